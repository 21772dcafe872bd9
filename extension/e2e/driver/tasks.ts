import type { Page } from "puppeteer-core";

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Microseconds that the thread was at work, however busy the machine is. */
	tdur?: number;
	args?: { name?: string };
}

/** Measures, until it is asked, the longest time in milliseconds for which one task kept the page's thread at work. */
export async function measureTasks(page: Page): Promise<() => Promise<number>> {
	await page.tracing.start({
		categories: ["toplevel", "__metadata"],
	});
	return async () => {
		const trace = (await page.tracing.stop()) ?? new Uint8Array();
		const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
			traceEvents: TraceEvent[];
		};
		const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
		const mains = new Set(
			traceEvents
				.filter(
					({ name, args }) =>
						name === "thread_name" && args?.name === "CrRendererMain",
				)
				.map(threadOf),
		);
		const tasks = traceEvents.filter(
			(it) =>
				it.ph === "X" && /RunTask/.test(it.name) && mains.has(threadOf(it)),
		);
		if (tasks.length === 0) throw new Error("the trace tells of no task");
		return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
	};
}
