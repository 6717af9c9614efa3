import type { LeftReason } from "../../plan/edits";
import type { FormBox } from "../recognise/box";
import type { Places } from "./findPlaces";
import { isPlain, type FormControl, type FormParagraph } from "../read/formDocument";
import { cellBody, controlOf, lineOf } from "./wordObjects";
import { writeLinePart } from "./writeLinePart";

/** Queues what puts `text` in place of a box's answer. Returns why it was left alone, when it was. */
export function writeAnswer(places: Places, box: FormBox, text: string): LeftReason | undefined {
  if (box.losesDeletions) return "tracked";
  if (box.control !== undefined)
    return box.textBeside.trim() === "" ? writeControl(places, box.control, text) : "beside-box";
  if (box.cell !== undefined) return writeCell(places, box, text);
  if (box.part !== undefined) return writeLinePart(places, box, text);
  return writeLine(places, box, text);
}

/** Word's objects for a box's own paragraphs, in their order. */
export function paragraphsOfBox(places: Places, box: FormBox): readonly Word.Paragraph[] {
  const table = box.cell === undefined ? undefined : places.document.tables[box.cell.table];
  if (box.cell === undefined || table === undefined || !isPlain(table) || box.cell.nestedTables.length > 0)
    return box.paragraphs.map((paragraph) => lineOf(places, paragraph.index));
  const heading = box.cell.paragraphs.length - box.paragraphs.length;
  return paragraphsFrom(cellBody(places, box.cell), box.cell.paragraphs.length).slice(heading);
}

/** The first paragraphs of a cell. They are found before anything is written, so that what is written cannot move them. */
export function paragraphsFrom(body: Word.Body, count: number): readonly Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = found[index - 1];
    found.push(before === undefined ? body.paragraphs.getFirst() : before.getNext());
  }
  return found;
}

/**
 * Puts lines into a cell that is blank: the first into its first paragraph, the others into paragraphs of their own. Where that
 * one holds what was deleted with Track Changes on, it takes the last line: the last paragraph of a cell cannot be taken out.
 */
export function writeBlankCell(first: Word.Paragraph, text: string, holdsDeletions = false): void {
  const lines = text.split("\n");
  if (holdsDeletions) {
    for (const line of lines.slice(0, -1)) first.insertParagraph(line, "Before");
    first.insertText(lines.at(-1) ?? "", "Start");
    return;
  }
  const [line = "", ...others] = lines;
  first.insertText(line, "Start");
  addParagraphs(first, others);
}

/** Puts the text of a control in place of what it holds, as its kind and level can take it. */
export function writeControl(places: Places, control: FormControl, text: string): LeftReason | undefined {
  if (control.holdsComments) return "commented";
  // It goes away with the first thing that is written in it.
  if (control.isTemporary && text.includes("\n")) return "unsupported";
  if (control.isBound && control.kind === "richText") return "unsupported";
  if (control.kind === "dropDown" || control.kind === "comboBox") return chooseItem(places, control, text);
  const found = controlOf(control, places.controls);
  const lines = text.split("\n");
  if (control.kind !== "richText") {
    if (lines.length > 1 && control.kind !== "multiLine") return "one-line";
    found.insertText(text, "Replace");
  } else {
    const [first = "", ...others] = lines;
    found.insertText(first, "Replace");
    for (const line of others) {
      if (control.level === "run") addInlineLine(found, line);
      else found.insertParagraph(line, "End");
    }
  }
  return undefined;
}

/** A line under what an inline control holds: it holds runs, not paragraphs, so the line starts after a line break. */
export function addInlineLine(control: Word.ContentControl, line: string): void {
  control.insertBreak("Line", "End");
  if (line !== "") control.insertText(line, "End");
}

/**
 * Finds a stretch of a line again, to write over it alone; undefined when Word's search cannot tell it from the rest of the
 * line. The search takes 255 characters, ignores case unless told, and "^" starts its codes. With `after`, it begins behind so
 * many characters and white space, and the same can come again further on.
 */
export function stretchOf(
  paragraph: Word.Paragraph,
  line: string,
  text: string,
  after?: number,
): Word.Range | undefined {
  const searched = text.replace(/\^/g, "^^");
  const at = line.toLowerCase().indexOf(text.toLowerCase());
  const isOnly = line.toLowerCase().split(text.toLowerCase()).length === 2;
  const isFirst = after !== undefined && at >= after && line.slice(after, at).trim() === "";
  return (isOnly || isFirst) && searched.length <= 255 && !text.includes("\n")
    ? paragraph.search(searched).getFirst()
    : undefined;
}

function writeCell(places: Places, box: FormBox, text: string): LeftReason | undefined {
  if (box.cell === undefined || box.cell.nestedTables.length > 0 || box.cell.mergedInto !== undefined)
    return "unsupported";
  const filled = box.paragraphs.filter((paragraph) => paragraph.text !== "");
  if (box.paragraphs.some((paragraph) => paragraph.hasObjects)) return "beside-box";
  const paragraphs = paragraphsOfBox(places, box);
  const at = (read: FormParagraph): Word.Paragraph | undefined => paragraphs[box.paragraphs.indexOf(read)];
  const target = filled[0] === undefined ? paragraphs[0] : at(filled[0]);
  if (target === undefined) return "not-found";
  if (filled.length === 0) {
    writeBlankCell(target, text, box.paragraphs[0]?.hasDeletions);
    return undefined;
  }
  if (box.paragraphs.some((paragraph) => paragraph.hasComments)) return "commented";
  const [line = "", ...others] = text.split("\n");
  for (const read of filled.slice(1)) at(read)?.delete();
  target.insertText(line, "Replace");
  addParagraphs(target, others);
  return undefined;
}

function writeLine(places: Places, box: FormBox, text: string): LeftReason | undefined {
  const [read] = box.paragraphs;
  if (read === undefined) return "not-found";
  if (read.hasObjects) return "beside-box";
  if (read.hasComments && box.text.trim() !== "") return "commented";
  const line = lineOf(places, read.index);
  const before = box.text.trim();
  if (before !== "" && box.label !== "") {
    const stretch = stretchOf(line, read.text, before, box.label.length);
    if (stretch === undefined || text.includes("\n")) return "unsupported";
    stretch.insertText(text, "Replace");
    return undefined;
  }
  const gap = box.label !== "" && !/\s$/.test(read.text) ? " " : "";
  const around = before === "" && box.label !== "" ? controlAround(places, read) : undefined;
  if (around !== undefined) {
    if (text.includes("\n")) return "unsupported";
    controlOf(around, places.controls).insertText(gap + text, "End");
    return undefined;
  }
  writeSoftLines(line, (gap + text).split("\n"), before === "" ? "End" : "Replace");
  return undefined;
}

/**
 * The inline control that all of a line's words stand in, its label among them, as Google Docs has them. What
 * `Paragraph.insertText` does behind a control nobody knows; into the control itself text can be put.
 */
export function controlAround({ document }: Places, { pieces }: FormParagraph): FormControl | undefined {
  const [piece, ...others] = pieces.filter(({ text }) => text !== "");
  const index = piece?.controls.at(-1);
  const control = index === undefined || others.length > 0 ? undefined : document.controls[index];
  return control?.kind === "richText" && !control.isLocked && !control.showsPlaceholder ? control : undefined;
}

/** Writes lines into one paragraph, parted by line breaks. */
export function writeSoftLines(
  line: Word.Paragraph,
  [first = "", ...others]: readonly string[],
  where: "End" | "Replace" = "Replace",
): void {
  let end = line.insertText(first, where);
  for (const other of others) {
    end.insertBreak("Line", "After");
    if (other !== "") end = line.insertText(other, "End");
  }
}

function addParagraphs(first: Word.Paragraph, lines: readonly string[]): void {
  let last = first;
  for (const line of lines) last = last.insertParagraph(line, "After");
}

function chooseItem(places: Places, control: FormControl, text: string): LeftReason | undefined {
  const found = controlOf(control, control.kind === "dropDown" ? places.dropDowns : places.comboBoxes);
  const list = control.kind === "dropDown" ? found.dropDownListContentControl : found.comboBoxContentControl;
  const item = list.listItems.items.find((each) => each.displayText === text);
  if (item === undefined) return control.kind === "dropDown" ? "not-a-choice" : "unsupported";
  item.select();
  return undefined;
}
