import { showBarePane } from "./bare";

showBarePane("");
