/** In base 64, as the bundler packs it. */
declare module "*.jpg" {
	const text: string;
	export default text;
}
