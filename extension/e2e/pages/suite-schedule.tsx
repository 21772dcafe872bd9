/** @jsxImportSource react */
import { label } from "./labels";
import { Switch } from "./switch";

const parts = ["hours", "minutes", "meridiem"] as const;

/** With a date set, the button that publishes has another word on it. */
export function SuiteSchedule(props: {
	on: boolean;
	onChange(on: boolean): void;
}) {
	return (
		<div>
			<Switch name="set date" called="setDate" {...props} />
			{props.on ? (
				<>
					<input
						type="text"
						aria-label={label("datePicker")}
						placeholder="mm/dd/yyyy"
					/>
					<div role="application" aria-label={label("timeInput")}>
						{parts.map((part) => (
							<div
								key={part}
								role="spinbutton"
								tabIndex={0}
								aria-label={label(part)}
							>
								00
							</div>
						))}
					</div>
				</>
			) : null}
		</div>
	);
}
