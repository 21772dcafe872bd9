import { options } from "./options";

/** Every word that the replicas themselves put on a control. */
const english = {
	like: "Like",
	react: "React",
	leaveComment: "Leave a comment",
	share: "Send this to friends or post it on your profile.",
	writeComment: "Write a comment…",
	comment: "Comment",
	commentBy: "Comment by {name} 3 minutes ago",
	replyBy: "Reply by {name} to {other}'s comment 13 minutes ago",
	reply: "Reply",
	replyTo: "Reply to {name}",
	sendMessage: "Send message",
	hide: "Hide",
	manageComment: "Delete, hide or report this",
	emoji: "Insert an emoji",
	createPost: "Create post",
	createPostRegion: "Create a post",
	whatsOnYourMind: "What's on your mind?",
	addPhoto: "Add photo/video",
	close: "Close",
	post: "Post",
	next: "Next",
	postSettings: "Post settings",
	nameOfPost: "{name}'s post",
	addComment: "Add a comment…",
	repost: "Repost",
	save: "Save",
	picture: "{name}'s profile picture",
	viewReplies: "Hide replies",
	message: "Message",
	messagePlaceholder: "Message...",
	conversation: "Messages in conversation with {name}",
	youSent: "You sent",
	doubleTap: "Double tap to like",
	send: "Send",
	messages: "Messages",
	voiceClip: "Voice clip",
	now: "3m",
	menu: "Actions for this post",
	seeMore: "See more",
	writeSomething: "Write something…",
	createPublicPost: "Create a public post…",
	shareSheet: "Share",
	saySomething: "Say something about this…",
	shareNow: "Share now",
	shareNowWith: "Share now (Friends)",
	copyLink: "Copy link",
	writeTo: "Write to {name}",
	messageAt: "At 10:3{at} AM, {who}: {text}",
	you: "You",
	thread: "Conversation with {name}",
	attach: "Attach a file",
	startTyping: "Start typing",
	shareToStory: "Share to story",
	loveIt: "Love",
	suiteText: "Write into the dialogue box to include text with your post.",
	suiteDestination: "Post to {name}",
	customize: "Customize post for Facebook and Instagram",
	setDate: "Set date and time",
	datePicker: "Date picker",
	timeInput: "Time input",
	hours: "hours",
	minutes: "minutes",
	meridiem: "meridiem",
	publish: "Publish",
	schedule: "Schedule",
	openHashtags: "Click to open hashtag menu.\u200b",
	addHashtags: "Add hashtags",
	add: "Add",
	cancel: "Cancel",
	editPost: "Edit post",
	update: "Update",
	messageList: "Message list container for conversation with {name}",
	replyInMessenger: "Reply in Messenger…",
	replyInInstagram: "Reply in Instagram…",
	assign: "Assign this conversation",
	moveToDone: "Move to Done",
	sendLike: "Send a Like",
	createReel: "Create reel",
	describeReel: "Describe your reel so people will know what it's about",
	newPost: "Create new post",
	select: "Select from computer",
	caption: "Write a caption...",
	altText: "Write alt text...",
	addPlace: "Add location",
	editInfo: "Edit info",
	edit: "Edit",
	more: "more",
	done: "Done",
	sharePost: "Share",
	replyToStory: "Reply to {name}…",
	threadsFeed: "For you",
	newThread: "New thread",
	emptyField: "Empty text field. Type to compose a new post.",
	addToThread: "Add to thread",
	replyToThread: "Reply to {name}...",
	whatsNew: "What's new?",
} as const;

export type Label = keyof typeof english;

export function label(key: Label, names: Record<string, string> = {}): string {
	const text =
		options.labels === "invented" ? invented(english[key]) : english[key];
	return text.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "");
}

const syllables = [
	"zo",
	"brak",
	"vu",
	"lim",
	"ter",
	"gosh",
	"pel",
	"dra",
	"nix",
	"kur",
];

/** Keeps the places of names and the punctuation, and replaces every word. */
function invented(text: string): string {
	return text.replace(/\{\w+\}|[\p{L}']+/gu, (word) => {
		if (word.startsWith("{")) return word;
		let sum = 7;
		for (const letter of word)
			sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
		const first = syllables[sum % 10];
		const second = syllables[Math.floor(sum / 10) % 10];
		return `${first}${second}`;
	});
}
