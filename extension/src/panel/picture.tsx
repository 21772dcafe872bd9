import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Inspection } from "../pictures/inspection";
import { Icon } from "./icons";

/**
 * The picture with a box around each face. It is drawn, not loaded: so neither
 * the page's policy nor the page itself has anything to do with it.
 */
export function Picture(props: { looked: Inspection | null; label: string }) {
	const { looked, label } = props;
	const canvas = useRef<HTMLCanvasElement>(null);
	const [drawn, setDrawn] = useState(false);
	useLayoutEffect(() => {
		let current = true;
		setDrawn(false);
		if (looked?.preview && canvas.current) {
			void draw(canvas.current, looked, () => current).then(
				(done) => current && setDrawn(done),
			);
		}
		return () => {
			current = false;
		};
	}, [looked]);
	return (
		<div class="picture" data-part="picture" data-drawn={drawn}>
			<canvas ref={canvas} role="img" aria-label={label} hidden={!drawn} />
			{!drawn && <Icon name="picture" />}
		</div>
	);
}

async function draw(
	canvas: HTMLCanvasElement,
	{ preview, faces }: Inspection,
	wanted: () => boolean,
): Promise<boolean> {
	try {
		const bitmap = await createImageBitmap(preview as Blob);
		if (!wanted()) return false;
		const { width, height } = bitmap;
		Object.assign(canvas, { width, height });
		const pen = canvas.getContext("2d");
		if (!pen) return false;
		pen.drawImage(bitmap, 0, 0);
		bitmap.close();
		const line = Math.max(2, Math.max(width, height) / 160);
		// A light line on a dark one is seen on every picture.
		for (const [colour, thick] of [
			["#10202c", line * 2],
			["#ffd166", line],
		] as const) {
			pen.strokeStyle = colour;
			pen.lineWidth = thick;
			for (const { left, top, width, height } of faces) {
				pen.strokeRect(left, top, width, height);
			}
		}
		return true;
	} catch {
		return false;
	}
}
