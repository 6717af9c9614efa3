import { fillForm } from "./fillForm";
import type { Gateway } from "./gateway";
import { insertAtCursor } from "./insertAtCursor";
import { readForm } from "./readForm";
import { showPlace } from "./showPlace";
import { undoFill } from "./undoFill";

/** The gateway to the Word that office.js has connected this page to. */
export const wordGateway: Gateway = { readForm, fillForm, undoFill, showPlace, insertAtCursor };
