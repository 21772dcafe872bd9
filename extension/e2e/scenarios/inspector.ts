import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { overlap } from "../../src/pictures/faces/overlap";
import type { Problem } from "../../src/pictures/inspection";
import { orientationOnly } from "../../src/pictures/orientation";
import {
	type Answer,
	InspectorDriver,
	portrait,
	type Sent,
	sent,
} from "../driver/inspector";
import type { World } from "../driver/world";
import { moving } from "./pictures";
import type { Suite } from "./suite";

const inspecting = { variant: "inspecting" } as const;
const place = "a page of a strict site";

/** What looks at files, in its frame, asked by a content script under the sites' policy. */
export function inspector(suite: Suite): void {
	const add = (
		scenario: string,
		run: (driver: InspectorDriver, context: TestContext) => Promise<void>,
	) =>
		suite.add(
			`pictures: ${scenario}`,
			place,
			async (world, context) => run(await openPage(world), context),
			inspecting,
		);

	add("a face is found, then covered for good", async (driver, context) => {
		const { faces, answer } = await seen(driver, portrait);
		const took = Math.round(answer.took);
		context.diagnostic(`measured: first picture answered in ${took} ms`);
		assert.equal(faces.length, 1);
		const { file } = await driver.blurred(portrait, faces);
		assert.ok(file);
		assert.equal(file.name, portrait.name);
		assert.deepEqual((await seen(driver, file)).faces, []);
		const [face] = faces;
		assert.ok(face);
		// Four by four squares, one of them around an eye: all is of one colour there.
		const left = face.left + face.width * 0.28;
		const top = face.top + face.height * 0.28;
		const before = await driver.contrast(portrait, left, top);
		assert.ok(before > 80, `${before} before`);
		const after = await driver.contrast(file, left, top);
		assert.ok(after < 12, `${after} after`);
	});

	add("what the file tells, and a copy that tells nothing", async (driver) => {
		const told = withComment(portrait, "Rosalind at her second visit");
		const { answer } = await seen(driver, told);
		assert.deepEqual(answer.inspection?.notes, [
			{ kind: "description", text: "Rosalind at her second visit" },
		]);
		const { file } = await driver.stripped(told);
		assert.equal(file?.name, told.name);
		assert.equal(file?.type, "image/jpeg");
		assert.ok(!Buffer.from(file?.bytes ?? "", "base64").includes("Rosalind"));
		assert.equal((await seen(driver, file as Sent)).faces.length, 1);
		const refused = await driver.stripped(sent("a.gif", "image/gif", moving()));
		assert.match(refused.error ?? "", /not for gif/);
	});

	add("what cannot be looked at says why", async (driver) => {
		const content = Buffer.from(portrait.bytes, "base64");
		const files: [Problem, Sent][] = [
			["empty", sent("none.jpg", "image/jpeg", Buffer.alloc(0))],
			["format", sent("list.jpg", "image/jpeg", Buffer.from("%PDF-1.7 list"))],
			["format", sent("phone.heic", "image/heic", boxed("heic"))],
			["format", sent("phone.mov", "video/quicktime", boxed("qt  "))],
			["corrupt", sent("half.jpg", "image/jpeg", content.subarray(0, 5000))],
			["corrupt", sent("scraps.jpg", "image/jpeg", scraps(content))],
			["too-large", sent("huge.png", "image/png", png(30_000, 30_000))],
			[
				"too-large",
				{ ...sent("heavy.jpg", "image/jpeg", content), fill: 101_000_000 },
			],
		];
		for (const [problem, file] of files) {
			const { inspection } = await driver.inspect(file);
			assert.equal(inspection?.problem, problem, file.name);
			assert.deepEqual(inspection.faces, []);
			const kind = file.type.startsWith("video/") ? "video" : "image";
			assert.equal(inspection.kind, kind);
		}
		// None of them has harmed the next.
		assert.equal((await seen(driver, portrait)).faces.length, 1);
	});

	add("a picture that lies on its side stands upright", async (driver) => {
		const wide = await driver.widened(portrait);
		const content = Buffer.from(wide.bytes, "base64");
		const lying = sent("phone.jpg", "image/jpeg", turned(content));
		const [upright] = (await seen(driver, wide)).faces;
		const [face] = (await seen(driver, lying)).faces;
		assert.ok(upright && face);
		// A quarter to the right: what was at the right is at the bottom.
		const wanted = {
			left: 240 - upright.top - upright.height,
			top: upright.left,
			width: upright.height,
			height: upright.width,
		};
		const common = overlap(face, wanted);
		assert.ok(common > 0.6, JSON.stringify({ common, face, wanted }));
		const { file } = await driver.stripped(lying);
		const [again] = (await seen(driver, file as Sent)).faces;
		assert.deepEqual(again, face);
	});

	add("moving pictures", async (driver) => {
		const gif = sent("wink.gif", "image/gif", moving());
		const { faces, answer } = await seen(driver, gif);
		assert.deepEqual(faces, []);
		assert.equal(answer.inspection?.preview?.type, "image/jpeg");
		assert.match((await driver.blurred(gif, [])).error ?? "", /moving/);
	});

	add("a video with a face, and one without", async (driver) => {
		for (const [shown, count] of [
			[portrait, 1],
			[null, 0],
		] as const) {
			const { inspection } = await driver.inspect(await driver.record(shown));
			assert.equal(inspection?.kind, "video");
			// On a busy machine eight frames may take too long, and that is told.
			if (count === 1 || inspection.problem !== "too-slow") {
				assert.equal(inspection.problem, null);
			}
			assert.equal(inspection.faces.length, count);
			assert.equal(inspection.preview?.type, "image/jpeg");
		}
	});
}

async function openPage(world: World): Promise<InspectorDriver> {
	const tab = await world.open("www.facebook.com", "/");
	return new InspectorDriver(tab.page);
}

/** The faces in a file that must have been looked at. */
async function seen(driver: InspectorDriver, file: Sent) {
	const answer: Answer = await driver.inspect(file);
	assert.equal(answer.error, undefined);
	assert.equal(answer.inspection?.problem, null);
	return { faces: answer.inspection.faces, answer };
}

function withComment(file: Sent, comment: string): Sent {
	const content = Buffer.from(file.bytes, "base64");
	const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
	const told = [content.subarray(0, 2), head, Buffer.from(comment)];
	return sent(
		file.name,
		file.type,
		Buffer.concat([...told, content.subarray(2)]),
	);
}

/** Says that it must be turned a quarter to the right to stand upright. */
function turned(jpeg: Buffer): Buffer {
	const exif = Buffer.concat([
		Buffer.from("Exif\0\0", "latin1"),
		Buffer.from(orientationOnly(6)),
	]);
	const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
	return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** The first box of such files, and nothing that a decoder could use. */
function boxed(brand: string): Buffer {
	const box = Buffer.alloc(64);
	box.writeUInt32BE(24);
	box.write(`ftyp${brand}`, 4);
	return box;
}

/** A JPEG whose tables are no tables. */
function scraps(whole: Buffer): Buffer {
	const copy = Buffer.from(whole);
	const table = copy.indexOf(Buffer.from([0xff, 0xc4]));
	copy.fill(0x11, table + 5, table + 20);
	return copy;
}

function png(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width);
	header.writeUInt32BE(height, 4);
	header.set([8, 2], 8);
	const chunk = (name: string, data: Buffer) => {
		const named = Buffer.concat([Buffer.from(name), data]);
		const frame = Buffer.alloc(8);
		frame.writeUInt32BE(data.length);
		frame.writeUInt32BE(crc32(named), 4);
		return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
	};
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(Buffer.alloc(1000))),
		chunk("IEND", Buffer.alloc(0)),
	]);
}
