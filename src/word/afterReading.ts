import { boxUnderCursor } from "./cursor/boxUnderCursor";
import { boxAtCursor } from "./cursor/pointedAtCursor";
import type { Gateway } from "./gateway";
import { openBlankDocument, openDocument } from "./openDocument";
import { opensWithForm, setOpensWithForm } from "./openWithForm";
import { showPlace } from "./showPlace";
import { fillForm } from "./write/fillForm";
import { insertAtCursor } from "./write/insertAtCursor";
import { setUpForm } from "./write/setUpForm";
import { undoSetUp } from "./write/setUpFormUndo";
import { undoFill } from "./write/undoFill";

/** What the gateway does besides reading the form; apart, so that it can be loaded after that. */
export const afterReading: Omit<
  Gateway,
  "readForm" | "watchCursor" | "stopWaiting" | "prepare" | "checkWord"
> = {
  fillForm,
  undoFill,
  openDocument,
  openBlankDocument,
  opensWithForm,
  setOpensWithForm,
  showPlace,
  insertAtCursor,
  boxAtCursor,
  boxUnderCursor,
  setUpForm,
  undoSetUp,
};
