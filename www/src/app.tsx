import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Problem } from "../../wasm/prescreen";
import type { Ask, Checker } from "./core/link";
import { FeedView } from "./feed/view";
import { Foot } from "./foot";
import { Head } from "./frame";
import { ManyView } from "./many/view";
import { keepOffline, type Offline } from "./offline";
import { PictureDrop } from "./pictures/drop";
import {
	type Practice,
	profileOf,
	storedPractice,
	storePractice,
} from "./practice";
import { PracticeForm } from "./practice-form";
import { RulesView } from "./rules/view";
import { type Kept, TryView } from "./try/view";
import { useRoute } from "./views";

/** The checker with a certain profile in force; another profile, another value. */
export interface Screening {
	ask: Ask;
	practice: Practice;
}

export function App({ checker }: { checker: Checker }) {
	const route = useRoute();
	const { view, rest } = route;
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
	const tried = useRef<Kept | null>(null);
	const practiceForm = <PracticeForm practice={practice} save={save} />;
	return (
		<>
			<Head view={view} />
			<main>
				{view === "try" && (
					<TryView
						screening={screening}
						route={route}
						kept={tried}
						practiceForm={practiceForm}
					/>
				)}
				{view === "try" && <PictureDrop screening={screening} />}
				{view === "feed" && (
					<FeedView
						screening={screening}
						kind={rest}
						practiceForm={practiceForm}
					/>
				)}
				{view === "many" && <ManyView screening={screening} />}
				{view === "rules" && <RulesView ask={screening.ask} part={rest} />}
			</main>
			<Foot offline={offline} takeOver={takeOver} />
		</>
	);
}
