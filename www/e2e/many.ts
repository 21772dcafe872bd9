import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { until } from "../../extension/e2e/driver/until";
import { overflow } from "./access";
import { archive, choose, type Dropped, file } from "./many-files";
import { dist, type Stage } from "./stage";
import type { Suite } from "./suite";
import type { Visit } from "./visit";

export const calendar = file(
	"plan.csv",
	Buffer.from(
		"\ufeffFecha de publicación;Red social;Texto de la publicación;Notas\r\n" +
			'31/1/2026;Facebook;"Hoy operamos a don Ernesto Salinas de la rodilla;\r\ntodo salió muy bien.";x\r\n' +
			"1/2/2026;Instagram;Hoy les contamos cómo cuidar las rodillas al hacer deporte.;=1+1\r\n" +
			'2/2/2026;Facebook;"Se olvidó cerrar;y\r\n' +
			'3/3/2026;Facebook;"Write to jose@example.com";z\r\n',
	),
);

const talk = JSON.stringify({
	participants: [{ name: "Dana Whitfield" }, { name: "Larkspur" }],
	title: "Dana Whitfield",
	messages: [
		{
			sender_name: "Larkspur",
			timestamp_ms: 1_700_000_002_000,
			content: "\u00c2\u00a1Claro! You're welcome!",
		},
		{
			sender_name: "Dana Whitfield",
			timestamp_ms: 1_700_000_001_000,
			content: "Thanks for my appointment yesterday!",
		},
	],
});

/** Checking many drafts out of files. */
export function many(suite: Suite): void {
	suite.add("checks many", "a calendar in Spanish", async (stage) => {
		const visit = await open(stage);
		await choose(visit, [calendar]);
		await ended(visit, 3);
		assert.deepEqual(await tiles(visit), {
			stop: "2",
			caution: "0",
			clear: "1",
		});
		assert.deepEqual(await codes(visit), ["quote"]);
		// The list shows what was found, oldest first, with its day and site.
		const [first = "", second = ""] = await entries(visit);
		assert.match(
			first,
			/Ernesto Salinas.*plan\.csv, line 2.*2026-01-31.*Facebook/s,
		);
		assert.match(second, /jose@example\.com.*line 6.*2026-03-03/s);
		assert.deepEqual(await visit.violations(), []);
		await visit.picture(`many-${stage.kind}`);

		await visit.page.select("#many-category", "email");
		await listed(visit, 1);
		await visit.page.select("#many-category", "");
		await visit.page.select("#many-verdict", "all");
		await listed(visit, 3);
		await visit.page.select("#many-site", "instagram");
		await listed(visit, 1);
		await visit.page.select("#many-site", "");
		await visit.page.$eval("#many-from", (it) => {
			(it as HTMLInputElement).value = "2026-02-01";
			it.dispatchEvent(new Event("change", { bubbles: true }));
		});
		await listed(visit, 2);

		// Another column holds the drafts: all is checked anew.
		await visit.click("[data-columns] summary");
		await visit.page.select("[data-field=text]", "3");
		await visit.click("[data-columns] [type=submit]");
		const other = async () => (await tiles(visit)).clear === "3";
		await until("the other column", other);
		// It stays while one looks at another view.
		await visit.click("nav a[href='#feed']");
		await visit.there("#box-review");
		await visit.click("nav a[href='#many']");
		await until("the results again", other);
	});

	suite.add("checks many", "opened by keyboard", async (stage) => {
		const visit = await open(stage);
		await choose(
			visit,
			[
				file(
					"export.zip",
					archive("messages/inbox/dana_1/message_1.json", talk),
				),
				file("post.txt", "Write to jose@example.com"),
			],
			"drop",
		);
		await ended(visit, 2);
		await visit.page.focus(".entry button");
		await visit.page.keyboard.press("ArrowDown");
		await visit.page.keyboard.press("ArrowUp");
		await visit.page.keyboard.press("Enter");
		const { findings } = await visit.verdict("stop");
		assert.ok(findings.length > 0);
		// Repaired, and with what it answers.
		const words = await visit.page.$$eval(".opened textarea", (all) =>
			all.map((it) => (it as HTMLTextAreaElement).value),
		);
		assert.deepEqual(words, [
			"Thanks for my appointment yesterday!",
			"¡Claro! You're welcome!",
		]);
		await visit.marked(1);
		const where = await visit.page.$eval(".opened > p", (it) => it.textContent);
		assert.equal(
			where,
			"export.zip: message_1.json, text 2 · 2023-11-14 · Facebook",
		);
		await visit.picture(`many-opened-${stage.kind}`);
		assert.deepEqual(await visit.violations(), []);
		await visit.click(".opened header button:nth-of-type(2)");
		await until(
			"the next draft",
			async () => (await visit.page.$$(".opened textarea")).length === 1,
		);
		await visit.verdict("stop");
		await visit.page.keyboard.press("Escape");
		await until("the list again", () =>
			visit.page.evaluate(
				() =>
					!document.querySelector(".opened") &&
					document.activeElement?.matches("[data-at='1']"),
			),
		);
	});

	suite.add("checks many", "broken files", async (stage) => {
		const visit = await open(stage);
		const whole = archive(
			"posts/your_posts_1.json",
			'[{"data":[{"post":"Write to jose@example.com"}]}]',
		);
		const lines = [
			'{"text":"Happy Friday from all of us!"}',
			"{oops",
			'{"text":"Write to priya@example.com"}',
		].join("\n");
		const given: [Dropped, string[], number][] = [
			[file("bad-line.jsonl", lines), ["json"], 2],
			[file("cut.zip", whole.subarray(0, whole.length - 90)), ["zip-cut"], 1],
			[
				file("bomb.zip", archive("posts_1.json", Buffer.alloc(40 << 20, " "))),
				["zip-bomb", "not-meta"],
				0,
			],
			[
				file("plan.xlsx", archive("xl/workbook.xml", "<a/>")),
				["spreadsheet"],
				0,
			],
			[file("export.zip", archive("start_here.html", "<p>")), ["only-html"], 0],
			[file("not.zip", "Hi"), ["not-zip"], 0],
			[file("scan.pdf", "%PDF-1.7\n\0\u0001"), ["not-text"], 0],
			[
				file(
					"old.csv",
					Buffer.from("text\nMa\xf1ana abrimos a las 9\n", "latin1"),
				),
				["windows"],
				1,
			],
			[
				file(
					"wide.txt",
					Buffer.from("\ufeffMañana abrimos a las 9", "utf16le"),
				),
				[],
				1,
			],
		];
		await choose(
			visit,
			given.map(([it]) => it),
		);
		await ended(
			visit,
			given.reduce((sum, [, , count]) => sum + count, 0),
		);
		// Errors come first, then what is only good to know.
		const wanted = given.flatMap(([, it]) => it);
		assert.deepEqual((await codes(visit)).sort(), wanted.sort());
		assert.deepEqual(await visit.violations(), []);
	});

	suite.add("checks many", "stopped, then saved", async (stage, context) => {
		const visit = await open(stage);
		await visit.there("[data-offline=ready]");
		const before = stage.requests.length;
		const line = (at: number) =>
			JSON.stringify({
				id: `=${at}`,
				text: at % 2 ? "Open on Saturday." : `-1 Write to p${at}@example.com`,
			});
		const lines = (count: number) =>
			Array.from({ length: count }, (_, at) => line(at)).join("\n");
		await choose(visit, [file("many.jsonl", lines(60_000))]);
		await visit.click(".status .bar button");
		await visit.there(".status[data-state=cancelled]");
		await choose(visit, [file("many.jsonl", lines(6_000))]);
		const begin = performance.now();
		await ended(visit, 6_000);
		context.diagnostic(
			`measured: ${stage.kind}: 6,000 drafts in ${Math.round(performance.now() - begin)} ms`,
		);
		// Only those in view are there, and the last can be reached.
		assert.ok((await entries(visit)).length < 40);
		await visit.page.focus(".entry button");
		await visit.page.keyboard.press("End");
		await until("the last draft", async () =>
			(await entries(visit)).some((it) => it.includes("p5998@")),
		);
		const csv = await saved(visit, "csv");
		const rows = csv.split("\r\n");
		assert.equal(rows.length, 3_002);
		assert.match(rows[1] ?? "", /^"many\.jsonl","1","'=0",.*"'-1 Write to p0@/);
		const json = JSON.parse(await saved(visit, "json"));
		assert.equal(json.length, 3_000);
		assert.equal(json[1].verdict, "stop");
		// What is printed names the file and no words.
		await visit.page.evaluate(() => {
			globalThis.print = () => {};
		});
		await visit.click("[data-save='report']");
		await visit.page.waitForSelector(".paper");
		const paper = await visit.page.$eval(
			".paper",
			(it) => it.textContent ?? "",
		);
		assert.match(paper, /many\.jsonl/);
		assert.doesNotMatch(paper, /@example/);
		if (stage.kind === "chromium") {
			await visit.page.emulateMediaType("print");
			await visit.picture("many-print", false);
		}
		// Workers are made from what is there already.
		assert.deepEqual(
			stage.requests.slice(before).filter((it) => !it.endsWith("/sw.js")),
			[],
		);
	});

	suite.add("checks many", "360 pixels, dark", async (stage) => {
		const visit = await stage.visit(`${stage.url}#many`, 360);
		if (stage.kind === "chromium")
			await stage.engine.prefer(visit.page, "dark");
		await choose(visit, [calendar]);
		await ended(visit, 3);
		assert.equal(await overflow(visit), 0);
		assert.deepEqual(await visit.violations(), []);
		if (stage.kind === "chromium") await visit.picture("many-phone-dark");
		await visit.click(".entry button");
		await visit.verdict("stop");
		assert.equal(await overflow(visit), 0);
	});

	suite.add("checks many", "from disk", async (stage) => {
		const page = pathToFileURL(join(dist(), "www", "index.html")).href;
		const visit = await stage.visit(`${page}#many`);
		await choose(visit, [calendar]);
		await ended(visit, 3);
		assert.deepEqual(await codes(visit), ["quote"]);
	});
}

export async function open(stage: Stage): Promise<Visit> {
	const visit = await stage.visit(`${stage.url}#many`);
	await visit.page.waitForSelector("#many-files");
	return visit;
}

/** Waits until all is checked, and so many drafts were. */
export async function ended(visit: Visit, count: number): Promise<void> {
	const state = () =>
		visit.page.evaluate(() => ({
			state: document.querySelector<HTMLElement>(".status")?.dataset.state,
			checked:
				document.querySelector<HTMLElement>("[data-checked]")?.dataset.checked,
			tile: document.querySelector(".tiles")?.textContent ?? "",
		}));
	await until(
		async () => `${count} checked, is ${JSON.stringify(await state())}`,
		async () => {
			const now = await state();
			return now.state === "done" && now.checked === String(count);
		},
	);
}

async function tiles(visit: Visit): Promise<Record<string, string>> {
	return visit.page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<HTMLElement>("[data-tile]")].map((it) => [
				it.dataset.tile ?? "",
				it.querySelector("strong")?.textContent ?? "",
			]),
		),
	);
}

function codes(visit: Visit): Promise<string[]> {
	return visit.page.$$eval("[data-code]", (all) =>
		all.map((it) => (it as HTMLElement).dataset.code ?? ""),
	);
}

function entries(visit: Visit): Promise<string[]> {
	return visit.page.$$eval(".entry", (all) =>
		all.map((it) => it.textContent ?? ""),
	);
}

async function listed(visit: Visit, count: number): Promise<void> {
	const shown = () =>
		visit.page.$eval("[data-shown]", (it) => (it as HTMLElement).dataset.shown);
	await until(
		async () => `${count} listed, are ${await shown()}`,
		async () => (await shown()) === String(count),
	);
}

/** What a button would save. */
async function saved(visit: Visit, kind: string): Promise<string> {
	return visit.page.evaluate(async (name) => {
		const original = URL.createObjectURL;
		const blob = await new Promise<Blob>((resolve) => {
			URL.createObjectURL = (it) => {
				resolve(it as Blob);
				return "data:,";
			};
			document.querySelector<HTMLElement>(`[data-save='${name}']`)?.click();
		});
		URL.createObjectURL = original;
		return new TextDecoder("utf-8", { ignoreBOM: true })
			.decode(await blob.arrayBuffer())
			.replace(/^\ufeff/, "");
	}, kind);
}
