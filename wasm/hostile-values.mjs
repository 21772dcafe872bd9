/** Values that no caller should pass, by name; made anew for each call. */
export const hostile = {
	undefined: () => undefined,
	null: () => null,
	number: () => 7,
	NaN: () => Number.NaN,
	bigint: () => 1n,
	symbol: () => Symbol("text"),
	text: () => "Thanks!",
	true: () => true,
	function: () => () => {},
	class: () => class Draft {},
	"empty list": () => [],
	"list of lists": () => [[[]], [1]],
	date: () => new Date(0),
	map: () => new Map([["text", "hi"]]),
	promise: () => Promise.resolve({ text: "hi" }),
	"typed array": () => new Uint8Array(8),
	"global object": () => globalThis,
	"cyclic object": () => {
		const o = { text: "hi" };
		o.context = o;
		return o;
	},
	"cyclic list": () => {
		const media = [];
		media.push(media);
		return { text: "hi", media };
	},
	"ten thousand levels": () => {
		let o = {};
		for (let i = 0; i < 10_000; i++) {
			o = { context: o };
		}
		return o;
	},
	"four thousand million items": () => ({
		text: "hi",
		media: new Array(4_294_967_295),
		staff: new Array(4_294_967_295),
	}),
	"getter that throws": () => ({
		get text() {
			throw new Error("no");
		},
		get practice() {
			throw new Error("no");
		},
	}),
	"getter that throws null": () => ({
		get text() {
			throw null;
		},
	}),
	"getter that throws what throws": () => ({
		get text() {
			throw {
				get message() {
					throw new Error("no");
				},
				toString() {
					throw new Error("no");
				},
			};
		},
	}),
	"getter deep inside": () => ({
		text: "hi",
		context: {
			get author() {
				throw new Error("no");
			},
		},
		practice: {
			get name() {
				throw new Error("no");
			},
		},
	}),
	"list item that throws": () => {
		const media = [1];
		Object.defineProperty(media, 0, {
			enumerable: true,
			get() {
				throw new Error("no");
			},
		});
		return { text: "hi", media, staff: media };
	},
	"proxy that throws": () =>
		new Proxy(
			{},
			{
				get() {
					throw new Error("no");
				},
				ownKeys() {
					throw new Error("no");
				},
				getPrototypeOf() {
					throw new Error("no");
				},
			},
		),
	"proxy of a list that throws": () => ({
		text: "hi",
		media: new Proxy([], {
			get() {
				throw new Error("no");
			},
		}),
		staff: new Proxy([], {
			get() {
				throw new Error("no");
			},
		}),
	}),
	"list with a wrong length": () => ({
		text: "hi",
		media: new Proxy([], { get: () => -1 }),
		staff: new Proxy([], { get: () => "many" }),
	}),
	"revoked proxy": () => {
		const { proxy, revoke } = Proxy.revocable({}, {});
		revoke();
		return proxy;
	},
	"proxy without end": () => {
		const endless = new Proxy(
			{},
			{
				get: () => endless,
				ownKeys: () => ["text", "context"],
				getOwnPropertyDescriptor: () => ({
					enumerable: true,
					configurable: true,
				}),
			},
		);
		return endless;
	},
	"object that cannot become text": () => ({
		text: {
			toString() {
				throw new Error("no");
			},
		},
		practice: { name: Object.create(null) },
	}),
	"wrong types": () => ({
		id: 1,
		surface: "letter",
		context: "hello",
		text: ["hi"],
		media: {},
		practice: 4,
		staff: "Dana",
	}),
};
