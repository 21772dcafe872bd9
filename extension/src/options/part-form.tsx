import type { ComponentChildren } from "preact";

/** A part of the page that is saved as a whole: what it is about, and its fields. */
export function PartForm(props: {
	title: string;
	intro: string;
	onSubmit: () => Promise<unknown>;
	children: ComponentChildren;
}) {
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void props.onSubmit();
			}}
		>
			<header>
				<h2>{props.title}</h2>
				<p>{props.intro}</p>
			</header>
			{props.children}
		</form>
	);
}
