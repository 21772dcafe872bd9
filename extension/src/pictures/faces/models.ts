import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { type GraphModel, loadGraphModel } from "@tensorflow/tfjs-converter";
import {
	enableProdMode,
	env,
	io,
	setBackend,
	type Tensor,
	tensor4d,
	tidy,
} from "@tensorflow/tfjs-core";
import { ownFile } from "../../own-file";

/** Files that lie beside the program, by their names. */
export type Files = (name: string) => URL;

/** A network that takes one square picture. */
export interface Network {
	run<T>(pixels: Float32Array, side: number, read: (out: Tensor[]) => T): T;
}

/** Makes the engine ready; nothing of it is loaded before. */
export async function startEngine(files: Files): Promise<void> {
	enableProdMode();
	// Every browser of these years has the instructions of this one. Threads would
	// be started from addresses that an extension's policy refuses.
	env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
	const engine = files("tfjs-backend-wasm-simd.wasm").href;
	setWasmPaths({
		"tfjs-backend-wasm.wasm": engine,
		"tfjs-backend-wasm-simd.wasm": engine,
		"tfjs-backend-wasm-threaded-simd.wasm": engine,
	});
	if (!(await setBackend("wasm"))) throw new Error("the engine did not start");
}

export async function loadNetwork(
	files: Files,
	name: string,
): Promise<Network> {
	const [described, weights] = await Promise.all([
		ownFile(files(`${name}.json`)).then((it) => it.json()),
		ownFile(files(`${name}.bin`)).then((it) => it.arrayBuffer()),
	]);
	const manifest: io.WeightsManifestConfig = described.weightsManifest;
	const model: GraphModel = await loadGraphModel(
		io.fromMemory({
			modelTopology: described.modelTopology,
			signature: described.signature,
			weightSpecs: manifest.flatMap((it) => it.weights),
			weightData: weights,
		}),
	);
	return {
		run: (pixels, side, read) => {
			let result: ReturnType<typeof read> | undefined;
			tidy(() => {
				const out = model.execute(tensor4d(pixels, [1, side, side, 3]));
				result = read(Array.isArray(out) ? out : [out]);
			});
			return result as ReturnType<typeof read>;
		},
	};
}
