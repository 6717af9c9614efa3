import type { FormParagraph } from "./formDocument";
import { isOwnField } from "./fieldCodes";
import { attribute, child, elementsIn, hasFlag, isW, MC, valueOf, W } from "./ooxml";
import { enterControl, type Around, type Reading } from "./reading";
import { linesOf } from "./storyLines";
import { alternativesIn, wordsIn, type StylesAround } from "./visibility";
import type { XmlElement } from "./xmlElement";

/**
 * Reads what can be seen of a `w:p`: no placeholders, no deleted, moved-away or hidden text, no codes of fields; inserted
 * text is read. Line breaks are "\n", tabs "\t". The content of text boxes goes to `reading.textBoxes`.
 */
export function readParagraph(reading: Reading, element: XmlElement, around: Around): void {
  const index = reading.paragraphs.length;
  const properties = child(element, "pPr");
  const marks = child(properties, "rPr");
  if (child(marks, "ins") !== undefined || child(marks, "del") !== undefined)
    reading.hasTrackedChanges = true;

  const styles: StylesAround = { paragraph: valueOf(properties, "pStyle"), table: around.tableStyle };
  reading.pages.begin(properties);
  const hidesMark = reading.hides(marks, styles);
  const runs = new Runs(reading, index, styles);
  runs.read(element, around, []);
  reading.pages.end(properties);
  const text = runs.pieces.map((piece) => piece.text).join("");
  for (const piece of runs.pieces)
    for (const control of piece.controls) addText(reading, control, piece.text);
  const isDeleted = text === "" && child(marks, "del") !== undefined;
  const isHidden = text === "" && runs.hasHidden && hidesMark;
  if (runs.hasHidden) reading.hasHidden = true;
  if (!isDeleted && !isHidden) for (const lines of around.lines) lines.push(text);
  for (const control of around.controls) control.paragraphs.push(index);

  const { cell } = around;
  const paragraph: FormParagraph = {
    index,
    text,
    pieces: runs.pieces,
    cell: cell && { table: cell.table, row: cell.row, cell: cell.cell },
    isListItem: reading.isListItem(properties),
    style: styles.paragraph,
    startsPage: runs.startsPage,
    controls: around.controls.map((control) => control.index),
    hasObjects: runs.hasObjects,
    hasOwnField: runs.hasOwnField,
    hasComments: runs.hasComments,
    hasDeletions: runs.hasDeletions || child(marks, "del") !== undefined,
    isDeleted,
    hasHidden: runs.hasHidden,
    hidesText: runs.hidesText || hidesMark,
    isLocked: around.lock !== "open",
  };
  cell?.paragraphs.push(paragraph);
  if (cell !== undefined) cell.hasHidden ||= runs.hasHidden;
  reading.paragraphs.push(paragraph);
}

/** Notes a tracked change, and says whether the element is content that is gone (deleted or moved away) but still in the file. */
export function isGone(reading: Reading, element: XmlElement): boolean {
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
  hasHidden = false;
  hidesText = false;
  startsPage = false;
  private hasText = false;

  constructor(
    private readonly reading: Reading,
    private readonly paragraph: number,
    private readonly styles: StylesAround,
  ) {}

  read(parent: XmlElement, around: Around, controls: readonly number[]): void {
    for (const element of elementsIn(parent)) {
      if (isW(element, "r")) this.readRun(element, around, controls);
      else if (isW(element, "sdt")) this.readControl(element, around, controls);
      else if (isProperties(element)) continue;
      else if (isGone(this.reading, element)) this.hasDeletions = true;
      else if (isObject(element)) this.hasObjects = true;
      else if (isComment(element)) this.noteComment(around, controls);
      else if (element.namespaceURI === MC) {
        const branch = this.branchOf(element);
        if (branch !== undefined) this.read(branch, around, controls);
      } else {
        this.hasOwnField ||= isW(element, "fldSimple") && isOwnField(attribute(element, "instr"));
        this.read(element, around, controls);
      }
    }
  }

  private readControl(sdt: XmlElement, around: Around, controls: readonly number[]): void {
    const { control, within } = enterControl(this.reading, sdt, "run", { ...around, lines: [] });
    control.paragraphs.push(this.paragraph);
    const chain = [...controls, control.index];
    this.say("", chain);
    const content = child(sdt, "sdtContent");
    if (content !== undefined) this.read(content, within, chain);
  }

  private readRun(run: XmlElement, around: Around, controls: readonly number[]): void {
    const looks = child(run, "rPr");
    // A prompt that is hidden by its own style is not printed; what is typed over it loses that style.
    const isPrompt = around.isPlaceholder && /placeholder/i.test(valueOf(looks, "rStyle") ?? "");
    const isHidden = isPrompt ? hasFlag(looks, "vanish") : this.reading.hides(looks, this.styles);
    if (isHidden) this.hidesText = true;
    this.readPieces(run, around, controls, isHidden);
  }

  private readPieces(run: XmlElement, around: Around, controls: readonly number[], isHidden: boolean): void {
    const { fields } = this.reading;
    for (const element of elementsIn(run)) {
      if (isW(element, "br")) this.reading.pages.break(element);
      const text = textOfRunPart(element);
      if (text !== undefined) {
        if (around.isPlaceholder) continue;
        if (fields.isInCode) this.hasOwnField = true;
        else if (isHidden) this.hasHidden = true;
        else this.say(text, controls);
      } else if (element.namespaceURI === MC) {
        const branch = this.branchOf(element);
        if (branch !== undefined) this.readPieces(branch, around, controls, isHidden);
      } else if (isComment(element)) {
        this.noteComment(around, controls);
      } else if (isW(element, "fldChar")) {
        const endsOwn = fields.mark(element);
        this.hasOwnField ||= endsOwn || child(element, "ffData") !== undefined;
      } else if (isW(element, "instrText")) {
        fields.spell(element);
        this.hasOwnField ||= isOwnField(element.textContent) && !fields.isInCode;
      } else if (isObject(element)) {
        this.hasObjects = this.hasObjects || !around.isPlaceholder;
        this.reading.textBoxes.push(...textBoxesIn(element, this.reading));
      }
    }
  }

  /** What Word reads of alternate content; what it does not is hidden where it says other words. */
  private branchOf(element: XmlElement): XmlElement | undefined {
    if (element.localName !== "AlternateContent") return undefined;
    const { read, unread } = alternativesIn(element);
    const words = read === undefined ? "" : wordsIn(read);
    if (unread.some((branch) => !["", words].includes(wordsIn(branch)))) this.hasHidden = true;
    return read;
  }

  private noteComment(around: Around, controls: readonly number[]): void {
    this.hasComments = true;
    for (const index of [...around.controls.map((control) => control.index), ...controls]) {
      const control = this.reading.controls[index];
      if (control !== undefined) control.holdsComments = true;
    }
  }

  private say(text: string, controls: readonly number[]): void {
    if (!this.hasText && text.trim() !== "") {
      this.hasText = true;
      this.startsPage = this.reading.pages.take();
    }
    const last = this.pieces.at(-1);
    if (last?.controls === controls) last.text += text;
    else this.pieces.push({ text, controls });
  }
}

function isProperties(element: XmlElement): boolean {
  return isW(element, "pPr") || isW(element, "rPr") || isW(element, "sdtPr");
}

function isComment(element: XmlElement): boolean {
  return ["commentRangeStart", "commentRangeEnd", "commentReference"].some((name) => isW(element, name));
}

function isObject(element: XmlElement): boolean {
  if (element.namespaceURI !== W) return element.localName === "oMath" || element.localName === "oMathPara";
  return objects.has(element.localName);
}

const objects = new Set(
  "drawing pict object sym ruby footnoteReference endnoteReference pgNum dayShort dayLong monthShort monthLong yearShort yearLong".split(
    " ",
  ),
);

const runParts = new Map([
  ["br", "\n"],
  ["cr", "\n"],
  ["tab", "\t"],
  ["ptab", "\t"],
  ["noBreakHyphen", "\u2011"],
  ["softHyphen", ""],
]);

function textOfRunPart(element: XmlElement): string | undefined {
  if (element.namespaceURI !== W) return undefined;
  return element.localName === "t" ? element.textContent : runParts.get(element.localName);
}

function textBoxesIn(element: XmlElement, reading: Reading): string[] {
  return elementsIn(element).flatMap((inner) => {
    if (!isW(inner, "txbxContent")) return textBoxesIn(inner, reading);
    const text = linesOf(inner, reading).join("\n").trim();
    return text === "" ? [] : [text];
  });
}
