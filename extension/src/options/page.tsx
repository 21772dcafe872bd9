import { useEffect, useRef, useState } from "preact/hooks";
import type { Profile } from "../../../wasm/prescreen";
import { inForce, type Organisation } from "../profile/organisation";
import { Navigation } from "./navigation";
import { OrganisationNote } from "./organisation-note";
import type { PartProps } from "./part";
import { type Part, parts } from "./parts";

export interface PageProps
	extends Pick<PartProps, "save" | "ask" | "desk" | "messages"> {
	own: Profile;
	organisation: Organisation;
	/** Keeps a whole profile in the place of the one that is kept. */
	replace: PartProps["replace"];
	/** Asked for by whoever opens the page for the first time. */
	opensWith: string;
}

/**
 * The options page: a list of parts, and the one that the address names. A part
 * that was opened stays, so that nothing typed into it is lost on the way to
 * another.
 */
export function OptionsPage(props: PageProps) {
	const { organisation, ask, desk, messages: t } = props;
	const current = useRoute(props.opensWith);
	const opened = useRef(new Set<string>()).current;
	opened.add(current.id);
	const [own, setOwn] = useState(props.own);
	const [generation, setGeneration] = useState(0);

	const save = async (change: Profile) => {
		const problems = await props.save(change);
		if (problems?.length === 0) setOwn((kept) => ({ ...kept, ...change }));
		return problems;
	};
	const replace = async (profile: Profile) => {
		const problems = await props.replace(profile);
		if (problems?.length === 0) {
			setOwn(profile);
			setGeneration((count) => count + 1);
		}
		return problems;
	};
	// What the organisation sets anew must show in the fields.
	const stamp = `${generation} ${JSON.stringify(organisation)}`;
	const given: PartProps = {
		profile: inForce(own, organisation),
		organisation,
		own,
		save,
		replace,
		ask,
		desk,
		messages: t,
	};
	return (
		<div class="shell">
			<div class="side">
				<header class="brand">
					<img src="icons/48.png" alt="" width={32} height={32} />
					<h1>{t("optionsTitle")}</h1>
				</header>
				<Navigation parts={parts} current={current} messages={t} />
			</div>
			<main>
				<OrganisationNote organisation={organisation} messages={t} />
				{parts
					.filter(({ id }) => opened.has(id))
					.map(({ id, View }) => (
						<div
							key={id}
							id={`part-${id}`}
							role="tabpanel"
							aria-labelledby={`tab-${id}`}
							hidden={id !== current.id}
						>
							<View key={id === "configuration" ? id : stamp} {...given} />
						</div>
					))}
			</main>
		</div>
	);
}

/** The part that the address names; without a name the one that opens first. */
function useRoute(opensWith: string): Part {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const changed = () => setHash(location.hash);
		window.addEventListener("hashchange", changed);
		// It may have changed before anybody listened.
		changed();
		return () => window.removeEventListener("hashchange", changed);
	}, []);
	const named =
		parts.find(({ id }) => hash === `#/${id}`) ??
		parts.find(({ id }) => id === opensWith) ??
		parts[0];
	if (!named) throw new Error("the options page has no part");
	return named;
}
