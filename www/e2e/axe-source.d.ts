declare module "axe-source" {
	const source: string;
	export default source;
}
