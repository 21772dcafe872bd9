/** @jsxImportSource react */
import { upload } from "./upload";

/** The hidden input of a composer, which uploads what is chosen before anything is posted. */
export function MediaInput() {
	return (
		<input
			type="file"
			hidden
			multiple
			accept="image/*,image/heif,image/heic,video/*"
			ref={(element) => {
				if (element) replica.inputs.set("media", element);
			}}
			onChange={(event) => upload(event.currentTarget.files, event.nativeEvent)}
		/>
	);
}
