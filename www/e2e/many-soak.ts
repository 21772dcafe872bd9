import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../../extension/e2e/driver/until";
import { open } from "./many";
import { dist } from "./stage";
import type { Suite } from "./suite";
import type { Visit } from "./visit";

const drafts = 100_000;

/** A hundred thousand drafts: how fast, how much memory, and whether the page stays awake. */
export function manySoak(suite: Suite): void {
	suite.add(
		"checks 100,000",
		"made from the corpus",
		async (stage, context) => {
			const folder = await mkdtemp(join(tmpdir(), "prescreen-many-"));
			const path = join(folder, "many.jsonl");
			await writeFile(path, await corpus());
			const visit = await open(stage);
			const meter = stage.kind === "chromium" ? await processes(visit) : null;
			const before = await meter?.();
			const input = await visit.page.waitForSelector("input#many-files");
			const tasks = await mainThread(visit, stage.kind === "chromium");
			await input?.uploadFile(path);
			let peak = 0;
			await until(
				"all checked",
				async () => {
					peak = Math.max(peak, (await meter?.())?.memory ?? 0);
					return visit.page.evaluate(
						(count) =>
							document.querySelector(".status[data-state=done]") &&
							document.querySelector<HTMLElement>("[data-checked]")?.dataset
								.checked === String(count),
						drafts,
					);
				},
				300_000,
			);
			const after = await meter?.();
			const said = await visit.page.$eval(
				".said",
				(it) => it.textContent ?? "",
			);
			const seconds = Number(/ in ([\d.,]+) s/.exec(said)?.[1]);
			const longest = await tasks();
			const figures = [
				`${Math.round(drafts / seconds)} drafts a second`,
				...(before && after
					? [
							`${Math.round(drafts / (after.cpu - before.cpu))} a second of a processor, all processes of the page`,
							`${Math.round((peak - before.memory) / 1e6)} MB more than before at most, ${Math.round(peak / 1e6)} MB in all`,
							`longest tasks of the page's main thread: ${longest.join(", ")} ms of a processor`,
						]
					: []),
			];
			context.diagnostic(`measured: ${stage.kind}: ${figures.join("; ")}`);
			assert.ok(seconds > 0, said);
			if (before) assert.ok(peak - before.memory < 300e6, "memory");
			for (const task of longest) assert.ok(task <= 50, `a task of ${task} ms`);
			await rm(folder, { recursive: true, force: true });
		},
	);
}

/**
 * How long the longest tasks of the main thread were, in milliseconds that it
 * really ran: on a machine with other work the rest is waiting.
 */
async function mainThread(
	visit: Visit,
	can: boolean,
): Promise<() => Promise<number[]>> {
	if (!can) return async () => [];
	await visit.page.tracing.start({
		categories: ["toplevel", "__metadata"],
	});
	return async () => {
		const trace = JSON.parse(
			Buffer.from((await visit.page.tracing.stop()) ?? []).toString(),
		);
		const events: TraceEvent[] = trace.traceEvents;
		const main = new Set(
			events
				.filter((it) => it.args?.name === "CrRendererMain")
				.map((it) => `${it.pid} ${it.tid}`),
		);
		return events
			.filter((it) => it.tdur && main.has(`${it.pid} ${it.tid}`))
			.map((it) => Math.round((it.tdur ?? 0) / 1000))
			.sort((a, b) => b - a)
			.slice(0, 10);
	};
}

interface TraceEvent {
	pid: number;
	tid: number;
	tdur?: number;
	args?: { name?: string };
}

async function corpus(): Promise<string> {
	const testdata = join(dist(), "..", "screening", "testdata");
	const lines: string[] = [];
	for (const name of (await readdir(testdata)).sort()) {
		if (!/^(drafts|held)-.*\.jsonl$/.test(name)) continue;
		const text = await readFile(join(testdata, name), "utf8");
		lines.push(...text.trimEnd().split("\n"));
	}
	return Array.from(
		{ length: drafts },
		(_, at) => `${lines[at % lines.length]}\n`,
	).join("");
}

/** What the processes of all pages use: bytes of their own, and seconds of a processor. */
async function processes(
	visit: Visit,
): Promise<() => Promise<{ memory: number; cpu: number }>> {
	const session = await visit.page.browser().target().createCDPSession();
	return async () => {
		const { processInfo } = await session.send("SystemInfo.getProcessInfo");
		let memory = 0;
		let cpu = 0;
		for (const { type, id, cpuTime } of processInfo) {
			if (type !== "renderer") continue;
			cpu += cpuTime;
			const status = await readFile(`/proc/${id}/status`, "utf8").catch(
				() => "",
			);
			memory += 1024 * Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0);
		}
		return { memory, cpu };
	};
}
