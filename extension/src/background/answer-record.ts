import { verify } from "../record/chain";
import type { RecordRequest, RecordResponse } from "../record-protocol";
import { keepPapers, storedPapers } from "./papers";
import { keep } from "./record/keep";
import { prune, readChain } from "./record/ledger";
import { sign, signatures, signOff } from "./signatures";
import { durable, isFull, openDatabase } from "./store/database";

type Answer = RecordResponse | { kind: "error"; error: string };

/** Answers one request about what the practice keeps; it never throws. */
export async function answerRecord(
	request: RecordRequest,
	fromOurPage: boolean,
): Promise<Answer> {
	try {
		if (request.kind === "record") {
			return { kind: "kept", kept: await keep(request.decided, request.draft) };
		}
		if (request.kind === "show") {
			await show(request.part);
			return { kind: "shown" };
		}
		// A content script shares its process with a web page.
		if (!fromOurPage) throw new Error("only our own pages may do this");
		return await answerOurPage(request);
	} catch (error) {
		if (isFull(error)) return { kind: "unkept", full: true };
		return { kind: "error", error: String(error) };
	}
}

async function answerOurPage(
	request: Exclude<RecordRequest, { kind: "record" | "show" }>,
): Promise<RecordResponse> {
	switch (request.kind) {
		case "decisions":
			return decisions();
		case "signatures":
			return signatures();
		case "sign":
			await sign(request.name);
			return signatures();
		case "sign-off":
			await signOff();
			return signatures();
		case "keep-draft":
			await keepDraft(request.of, request.text);
			return { kind: "draft", text: request.text };
		case "draft": {
			const database = await openDatabase();
			const text = await database.get("drafts", request.of);
			return { kind: "draft", text: text ?? null };
		}
		case "papers":
			return { kind: "papers", papers: await storedPapers() };
		case "keep-papers":
			return { kind: "papers", papers: await keepPapers(request.papers) };
	}
}

async function decisions(): Promise<RecordResponse> {
	const now = new Date();
	const writable = await prune(now).then(
		() => isWritable(),
		() => false,
	);
	const chain = await readChain();
	const breaks = await verify(chain, now);
	return { kind: "decisions", ...chain, breaks, writable };
}

/** Tries it out with as much as an entry takes, and leaves nothing behind. */
async function isWritable(): Promise<boolean> {
	try {
		await keepDraft("probe", "x".repeat(1000));
		await keepDraft("probe", null);
		return true;
	} catch {
		return false;
	}
}

async function keepDraft(of: string, text: string | null): Promise<void> {
	const database = await openDatabase();
	const writing = database.transaction("drafts", "readwrite", durable);
	await Promise.all([
		text === null ? writing.store.delete(of) : writing.store.put(text, of),
		writing.done,
	]);
}

/** Opens the options page at one of its parts. */
async function show(part: string): Promise<void> {
	const page = chrome.runtime.getURL("options.html");
	const url = `${page}#/${encodeURIComponent(part)}`;
	await chrome.tabs.create({ url });
}
