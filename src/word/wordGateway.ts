import { boxUnderCursor } from "./boxUnderCursor";
import { fillForm } from "./fillForm";
import type { Gateway } from "./gateway";
import { insertAtCursor } from "./insertAtCursor";
import { boxAtCursor } from "./pointedAtCursor";
import { readForm } from "./readForm";
import { stopWaiting } from "./runWord";
import { setUpForm } from "./setUpForm";
import { undoSetUp } from "./setUpFormUndo";
import { showPlace } from "./showPlace";
import { undoFill } from "./undoFill";
import { watchCursor } from "./watchCursor";

/** The gateway to the Word that office.js has connected this page to. */
export const wordGateway: Gateway = {
  readForm,
  fillForm,
  undoFill,
  showPlace,
  insertAtCursor,
  boxAtCursor,
  watchCursor,
  stopWaiting,
  boxUnderCursor,
  setUpForm,
  undoSetUp,
};
