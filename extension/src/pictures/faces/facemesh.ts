import type { Candidate } from "./blazeface";
import { type Files, loadNetwork, type Network } from "./models";
import { Cutter } from "./view";

const side = 192;
/** So much more than the face itself the network wants to see. */
const around = 1.5;

/** FaceMesh lays a mesh over a face; of that the build keeps what says how well it fits. */
export class FaceMesh {
	readonly #cutter = new Cutter(side);

	private constructor(readonly network: Network) {}

	static async load(files: Files): Promise<FaceMesh> {
		return new FaceMesh(await loadNetwork(files, "facemesh"));
	}

	/** From 0 to 1. */
	fit(picture: ImageBitmap | OffscreenCanvas, candidate: Candidate): number {
		const view = { ...candidate, size: candidate.size * around };
		const pixels = this.#cutter.cut(picture, view, 1 / 255, 0);
		return this.network.run(pixels, side, ([fit]) => fit?.dataSync()[0] ?? 0);
	}
}
