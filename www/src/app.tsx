import { useEffect, useMemo, useState } from "preact/hooks";
import type { Problem } from "../../wasm/prescreen";
import type { Ask, Checker } from "./core/link";
import { FeedView } from "./feed/view";
import { Foot, Head } from "./frame";
import { ManyView } from "./many/view";
import { keepOffline, type Offline } from "./offline";
import {
	type Practice,
	profileOf,
	storedPractice,
	storePractice,
} from "./practice";
import { TryView } from "./try/view";
import { useView } from "./views";

/** The checker with a certain profile in force; another profile, another value. */
export interface Screening {
	ask: Ask;
	practice: Practice;
}

export function App({ checker }: { checker: Checker }) {
	const view = useView();
	const [practice, setPractice] = useState(storedPractice);
	const [offline, setOffline] = useState<Offline>("preparing");
	const [takeOver, setTakeOver] = useState<(() => void) | null>(null);
	const [started] = useState(() => checker.configure(profileOf(practice)));

	const save = async (changed: Practice): Promise<Problem[] | null> => {
		const problems = await checker.configure(profileOf(changed));
		// What was refused is kept nowhere: the last good one stays in force.
		if (problems?.length === 0) {
			storePractice(changed);
			setPractice(changed);
		}
		return problems;
	};
	useEffect(() => {
		void keepOffline({
			tell: setOffline,
			newer: (act) => setTakeOver(() => act),
		});
	}, []);
	const screening = useMemo((): Screening => {
		const ask: Ask = async (request) => {
			await started;
			return checker.ask(request);
		};
		return { ask, practice };
	}, [checker, started, practice]);
	return (
		<>
			<Head view={view} practice={practice} save={save} />
			<main>
				{view === "try" && <TryView screening={screening} />}
				{view === "many" && <ManyView screening={screening} />}
				{view === "feed" && <FeedView screening={screening} />}
			</main>
			<Foot offline={offline} takeOver={takeOver} />
		</>
	);
}
