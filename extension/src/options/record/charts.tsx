import type { MessageKey, Messages } from "../../panel/messages";
import type { Entry } from "../../record/entry";
import {
	type Bar,
	byCategory,
	bySite,
	overTime,
	type Period,
	total,
} from "../../record/tally";
import { categoryName, siteName } from "./entries";

const kinds = ["stop", "caution", "unchecked"] as const;
const kindLabels: Record<(typeof kinds)[number], MessageKey> = {
	stop: "levelStop",
	caution: "levelCaution",
	unchecked: "outcomeNotChecked",
};

/** What was held over time, by category and by site: where training is needed shows here. */
export function Charts(props: {
	entries: readonly Entry[];
	period: Period;
	messages: Messages;
}) {
	const { entries, period, messages: t } = props;
	if (entries.length === 0) return <p class="hint">{t("nothingHeld")}</p>;
	return (
		<div class="charts">
			<ul class="legend" aria-hidden="true">
				{kinds.map((kind) => (
					<li key={kind}>
						<svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
							<rect class={`bar ${kind}`} width="10" height="10" />
						</svg>
						{t(kindLabels[kind])}
					</li>
				))}
			</ul>
			<Columns
				title={t("chartTime")}
				bars={overTime(entries, period, new Date())}
				messages={t}
			/>
			<Rows
				title={t("chartCategory")}
				bars={byCategory(entries)}
				nameOf={(name) => categoryName(name, t)}
				messages={t}
			/>
			<Rows
				title={t("chartSite")}
				bars={bySite(entries)}
				nameOf={siteName}
				messages={t}
			/>
		</div>
	);
}

interface ChartProps {
	title: string;
	bars: readonly Bar[];
	messages: Messages;
}

/** Upright bars, one for each step of time. */
function Columns({ title, bars, messages: t }: ChartProps) {
	const most = Math.max(1, ...bars.map(total));
	const [width, height, step] = [600, 140, 600 / bars.length];
	return (
		<figure>
			<figcaption>{title}</figcaption>
			<svg
				viewBox={`0 0 ${width} ${height + 36}`}
				role="img"
				aria-label={said(bars, (name) => name, t)}
			>
				<line
					class="axis"
					x1="0"
					x2={width}
					y1={height + 16}
					y2={height + 16}
				/>
				{bars.map((bar, at) => {
					let top = height + 16;
					return (
						<g key={bar.name} transform={`translate(${at * step} 0)`}>
							{kinds.map((kind) => {
								const size = (bar[kind] / most) * height;
								top -= size;
								return (
									<rect
										key={kind}
										class={`bar ${kind}`}
										x={step * 0.2}
										y={top}
										width={step * 0.6}
										height={size}
									/>
								);
							})}
							{total(bar) > 0 && (
								<text x={step / 2} y={top - 4}>
									{total(bar)}
								</text>
							)}
							<text class="name" x={step / 2} y={height + 31}>
								{bar.name.length > 7 ? bar.name.slice(5) : bar.name}
							</text>
						</g>
					);
				})}
			</svg>
		</figure>
	);
}

/** Lying bars, one for each name. */
function Rows(props: ChartProps & { nameOf: (name: string) => string }) {
	const { title, bars, nameOf, messages: t } = props;
	const most = Math.max(1, ...bars.map(total));
	return (
		<figure>
			<figcaption>{title}</figcaption>
			<div class="rows" role="img" aria-label={said(bars, nameOf, t)}>
				{bars.map((bar) => (
					<div key={bar.name}>
						<span>{nameOf(bar.name)}</span>
						<svg
							viewBox="0 0 100 10"
							preserveAspectRatio="none"
							aria-hidden="true"
						>
							{kinds.map((kind, at) => {
								const before = kinds
									.slice(0, at)
									.reduce((sum, it) => sum + bar[it], 0);
								return (
									<rect
										key={kind}
										class={`bar ${kind}`}
										x={(before / most) * 100}
										width={(bar[kind] / most) * 100}
										height="10"
									/>
								);
							})}
						</svg>
						<span>{total(bar)}</span>
					</div>
				))}
			</div>
		</figure>
	);
}

/** The chart in words, for those who do not see it. */
function said(
	bars: readonly Bar[],
	nameOf: (name: string) => string,
	t: Messages,
): string {
	return bars
		.filter((bar) => total(bar) > 0)
		.map((bar) => {
			const counts = kinds
				.filter((kind) => bar[kind] > 0)
				.map((kind) => `${t(kindLabels[kind])} ${bar[kind]}`);
			return `${nameOf(bar.name)}: ${counts.join(", ")}`;
		})
		.join("; ");
}
