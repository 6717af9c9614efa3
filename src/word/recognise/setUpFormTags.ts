import type { BoxName } from "../../plan/form";
import { nameTagged } from "../../plan/boxTags";
import { canHold } from "../../plan/setUpBoxes";
import type { Doubt } from "./certainty";
import type { Found, FoundParts } from "./found";
import type { CellAddress, FormDocument } from "../read/formDocument";
import { boxesIn, isInActions, isSure, partsOf, withBox } from "./pointed";
import { identity, positionOfControl } from "./pointedSurroundings";

/** So many boxes with tags of ours make a document the form, whatever it says. */
const enough = 3;

/** Whether the tags of a set-up stand in a document. */
export function isSetUp(document: FormDocument): boolean {
  return new Set(taggedBoxes(document).map(({ key }) => key)).size >= enough;
}

/**
 * The parts with what tags of ours say: they settle doubts, and find what the form's words do not. A tag counts only where
 * nothing speaks against it: it stands once, on a box that can hold the answer, outside of the action table; the form says no
 * other thing of the place; and each box that the form surely has for the same has a tag too, or else the tags are those of
 * another copy of the page.
 */
export function withTagged(document: FormDocument, found: FoundParts): FoundParts {
  const tagged = taggedBoxes(document).filter((box) => !isInActions(found, cellOf(document, box)));
  const isTagged = new Set(tagged.map(({ key, position }) => `${key} ${identity(document, position)}`));
  let boxes = boxesIn(found);
  for (const box of tagged) {
    const same = boxes.filter(({ key }) => key === box.key);
    const isWhole = same
      .filter(isSure)
      .every(({ key, position }) => isTagged.has(`${key} ${identity(document, position)}`));
    const place = identity(document, box.position);
    const here = same.find(({ position }) => identity(document, position) === place);
    const isOfPlan = found.plans < 2 || (here !== undefined && !isOfOtherPlan(here.doubt));
    if (isWhole && isOfPlan) boxes = withBox(document, boxes, box);
  }
  return partsOf(document, found, boxes);
}

/** Boxes with a tag of ours that stands once. */
function taggedBoxes(document: FormDocument): readonly Found<BoxName>[] {
  const count = new Map<string, number>();
  for (const { tag = "" } of document.controls) count.set(tag, (count.get(tag) ?? 0) + 1);
  return document.controls.flatMap((control): readonly Found<BoxName>[] => {
    const { tag = "", kind, isContainer } = control;
    const key = nameTagged(tag);
    if (key === undefined || count.get(tag) !== 1 || isContainer || !canHold(key, kind)) return [];
    const position = positionOfControl(document, control);
    return position === undefined ? [] : [{ key, position }];
  });
}

function cellOf(document: FormDocument, { position }: Found<BoxName>): CellAddress | undefined {
  return position.kind === "cell" ? position : document.paragraphs[position.paragraph]?.cell;
}

function isOfOtherPlan(doubt: Doubt | undefined): boolean {
  return doubt?.kind === "earlier-plan" || doubt?.kind === "older-plan";
}
