import { writtenName } from "../../../src/plan/editNames";
import type { Form, Wanted } from "../../../src/plan/form";
import { FormError } from "../../../src/plan/formError";
import type { ProfileName } from "../../../src/simulator/profiles";
import type { Filled } from "../../../src/word/gateway";
import { wordGateway } from "../../../src/word/wordGateway";
import { openWord, type OpenWord } from "../../simulator/inWord";
import type { DrawnDocument } from "../randomForms";
import { isToldApart } from "./expected";
import type { Look, Tally } from "./look";
import { lookAtAccount } from "./lookAtAccount";
import { lookAtActions } from "./lookAtActions";
import { lookAtAnswers, lookAtLists } from "./lookAtBoxes";
import { ReadBack, type Rows } from "./readBack";
import { unseenWord } from "./unseen";

/** What is wrong with a fill, and what came of each box. */
export type Verdict = { readonly faults: readonly string[]; readonly tallies: readonly Tally[] };

/**
 * Fills a drawn document, fills it again and takes the fill back, and holds each step against the law: every wanted text is
 * in its own box or named as left and accounted for once, nothing else is changed, a second fill writes nothing, the undo brings all back.
 */
export async function verdictOn(
  drawn: DrawnDocument,
  wanted: Wanted,
  profile: ProfileName,
): Promise<Verdict> {
  const open = openWord(drawn.docx, profile);
  const untouched = open.documentXml;
  let form: Form;
  let filled: Filled;
  try {
    form = await wordGateway.readForm();
    open.word.resetTraffic();
    filled = await wordGateway.fillForm(wanted);
  } catch (failure) {
    return refused(drawn, failure, open.documentXml !== untouched);
  }
  const look: Look = {
    isNested: drawn.isNested,
    boxes: drawn.boxes,
    rows: drawn.rows,
    wanted,
    profile,
    left: filled.left,
    before: new ReadBack(drawn.docx),
    after: new ReadBack(open.word.save()),
    faults: [],
    tallies: [],
    changed: [],
  };
  lookAtTraffic(look, drawn, open, filled);
  lookAtAnswers(look);
  lookAtLists(look);
  const added = lookAtActions(look);
  lookAtAccount(look, form, filled);
  lookAtUnseen(look, filled.form);
  await fillAgain(look, open);
  await takeBack(look, open, filled);
  lookAtRest(look, added);
  return look;
}

/** A document may be refused as a whole when it is not seen to be a form: then nothing is written. */
function refused({ boxes, rows }: DrawnDocument, failure: unknown, hasChanged: boolean): Verdict {
  const isRight = failure instanceof FormError && failure.code === "not-a-form";
  const faults = [
    ...(isRight ? [] : [`the fill failed: ${reasonOf(failure)}`]),
    ...(hasChanged ? ["a fill that failed has written"] : []),
  ];
  const missed = [...boxes, ...(rows.at(-1) ?? [])];
  return { faults, tallies: missed.map(({ traits }) => ({ traits, outcome: "not found" })) };
}

/** Two round trips; in nested tables one more, the first time. And no prompt is taken for an answer. */
function lookAtTraffic(
  { faults }: Look,
  { isNested }: DrawnDocument,
  { word }: OpenWord,
  { form }: Filled,
): void {
  const { requests } = word.traffic;
  if (requests > (isNested ? 3 : 2)) faults.push(`${requests} round trips`);
  if (/Click or tap|Choose an item|Type here/.test(JSON.stringify(form)))
    faults.push("a prompt counts as an answer");
}

/** What nobody sees stays as it is, and nothing is read from it or becomes a part of it. */
function lookAtUnseen({ faults, before, after }: Look, form: Form): void {
  if (before.unseen !== after.unseen)
    faults.push(`what nobody sees is another: ${difference(before.unseen, after.unseen)}`);
  if (JSON.stringify(form).includes(unseenWord)) faults.push("what nobody sees is read");
}

async function fillAgain({ faults, wanted }: Look, open: OpenWord): Promise<void> {
  const once = open.documentXml;
  const { written } = await wordGateway.fillForm(wanted);
  if (open.documentXml !== once || written.length > 0)
    faults.push(`a second fill writes ${written.map(({ name }) => writtenName(name)).join(", ")}`);
}

async function takeBack(look: Look, open: OpenWord, { undo }: Filled): Promise<void> {
  const { faults, before, after, changed } = look;
  if (undo === undefined && changed.length > 0) faults.push("what was written cannot be taken back");
  if (undo === undefined || faults.length > 0) return;
  const filled = open.documentXml;
  open.word.resetTraffic();
  try {
    await wordGateway.undoFill(undo);
  } catch (failure) {
    const mayRefuse = changed.some((box) => !isToldApart(box.where, after.says(box) ?? ""));
    if (!mayRefuse || open.documentXml !== filled) faults.push(`the undo failed: ${reasonOf(failure)}`);
    return;
  }
  if (open.word.traffic.requests > 2) faults.push(`${open.word.traffic.requests} round trips to undo`);
  const back = new ReadBack(open.word.save());
  if (before.unseen !== back.unseen)
    faults.push(`the undo changes what nobody sees: ${difference(before.unseen, back.unseen)}`);
  const [was, is] = [before.words, back.words];
  // The line breaks of an answer of several lines stay behind its label.
  const hadLines = changed.some(
    (box) => box.where.kind === "lines" && after.says(box)?.includes("\n") === true,
  );
  const isBack = was === is || (hadLines && withoutBreaks(was) === withoutBreaks(is));
  if (!isBack) faults.push(`the undo leaves something: ${difference(was, is)}`);
}

/** Nothing but the boxes that changed is other than it was; all controls are the same, with ids of their own. */
function lookAtRest({ before, after, changed, faults }: Look, added: Rows): void {
  if (JSON.stringify(before.controls) !== JSON.stringify(after.controls))
    faults.push("a control is another one, or gone");
  const ids = after.form.controlIds;
  if (new Set(ids).size !== ids.length) faults.push("two controls share an id");
  if (after.form.cellsWithoutParagraph > 0) faults.push("a cell has no paragraph");
  for (const [name, text] of Object.entries(before.form.parts)) {
    if (/document\.xml$|numbering\.xml$|Content_Types|document\.xml\.rels$/.test(name)) continue;
    if (after.form.parts[name] !== text) faults.push(`${name} is another`);
  }
  const was = before.takenApart(changed, [{ ...added, to: added.from }]);
  const is = after.takenApart(changed, [added]);
  if (was !== is) faults.push(`something else is changed: ${difference(was, is)}`);
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof FormError)) return String(failure);
  const { code, detail = "", cause } = failure;
  return `${code} ${detail} ${cause instanceof Error ? cause.message : ""}`;
}

function difference(was: string, is: string): string {
  let at = 0;
  while (was[at] === is[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 80), at + 120);
  return `${part(was)}\n… is now …\n${part(is)}`;
}

function withoutBreaks(words: string): string {
  return words.replace(/(\\n)+/g, "\\n");
}
