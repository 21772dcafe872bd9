import { useEffect } from "preact/hooks";
import type { Ask } from "../core/link";
import { words } from "../words";
import { Catalogue } from "./catalogue";
import { Measured } from "./measured";
import { Speed } from "./speed";

const parts = [
	["catalogue", words.lookedFor],
	["measured", words.measured],
	["speed", words.speed],
	["cannot", words.cannot],
	["private", words.privacyHeading],
] as const;

/** What the checker looks for, how it was measured, and what it cannot do. */
export function RulesView({ ask, part }: { ask: Ask; part: string }) {
	useEffect(() => {
		const heading = parts.find(([id]) => id === part)
			? document.getElementById(part)
			: null;
		heading?.focus({ preventScroll: true });
		heading?.scrollIntoView();
	}, [part]);
	return (
		<div class="rules">
			<nav class="contents" aria-label={words.onThisPage}>
				<ul>
					{parts.map(([id, title]) => (
						<li key={id}>
							<a href={`#rules/${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			<div class="chapters">
				<Catalogue ask={ask} />
				<Measured />
				<Speed />
				<List id="cannot" title={words.cannot} items={words.cannotList} />
				<List
					id="private"
					title={words.privacyHeading}
					items={words.privacyList}
				/>
			</div>
		</div>
	);
}

function List(props: { id: string; title: string; items: readonly string[] }) {
	return (
		<section class="chapter">
			<h2 id={props.id} tabIndex={-1}>
				{props.title}
			</h2>
			<ul class="points">
				{props.items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		</section>
	);
}
