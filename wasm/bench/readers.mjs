// What is measured: each starts from nothing and gives a function that reads one
// draft. The peers know no context and read the draft alone.
export const readers = {
	async prescreen() {
		await import("../module.mjs");
		return (draft) => {
			const report = prescreen.screen(draft);
			if ("error" in report) throw new Error(report.error);
			return report;
		};
	},
	async "harper.js"() {
		const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([
			import("harper.js"),
			import("harper.js/binary"),
		]);
		const linter = new LocalLinter({ binary, dialect: Dialect.American });
		await linter.setup();
		return async ({ text }) => {
			const lints = await linter.lint(text);
			// They lie in its memory until someone frees them.
			for (const lint of lints) lint.free();
			return lints;
		};
	},
	async compromise() {
		const { default: nlp } = await import("compromise");
		return ({ text }) => {
			const read = nlp(text);
			return [read.people(), read.places(), read.organizations()].map((it) =>
				it.out("array"),
			);
		};
	},
	async openredaction() {
		const { OpenRedaction } = await import("openredaction");
		const redactor = new OpenRedaction();
		return ({ text }) => redactor.detect(text);
	},
	async "redact-pii"() {
		const { SyncRedactor } = await import("redact-pii");
		const redactor = new SyncRedactor();
		return ({ text }) => redactor.redact(text);
	},
};

/** The npm packages among them: what a page would have to load of each. */
export const packages = {
	"harper.js": `export { LocalLinter } from "harper.js"; export { binary } from "harper.js/binary";`,
	compromise: `export { default } from "compromise";`,
	openredaction: `export { OpenRedaction } from "openredaction";`,
	"redact-pii": `export { SyncRedactor } from "redact-pii";`,
};
