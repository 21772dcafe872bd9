/** @jsxImportSource react */
import { type Label, label } from "./labels";

/** A switch as the Business Suite has it. */
export function Switch(props: {
	name: string;
	called: Label;
	on: boolean;
	onChange(on: boolean): void;
}) {
	const { name, called, on, onChange } = props;
	return (
		<input
			type="checkbox"
			role="switch"
			aria-label={label(called)}
			checked={on}
			ref={(element) => {
				if (element) replica.controls.set(name, element);
			}}
			onChange={(event) => onChange(event.target.checked)}
		/>
	);
}
