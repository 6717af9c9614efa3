import type { Pointed } from "../../plan/form";
import { findParts } from "./findParts";
import type { FoundParts } from "./found";
import type { FormDocument } from "../read/formDocument";
import { withPointed } from "./pointed";
import { placeAgain } from "./pointedSurroundings";
import { withTagged } from "./setUpFormTags";

/** What was found in a document by itself. */
const found = new WeakMap<FormDocument, FoundParts>();

/** The parts of the form: found by what it says, then by its tags, then by what the user has pointed to. */
export function partsIn(document: FormDocument, pointed: Pointed): FoundParts {
  const parts = found.get(document) ?? withTagged(document, findParts(document));
  found.set(document, parts);
  return withPointed(document, parts, pointed);
}

/** Whether the user has pointed to a box of the document: it is the form then, whatever it says. */
export function isPointedOut(document: FormDocument, pointed: Pointed): boolean {
  return pointed.boxes.some((box) => placeAgain(document, box) !== undefined);
}
