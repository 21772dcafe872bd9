import assert from "node:assert/strict";
import { test } from "node:test";
import { csvOf } from "./csv";
import type { Entry } from "./entry";
import { readRecord, recordAsCsv, recordAsJson } from "./export";

test("no cell is run as a formula, and nothing breaks out of its cell", () => {
	const cells = [
		"=1+1",
		"+1",
		"-1",
		"@SUM(A1)",
		"\tx",
		"\r=1",
		'a "b"',
		"a,b",
		"a\r\nb",
		-5,
	];
	const csv = csvOf(
		["head"],
		cells.map((it) => [it]),
	);
	assert.equal(
		csv,
		'\uFEFF"head"\r\n"\'=1+1"\r\n"\'+1"\r\n"\'-1"\r\n"\'@SUM(A1)"\r\n"\'\tx"\r\n"\'\r=1"\r\n"a ""b"""\r\n"a,b"\r\n"a\r\nb"\r\n"-5"\r\n',
	);
});

test("an entry is a row, with everything that is in it", () => {
	const entry: Entry = {
		id: "id",
		number: 3,
		at: "2026-01-31T09:05Z",
		site: "instagram",
		surface: "post",
		verdict: null,
		findings: [
			{ rule: "name", category: "name", level: "stop", count: 2 },
			{ rule: "date", category: "date", level: "stop", count: 1 },
		],
		outcome: "sent-consent",
		consent: "=A-1",
		versions: { extension: "1.0.0", core: null, policy: "2" },
		previous: "p",
		hash: "h",
	};
	const [head, row] = recordAsCsv([entry]).split("\r\n");
	assert.equal(head?.split(",").length, row?.split(",").length);
	assert.equal(
		row,
		'"3","2026-01-31T09:05Z","instagram","post","not checked","name; date","name (2); date (1)","sent-consent","","","\'=A-1","","","","","","","1.0.0","","2","p","h"',
	);
});

test("an export reads as it was written, and nothing else does", () => {
	const chain = {
		entries: [],
		anchor: null,
		heads: [{ number: 3, hash: "h" }],
	};
	const json = recordAsJson(chain, [], new Date());
	assert.deepEqual(readRecord(json), chain);
	for (const wrong of [
		"",
		"null",
		"[]",
		"{}",
		json.replace("prescreen-record", "prescreen-profile"),
		json.replace('"entries": []', '"entries": [7]'),
		json.replace('"heads": [', '"heads": ["x",'),
		json.replace('"anchor": null', '"anchor": {}'),
	])
		assert.equal(readRecord(wrong), null, wrong);
});
