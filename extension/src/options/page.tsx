import { useEffect, useRef, useState } from "preact/hooks";
import type { Profile } from "../../../wasm/prescreen";
import { Navigation } from "./navigation";
import type { PartProps } from "./part";
import { type Part, parts } from "./parts";

/**
 * The options page: a list of parts, and the one that the address names. A part
 * that was opened stays, so that nothing typed into it is lost on the way to
 * another.
 */
export function OptionsPage(props: PartProps) {
	const current = useRoute();
	const opened = useRef(new Set<string>()).current;
	opened.add(current.id);
	const { messages: t } = props;
	const [profile, setProfile] = useState(props.profile);
	const save = async (change: Profile) => {
		const problems = await props.save(change);
		if (problems?.length === 0) setProfile((kept) => ({ ...kept, ...change }));
		return problems;
	};
	return (
		<div class="shell">
			<header class="brand">
				<img src="icons/48.png" alt="" width={32} height={32} />
				<h1>{t("optionsTitle")}</h1>
			</header>
			<Navigation parts={parts} current={current} messages={t} />
			<main>
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
							<View {...props} profile={profile} save={save} />
						</div>
					))}
			</main>
		</div>
	);
}

/** The part that the address names, or the first. */
function useRoute(): Part {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const changed = () => setHash(location.hash);
		window.addEventListener("hashchange", changed);
		return () => window.removeEventListener("hashchange", changed);
	}, []);
	const named = parts.find(({ id }) => hash === `#/${id}`) ?? parts[0];
	if (!named) throw new Error("the options page has no part");
	return named;
}
