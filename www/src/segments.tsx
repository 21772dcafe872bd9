/** A few ways of which one holds, side by side. */
export function Segments<Value extends string>(props: {
	name: string;
	label: string;
	options: readonly { value: Value; label: string }[];
	/** Null when none holds. */
	value: Value | null;
	onChoose: (value: Value) => void;
}) {
	return (
		<fieldset class="segments">
			<legend class="unseen">{props.label}</legend>
			{props.options.map(({ value, label }) => (
				<label key={value} data-value={value}>
					<input
						type="radio"
						name={props.name}
						value={value}
						checked={props.value === value}
						onChange={() => props.onChoose(value)}
					/>
					{label}
				</label>
			))}
		</fieldset>
	);
}
