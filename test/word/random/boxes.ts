import fc from "fast-check";
import { escaped, line, prose, runsOf, type Cell, type Pen, type Prose } from "./drawing";
import { anyUnseen, nothingUnseen, unseenLine, withUnseen, type Unseen } from "./unseen";
import { anyDay, anyText, anyTextOrHeading, datePictures, shownDay, type DatePicture } from "./texts";

/** How a box is built: bare paper, or a content control of a kind. */
export type BoxKind = "bare" | "rich" | "plain" | "multiLine" | "date" | "dropDown";

/** A box of a drawn form. */
export type Box = {
  readonly kind: BoxKind;
  /** Where its control stands; of no matter to a bare box. */
  readonly level: "run" | "block" | "cell";
  /** What it says; "" is blank, or shows the placeholder. */
  readonly says: string;
  readonly lock: "none" | "control" | "content";
  readonly title: string;
  readonly prompt: string;
  /** Blank paragraphs after the first of a bare box, kept for writing. */
  readonly room: number;
  /** Whether the lines of a bare box are a list. */
  readonly bulleted: boolean;
  /** Word's date picture of a date picker, and the day that it holds. */
  readonly picture: DatePicture;
  readonly day?: string;
  /** What is in it and nobody sees. */
  readonly unseen: Unseen;
  /** What nobody sees beside its label, where the label stands in the same line. */
  readonly unseenBeside?: Unseen;
};

/** The entries of every drop-down. */
export const people = ["Client", "IDVA", "Client & IDVA", "Police"] as const;

/** What kind of answer a box is for. */
export type AnswerKind = "text" | "date" | "page" | "person" | "list";

const kindsFor: Readonly<Record<AnswerKind, readonly BoxKind[]>> = {
  text: ["bare", "rich", "plain", "multiLine"],
  date: ["bare", "rich", "plain", "date"],
  page: ["bare", "rich", "plain"],
  person: ["bare", "rich", "plain", "dropDown"],
  list: ["bare", "rich", "multiLine", "plain"],
};

/** A box for a kind of answer: half of them are bare, a quarter hold an answer, a few are locked. */
export function anyBox(answer: AnswerKind): fc.Arbitrary<Box> {
  return fc
    .record({
      kind: fc.oneof(
        { weight: 2, arbitrary: fc.constant<BoxKind>("bare") },
        { weight: 3, arbitrary: fc.constantFrom(...kindsFor[answer]) },
      ),
      level: fc.constantFrom("run" as const, "block" as const, "cell" as const),
      filled: fc.oneof(
        { weight: 3, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      held: fc.record({
        text: answer === "list" ? anyTextOrHeading("Earlier") : anyText("Earlier"),
        day: anyDay(2019),
        person: fc.constantFrom(...people),
        page: fc.integer({ min: 1, max: 9 }),
      }),
      lock: fc.oneof(
        { weight: 20, arbitrary: fc.constant("none" as const) },
        { weight: 1, arbitrary: fc.constantFrom("control" as const, "content" as const) },
      ),
      title: fc.constantFrom("", "Answer", 'Name & "ref"'),
      prompt: fc.constantFrom("", "Type here", "Client name / ref"),
      room: fc.nat({ max: answer === "list" ? 8 : 1 }),
      bulleted: answer === "list" ? fc.boolean() : fc.constant(false),
      picture: fc.constantFrom(...datePictures),
      unseen: anyUnseen,
    })
    .map(({ filled, held, ...drawn }) => ({
      ...drawn,
      day: filled && drawn.kind === "date" ? held.day : undefined,
      says: filled ? heldBy(drawn.kind, answer, drawn.picture, held) : "",
    }));
}

type Held = { readonly text: string; readonly day: string; readonly person: string; readonly page: number };

/** What a filled box says: what its kind can hold, of what it is for. */
function heldBy(kind: BoxKind, answer: AnswerKind, picture: DatePicture, held: Held): string {
  if (kind === "dropDown") return held.person;
  if (answer === "date") return shownDay(held.day, picture);
  if (answer === "page") return String(held.page);
  return kind === "plain" ? held.text.replace(/\n+/g, " ") : held.text;
}

/** A blank bare cell, as most boxes are. */
export const bareBox: Box = {
  kind: "bare",
  level: "run",
  says: "",
  lock: "none",
  title: "",
  prompt: "",
  room: 0,
  bulleted: false,
  picture: "dd/MM/yyyy",
  unseen: nothingUnseen,
};

/** Whether nobody can edit the content of a box. */
export function isLocked(box: Box): boolean {
  return box.kind !== "bare" && box.lock === "content";
}

/** A box in the line of its label: what nobody sees beside the label is beside the answer too. */
export function inLineWith(label: { readonly unseen: Unseen }, box: Box): Box {
  return { ...box, unseenBeside: label.unseen };
}

/** What is special about a box, for the rates. */
export function traitOf(box: Box): string {
  const unseen = [box.unseen, box.unseenBeside].find((each) => (each ?? nothingUnseen).kind !== "nothing");
  if (unseen !== undefined) return `box: with ${unseen.kind}`;
  return box.kind === "bare" ? "box: bare" : `box: ${box.kind}, ${box.level} level`;
}

/** A box that is a whole cell. */
export function boxedCell(pen: Pen, box: Box, width: number): Cell {
  if (box.kind !== "bare" && box.level === "cell") {
    const tag = sdt(pen, box);
    return { content: [prose(paragraphs(box))], width, around: (cell) => tag.around(cell) };
  }
  if (box.kind === "bare") return { content: [bareLines(box)], width };
  return { content: [prose(controlLine(pen, box).xml)], width };
}

/** A control in a paragraph of its own, or around one: "cell" counts as block here. */
export function controlLine(pen: Pen, box: Box): { readonly xml: string; readonly id: string } {
  const { id, around } = sdt(pen, box);
  return { id, xml: box.level === "run" ? line(around(runs(box))) : around(paragraphs(box)) };
}

/** A control in a line of text. */
export function controlInLine(pen: Pen, box: Box): { readonly xml: string; readonly id: string } {
  const { id, around } = sdt(pen, box);
  return { id, xml: around(runs(box)) };
}

/** What a bare box says, and its room. */
export function bareLines(box: Box): Prose {
  const properties = box.bulleted && box.says !== "" ? '<w:pStyle w:val="ListBullet"/>' : "";
  const [first = "", ...others] = box.says.split("\n");
  const mark = box.unseen.kind === "a hidden mark" && box.says === "" ? "<w:rPr><w:vanish/></w:rPr>" : "";
  const said = [
    line(withUnseen(box.unseen, runsOf(first)), { properties: properties + mark }),
    ...others.map((each) => line(runsOf(each), { properties })),
    unseenLine(box.unseen),
  ];
  return prose([...said, ...Array.from({ length: box.room }, () => line())].join(""));
}

function runs(box: Box): string {
  const shown =
    box.says === "" ? runsOf(promptOf(box), '<w:rStyle w:val="PlaceholderText"/>') : runsOf(box.says);
  return withUnseen(box.unseen, shown);
}

// Rich text can hold paragraphs; the other kinds hold one.
function paragraphs(box: Box): string {
  if (box.says === "" || box.kind !== "rich") return line(runs(box));
  const [first = "", ...others] = box.says.split("\n");
  const said = [withUnseen(box.unseen, runsOf(first)), ...others.map((each) => runsOf(each))];
  return said.map((each) => line(each)).join("") + unseenLine(box.unseen);
}

function promptOf({ kind, prompt }: Box): string {
  if (prompt !== "") return prompt;
  if (kind === "date") return "Click or tap to enter a date.";
  return kind === "dropDown" ? "Choose an item." : "Click or tap here to enter text.";
}

function sdt(pen: Pen, box: Box): { readonly id: string; readonly around: (content: string) => string } {
  const id = pen.controlId();
  const properties = [
    box.title === ""
      ? ""
      : `<w:alias w:val="${escaped(box.title)}"/><w:tag w:val="${escaped(box.title)}-1"/>`,
    `<w:id w:val="${id}"/>`,
    box.lock === "none" ? "" : `<w:lock w:val="${box.lock === "control" ? "sdtLocked" : "contentLocked"}"/>`,
    '<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>',
    box.says === "" ? "<w:showingPlcHdr/>" : "",
    kindXml(box),
  ].join("");
  return {
    id,
    around: (content) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  };
}

function kindXml(box: Box): string {
  switch (box.kind) {
    case "bare":
    case "rich":
      return "";
    case "plain":
      return "<w:text/>";
    case "multiLine":
      return '<w:text w:multiLine="1"/>';
    case "date": {
      const full = box.day === undefined ? "" : ` w:fullDate="${box.day}T00:00:00Z"`;
      return `<w:date${full}><w:dateFormat w:val="${box.picture}"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
    }
    case "dropDown": {
      const items = people.map(
        (choice) => `<w:listItem w:displayText="${escaped(choice)}" w:value="${escaped(choice)}"/>`,
      );
      return `<w:dropDownList><w:listItem w:value="Choose an item."/>${items.join("")}</w:dropDownList>`;
    }
  }
}
