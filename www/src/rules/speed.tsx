import { words } from "../words";
import { bench, megabytes, number, time } from "./figures";
import { Table } from "./table";

interface Time {
	length: number;
	median: number | null;
	p99: number | null;
}

/** What `make bench` measured. */
export function Speed() {
	const { core, readers, processors, load } = bench;
	const both = ({ median, p99 }: Time) => `${time(median)}, ${time(p99)}`;
	return (
		<section class="chapter">
			<h2 id="speed" tabIndex={-1}>
				{words.speed}
			</h2>
			<p>
				{words.speedNote(processors, number(load))}{" "}
				{load > processors && words.speedBusy}
			</p>
			<Table
				caption={words.speed}
				head={[
					words.characters,
					words.inNode,
					words.inBackground,
					words.fromPage,
				]}
				rows={[
					...core.node.map((node, at) => [
						number(node.length),
						both(node),
						both(core.background[at] ?? none(node.length)),
						both(core.asked[at] ?? none(node.length)),
					]),
					[words.firstVerdict, "–", time(core.start), "–"],
				]}
			/>
			<h3>{words.beside}</h3>
			<p class="soft">{words.besideNote}</p>
			<Table
				caption={words.beside}
				head={[
					words.reader,
					...lengths.map((it) => `${number(it)} ${words.characters}`),
					words.startUp,
					words.packedSize,
					words.runsInPage,
				]}
				rows={readers.map((reader) => [
					reader.name,
					...lengths.map((length) =>
						time(
							reader.lengths.find((it) => it.length === length)?.median ?? null,
						),
					),
					time(reader.start),
					megabytes(reader.size.brotli),
					reader.size.page ? words.yes : words.no,
				])}
			/>
		</section>
	);
}

/** Of the lengths that were measured, those that a reply and a long post have. */
const lengths = [120, 5_000];

const none = (length: number): Time => ({ length, median: null, p99: null });
