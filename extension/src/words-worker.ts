// Reads the words in pictures; started only where that is switched on.
import { readWords } from "./pictures/words/work";

readWords(location.href);
