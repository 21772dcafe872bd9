import type { Page } from "puppeteer-core";
import type { Face, Inspection } from "../../src/pictures/inspection";
import astronaut from "../faces/astronaut.jpg";
import type { Asked, Told } from "../probe/probe";

/** A file on its way between a test and its page. */
export interface Sent {
	name: string;
	type: string;
	/** In base 64. */
	bytes: string;
}

export interface Answer {
	inspection?: Omit<Inspection, "preview"> & { preview: Sent | null };
	file?: Sent;
	error?: string;
	took: number;
}

/** A real face, in a small picture. */
export const portrait: Sent = {
	name: "portrait.jpg",
	type: "image/jpeg",
	bytes: astronaut,
};

/** Has the content script of the "inspecting" variant look at files. */
export class InspectorDriver {
	#count = 0;

	constructor(readonly page: Page) {}

	inspect(file: Sent): Promise<Answer> {
		return this.#ask("inspect", file);
	}

	blurred(file: Sent, faces: readonly Face[]): Promise<Answer> {
		return this.#ask("blurred", file, faces);
	}

	stripped(file: Sent): Promise<Answer> {
		return this.#ask("stripped", file);
	}

	#ask(
		what: Asked["what"],
		file: Sent,
		faces: readonly Face[] = [],
	): Promise<Answer> {
		const number = ++this.#count;
		return this.page.evaluate(
			async (asked, wanted, sent, boxes) => {
				const told = new Promise<Told>((resolve) => {
					addEventListener("message", ({ data }: MessageEvent<Told>) => {
						if (data.told === asked) resolve(data);
					});
				});
				const bytes = Uint8Array.from(atob(sent.bytes), (it) =>
					it.charCodeAt(0),
				);
				const { name, type } = sent;
				const question: Asked = {
					asked,
					what: wanted,
					file: new File([bytes], name, { type }),
					faces: [...boxes],
				};
				postMessage(question, "*");
				const packed = async (blob: Blob, called: string) => {
					const content = new Uint8Array(await blob.arrayBuffer());
					let text = "";
					for (const byte of content) text += String.fromCharCode(byte);
					return { name: called, type: blob.type, bytes: btoa(text) };
				};
				const { inspection, file, error, took } = await told;
				const preview = inspection?.preview;
				return {
					...(inspection && {
						inspection: {
							...inspection,
							preview: preview ? await packed(preview, "preview") : null,
						},
					}),
					...(file && { file: await packed(file, file.name) }),
					...(error && { error }),
					took,
				};
			},
			number,
			what,
			file,
			faces,
		);
	}
}
