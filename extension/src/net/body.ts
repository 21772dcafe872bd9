import type { Fields, Reader } from "./publication";
import type { Publication } from "./question";

/** What cannot be read is not held here: the guard of the boxes has seen it leave. */
export function publicationIn(
	reader: Reader,
	body: unknown,
): Publication | null | Promise<Publication | null> {
	try {
		const fields = fieldsOf(body);
		return fields instanceof Promise
			? fields.then(reader).catch(() => null)
			: fields && reader(fields);
	} catch {
		return null;
	}
}

/**
 * The fields of a body, whatever it is made of. A promise where the browser
 * gives them only so; null where they cannot be had without using the body up.
 */
function fieldsOf(body: unknown): Fields | Promise<Fields> | null {
	if (typeof body === "string") return fieldsIn(body);
	switch (kindOf(body)) {
		case "FormData":
		case "URLSearchParams":
			return formFields(body as FormData);
		case "ArrayBuffer":
			return fieldsIn(new TextDecoder().decode(body as ArrayBuffer));
		case "Blob":
		case "File":
			return (body as Blob).text().then(fieldsIn);
		case "Request":
			return requestFields((body as Request).clone());
	}
	return ArrayBuffer.isView(body)
		? fieldsIn(new TextDecoder().decode(body as Uint8Array<ArrayBuffer>))
		: null;
}

/** By the tag: objects may come from another frame, whose classes are others. */
export function kindOf(value: unknown): string {
	return Object.prototype.toString.call(value).slice(8, -1);
}

async function requestFields(request: Request): Promise<Fields> {
	const type = request.headers.get("content-type") ?? "";
	return type.startsWith("multipart/")
		? formFields(await request.formData())
		: fieldsIn(await request.text());
}

function formFields(form: FormData | URLSearchParams): Fields {
	return (name) => {
		const value = form.get(name);
		return typeof value === "string" ? value : null;
	};
}

function fieldsIn(text: string): Fields {
	if (!text.startsWith("{")) return formFields(new URLSearchParams(text));
	const object: Record<string, unknown> = JSON.parse(text);
	return (name) => {
		const value = object[name] ?? null;
		return typeof value === "object" && value
			? JSON.stringify(value)
			: (value as string | null);
	};
}

/** A form that waits can be filled anew; a stream of bytes cannot. */
export function isSame(
	now: Publication | null | Promise<unknown>,
	before: Publication,
): boolean {
	return (
		now instanceof Promise || JSON.stringify(now) === JSON.stringify(before)
	);
}
