import { boxUnderCursor } from "./cursor/boxUnderCursor";
import { fillForm } from "./write/fillForm";
import type { Gateway } from "./gateway";
import { insertAtCursor } from "./write/insertAtCursor";
import { boxAtCursor } from "./cursor/pointedAtCursor";
import { openDocument } from "./openDocument";
import { readForm } from "./readForm";
import { stopWaiting } from "./runWord";
import { setUpForm } from "./write/setUpForm";
import { undoSetUp } from "./write/setUpFormUndo";
import { showPlace } from "./showPlace";
import { undoFill } from "./write/undoFill";
import { watchCursor } from "./cursor/watchCursor";

/** The gateway to the Word that office.js has connected this page to. */
export const wordGateway: Gateway = {
  readForm,
  fillForm,
  undoFill,
  openDocument,
  showPlace,
  insertAtCursor,
  boxAtCursor,
  watchCursor,
  stopWaiting,
  boxUnderCursor,
  setUpForm,
  undoSetUp,
};
