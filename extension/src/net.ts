// The second net, in the page's own world: the guard beside it does not see what
// leaves without an event that it knows. `net/question.ts` tells how they speak.
import { watchBeacon } from "./net/beacon";
import { watchFetch } from "./net/fetch";
import { watchClipboard } from "./net/file-clipboard";
import { watchFolders } from "./net/file-folders";
import { watchInputs } from "./net/file-inputs";
import { watchPickers } from "./net/file-pickers";
import { watchTransfers } from "./net/file-transfers";
import { linkForFiles } from "./net/files-link";
import { LetIn } from "./net/let-in";
import { linkToGuard } from "./net/link";
import { watchXhr } from "./net/xhr";

const ask = linkToGuard();
watchFetch(ask);
watchXhr(ask);
watchBeacon(ask);

const askFiles = linkForFiles();
const letIn = new LetIn();
const give = watchInputs(askFiles, letIn);
watchTransfers(askFiles, letIn, give);
watchPickers(askFiles);
watchFolders(askFiles);
watchClipboard(askFiles);
