import { useEffect, useState } from "preact/hooks";
import type { Signature } from "../../policy/signature";
import type { PolicyStanding } from "../../policy/standing";
import { isSet } from "../../profile/organisation";
import type { RecordRequest } from "../../record-protocol";
import type { PartProps } from "../part";
import { PolicyEditor } from "./editor";
import { PolicyReader } from "./reader";
import { SignBox } from "./sign";
import { Signatures } from "./signatures";

/** Who has signed, and who works here now. */
export interface Signed {
	signatures: readonly Signature[];
	signer: Signature | null;
	standing: PolicyStanding;
}

/** The practice's written social media policy: to read, to sign, and to write. */
export function PolicyPart(props: PartProps) {
	const { profile, organisation, ask, messages: t } = props;
	const [signed, setSigned] = useState<Signed | null>(null);
	const [failed, setFailed] = useState(false);
	const [editing, setEditing] = useState(false);
	const policy = profile.policy ?? {};
	const written = Boolean(policy.text?.trim());

	const tell = async (request: RecordRequest): Promise<boolean> => {
		const answer = await ask(request);
		if (answer.kind === "signed") setSigned(answer);
		setFailed(answer.kind !== "signed");
		return answer.kind === "signed";
	};
	// What was signed counts for the text that was signed, and for no other.
	useEffect(() => void tell({ kind: "signatures" }), [profile]);

	return (
		<div data-part="policy">
			<header>
				<h2>{t("partPolicy")}</h2>
				<p>{t("policyIntro")}</p>
			</header>
			{failed && (
				<p class="told bad" role="alert">
					{t("signFailed")}
				</p>
			)}
			{written && !editing && (
				<>
					<PolicyReader
						policy={policy}
						practice={profile.practice?.name ?? ""}
						messages={t}
						locked={isSet(organisation, "policy", "text")}
						onEdit={() => setEditing(true)}
					/>
					{signed && (
						<>
							<SignBox
								signed={signed}
								policy={policy}
								messages={t}
								onSign={(name) => tell({ kind: "sign", name })}
								onOther={() => tell({ kind: "sign-off" })}
							/>
							<Signatures signed={signed} policy={policy} messages={t} />
						</>
					)}
				</>
			)}
			{(!written || editing) && (
				<PolicyEditor {...props} onClose={() => setEditing(false)} />
			)}
		</div>
	);
}
