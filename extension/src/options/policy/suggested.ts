import type { Language, Profile } from "../../../../wasm/prescreen";
import * as en from "./suggested-en";
import * as es from "./suggested-es";

/** The suggested policy, with what the practice has said about itself filled in. */
export function suggested(
	language: Language,
	{ practice }: Profile,
): { title: string; text: string } {
	const { title, text } = language === "es" ? es : en;
	const [phone] = practice?.phones ?? [];
	return {
		title,
		text: text
			.replaceAll("[Practice Name]", () => practice?.name || "[Practice Name]")
			.replaceAll("[Phone Number]", () => phone || "[Phone Number]"),
	};
}

/** The version after this one: its last number is one more. */
export function nextVersion(version: string): string {
	const counted = /^(.*?)(\d+)(\D*)$/.exec(version);
	if (!counted) return version ? `${version}.1` : "1";
	const [, before = "", number = "", after = ""] = counted;
	return `${before}${Number(number) + 1}${after}`;
}
