/** Someone has read and signed one version of the practice's policy. */
export interface Signature {
	/** As the signer has written it. */
	name: string;
	/** The day, as in 2026-01-31. */
	day: string;
	version: string;
	title: string;
	/** SHA-256 of the text that was signed, in hexadecimal. */
	text: string;
}
