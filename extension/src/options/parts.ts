import type { ComponentType } from "preact";
import type { MessageKey } from "../panel/messages";
import { Configuration } from "./configuration";
import { ConsentsPart } from "./consents/part";
import { Ideas } from "./ideas";
import { OverridePart } from "./override";
import type { PartProps } from "./part";
import { PicturesPart } from "./pictures";
import { PolicyPart } from "./policy/part";
import { Practice } from "./practice";
import { RecordPart } from "./record/part";
import { Replies } from "./replies";
import { Rules } from "./rules";
import { Start } from "./start";

/** One subject of the options page. */
export interface Part {
	/** The part of the address after `#/`. */
	id: string;
	label: MessageKey;
	View: ComponentType<PartProps>;
}

/** All parts in the order in which they are shown; the first is what opens. */
export const parts: readonly Part[] = [
	{ id: "practice", label: "partPractice", View: Practice },
	{ id: "replies", label: "partReplies", View: Replies },
	{ id: "rules", label: "partRules", View: Rules },
	{ id: "override", label: "overrideSection", View: OverridePart },
	{ id: "pictures", label: "partPictures", View: PicturesPart },
	{ id: "consents", label: "partConsents", View: ConsentsPart },
	{ id: "policy", label: "partPolicy", View: PolicyPart },
	{ id: "record", label: "partRecord", View: RecordPart },
	{ id: "ideas", label: "partIdeas", View: Ideas },
	{ id: "configuration", label: "partConfiguration", View: Configuration },
	{ id: "start", label: "partStart", View: Start },
];
