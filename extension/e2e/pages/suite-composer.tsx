/** @jsxImportSource react */
import { useState } from "react";
import { Dialog } from "./dialog";
import { DraftBox } from "./draft-box";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { MediaInput } from "./media-input";
import { options } from "./options";
import { practice } from "./people";
import { RoleButton } from "./role-button";
import { SuiteSchedule } from "./suite-schedule";
import { Switch } from "./switch";

/** The box for a post's text, the same on the composer's page and where a post is edited. */
export function SuiteBox(props: {
	name: string;
	initial?: string;
	onText(text: string): void;
	onSend(event: Event): void;
}) {
	const { name, initial = "", onText, onSend } = props;
	const Box = options.editor === "draft" ? DraftBox : LexicalBox;
	return (
		<Box
			name={name}
			label={label("suiteText")}
			role="combobox"
			enter="breaks"
			initial={initial}
			onText={onText}
			onSend={(_text, event) => {
				onSend(event);
				return true;
			}}
		/>
	);
}

/** One text for both sites or one for each, and one button for all. */
export function SuiteComposer() {
	const [texts, setTexts] = useState({ facebook: "", instagram: "" });
	const [split, setSplit] = useState(false);
	const [dated, setDated] = useState(false);
	const [searching, setSearching] = useState(false);
	const [published, setPublished] = useState(false);
	const publish = (event: Event) => {
		replica.send("suite", texts.facebook, event);
		if (split) replica.send("suite instagram", texts.instagram, event);
		setPublished(true);
	};
	if (published) return <p>✓</p>;
	const box = (name: string, site: keyof typeof texts) => (
		<SuiteBox
			name={name}
			onText={(text) => setTexts((all) => ({ ...all, [site]: text }))}
			onSend={publish}
		/>
	);
	return (
		<div className="suite">
			<div className="suite-form">
				<h1>{label("createPost")}</h1>
				<div role="combobox" aria-expanded="false" tabIndex={0}>
					{label("suiteDestination", { name: practice })}
				</div>
				<Switch
					name="customize"
					called="customize"
					on={split}
					onChange={setSplit}
				/>
				<RoleButton name="photo" called="addPhoto" onPress={() => {}} />
				<MediaInput />
				{box("suite", "facebook")}
				{split ? box("suite instagram", "instagram") : null}
				<RoleButton
					name="hashtags"
					called="openHashtags"
					menu
					onPress={() => setSearching(true)}
				>
					<span aria-hidden="true">#</span>
				</RoleButton>
				<SuiteSchedule on={dated} onChange={setDated} />
			</div>
			<div className="suite-preview">
				<a href="/larkspur" onClick={(event) => event.preventDefault()}>
					{practice}
				</a>
				<div dir="auto">{texts.facebook}</div>
			</div>
			<div className="suite-foot">
				<RoleButton name="cancel" onPress={() => {}}>
					{label("cancel")}
				</RoleButton>
				<RoleButton
					name="publish"
					disabled={!(texts.facebook + texts.instagram).trim()}
					onPress={publish}
				>
					{label(dated ? "schedule" : "publish")}
				</RoleButton>
			</div>
			{searching ? (
				<Dialog
					title={label("addHashtags")}
					name="hashtags"
					onClose={() => setSearching(false)}
				>
					<input role="searchbox" type="text" />
					<RoleButton name="add hashtags" onPress={() => setSearching(false)}>
						{label("add")}
					</RoleButton>
				</Dialog>
			) : null}
		</div>
	);
}
