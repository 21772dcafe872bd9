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
	/** Zeros behind them, so many that the file has this size. */
	fill?: number;
}

export function sent(name: string, type: string, content: Buffer): Sent {
	return { name, type, bytes: content.toString("base64") };
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

	/** Has the page keep a JPEG of this size with the picture in the midst of much else. */
	async draw(file: Sent, width: number, height: number): Promise<void> {
		await this.page.evaluate(
			async (sent, wide, high) => {
				const picture = new Image();
				picture.src = `data:${sent.type};base64,${sent.bytes}`;
				await picture.decode();
				const canvas = document.createElement("canvas");
				canvas.width = wide;
				canvas.height = high;
				const context = canvas.getContext("2d");
				if (!context) throw new Error("there is no canvas");
				for (let spot = 0; spot < 3000; spot++) {
					context.fillStyle = `hsl(${(spot * 137) % 360} 40% ${30 + (spot % 50)}%)`;
					const x = (spot * 0.618 * wide) % wide;
					const y = (spot * 0.414 * high) % high;
					context.fillRect(x, y, 20 + (spot % 300), 20 + (spot % 200));
				}
				context.drawImage(picture, wide * 0.4, high * 0.4, wide / 4, wide / 4);
				const blob = await new Promise<Blob | null>((done) =>
					canvas.toBlob(done, "image/jpeg", 0.9),
				);
				if (!blob) throw new Error("there is no JPEG");
				canvas.width = 0;
				Reflect.set(globalThis, "drawn", new File([blob], "drawn.jpg"));
				Reflect.set(globalThis, "blocked", 0);
				if (!PerformanceObserver.supportedEntryTypes.includes("longtask"))
					return;
				new PerformanceObserver((list) => {
					const longest = list.getEntries().map(({ duration }) => duration);
					const before: number = Reflect.get(globalThis, "blocked");
					Reflect.set(globalThis, "blocked", Math.max(before, ...longest));
				}).observe({ type: "longtask" });
			},
			file,
			width,
			height,
		);
	}

	/** The longest that the page stood still since then; zero where the browser does not tell. */
	blocked(): Promise<number> {
		return this.page.evaluate(() => Reflect.get(globalThis, "blocked"));
	}

	/** Has what was drawn looked at, over and over. */
	inspectDrawn(times: number): Promise<Told[]> {
		return this.page.evaluate(async (count) => {
			const all: Told[] = [];
			for (let asked = -1; asked >= -count; asked--) {
				const told = new Promise<Told>((resolve) => {
					const listen = ({ data }: MessageEvent<Told>) => {
						if (data.told !== asked) return;
						removeEventListener("message", listen);
						resolve(data);
					};
					addEventListener("message", listen);
				});
				const file: File = Reflect.get(globalThis, "drawn");
				postMessage({ asked, what: "inspect", file, faces: [] }, "*");
				const { inspection, took } = await told;
				if (!inspection) throw new Error("no answer");
				all.push({
					told: asked,
					took,
					inspection: { ...inspection, preview: null },
				});
			}
			return all;
		}, times);
	}

	/** How far the lightest and the darkest of 21 by 21 pixels there are apart, of 255. */
	contrast(file: Sent, left: number, top: number): Promise<number> {
		return this.page.evaluate(
			async (sent, x, y) => {
				const picture = new Image();
				picture.src = `data:${sent.type};base64,${sent.bytes}`;
				await picture.decode();
				const canvas = document.createElement("canvas");
				canvas.width = picture.naturalWidth;
				canvas.height = picture.naturalHeight;
				const context = canvas.getContext("2d");
				context?.drawImage(picture, 0, 0);
				const data = context?.getImageData(x - 10, y - 10, 21, 21).data ?? [];
				const greens = [...data].filter((_, index) => index % 4 === 1);
				return Math.max(...greens) - Math.min(...greens);
			},
			file,
			Math.round(left),
			Math.round(top),
		);
	}

	/** The picture with as much of nothing at its left. */
	widened(file: Sent): Promise<Sent> {
		return this.page.evaluate(async (sent) => {
			const picture = new Image();
			picture.src = `data:${sent.type};base64,${sent.bytes}`;
			await picture.decode();
			const canvas = document.createElement("canvas");
			canvas.width = picture.naturalWidth * 2;
			canvas.height = picture.naturalHeight;
			const context = canvas.getContext("2d");
			context?.drawImage(picture, picture.naturalWidth, 0);
			const [, bytes = ""] = canvas.toDataURL("image/jpeg").split(",");
			return { ...sent, bytes };
		}, file);
	}

	/** A short video of this picture, or of a plain colour. */
	record(file: Sent | null): Promise<Sent> {
		return this.page.evaluate(async (sent) => {
			const canvas = document.createElement("canvas");
			canvas.width = canvas.height = 240;
			const context = canvas.getContext("2d");
			const picture = new Image();
			if (sent) {
				picture.src = `data:${sent.type};base64,${sent.bytes}`;
				await picture.decode();
			}
			const recorder = new MediaRecorder(canvas.captureStream(30));
			const parts: Blob[] = [];
			const stopped = new Promise((resolve) => {
				recorder.addEventListener("stop", resolve);
			});
			let frames = 0;
			const draw = () => {
				if (!context) return;
				context.fillStyle = frames % 2 ? "teal" : "navy";
				context.fillRect(0, 0, 240, 240);
				if (sent) context.drawImage(picture, 0, 0);
				if (++frames === 20) recorder.stop();
				else requestAnimationFrame(draw);
			};
			recorder.addEventListener("dataavailable", ({ data }) =>
				parts.push(data),
			);
			recorder.start();
			draw();
			await stopped;
			const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
			let text = "";
			for (const byte of whole) text += String.fromCharCode(byte);
			return { name: "clip.webm", type: "video/webm", bytes: btoa(text) };
		}, file);
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
				const { name, type, fill = 0 } = sent;
				// Many times the same million: memory for one.
				const million = new Uint8Array(1_000_000);
				const zeros = new Array(Math.ceil(fill / million.length)).fill(million);
				const question: Asked = {
					asked,
					what: wanted,
					file: new File([bytes, ...zeros], name, { type }),
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
