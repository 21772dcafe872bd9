import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Sending } from "../pages/replica";

/** Where the replicas publish: as the sites do, and by what stands for a socket. */
export const publishing =
	/^\/(sent|api\/graphql\/|api\/v1\/web\/comments\/\d+\/add\/)$/;

/** Reads what a page has published; the words are those that a site would show. */
export async function sendingIn(request: IncomingMessage): Promise<Sending> {
	const type = request.headers["content-type"] ?? "";
	const body = new Response(await bytesOf(request), {
		headers: { "content-type": type },
	});
	const form = await body.formData();
	const field = (name: string) => form.get(name)?.toString();
	const { input } = JSON.parse(field("variables") ?? "{}");
	const text = field("words") ?? field("comment_text") ?? input.message.text;
	return { ...JSON.parse(field("sending") ?? "{}"), text };
}

/** A file that has arrived. */
export interface Upload {
	name: string;
	size: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	hash: string;
	bytes: Buffer;
}

export async function uploadIn(
	request: IncomingMessage,
	name: string,
): Promise<Upload> {
	const bytes = await bytesOf(request);
	return { name, size: bytes.length, hash: hashOf(bytes), bytes };
}

export function hashOf(bytes: Buffer): string {
	return createHash("sha256").update(bytes).digest("hex");
}

async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks);
}
