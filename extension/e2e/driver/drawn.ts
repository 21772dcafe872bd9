import type { Page } from "puppeteer-core";

/** A picture of these lines, as a PNG. */
export async function drawn(
	page: Page,
	lines: readonly string[],
	dark = false,
): Promise<Buffer> {
	const packed = await page.evaluate(
		(all, light, ground) => {
			const canvas = document.createElement("canvas");
			canvas.width = 1000;
			canvas.height = 60 + 56 * all.length;
			const pen = canvas.getContext("2d");
			if (!pen) throw new Error("there is no canvas");
			pen.fillStyle = ground;
			pen.fillRect(0, 0, canvas.width, canvas.height);
			pen.fillStyle = light;
			pen.font = "32px sans-serif";
			for (const [at, line] of all.entries()) {
				pen.fillText(line, 40, 66 + 56 * at);
			}
			return canvas.toDataURL("image/png").split(",")[1] ?? "";
		},
		[...lines],
		dark ? "#eef2f5" : "#15202b",
		dark ? "#1b2430" : "#fff",
	);
	return Buffer.from(packed, "base64");
}

/** A picture of colours and shapes, in which nothing is written. */
export async function unwritten(page: Page): Promise<Buffer> {
	const packed = await page.evaluate(() => {
		const canvas = document.createElement("canvas");
		canvas.width = 800;
		canvas.height = 600;
		const pen = canvas.getContext("2d");
		if (!pen) throw new Error("there is no canvas");
		for (let spot = 0; spot < 400; spot++) {
			pen.fillStyle = `hsl(${(spot * 137) % 360} 40% ${30 + (spot % 50)}%)`;
			const x = (spot * 0.618 * 800) % 800;
			const y = (spot * 0.414 * 600) % 600;
			pen.beginPath();
			pen.ellipse(x, y, 8 + (spot % 60), 5 + (spot % 40), spot, 0, 7);
			pen.fill();
		}
		return canvas.toDataURL("image/png").split(",")[1] ?? "";
	});
	return Buffer.from(packed, "base64");
}
