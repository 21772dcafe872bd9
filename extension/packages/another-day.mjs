// Pretends another day to a program: node --import=./another-day.mjs …
const ahead = 1000 * 24 * 60 * 60 * 1000;
const Given = Date;

globalThis.Date = class extends Given {
	constructor(...args) {
		super(...(args.length > 0 ? args : [Given.now() + ahead]));
	}
	static now() {
		return Given.now() + ahead;
	}
};
