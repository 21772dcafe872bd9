import type { MessageKey } from "../panel/messages";
import type { FileFacts, Outcome, ReasonCode } from "./entry";

export const reasonLabels: Record<ReasonCode, MessageKey> = {
	"own-detail": "reasonOwnDetail",
	authorization: "reasonAuthorization",
	"false-alarm": "reasonFalseAlarm",
	official: "reasonOfficial",
	other: "reasonOther",
};

export const outcomeLabels: Record<Outcome, MessageKey> = {
	edited: "outcomeEdited",
	reply: "outcomeReply",
	rewrite: "outcomeRewrite",
	left: "outcomeLeft",
	"sent-confirmed": "outcomeSentConfirmed",
	"sent-reason": "outcomeSentReason",
	"sent-consent": "outcomeSentConsent",
	"not-sent": "outcomeNotSent",
	"not-checked": "outcomeNotChecked",
	paused: "outcomePaused",
	resumed: "outcomeResumed",
	"file-nobody": "outcomeFileNobody",
	"file-staff": "outcomeFileStaff",
	"file-consent": "outcomeFileConsent",
	"file-removed": "outcomeFileRemoved",
};

export const copyLabels: Record<NonNullable<FileFacts["copy"]>, MessageKey> = {
	blurred: "recordBlurred",
	"without-metadata": "recordWithoutMetadata",
};
