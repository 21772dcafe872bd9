import { answers, calls } from "./question";

// The page replaces what it likes later. What would show it the link is kept.
const { apply } = Reflect;
const { stringify } = JSON;
const { dispatchEvent, addEventListener } = EventTarget.prototype;
const KeptEvent = CustomEvent;
const detailOf = Object.getOwnPropertyDescriptor(
	CustomEvent.prototype,
	"detail",
)?.get as () => string;

/** A way to the guard that nobody else hears. */
export interface Meeting<E extends HTMLElement> {
	/** The element that both hold; null as long as no guard has taken one. */
	readonly link: E | null;
	/** Offers a fresh link; reports whether a guard has taken it. */
	introduce(): boolean;
	/** Reports whether a guard has heard it. */
	send(type: string, content: object): boolean;
}

/** Meets the guard under this name; `question.ts` tells how. */
export function meetGuard<E extends HTMLElement>(
	name: string,
	create: () => E,
	hear: (json: string) => void,
): Meeting<E> {
	let link: E | null = null;
	const heard = (event: Event) => hear(apply(detailOf, event, []));
	const meeting: Meeting<E> = {
		get link() {
			return link;
		},
		introduce() {
			const fresh = create();
			apply(addEventListener, fresh, [answers, heard]);
			const event = new MouseEvent(name, {
				relatedTarget: fresh,
				cancelable: true,
			});
			const taken = !apply(dispatchEvent, window, [event]);
			if (taken) link = fresh;
			return taken;
		},
		send(type, content) {
			if (!link) return false;
			const detail = stringify(content);
			const event = new KeptEvent(type, { detail, cancelable: true });
			return !apply(dispatchEvent, link, [event]);
		},
	};
	meeting.introduce();
	window.addEventListener(calls, () => {
		// Never while there is one: the page could call as well.
		if (!link) meeting.introduce();
	});
	return meeting;
}
