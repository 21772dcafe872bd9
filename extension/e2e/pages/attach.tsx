/** @jsxImportSource react */
import { useEffect, useRef } from "react";
import { label } from "./labels";
import { options } from "./options";
import { upload } from "./upload";

/** All ways in which a page can get files, each of them uploading at once. */
export function Attach() {
	const inputs = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const place = inputs.current;
		if (!place) return;
		for (const mode of ["open", "closed"] as const) {
			const host = document.createElement("div");
			place.append(host);
			const input = fileInput();
			host.attachShadow({ mode }).append(input);
			replica.inputs.set(`${mode} root`, input);
		}
	}, []);
	const apart = () => {
		const input = fileInput();
		replica.inputs.set("apart", input);
		input.click();
	};
	return (
		<section className="post">
			<h1>{label("createPost")}</h1>
			<input
				type="file"
				multiple
				aria-label={label("select")}
				ref={(element) => {
					if (!element) return;
					replica.inputs.set("document", element);
					replica.controls.set("input", element);
				}}
				onChange={(event) => {
					if (options.trusts === "people" && !event.nativeEvent.isTrusted) {
						return;
					}
					upload(event.currentTarget.files, event.nativeEvent);
					// So that the same can be chosen again.
					event.currentTarget.value = "";
				}}
			/>
			<div ref={inputs} />
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const sent = new FormData(event.currentTarget).getAll("file");
					const files = sent.filter((it) => it instanceof File && it.size > 0);
					upload(files as File[], event.nativeEvent);
				}}
			>
				<input
					type="file"
					name="file"
					aria-label={label("select")}
					ref={(element) => {
						if (element) replica.inputs.set("form", element);
					}}
				/>
				<button type="submit" ref={control("submit")}>
					{label("post")}
				</button>
			</form>
			<button type="button" ref={control("apart")} onClick={apart}>
				{label("select")}
			</button>
			<button type="button" ref={control("picker")} onClick={pick}>
				{label("select")}
			</button>
			<div
				ref={control("drop")}
				className="box"
				onDragOver={(event) => event.preventDefault()}
				onDrop={(event) => {
					event.preventDefault();
					if (options.trusts === "people" && !event.isTrusted) return;
					upload(event.dataTransfer.files, event.nativeEvent);
				}}
			>
				{label("select")}
			</div>
			<div
				ref={control("paste")}
				className="box"
				contentEditable
				suppressContentEditableWarning
				onPaste={(event) => {
					if (event.clipboardData.files.length === 0) return;
					event.preventDefault();
					upload(event.clipboardData.files, event.nativeEvent);
				}}
			/>
		</section>
	);
}

function control(name: string) {
	return (element: HTMLElement | null) => {
		if (element) replica.controls.set(name, element);
	};
}

function fileInput(): HTMLInputElement {
	const input = document.createElement("input");
	input.type = "file";
	input.multiple = true;
	input.addEventListener("change", (event) => upload(input.files, event));
	return input;
}

interface PickerWindow {
	showOpenFilePicker(): Promise<FileSystemFileHandle[]>;
}

/** The browser's own picker cannot be worked in a test; its handles can. */
async function pick(event: { nativeEvent: Event }): Promise<void> {
	const own = window as unknown as PickerWindow;
	own.showOpenFilePicker = async () => {
		const folder = await navigator.storage.getDirectory();
		const handle = await folder.getFileHandle("picked.png", { create: true });
		const writable = await handle.createWritable();
		await writable.write("picked");
		await writable.close();
		return [handle];
	};
	try {
		for (const handle of await own.showOpenFilePicker()) {
			upload([await handle.getFile()], event.nativeEvent);
		}
	} catch (error) {
		replica.failed.push((error as Error).name);
	}
}
