// Measures one reader in a Node of its own, and prints the figures as JSON.
//
//   node in-node.mjs READER          all lengths
//   node in-node.mjs READER --start  only from nothing to the first result
import { readers } from "./readers.mjs";
import { drafts } from "./texts.mjs";
import { timed } from "./timing.mjs";

const [name, mode] = process.argv.slice(2);
const all = drafts();
const memories = new Set();
watchMemories();
const before = process.memoryUsage().rss;

const begin = performance.now();
const read = await readers[name]();
await read(all[0][1][1]);
const start = performance.now() - begin;

const lengths = {};
if (mode !== "--start") {
	const own = name === "prescreen";
	for (const [length, inputs] of all) {
		lengths[length] = await timed(read, inputs, {
			warmUp: own ? 1500 : 1000,
			// A p99 needs a hundred; the peers would take minutes for them.
			least: own ? 100 : 3,
			during: own ? 3000 : 1500,
			step: 0,
		}).catch((error) => ({ error: String(error) }));
	}
}
const wasm = [...memories].reduce((sum, it) => sum + it.buffer.byteLength, 0);
const process_ = process.memoryUsage().rss - before;
console.log(JSON.stringify({ start, lengths, wasm, process: process_ }));
process.exit();

/** Remembers the linear memory of every WASM module that is started. */
function watchMemories() {
	for (const way of ["instantiate", "instantiateStreaming"]) {
		const original = WebAssembly[way];
		WebAssembly[way] = async (...args) => {
			const result = await original(...args);
			for (const it of Object.values((result.instance ?? result).exports)) {
				if (it instanceof WebAssembly.Memory) memories.add(it);
			}
			return result;
		};
	}
}
