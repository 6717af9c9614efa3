import type { Element } from "slimdom";
import type { FormParagraph } from "./formDocument";
import { attribute, child, elementsIn, isW, MC, valueOf, W } from "./ooxml";
import { enterControl, type Around, type Reading } from "./reading";

/**
 * Reads a `w:p`. Placeholders, deleted and moved-away text are not read; inserted and hidden text is. Line breaks are "\n",
 * tabs "\t". The content of text boxes goes to `reading.textBoxes`.
 */
export function readParagraph(reading: Reading, element: Element, around: Around): void {
  const index = reading.paragraphs.length;
  const properties = child(element, "pPr");
  const marks = child(properties, "rPr");
  if (child(marks, "ins") !== undefined || child(marks, "del") !== undefined)
    reading.hasTrackedChanges = true;

  const runs = new Runs(reading, index);
  runs.read(element, around, []);
  const text = runs.pieces.map((piece) => piece.text).join("");
  for (const piece of runs.pieces)
    for (const control of piece.controls) addText(reading, control, piece.text);
  const isDeleted = text === "" && child(marks, "del") !== undefined;
  if (!isDeleted) for (const lines of around.lines) lines.push(text);
  for (const control of around.controls) control.paragraphs.push(index);

  const { cell } = around;
  const paragraph: FormParagraph = {
    index,
    text,
    pieces: runs.pieces,
    cell: cell && { table: cell.table, row: cell.row, cell: cell.cell },
    indexInCell: cell?.paragraphs.length,
    isListItem: reading.isListItem(properties),
    style: valueOf(properties, "pStyle"),
    controls: around.controls.map((control) => control.index),
    hasObjects: runs.hasObjects,
    hasOwnField: runs.hasOwnField,
    hasComments: runs.hasComments,
    hasDeletions: runs.hasDeletions || child(marks, "del") !== undefined,
    isDeleted,
    isLocked: around.lock !== "open",
  };
  cell?.paragraphs.push(paragraph);
  reading.paragraphs.push(paragraph);
}

/** Notes a tracked change, and says whether the element is content that is gone (deleted or moved away) but still in the file. */
export function isGone(reading: Reading, element: Element): boolean {
  const gone = isW(element, "del") || isW(element, "moveFrom");
  if (gone || isW(element, "ins") || isW(element, "moveTo")) reading.hasTrackedChanges = true;
  return gone;
}

function addText(reading: Reading, control: number, text: string): void {
  const found = reading.controls[control];
  if (found !== undefined) found.text += text;
}

class Runs {
  readonly pieces: { text: string; readonly controls: readonly number[] }[] = [];
  hasObjects = false;
  hasOwnField = false;
  hasComments = false;
  hasDeletions = false;

  constructor(
    private readonly reading: Reading,
    private readonly paragraph: number,
  ) {}

  read(parent: Element, around: Around, controls: readonly number[]): void {
    for (const element of elementsIn(parent)) {
      if (isW(element, "r")) this.readRun(element, around, controls);
      else if (isW(element, "sdt")) this.readControl(element, around, controls);
      else if (isProperties(element)) continue;
      else if (isGone(this.reading, element)) this.hasDeletions = true;
      else if (isObject(element)) this.hasObjects = true;
      else if (isComment(element)) this.noteComment(around, controls);
      else {
        this.hasOwnField ||= isW(element, "fldSimple") && isOwnField(attribute(element, "instr"));
        this.read(element, around, controls);
      }
    }
  }

  private readControl(sdt: Element, around: Around, controls: readonly number[]): void {
    const { control, within } = enterControl(this.reading, sdt, "run", { ...around, lines: [] });
    control.paragraphs.push(this.paragraph);
    const chain = [...controls, control.index];
    this.say("", chain);
    const content = child(sdt, "sdtContent");
    if (content !== undefined) this.read(content, within, chain);
  }

  private readRun(run: Element, around: Around, controls: readonly number[]): void {
    for (const element of elementsIn(run)) {
      const text = textOfRunPart(element);
      if (text !== undefined) {
        if (!around.isPlaceholder) this.say(text, controls);
      } else if (element.namespaceURI === MC) {
        const choice = elementsIn(element).at(0);
        if (choice !== undefined) this.readRun(choice, around, controls);
      } else if (isComment(element)) {
        this.noteComment(around, controls);
      } else if (isW(element, "fldChar") || isW(element, "instrText")) {
        this.hasOwnField ||= child(element, "ffData") !== undefined || isOwnField(element.textContent);
      } else if (isObject(element)) {
        this.hasObjects = this.hasObjects || !around.isPlaceholder;
        this.reading.textBoxes.push(...textBoxesIn(element));
      }
    }
  }

  private noteComment(around: Around, controls: readonly number[]): void {
    this.hasComments = true;
    for (const index of [...around.controls.map((control) => control.index), ...controls]) {
      const control = this.reading.controls[index];
      if (control !== undefined) control.holdsComments = true;
    }
  }

  private say(text: string, controls: readonly number[]): void {
    const last = this.pieces.at(-1);
    if (last?.controls === controls) last.text += text;
    else this.pieces.push({ text, controls });
  }
}

/** Whether a field's code is that of an old form field or of a number of pages. A link is none: its text is the user's. */
function isOwnField(code: string | null | undefined): boolean {
  return /^\s*(FORM(TEXT|CHECKBOX|DROPDOWN)|(NUM|SECTION)?PAGES?)\b/i.test(code ?? "");
}

function isProperties(element: Element): boolean {
  return isW(element, "pPr") || isW(element, "rPr") || isW(element, "sdtPr");
}

function isComment(element: Element): boolean {
  return ["commentRangeStart", "commentRangeEnd", "commentReference"].some((name) => isW(element, name));
}

function isObject(element: Element): boolean {
  if (element.namespaceURI !== W) return element.localName === "oMath" || element.localName === "oMathPara";
  return ["drawing", "pict", "object", "sym"].includes(element.localName);
}

const runParts = new Map([
  ["br", "\n"],
  ["cr", "\n"],
  ["tab", "\t"],
  ["ptab", "\t"],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", ""],
]);

function textOfRunPart(element: Element): string | undefined {
  if (element.namespaceURI !== W) return undefined;
  return element.localName === "t" ? (element.textContent ?? "") : runParts.get(element.localName);
}

function textBoxesIn(element: Element): string[] {
  return elementsIn(element).flatMap((inner) => {
    if (!isW(inner, "txbxContent")) return textBoxesIn(inner);
    const text = linesOf(inner).join("\n").trim();
    return text === "" ? [] : [text];
  });
}

/** What the paragraphs of another story of the document say, one line each. */
export function linesOf(story: Element): string[] {
  return elementsIn(story).flatMap((element) =>
    isW(element, "p") ? [(element.textContent ?? "").trim()] : linesOf(element),
  );
}
