// Does the work of looking at pictures; what it needs lies beside it.
import { work } from "./pictures/work";

work(location.href);
