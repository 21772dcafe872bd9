import { useState } from "preact/hooks";
import type { Profile } from "../../../../wasm/prescreen";
import type { MessageKey, Messages } from "../../panel/messages";
import type { Standing } from "../../policy/standing";
import type { Signed } from "./part";

const standings: Record<Standing, MessageKey> = {
	settled: "standingSettled",
	unsigned: "standingUnsigned",
	unauthorised: "standingUnauthorised",
};

/** Where whoever works here signs, or says that somebody else does now. */
export function SignBox(props: {
	signed: Signed;
	policy: NonNullable<Profile["policy"]>;
	messages: Messages;
	onSign: (name: string) => Promise<boolean>;
	onOther: () => Promise<boolean>;
}) {
	const { signed, policy, messages: t, onSign, onOther } = props;
	const { signer, standing } = signed;
	const [name, setName] = useState("");
	const [read, setRead] = useState(false);
	const unsigned = standing.state === "unsigned";
	const submit = async (event: Event) => {
		event.preventDefault();
		if (!name.trim() || !read) return;
		if (await onSign(name)) {
			setName("");
			setRead(false);
		}
	};
	return (
		<section class="unprinted" aria-labelledby="sign-title">
			<h3 id="sign-title">{t("signTitle")}</h3>
			<p role="status" data-standing={standing.state}>
				{signer && !unsigned
					? `${signer.name}: ${t(standings[standing.state])}`
					: t(standings[standing.state])}
			</p>
			<p class="hint">
				{t(standing.required ? "signRequired" : "signReminded")}
			</p>
			{unsigned || !signer ? (
				<form class="sign" onSubmit={(event) => void submit(event)}>
					<div class="field">
						<label for="sign-name">{t("signName")}</label>
						<input
							id="sign-name"
							type="text"
							autocomplete="name"
							value={name}
							onInput={(event) => setName(event.currentTarget.value)}
						/>
					</div>
					<label class="check">
						<input
							type="checkbox"
							id="sign-read"
							checked={read}
							onChange={(event) => setRead(event.currentTarget.checked)}
						/>
						{t("signRead", policy.version ?? "")}
					</label>
					<div class="buttons">
						<button type="submit" class="main" disabled={!name.trim() || !read}>
							{t("sign")}
						</button>
					</div>
				</form>
			) : (
				<div class="buttons spaced">
					<button
						type="button"
						class="quiet"
						data-sign-other
						onClick={() => void onOther()}
					>
						{t("signOther")}
					</button>
				</div>
			)}
		</section>
	);
}
