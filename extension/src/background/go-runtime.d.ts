/** What Go's own wasm_exec.js sets; the build takes the file from ../dist. */
declare module "go-runtime" {}

declare class Go {
	importObject: WebAssembly.Imports;
	run(instance: WebAssembly.Instance): Promise<void>;
}
