import type { ConsentRefusal, Refusal } from "../record/entry";
import type { MessageKey, Messages } from "./messages";

const consentRefusals: Record<ConsentRefusal, MessageKey> = {
	unknown: "refusedUnknown",
	unsigned: "refusedUnsigned",
	"not-yet": "refusedNotYet",
	expired: "refusedExpired",
	revoked: "refusedRevoked",
	channel: "refusedChannel",
	purpose: "refusedPurpose",
};

/** Why a draft was not sent, in the user's language. */
export function refusalWords(refusal: Refusal, t: Messages): string {
	switch (refusal.about) {
		case "words":
			return t("refusedWords", refusal.why);
		case "name":
			return t("refusedName");
		case "repeated":
			return t("refusedRepeated");
		case "too-long":
			return t("refusedTooLong");
		case "consent":
			return t(consentRefusals[refusal.state], refusal.day ?? refusal.ref);
		case "override":
			return t("refusedOverride");
	}
}
