import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Copies a network, without what its answer does not need: the branches that
 * lead to other outputs than `output`, and the halves of numbers that are zero.
 * What it computes stays the same to the bit.
 */
export async function packModel(from, name, into, output) {
	const model = JSON.parse(await readFile(join(from, `${name}.json`), "utf8"));
	const weights = await readFile(join(from, `${name}.bin`));
	if (output) keepOnly(model, output);
	const needed = new Set(model.modelTopology.node.map((it) => it.name));
	const parts = [];
	const specs = [];
	let at = 0;
	for (const spec of model.weightsManifest.flatMap((it) => it.weights)) {
		const bytes = weights.subarray(at, at + lengthOf(spec));
		at += bytes.length;
		if (!needed.has(spec.name)) continue;
		const halves = spec.dtype === "float32" && halved(spec, bytes);
		parts.push(halves || bytes);
		specs.push(halves ? { ...spec, quantization: { dtype: "float16" } } : spec);
	}
	if (at !== weights.length) throw new Error(`${name} has other weights`);
	const { modelTopology, signature } = model;
	const packed = {
		modelTopology,
		signature,
		weightsManifest: [{ paths: [`${name}.bin`], weights: specs }],
	};
	await writeFile(join(into, `${name}.json`), JSON.stringify(packed));
	await writeFile(join(into, `${name}.bin`), Buffer.concat(parts));
}

function keepOnly(model, output) {
	const { outputs } = model.signature;
	model.signature.outputs = { [output]: outputs[output] };
	const nodes = new Map(model.modelTopology.node.map((it) => [it.name, it]));
	const kept = new Set();
	const open = [outputs[output].name];
	while (open.length > 0) {
		const [name] = open.pop().split(":");
		if (kept.has(name)) continue;
		kept.add(name);
		open.push(...(nodes.get(name).input ?? []));
	}
	model.modelTopology.node = [...nodes.values()].filter(({ name }) =>
		kept.has(name),
	);
}

function lengthOf({ shape, dtype, quantization }) {
	const count = shape.reduce((product, side) => product * side, 1);
	const sizes = { float16: 2, float32: 4, int32: 4 };
	return count * sizes[quantization?.dtype ?? dtype];
}

/** The numbers in half the room, or null when one of them would change. */
function halved(spec, bytes) {
	if (spec.quantization) return null;
	const halves = Buffer.alloc(bytes.length / 2);
	for (let at = 0; at < bytes.length; at += 4) {
		const half = halfOf(bytes.readUInt32LE(at));
		if (half === null) return null;
		halves.writeUInt16LE(half, at / 2);
	}
	return halves;
}

/** A float32 as a float16, both as bits; null when it is none. */
function halfOf(bits) {
	const sign = (bits >>> 16) & 0x8000;
	const exponent = ((bits >>> 23) & 0xff) - 127;
	const fraction = bits & 0x7fffff;
	if ((bits & 0x7fffffff) === 0) return sign;
	if (exponent >= -14 && exponent <= 15) {
		if (fraction & 0x1fff) return null;
		return sign | ((exponent + 15) << 10) | (fraction >>> 13);
	}
	// Small ones are counted in parts of 2^-24.
	const places = -1 - exponent;
	if (exponent > 15 || places > 24) return null;
	const whole = 0x800000 | fraction;
	if (whole & (2 ** places - 1)) return null;
	return sign | (whole >>> places);
}
