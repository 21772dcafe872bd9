import {
	$applyNodeReplacement,
	type EditorConfig,
	type LexicalNode,
	type NodeKey,
	type SerializedTextNode,
	TextNode,
} from "lexical";

/** A name in a reply box: one word to the editor, however many it has. */
export class MentionNode extends TextNode {
	static override getType(): string {
		return "mention";
	}

	static override clone(node: MentionNode): MentionNode {
		return new MentionNode(node.__text, node.__key);
	}

	static override importJSON(node: SerializedTextNode): MentionNode {
		return $createMention(node.text).updateFromJSON(node);
	}

	constructor(text: string, key?: NodeKey) {
		super(text, key);
	}

	override createDOM(config: EditorConfig): HTMLElement {
		const element = super.createDOM(config);
		element.className = "mention";
		element.spellcheck = false;
		return element;
	}

	override isTextEntity(): true {
		return true;
	}

	override canInsertTextBefore(): boolean {
		return false;
	}

	override canInsertTextAfter(): boolean {
		return false;
	}
}

export function $createMention(name: string): MentionNode {
	const node = new MentionNode(name);
	node.setMode("segmented").toggleDirectionless();
	return $applyNodeReplacement(node);
}

export function $isMention(node: LexicalNode): node is MentionNode {
	return node instanceof MentionNode;
}
