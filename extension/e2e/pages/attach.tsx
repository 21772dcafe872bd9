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
			<button type="button" ref={control("folder")} onClick={pickFolder}>
				{label("select")}
			</button>
			<button type="button" ref={control("clipboard")} onClick={readClipboard}>
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
	showDirectoryPicker(): Promise<FileSystemDirectoryHandle>;
}

/** The browser's own picker cannot be worked in a test; its handles can. */
async function pick(event: { nativeEvent: Event }): Promise<void> {
	const own = window as unknown as PickerWindow;
	own.showOpenFilePicker = async () => {
		const folder = await navigator.storage.getDirectory();
		return [await written(folder, "picked.png")];
	};
	try {
		for (const handle of await own.showOpenFilePicker()) {
			upload([await handle.getFile()], event.nativeEvent);
		}
	} catch (error) {
		replica.failed.push((error as Error).name);
	}
}

async function written(
	folder: FileSystemDirectoryHandle,
	name: string,
): Promise<FileSystemFileHandle> {
	const handle = await folder.getFileHandle(name, { create: true });
	const writable = await handle.createWritable();
	await writable.write("picked");
	await writable.close();
	return handle;
}

/** Uploads all that lies in the folder and in the one inside it. */
async function pickFolder(event: { nativeEvent: Event }): Promise<void> {
	const own = window as unknown as PickerWindow;
	own.showDirectoryPicker = async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle("visits", { create: true });
		await written(folder, "outer.png");
		const inner = await folder.getDirectoryHandle("may", { create: true });
		await written(inner, "inner.png");
		return folder;
	};
	const uploadAll = async (folder: FileSystemDirectoryHandle) => {
		const all: Promise<void>[] = [];
		for await (const handle of folder.values()) {
			const each =
				handle.kind === "directory"
					? uploadAll(handle as FileSystemDirectoryHandle)
					: uploadOne(handle as FileSystemFileHandle);
			all.push(each);
		}
		await Promise.all(all);
	};
	const uploadOne = async (handle: FileSystemFileHandle) => {
		try {
			upload([await handle.getFile()], event.nativeEvent);
		} catch (error) {
			replica.failed.push((error as Error).name);
		}
	};
	await uploadAll(await own.showDirectoryPicker());
}

/** What a person has copied: the browser asks before a page may read it, so it is told here. */
async function readClipboard(event: { nativeEvent: Event }): Promise<void> {
	Clipboard.prototype.read = async () => [
		new ClipboardItem({
			"image/png": new Blob(["copied"], { type: "image/png" }),
			"text/plain": new Blob(["words"], { type: "text/plain" }),
		}),
	];
	const files: File[] = [];
	for (const item of await navigator.clipboard.read()) {
		replica.pressed.push(item.types.join(" "));
		for (const type of item.types.filter((it) => it.startsWith("image/"))) {
			files.push(new File([await item.getType(type)], "copied.png", { type }));
		}
	}
	if (files.length > 0) upload(files, event.nativeEvent);
}
