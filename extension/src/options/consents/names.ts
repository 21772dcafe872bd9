import type { MessageKey, Messages } from "../../panel/messages";

/** Channels that are called the same in every language. */
const channelNames: Record<string, string> = {
	facebook: "Facebook",
	instagram: "Instagram",
	threads: "Threads",
};

export function channelName(channel: string, t: Messages): string {
	return (
		channelNames[channel] ?? (t(`channel_${channel}` as MessageKey) || channel)
	);
}
