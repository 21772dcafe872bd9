import { options } from "./options";
import { operationOf, publish, type Way } from "./wire";

/** One thing that the page really sent. */
export interface Sending {
	/** The box it came from. */
	box: string;
	text: string;
	/** Whether the event that made the page send came from a person. */
	trusted: boolean;
	event: string;
}

/** An editor, as the page itself knows it. */
export interface Box {
	element: HTMLElement;
	/** The text in the editor's own state; the DOM may show something else. */
	value(): string;
	/** Puts a fresh editor in its place, as a single page application does. */
	renew(keep: boolean): void;
}

/** What tests may ask a page. */
class Replica {
	readonly boxes = new Map<string, Box>();
	readonly controls = new Map<string, HTMLElement>();
	/** What takes files. */
	readonly inputs = new Map<string, HTMLInputElement>();
	/** When everything that was attached so far has been uploaded. */
	uploading = Promise.resolve();
	readonly sent: Sending[] = [];
	/** What reached the page, after whatever an extension let through. */
	readonly seen: {
		type: string;
		key: string;
		trusted: boolean;
		composing: boolean;
	}[] = [];
	/** What the page tried to send and could not. */
	readonly failed: string[] = [];
	readonly pressed: string[] = [];
	readonly errors: string[] = [];
	/** Goes on to another page within the application: everything is built anew. */
	navigate = () => {};
	/** The draft that a dialog opens with, as after a crash. */
	restored = options.restored;
	/** How often an extension's panel was shown. */
	panels = 0;
	#underway = Promise.resolve();

	constructor() {
		for (const type of [
			"keydown",
			"click",
			"mousedown",
			"beforeinput",
			"paste",
			"focusin",
		]) {
			window.addEventListener(
				type,
				(event) => {
					this.seen.push({
						type,
						key: event instanceof KeyboardEvent ? event.key : "",
						trusted: event.isTrusted,
						composing: event instanceof KeyboardEvent && event.isComposing,
					});
				},
				true,
			);
		}
		// Does not bubble, but is captured on its way down.
		window.addEventListener(
			"beforetoggle",
			(event) => {
				const host =
					event.target instanceof Element &&
					event.target.localName === "prescreen-panel";
				if (host && event instanceof ToggleEvent && event.newState === "open")
					this.panels++;
			},
			true,
		);
		window.addEventListener("error", (event) =>
			this.errors.push(event.message),
		);
		window.addEventListener("unhandledrejection", (event) =>
			this.errors.push(String(event.reason)),
		);
	}

	box(name: string): Box {
		const box = this.boxes.get(name);
		if (!box)
			throw new Error(
				`there is no box "${name}", only ${[...this.boxes.keys()].join(", ")}`,
			);
		return box;
	}

	/** The page's own sending: at once and for good, as a site does. */
	send(box: string, text: string, event: Event): void {
		const sending = { box, text, trusted: event.isTrusted, event: event.type };
		const posted = this.publish(sending, operationOf(box), "fetch");
		this.#underway = this.#underway.then(() => posted);
	}

	/** Sends without any event, as a page may that nobody has foreseen. */
	async publish(sending: Sending, operation: string, way: Way): Promise<void> {
		this.sent.push(sending);
		try {
			await publish(sending, operation, way);
		} catch {
			this.failed.push(sending.text);
		}
	}

	/** When everything sent from a box so far has arrived. */
	async settled(): Promise<void> {
		await this.#underway;
		await this.uploading;
	}
}

declare global {
	// `var`, because this is how TypeScript types a property of globalThis.
	var replica: Replica;
}

globalThis.replica = new Replica();
