import assert from "node:assert/strict";
import { test } from "node:test";
import { facebook } from "../sites/facebook";
import { byId, openPage } from "../testing/page";
import { LeftBehind } from "./left-behind";
import { glancer } from "./reading";

/** A dialog that was written in, and the one that has come in its place. */
function open() {
	openPage(`<div id="page" role="main"><div id="elsewhere" role="button">Other</div></div>
		<div role="dialog" id="first"><h2>Create</h2><div role="button" id="close"><svg></svg></div><span>Oak Clinic</span>
			<div id="box" contenteditable="true" role="textbox">Draft</div><div role="button" id="next">Next</div></div>
		<div role="dialog" id="second"><div role="button" id="back"><svg></svg></div><div role="switch" id="boost" tabindex="0">Boost</div>
			<div role="button" id="post">Post</div></div>`);
	// What is out of view is a matter of layout, which this page has none of.
	byId("box").checkVisibility = () => byId("box").isConnected;
	const left = new LeftBehind();
	const box = byId("box");
	left.seen(box, glancer(facebook)(box, true));
	return { left, box, sentBy: (id: string) => left.sentBy(byId(id)) };
}

test("the last step sends the draft of the box that is gone", () => {
	const { left, box, sentBy } = open();
	assert.deepEqual(sentBy("post"), []);
	box.remove();
	const [dialog] = sentBy("post");
	assert.equal(dialog, byId("second"));
	assert.equal(dialog && left.read(dialog)?.draft.text, "Draft");
	for (const other of ["back", "boost", "elsewhere"]) {
		assert.deepEqual(sentBy(other), [], other);
	}
});

test("a box of the dialog's own takes its place", () => {
	const { box, sentBy } = open();
	box.remove();
	const own = document.createElement("textarea");
	own.checkVisibility = () => true;
	byId("second").append(own);
	assert.deepEqual(sentBy("post"), []);
});

test("a draft that was emptied or given up is not sent any more", () => {
	for (const giveUp of [
		({ left }) => left.forget(),
		({ left }) => left.pressed(byId("elsewhere"), byId("elsewhere")),
		({ left }) => left.pressed(byId("close"), byId("close")),
		({ left, box }) => {
			box.textContent = "";
			left.seen(box, glancer(facebook)(box, true));
		},
	] as ((page: ReturnType<typeof open>) => void)[]) {
		const page = open();
		giveUp(page);
		page.box.remove();
		assert.deepEqual(page.sentBy("post"), []);
	}
});

test("going on is no giving up", () => {
	const { left, box, sentBy } = open();
	left.pressed(byId("next"), byId("next"));
	box.remove();
	left.pressed(byId("boost"), byId("boost"));
	assert.equal(sentBy("post").length, 1);
});
