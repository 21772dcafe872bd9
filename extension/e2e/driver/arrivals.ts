import type { IncomingMessage } from "node:http";
import type { Sending } from "../pages/replica";

/** Where the replicas publish: as the sites do, and by what stands for a socket. */
export const publishing =
	/^\/(sent|api\/graphql\/|api\/v1\/web\/comments\/\d+\/add\/)$/;

/** Reads what a page has published; the words are those that a site would show. */
export async function sendingIn(request: IncomingMessage): Promise<Sending> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	const type = request.headers["content-type"] ?? "";
	const body = new Response(Buffer.concat(chunks), {
		headers: { "content-type": type },
	});
	const form = await body.formData();
	const field = (name: string) => form.get(name)?.toString();
	const { input } = JSON.parse(field("variables") ?? "{}");
	const text = field("words") ?? field("comment_text") ?? input.message.text;
	return { ...JSON.parse(field("sending") ?? "{}"), text };
}
