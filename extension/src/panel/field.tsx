import { useLayoutEffect, useRef } from "preact/hooks";

/** What each field does. Listeners on it would hear nothing: what is typed is kept from the page. */
const inputs = new WeakMap<Element, (text: string) => void>();

/** Tells the field that has the focus what now stands in it. */
export function inputAt(target: Element): void {
	const typed =
		target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
	if (typed) inputs.get(target)?.(target.value);
}

/** A field in the panel for a few words. */
export function Field(props: {
	part: string;
	label: string;
	/** More than one line. */
	long?: boolean;
	most: number;
	onInput: (text: string) => void;
}) {
	const { part, label, long, most, onInput } = props;
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	useLayoutEffect(() => {
		if (field.current) inputs.set(field.current, onInput);
	});
	const shared = {
		ref: field,
		"data-part": part,
		maxLength: most,
		autocomplete: "off",
		spellcheck: false,
	};
	const id = `field-${part}`;
	return (
		<div>
			<label for={id}>
				<span>{label}</span>
			</label>
			{long ? (
				<textarea {...shared} id={id} rows={2} />
			) : (
				<input {...shared} id={id} type="text" />
			)}
		</div>
	);
}
