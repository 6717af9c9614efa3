import { FormError } from "../../plan/formError";
import { startList } from "./addLines";
import { aligned } from "./alignment";
import type { FormBox } from "../recognise/box";
import type { Places } from "./findPlaces";
import type { FormParagraph } from "../read/formDocument";
import type { BoxLine, BoxState } from "./undoStep";
import { controlOf } from "./wordObjects";
import { paragraphsOfBox, stretchOf, writeSoftLines } from "./writeBox";

/** A line that stands by now. */
type Stood = {
  readonly paragraph: Word.Paragraph;
  readonly isListItem: boolean;
  readonly inControl: boolean;
};

type FoundLine = { readonly paragraph: Word.Paragraph; readonly read?: FormParagraph };

/**
 * Queues what gives a box its lines back, or those of them that are meant: those that stayed stay, others are written over, taken out, or put in again beside a
 * line of their list, where one is left, so that they are items of it.
 */
export function putBackLines(
  places: Places,
  box: FormBox,
  before: BoxState,
  after: BoxState,
  isMeant: (line: BoxLine) => boolean = () => true,
): void {
  const was = before.lines.filter(isMeant);
  const is = after.lines.filter(isMeant);
  const found = paragraphsOfBox(places, box)
    .map((paragraph, index): FoundLine => ({ paragraph, read: box.paragraphs[index] }))
    .filter(({ read }) => read?.isDeleted === false)
    .filter((_, index) => isMeant(after.lines[index] ?? outside));
  const control =
    is.some(({ inControl }) => inControl) && box.control !== undefined
      ? controlOf(box.control, places.controls)
      : undefined;
  let last: Stood | undefined;
  let passed = 0;
  const holdsDeletions = (from: number): boolean => found[from]?.read?.hasDeletions === true;
  for (const { from, to } of stepsBack(is, was, holdsDeletions)) {
    const { paragraph, read } = (from === undefined ? undefined : found[from]) ?? {};
    const line = from === undefined ? undefined : is[from];
    const old = to === undefined ? undefined : was[to];
    if (from !== undefined) passed = from + 1;
    if (paragraph !== undefined && line !== undefined) {
      if (old === undefined) paragraph.delete();
      else last = { ...line, ...writtenBack(places, { paragraph, read }, line, old) };
    } else if (old !== undefined) {
      const next = found[passed]?.paragraph;
      const following = is[passed];
      const beside = next && following && { ...following, paragraph: next };
      last = putIn(old, last, beside, control);
    }
  }
}

const outside: BoxLine = { text: "", isListItem: false, inControl: false };

/** Queues what gives its lines back to a control that shows its prompt: only a Replace is known to turn that off. */
export function putBackInControl(control: Word.ContentControl, { lines }: BoxState): void {
  const own = lines.filter(({ inControl }) => inControl);
  const filled = own.findIndex(({ text }) => text !== "");
  control.insertText(softLinesOf(own[filled])[0] ?? "", "Replace");
  for (let blank = 0; blank < filled; blank += 1) control.insertParagraph("", "Start");
  let isItem = false;
  own.slice(filled).forEach((line, index) => {
    const paragraph =
      index === 0 ? control.paragraphs.getLast() : control.insertParagraph(softLinesOf(line)[0] ?? "", "End");
    finish(paragraph, line, isItem);
    isItem = line.isListItem;
  });
}

/** From what is to what was: what is the same at both ends stays, and in between as much as can. */
function stepsBack(
  is: readonly BoxLine[],
  was: readonly BoxLine[],
  holdsDeletions: (from: number) => boolean,
) {
  const same = (from: number, to: number): boolean => {
    const [one, other] = [is[from], was[to]];
    return one !== undefined && one.text === other?.text && one.isListItem === other.isListItem;
  };
  let start = 0;
  while (same(start, start)) start += 1;
  let end = 0;
  const room = Math.min(is.length, was.length) - start;
  while (end < room && same(is.length - 1 - end, was.length - 1 - end)) end += 1;
  const between = aligned(is.length - start - end, was.length - start - end, {
    change: (from, to) => (same(start + from, start + to) ? 0 : 2),
    // The last paragraph of a cell or a control cannot be taken out: another is rather, where both change anyway.
    remove: (from) => (holdsDeletions(start + from) ? 100 : start + from === is.length - 1 ? 4 : 3),
    add: () => 3,
  });
  const moved = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : index + start;
  return [
    ...Array.from({ length: start }, (_, index) => ({ from: index, to: index })),
    ...between.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
    ...Array.from({ length: end }, (_, index) => ({
      from: is.length - end + index,
      to: was.length - end + index,
    })),
  ];
}

function writtenBack(
  { document }: Places,
  { paragraph, read }: FoundLine,
  line: BoxLine,
  old: BoxLine,
): Pick<Stood, "paragraph" | "isListItem"> {
  if (line.isListItem && !old.isListItem) paragraph.detachFromList();
  if (line.text !== old.text) {
    if (old.text === "" && read?.hasDeletions === true && !document.tracksChanges)
      takeOut(paragraph, line.text);
    else if (old.text === "") paragraph.clear();
    else writeSoftLines(paragraph, softLinesOf(old));
  }
  if (!line.isListItem && old.isListItem) startList(paragraph);
  return { paragraph, isListItem: old.isListItem };
}

/** Takes out what a paragraph says and leaves what was deleted in it with Track Changes on. It was written at the start. */
function takeOut(paragraph: Word.Paragraph, text: string): void {
  const written = stretchOf(paragraph, text, text);
  if (written === undefined) throw new FormError("word-refused", { detail: "undo" });
  written.delete();
}

/** Nothing can be put in beside a paragraph that begins or ends a control but through that control. */
function putIn(
  old: BoxLine,
  last: Stood | undefined,
  next: Stood | undefined,
  control: Word.ContentControl | undefined,
): Stood | undefined {
  const [first = ""] = softLinesOf(old);
  const put = (): { paragraph: Word.Paragraph; isListItem: boolean } | undefined => {
    const endsControl = last?.inControl === true && next?.inControl !== true;
    const startsControl = last?.inControl !== true && next?.inControl === true;
    if (control !== undefined && old.inControl && endsControl)
      return { ...last, paragraph: control.insertParagraph(first, "End") };
    if (control !== undefined && old.inControl && startsControl)
      return { ...next, paragraph: control.insertParagraph(first, "Start") };
    const fits = last?.isListItem === old.isListItem || next?.isListItem !== old.isListItem;
    if (last !== undefined && (fits || startsControl) && !endsControl)
      return { ...last, paragraph: last.paragraph.insertParagraph(first, "After") };
    if (next !== undefined && !startsControl)
      return { ...next, paragraph: next.paragraph.insertParagraph(first, "Before") };
    return last && { ...last, paragraph: last.paragraph.insertParagraph(first, "After") };
  };
  const made = put();
  if (made === undefined) return last;
  finish(made.paragraph, old, made.isListItem);
  return { paragraph: made.paragraph, isListItem: old.isListItem, inControl: old.inControl };
}

/** What a paragraph that was put in with the first of a line's soft lines still lacks. */
function finish(paragraph: Word.Paragraph, line: BoxLine, isItem: boolean): void {
  const all = softLinesOf(line);
  if (all.length > 1) writeSoftLines(paragraph, all);
  if (isItem && !line.isListItem) paragraph.detachFromList();
  if (!isItem && line.isListItem) startList(paragraph);
}

function softLinesOf(line: BoxLine | undefined): readonly string[] {
  return line?.text.split("\n") ?? [];
}
