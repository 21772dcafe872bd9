import type { Plugin } from "esbuild";

export const engineAlone: Plugin;
export function withoutDictionary(whole: Buffer): Buffer;
