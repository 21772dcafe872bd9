/** @jsxImportSource react */
import { useState } from "react";
import { label } from "./labels";
import { LexicalBox } from "./lexical-box";
import { RoleButton } from "./role-button";

/** Create, Edit, Share: the words are written on the first step, and gone from view on the others. */
export function SuiteReels() {
	const [step, setStep] = useState(0);
	const [text, setText] = useState("");
	const [shared, setShared] = useState(false);
	const share = (event: Event) => {
		replica.send("reel", text, event);
		setShared(true);
	};
	if (shared) return <p>✓</p>;
	return (
		<div className="suite">
			<h1>{label("createReel")}</h1>
			{step === 0 ? (
				<LexicalBox
					name="reel"
					label={label("describeReel")}
					enter="breaks"
					onText={setText}
					onSend={(_text, event) => {
						share(event);
						return true;
					}}
				/>
			) : (
				<div className="picture" />
			)}
			<div className="suite-foot">
				{step < 2 ? (
					<RoleButton name={`next ${step}`} onPress={() => setStep(step + 1)}>
						{label("next")}
					</RoleButton>
				) : (
					<RoleButton name="share reel" onPress={share}>
						{label("sharePost")}
					</RoleButton>
				)}
			</div>
		</div>
	);
}
