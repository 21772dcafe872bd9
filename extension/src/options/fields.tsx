import type { Problem } from "../../../wasm/prescreen";

export interface FieldProps {
	id: string;
	label: string;
	value: string;
	hint?: string;
	/** What the core found wrong here. */
	problems: readonly Problem[];
	/** Why it cannot be changed here, if so. */
	locked?: string | undefined;
	onChange: (value: string) => void;
}

export function TextField(props: FieldProps & { lines?: number }) {
	const { id, label, value, hint, problems, locked, onChange, lines } = props;
	const described = [
		hint && `${id}-hint`,
		locked && `${id}-locked`,
		problems.length && `${id}-problem`,
	]
		.filter(Boolean)
		.join(" ");
	const shared = {
		id,
		value,
		"aria-describedby": described || undefined,
		"aria-invalid": problems.length > 0,
		// Unlike a disabled field it can be reached and read out.
		readOnly: locked !== undefined,
	};
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{hint && (
				<span class="hint" id={`${id}-hint`}>
					{hint}
				</span>
			)}
			<Locked id={id} locked={locked} />
			{lines ? (
				<textarea
					{...shared}
					rows={Math.min(8, Math.max(lines, value.split("\n").length))}
					spellcheck={false}
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
			) : (
				<input
					{...shared}
					type="text"
					autocomplete="off"
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
			)}
			<Problems id={`${id}-problem`} problems={problems} />
		</div>
	);
}

/** Says why a field cannot be changed here. */
export function Locked(props: { id: string; locked?: string | undefined }) {
	if (props.locked === undefined) return null;
	return (
		<span class="locked" id={`${props.id}-locked`}>
			{props.locked}
		</span>
	);
}

export function Problems(props: { id?: string; problems: readonly Problem[] }) {
	if (props.problems.length === 0) return null;
	return (
		<ul class="problems" id={props.id}>
			{props.problems.map(({ path, message }) => (
				<li key={`${path} ${message}`}>
					{path && <code>{path}</code>} {message}
				</li>
			))}
		</ul>
	);
}

export function Choice<V extends string>(props: {
	id: string;
	label: string;
	value: V;
	options: readonly { value: V; label: string }[];
	/** Why it cannot be changed here, if so. */
	locked?: string | undefined;
	onChange: (value: V) => void;
}) {
	const { id, label, value, options, locked, onChange } = props;
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<Locked id={id} locked={locked} />
			<select
				id={id}
				value={value}
				disabled={locked !== undefined}
				aria-describedby={locked === undefined ? undefined : `${id}-locked`}
				onChange={(event) => {
					const chosen = event.currentTarget.value;
					const option = options.find((it) => it.value === chosen);
					if (option) onChange(option.value);
				}}
			>
				{options.map((it) => (
					<option key={it.value} value={it.value}>
						{it.label}
					</option>
				))}
			</select>
		</div>
	);
}
