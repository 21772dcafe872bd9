import type { Foreman } from "./foreman";
import { spread } from "./frames";
import type { Face, Inspection, Problem } from "./inspection";
import { smallSize } from "./small";

/** Milliseconds for all frames together: distant key frames make seeking slow. */
const enough = 5_000;

/** Looks at some frames until one shows a face; needs a document, since workers play no videos. */
export async function inspectVideo(
	file: Blob,
	foreman: Foreman,
): Promise<Inspection> {
	await foreman.order({ kind: "prepare" });
	const end = performance.now() + enough;
	const address = URL.createObjectURL(file);
	const video = document.createElement("video");
	video.muted = true;
	video.preload = "auto";
	let shown: Blob | null = null;
	const seen = (faces: readonly Face[], problem: Problem | null) => ({
		kind: "video" as const,
		faces,
		notes: [],
		words: [],
		unread: false,
		preview: shown,
		problem,
	});
	try {
		video.src = address;
		await next(video, "loadeddata", end);
		for (const moment of spread(await lengthOf(video, end))) {
			video.currentTime = moment;
			await next(video, "seeked", end);
			const bitmap = await smallFrame(video);
			const order = foreman.order({ kind: "frame", bitmap }, [bitmap]);
			const { faces, preview } = await inTime(order, end);
			if (faces.length > 0 || !shown) shown = preview;
			if (faces.length > 0) return seen(faces, null);
		}
		return seen([], null);
	} catch (error) {
		return seen([], error instanceof Stop ? error.problem : "failed");
	} finally {
		// The browser lets go of its decoder.
		video.removeAttribute("src");
		video.load();
		URL.revokeObjectURL(address);
	}
}

class Stop extends Error {
	constructor(readonly problem: Problem) {
		super(problem);
	}
}

function smallFrame(video: HTMLVideoElement): Promise<ImageBitmap> {
	const { width, height } = smallSize({
		width: video.videoWidth,
		height: video.videoHeight,
	});
	return createImageBitmap(video, {
		resizeWidth: width,
		resizeHeight: height,
		resizeQuality: "medium",
	});
}

/** In seconds. Recordings that were never finished say it only once one has looked for their end. */
async function lengthOf(video: HTMLVideoElement, end: number): Promise<number> {
	if (video.videoWidth === 0) throw new Stop("format");
	if (Number.isFinite(video.duration)) return video.duration;
	video.currentTime = Number.MAX_SAFE_INTEGER;
	await next(video, "seeked", end);
	return Number.isFinite(video.duration) ? video.duration : video.currentTime;
}

function next(video: HTMLVideoElement, event: string, end: number) {
	const happened = new Promise<void>((resolve, reject) => {
		video.addEventListener(event, () => resolve(), { once: true });
		video.addEventListener("error", () => reject(new Stop("format")), {
			once: true,
		});
	});
	return inTime(happened, end);
}

function inTime<T>(done: Promise<T>, end: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = setTimeout(
			() => reject(new Stop("too-slow")),
			Math.max(0, end - performance.now()),
		);
		done.then(resolve, reject).finally(() => clearTimeout(late));
	});
}
