import type { LeftReason } from "../../plan/edits";
import { asLine, linesIn } from "../../plan/lineEdits";
import { aligned } from "./alignment";
import type { FormBox } from "../recognise/box";
import type { Places } from "./findPlaces";
import type { FormControl, FormParagraph } from "../read/formDocument";
import { controlOf } from "./wordObjects";
import { writeRoom } from "./writeLinePart";
import { paragraphsOfBox, stretchOf, writeAnswer, writeControl, writeSoftLines } from "./writeBox";

/**
 * Queues what makes the lines of a box say `now`, of which there are no more than stand. Where a line is a paragraph, only those
 * that are to say something else are written over, so each keeps its looks and its place in a list; those that go are deleted.
 * A box without lines is blank again, its prompt back where it has one.
 */
export function rewriteLines(places: Places, box: FormBox, now: readonly string[]): LeftReason | undefined {
  const { control, cell } = box;
  if (cell !== undefined && (cell.nestedTables.length > 0 || cell.mergedInto !== undefined))
    return "unsupported";
  if (control?.isTemporary === true) return "unsupported";
  if (control !== undefined && holdsText(control) && control.text.trim() !== "")
    return rewriteText(places, box, control, now);
  if (box.label !== "") return rewriteLabelled(places, box, now);
  return rewriteParagraphs(places, box, now);
}

/** Whether a control is written as one text. */
function holdsText({ level, kind }: FormControl): boolean {
  return level === "run" || kind !== "richText";
}

/** The text of a control that holds no paragraphs of its own, with the bullets that its lines have. */
function rewriteText(
  places: Places,
  box: FormBox,
  control: FormControl,
  now: readonly string[],
): LeftReason | undefined {
  if (box.textBeside.trim() !== "") return "beside-box";
  if (box.controls.length > 1) return "unsupported";
  const [paragraph] = box.paragraphs.filter(({ index }) => control.paragraphs.includes(index));
  const why = paragraph && whyUntouched(paragraph);
  if (why !== undefined) return why;
  if (now.length === 0) return emptyControl(places, box, control);
  return writeControl(places, control, linesAs(linesIn(control.text), now).join("\n"));
}

function rewriteLabelled(places: Places, box: FormBox, now: readonly string[]): LeftReason | undefined {
  const [paragraph] = box.paragraphs;
  const why = paragraph && whyUntouched(paragraph);
  if (paragraph === undefined || why !== undefined) return why ?? "not-found";
  if (now.length > 0) return writeAnswer(places, box, now.join("\n"));
  if (box.part !== undefined) return writeRoom(places, box, "   ") ? undefined : "unsupported";
  const [line] = paragraphsOfBox(places, box);
  const stretch = line && stretchOf(line, paragraph.text, box.text.trim());
  if (stretch === undefined) return "unsupported";
  stretch.delete();
  return undefined;
}

/** A line that stands: its paragraph, and its number among that paragraph's lines. */
type Standing = { readonly paragraph: FormParagraph; readonly text: string };

// A line is rather written over than one that must stay is emptied, and either rather than one that nobody may touch.
const costs = { remove: 1, change: 10, empty: 1000, untouchable: 100_000 };

function rewriteParagraphs(places: Places, box: FormBox, now: readonly string[]): LeftReason | undefined {
  const standing = box.paragraphs.flatMap((paragraph): readonly Standing[] =>
    linesIn(paragraph.text).map((text) => ({ paragraph, text })),
  );
  const isSole = ({ paragraph }: Standing): boolean =>
    standing.filter((each) => each.paragraph === paragraph).length === 1;
  const whyNot = (paragraph: FormParagraph): LeftReason | undefined =>
    paragraph.pieces.some(({ controls }) => controls.length > 0) ? "unsupported" : whyUntouched(paragraph);
  const touched = ({ paragraph }: Standing): number =>
    whyNot(paragraph) === undefined ? 0 : costs.untouchable;
  const steps = aligned(standing.length, now.length, {
    change: (from, to) => {
      const line = standing[from];
      return line === undefined || asLine(line.text) === now[to] ? 0 : costs.change + touched(line);
    },
    remove: (from) => {
      const line = standing[from];
      if (line === undefined) return Infinity;
      const cost = !isSole(line)
        ? costs.change
        : mustStay(places, box, line.paragraph)
          ? costs.empty
          : costs.remove;
      return cost + touched(line);
    },
    add: () => Infinity,
  });

  const becomes = new Map<FormParagraph, string[]>();
  for (const { from = -1, to } of steps) {
    const line = standing[from];
    if (line === undefined) return "not-found";
    const lines = becomes.get(line.paragraph) ?? [];
    if (to !== undefined) lines.push(lineAs(line.text, now[to] ?? ""));
    becomes.set(line.paragraph, lines);
  }
  const rewritten = [...becomes].filter(
    ([paragraph, lines]) => linesIn(paragraph.text).join("\n") !== lines.join("\n"),
  );
  for (const [paragraph] of rewritten) {
    const why = whyNot(paragraph);
    if (why !== undefined) return why;
  }

  const emptied = controlsEmptied(places, box, becomes);
  if (emptied.some((control) => control.holdsComments)) return "commented";
  const losesSome = emptied
    .flatMap((control) => control.paragraphs)
    .some((index) => places.document.paragraphs[index]?.hasDeletions === true);
  if (losesSome || (emptied.length > 0 && places.document.tracksChanges)) return "tracked";
  const paragraphs = paragraphsOfBox(places, box);
  const found = emptied.map((control) => controlOf(control, places.controls));
  const gone = new Set(emptied.flatMap((control) => control.paragraphs));
  for (const [paragraph, lines] of rewritten) {
    const line = paragraphs[box.paragraphs.indexOf(paragraph)];
    if (line === undefined) return "not-found";
    if (gone.has(paragraph.index)) continue;
    if (lines.length > 0) writeSoftLines(line, lines);
    else if (mustStay(places, box, paragraph)) empty(line, paragraph);
    else line.delete();
  }
  emptied.forEach((control, index) => {
    clearControl(found[index], places.document.paragraphs[control.paragraphs[0] ?? -1]);
  });
  return undefined;
}

/** Rich controls round paragraphs all of whose lines go. */
function controlsEmptied(
  { document }: Places,
  box: FormBox,
  becomes: ReadonlyMap<FormParagraph, readonly string[]>,
): readonly FormControl[] {
  return box.controls.filter((control) => {
    if (holdsText(control) || control.showsPlaceholder) return false;
    const filled = control.paragraphs.flatMap((index) => {
      const paragraph = document.paragraphs[index];
      return paragraph === undefined || linesIn(paragraph.text).length === 0 ? [] : [paragraph];
    });
    return filled.length > 0 && filled.every((paragraph) => becomes.get(paragraph)?.length === 0);
  });
}

/** The last paragraph of a cell or a control ends it, and cannot be deleted; a line of the page is the form's own. */
function mustStay({ document }: Places, box: FormBox, paragraph: FormParagraph): boolean {
  const endsCell = box.cell?.paragraphs.at(-1) === paragraph;
  const endsControl = paragraph.controls.some(
    (index) => document.controls[index]?.paragraphs.at(-1) === paragraph.index,
  );
  return endsCell || endsControl || (box.cell === undefined && paragraph.controls.length === 0);
}

/** Why a paragraph is left as it is: something would go with its words that they do not show. */
function whyUntouched(paragraph: FormParagraph): LeftReason | undefined {
  if (paragraph.isLocked) return "locked";
  if (paragraph.hasComments) return "commented";
  if (paragraph.hasDeletions) return "tracked";
  if (paragraph.hasHidden) return "hidden";
  if (paragraph.hasObjects) return "beside-box";
  return undefined;
}

function emptyControl(places: Places, box: FormBox, control: FormControl): LeftReason | undefined {
  if (control.holdsComments) return "commented";
  if (places.document.tracksChanges) return "tracked";
  const [first] = box.paragraphs.filter(({ index }) => control.paragraphs.includes(index));
  clearControl(controlOf(control, places.controls), control.level === "run" ? undefined : first);
  return undefined;
}

/** Brings the prompt back, and not as an item of a list. */
function clearControl(control: Word.ContentControl | undefined, first: FormParagraph | undefined): void {
  if (first?.isListItem === true) control?.paragraphs.getFirst().detachFromList();
  control?.clear();
}

function empty(line: Word.Paragraph, { isListItem }: FormParagraph): void {
  if (isListItem) line.detachFromList();
  line.clear();
}

/** New lines in the stead of old ones: each as it stood where it stood already, else with the bullet of the line in its place. */
export function linesAs(standing: readonly string[], now: readonly string[]): readonly string[] {
  return now.map((line, index) => {
    const stood = standing.find((each) => asLine(each) === line);
    return stood ?? lineAs(standing[index] ?? standing[0] ?? "", line);
  });
}

/** A line in the place of another: that one's bullet stays, whoever typed it. */
function lineAs(standing: string, line: string): string {
  if (asLine(standing) === line) return standing;
  const bullet = typedBullet(standing);
  return bullet === "" ? line : bullet + line.slice(typedBullet(line).length);
}

function typedBullet(line: string): string {
  return /^\s*(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7]\s*|[-\u2013\u2014*]\s+)/.exec(line)?.[0] ?? "";
}
