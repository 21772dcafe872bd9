import packed from "../dist/prescreen-files.wasm.gz";
import { answer } from "../extension/src/background/answer";
import { pretendExtension } from "./src/core/pretend";
import { serve } from "./src/core/serve";
import { serveMany } from "./src/many/serve";

// The checker: the extension's own background with the core inside. It runs in a
// worker; from disk, where there are no workers, in the page.
const ready = unpack(packed).then(pretendExtension);
serveMany(ready);
serve(async (request) => {
	await ready;
	return answer(request, true);
});

/** Packed it takes a third of the room, also where the host does not compress. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
	const stream = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream("gzip"));
	// The stream itself has no type, and without it WebAssembly takes no answer.
	const unpacked = await new Response(stream).arrayBuffer();
	return new Blob([unpacked], { type: "application/wasm" });
}
