import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import {
	$createParagraphNode,
	$getRoot,
	COMMAND_PRIORITY_HIGH,
	createEditor,
	KEY_ENTER_COMMAND,
	mergeRegister,
} from "lexical";
import type { MountEditor } from "./editor-link";

/** Lexical, the editor that the boxes of Facebook and Messenger are made with. */
export const mountEditor: MountEditor = (element, onEnter) => {
	const editor = createEditor({
		namespace: "feed",
		onError: (error) => {
			throw error;
		},
	});
	editor.setRootElement(element);
	const stop = mergeRegister(
		registerPlainText(editor),
		registerHistory(editor, createEmptyHistoryState(), 300),
		editor.registerCommand(
			KEY_ENTER_COMMAND,
			(event) => {
				if (!event || event.shiftKey) return false;
				if (event.isComposing || event.keyCode === 229) return false;
				event.preventDefault();
				onEnter();
				return true;
			},
			COMMAND_PRIORITY_HIGH,
		),
	);
	const empty = () =>
		void $getRoot().clear().append($createParagraphNode()).selectEnd();
	editor.update(() => void $getRoot().append($createParagraphNode()), {
		discrete: true,
		tag: "history-merge",
	});
	return {
		clear: () => editor.update(empty),
		stop() {
			stop();
			editor.setRootElement(null);
		},
	};
};
