import type { Messages } from "../panel/messages";
import type { Part } from "./parts";

const steps: Record<string, number> = {
	ArrowUp: -1,
	ArrowLeft: -1,
	ArrowDown: 1,
	ArrowRight: 1,
};

/** The list of parts: one stop for the Tab key, arrow keys go from part to part. */
export function Navigation(props: {
	parts: readonly Part[];
	current: Part;
	messages: Messages;
}) {
	const { parts, current, messages: t } = props;
	const go = (part: Part | undefined) => {
		if (!part) return;
		location.hash = `#/${part.id}`;
		document.getElementById(`tab-${part.id}`)?.focus();
	};
	const keydown = (event: KeyboardEvent) => {
		const { key, altKey, ctrlKey, metaKey } = event;
		if (altKey || ctrlKey || metaKey) return;
		const at = parts.indexOf(current);
		const step = steps[key];
		if (step) go(parts.at((at + step) % parts.length));
		else if (key === "Home") go(parts[0]);
		else if (key === "End") go(parts.at(-1));
		else return;
		event.preventDefault();
	};
	return (
		<nav>
			<div
				class="parts"
				role="tablist"
				aria-label={t("optionsParts")}
				aria-orientation="vertical"
				onKeyDown={keydown}
			>
				{parts.map((part) => (
					<a
						key={part.id}
						id={`tab-${part.id}`}
						href={`#/${part.id}`}
						role="tab"
						aria-selected={part === current}
						aria-controls={part === current ? `part-${part.id}` : undefined}
						tabIndex={part === current ? 0 : -1}
					>
						{t(part.label)}
					</a>
				))}
			</div>
		</nav>
	);
}
