/** Takes a call: of what, by whom, with what, and whether it is the browser's own function. */
export type Taker = (
	call: () => unknown,
	self: unknown,
	args: unknown[],
	native: boolean,
) => unknown;

const { apply, getOwnPropertyDescriptor, defineProperty } = Reflect;

/**
 * Takes all calls of a function of the browser, and of whatever the page puts in
 * its place later. A proxy has the name, the length, the properties and the
 * source of what it stands for, so that a page that looks finds what it expects.
 */
export function watch(owner: object, name: PropertyKey, take: Taker): void {
	const given = getOwnPropertyDescriptor(owner, name);
	// Another net may be there already.
	const first: unknown = Reflect.get(owner, name);
	if (!given || typeof first !== "function") return;
	const known = new WeakMap<object, object>();
	const wrapped = (value: unknown, native: boolean) => {
		if (typeof value !== "function") return value;
		let proxy = known.get(value);
		if (!proxy) {
			proxy = new Proxy(value, {
				apply: (target, self, args) =>
					take(() => apply(target, self, args), self, args, native),
			});
			known.set(value, proxy);
			// What the page has kept of ours and puts back is not wrapped twice.
			known.set(proxy, proxy);
		}
		return proxy;
	};
	let current = wrapped(first, true);
	defineProperty(owner, name, {
		configurable: true,
		enumerable: given.enumerable ?? true,
		get: () => current,
		set(this: unknown, value: unknown) {
			if (this === owner || this === undefined) {
				current = wrapped(value, false);
				return;
			}
			// For one object that inherits it.
			defineProperty(this as object, name, {
				value,
				configurable: true,
				enumerable: true,
				writable: true,
			});
		},
	});
}
