import assert from "node:assert/strict";
import { test } from "node:test";
import { keepDesk } from "./desk";
import type { Answered, Ordered } from "./jobs";
import { inspectorAt } from "./line";
import { unseen } from "./unseen";

const picture = new File(["\xff\xd8\xff"], "a.jpg", { type: "image/jpeg" });
const { signal } = new AbortController();

/** A worker that answers what it is told to, or dies. */
class Pretended extends EventTarget {
	ended = false;
	readonly orders: Ordered[] = [];

	constructor(readonly reply: (order: Ordered) => Answered | "dies" | null) {
		super();
	}

	postMessage(order: Ordered): void {
		this.orders.push(order);
		const data = this.reply(order);
		if (data === "dies") {
			this.dispatchEvent(Object.assign(new Event("error"), { message: "" }));
		} else if (data) {
			this.dispatchEvent(Object.assign(new Event("message"), { data }));
		}
	}

	terminate(): void {
		this.ended = true;
	}
}

type Reply = (order: Ordered) => Answered | "dies" | null;

/** A desk whose workers reply so, and what happens at it where words can be read. */
function open(
	reply: Reply,
	reading?: { wanted: () => Promise<boolean>; reply: Reply },
) {
	const workers: Pretended[] = [];
	const readers: Pretended[] = [];
	const { port1, port2 } = new MessageChannel();
	const hire = (into: Pretended[], how: Reply) => () => {
		const worker = new Pretended(how);
		into.push(worker);
		return worker as unknown as Worker;
	};
	keepDesk(
		port2,
		hire(workers, reply),
		reading && {
			wanted: reading.wanted,
			start: hire(readers, reading.reply),
		},
	);
	return {
		inspector: inspectorAt(port1, {
			stands: () => true,
			leave: () => undefined,
		}),
		workers,
		readers,
	};
}

test("a worker is started with the first file, and ended with the desk", async () => {
	const seen = unseen("image", "format");
	const { inspector, workers } = open(({ number }) => ({ number, done: seen }));
	assert.equal(workers.length, 0);
	assert.deepEqual(await inspector.inspect(picture, signal), seen);
	assert.deepEqual(await inspector.inspect(picture, signal), seen);
	assert.equal(workers.length, 1);
	inspector.close();
	await new Promise((next) => setTimeout(next, 20));
	assert.equal(workers[0]?.ended, true);
});

test("a worker that dies costs one file, and another takes its place", async () => {
	let count = 0;
	const seen = unseen("image", "corrupt");
	const { inspector, workers } = open(({ number }) =>
		++count === 1 ? "dies" : { number, done: seen },
	);
	const [first, second] = await Promise.all([
		inspector.inspect(picture, signal),
		inspector.inspect(picture, signal),
	]);
	assert.equal(first.problem, "failed");
	assert.deepEqual(second, seen);
	assert.equal(workers.length, 2);
	assert.equal(workers[0]?.ended, true);
	inspector.close();
});

test("files are looked at one after the other", async () => {
	let waiting: Ordered[] = [];
	const { inspector, workers } = open((order) => {
		waiting.push(order);
		return null;
	});
	const all = [1, 2, 3].map(() => inspector.inspect(picture, signal));
	for (let done = 0; done < 3; done++) {
		while (waiting.length === 0)
			await new Promise((next) => setTimeout(next, 1));
		assert.equal(waiting.length, 1);
		const [{ number } = { number: 0 }] = waiting;
		waiting = [];
		const data = { number, done: unseen("image", "format") };
		workers[0]?.dispatchEvent(Object.assign(new Event("message"), { data }));
	}
	assert.equal((await Promise.all(all)).length, 3);
	inspector.close();
});

test("what is given up is not looked at, and says that it failed", async () => {
	const { inspector, workers } = open(() => null);
	const first = inspector.inspect(picture, signal);
	const giving = new AbortController();
	const second = inspector.inspect(picture, giving.signal);
	giving.abort();
	assert.equal((await second).problem, "failed");
	assert.equal(
		(await inspector.inspect(picture, giving.signal)).problem,
		"failed",
	);
	inspector.close();
	assert.equal((await first).problem, "failed");
	assert.ok((workers[0]?.orders.length ?? 0) <= 1);
});

test("a copy that cannot be made is refused", async () => {
	const { inspector } = open(({ number }) => ({
		number,
		error: "not for gif",
	}));
	await assert.rejects(inspector.withoutMetadata(picture), /not for gif/);
	await assert.rejects(inspector.blurred(picture, []), /not for gif/);
	inspector.close();
});

test("where the frame was thrown out, nobody is asked", async () => {
	const { port1, port2 } = new MessageChannel();
	const inspector = inspectorAt(port1, {
		stands: () => false,
		leave: () => undefined,
	});
	assert.equal((await inspector.inspect(picture, signal)).problem, "failed");
	inspector.close();
	port2.close();
});

test("when nobody answers any more, everything fails; not while answers come", async (context) => {
	context.mock.timers.enable({ apis: ["setTimeout"] });
	const { port1, port2 } = new MessageChannel();
	const inspector = inspectorAt(port1, {
		stands: () => true,
		leave: () => undefined,
	});
	const [first, second] = [1, 2].map(() => inspector.inspect(picture, signal));
	context.mock.timers.tick(29_000);
	const heard = new Promise((done) => port1.addEventListener("message", done));
	const done = unseen("image", "format");
	port2.postMessage({ number: 1, done });
	await heard;
	assert.deepEqual(await first, done);
	context.mock.timers.tick(29_000);
	context.mock.timers.tick(2_000);
	assert.equal((await second)?.problem, "failed");
	inspector.close();
});

const looked = { ...unseen("image", "format"), problem: null };
const looks: Reply = ({ number }) => ({ number, done: looked });
const reads: Reply = ({ number }) => ({ number, done: ["Rosalind"] });

test("words are read by a worker of its own, and only where that is wanted", async () => {
	let wanted = false;
	const { inspector, workers, readers } = open(looks, {
		wanted: async () => wanted,
		reply: reads,
	});
	assert.deepEqual(await inspector.inspect(picture, signal), looked);
	assert.equal(readers.length, 0);
	wanted = true;
	assert.deepEqual(await inspector.inspect(picture, signal), {
		...looked,
		words: ["Rosalind"],
	});
	assert.equal(workers.length, 1);
	assert.equal(readers.length, 1);
	inspector.close();
	await new Promise((next) => setTimeout(next, 20));
	assert.equal(readers[0]?.ended, true);
});

test("words that cannot be read are told of, and cost nothing else", async () => {
	const failing: Reply[] = [
		() => "dies",
		({ number }) => ({ number, error: "corrupt" }),
	];
	for (const reply of failing) {
		const { inspector } = open(looks, { wanted: async () => true, reply });
		assert.deepEqual(await inspector.inspect(picture, signal), {
			...looked,
			unread: true,
		});
		inspector.close();
	}
	const { inspector, readers } = open(looks, {
		wanted: () => Promise.reject(new Error("nobody knows")),
		reply: reads,
	});
	assert.equal((await inspector.inspect(picture, signal)).unread, true);
	assert.equal(readers.length, 0);
	inspector.close();
});

test("reading takes five seconds at most", async (context) => {
	context.mock.timers.enable({ apis: ["setTimeout"] });
	let ordered = () => {};
	const started = new Promise<void>((done) => {
		ordered = done;
	});
	const { inspector, readers } = open(looks, {
		wanted: async () => true,
		reply: () => {
			ordered();
			return null;
		},
	});
	const found = inspector.inspect(picture, signal);
	await started;
	context.mock.timers.tick(4_900);
	assert.equal(readers[0]?.ended, false);
	context.mock.timers.tick(200);
	assert.deepEqual(await found, { ...looked, unread: true });
	assert.equal(readers[0]?.ended, true);
	inspector.close();
});

test("no words are looked for in a video", async () => {
	const video = new File(["....ftypmp42"], "a.mp4", { type: "video/mp4" });
	const { inspector, readers } = open(() => "dies", {
		wanted: async () => true,
		reply: reads,
	});
	assert.equal((await inspector.inspect(video, signal)).problem, "failed");
	assert.equal(readers.length, 0);
	inspector.close();
});
