import type { MessageKey, Messages } from "../panel/messages";
import { isPurpose, type Purpose } from "./channels";

export const purposeLabels: Record<Purpose, MessageKey> = {
	photo: "purposePhoto",
	video: "purposeVideo",
	testimonial: "purposeTestimonial",
	story: "purposeStory",
	"before-after": "purposeBeforeAfter",
	"re-share": "purposeReShare",
	"staff-photo": "purposeStaffPhoto",
	answer: "purposeAnswer",
};

/** What an authorization is for, in the user's language; own wordings stay as they are. */
export function purposeWords(purpose: string | undefined, t: Messages): string {
	return isPurpose(purpose) ? t(purposeLabels[purpose]) : (purpose ?? "");
}

/** Channels that are called the same in every language. */
const names: Record<string, string> = {
	facebook: "Facebook",
	instagram: "Instagram",
	threads: "Threads",
};

export function channelWords(channel: string, t: Messages): string {
	return names[channel] ?? (t(`channel_${channel}` as MessageKey) || channel);
}
