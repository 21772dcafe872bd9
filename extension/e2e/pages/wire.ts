import { options } from "./options";
import type { Sending } from "./replica";

/** What a page may send a request with, and what its body may be. */
export type Way =
	| "fetch"
	| "parameters"
	| "form"
	| "bytes"
	| "blob"
	| "request"
	| "xhr"
	| "xhr form"
	| "xhr at once"
	| "beacon";

/** Comments on Instagram go to an address of their own, all else is named in the request. */
const instagramComment = "comment";
/** Messages leave over a socket that is open already; here by a request that no one can read. */
const socket = "socket";

/** What the sites do with what is written in a box. */
export function operationOf(box: string): string {
	if (box.startsWith("message")) return socket;
	if (location.hostname === "www.instagram.com") return instagramComment;
	return box === "post"
		? "ComposerStoryCreateMutation"
		: "useCometUFICreateCommentMutation";
}

/** Resolves when it has arrived, and rejects when it could not leave. */
export async function publish(
	sending: Sending,
	operation: string,
	way: Way,
): Promise<void> {
	const fields = fieldsOf(sending, operation);
	const address = `${addressOf(operation)}?run=${options.run}`;
	if (way === "beacon") {
		if (!navigator.sendBeacon(address, form(fields))) throw new Error("full");
		return;
	}
	if (way.startsWith("xhr")) {
		const body = way === "xhr form" ? form(fields) : encoded(fields);
		return byXhr(address, body, way !== "xhr at once");
	}
	const body = bodyOf(fields, way);
	const init = {
		method: "POST",
		body,
		...(typeof body === "string" || way === "bytes" || way === "blob"
			? { headers: { "content-type": "application/x-www-form-urlencoded" } }
			: {}),
	};
	if (way === "request") await fetch(new Request(address, init));
	else await fetch(address, init);
}

function addressOf(operation: string): string {
	if (operation === socket) return "/sent";
	return operation === instagramComment
		? "/api/v1/web/comments/17900/add/"
		: "/api/graphql/";
}

function fieldsOf(sending: Sending, operation: string): Record<string, string> {
	// For the tests; no site sends it.
	const told = { sending: JSON.stringify({ ...sending, text: "" }) };
	const { text } = sending;
	if (operation === socket) return { ...told, words: text };
	if (operation === instagramComment) return { ...told, comment_text: text };
	return {
		...told,
		fb_api_req_friendly_name: operation,
		variables: JSON.stringify({
			input: { actor_id: "1", message: { ranges: [], text } },
			scale: 1,
		}),
		doc_id: "7000000000000001",
	};
}

function bodyOf(fields: Record<string, string>, way: Way): BodyInit {
	switch (way) {
		case "parameters":
			return new URLSearchParams(fields);
		case "form":
			return form(fields);
		case "bytes":
			return new TextEncoder().encode(encoded(fields));
		case "blob":
			return new Blob([encoded(fields)]);
		default:
			return encoded(fields);
	}
}

function encoded(fields: Record<string, string>): string {
	return new URLSearchParams(fields).toString();
}

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return data;
}

function byXhr(
	address: string,
	body: string | FormData,
	waits: boolean,
): Promise<void> {
	return new Promise((resolve, reject) => {
		const xhr = new XMLHttpRequest();
		xhr.open("POST", address, waits);
		if (typeof body === "string") {
			xhr.setRequestHeader("content-type", "application/x-www-form-urlencoded");
		}
		// As old code does it: by the state, not by the kind of event.
		xhr.onreadystatechange = () => {
			if (xhr.readyState !== 4) return;
			if (xhr.status > 0) resolve();
			else reject(new Error("no network"));
		};
		xhr.send(body);
	});
}
