import { parseXmlDocument } from "slimdom";
import type { Form, Position } from "../../src/plan/form";
import type { Person } from "../../src/simulator/person/person";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import { FilledForm, inside, is, paragraphText, through } from "./filledForm";

/** What a colleague does in the document meanwhile; `form` is the form as the pane has read it. */
export type Meddling = {
  readonly name: string;
  readonly act: (word: SimulatedWord, form: Form) => (person: Person) => void;
};

/** What colleagues type: no form says it. */
export const theirs = "Typed by a colleague";

export const meddlings: readonly Meddling[] = [
  {
    name: "a row put in above",
    act: (_word, form) => {
      const first = form.actionRows[0];
      return (person) => first && person.insertRow(first.table, first.row, "above", [theirs, theirs]);
    },
  },
  {
    name: "a row put in below",
    act: (word, form) => {
      const last = form.actionRows.filter(({ blank }) => !blank).at(-1) ?? form.actionRows[0];
      // Where rows have gone meanwhile, the one before it.
      const row = (rows: number): number => Math.min(last?.row ?? 0, rows - 1);
      return (person) =>
        last && person.insertRow(last.table, row(rowsOf(word, last.table)), "below", [theirs, theirs]);
    },
  },
  {
    name: "a row taken out",
    act: (_word, form) => {
      const first = form.actionRows[0];
      return (person) => first && person.deleteRow(first.table, first.row);
    },
  },
  {
    name: "the first blank row typed into",
    act: (word, form) => {
      const first = form.actionRows.find(({ blank }) => blank);
      const position = first?.cells.action?.position;
      return (person) => {
        if (first === undefined || position?.kind !== "cell") return;
        // The row that is blank by then or, where none is, the one that was.
        const now = new FilledForm(word.save());
        const rows = Array.from({ length: now.rowCount(first.table) }, (_, row) => now.row(first.table, row));
        const row = rows.findIndex((cells) => cells.every((cell) => cell === ""));
        const paragraph = paragraphOf(word, { ...position, row: row < 0 ? position.row : row });
        if (paragraph !== undefined) person.type(paragraph, theirs);
      };
    },
  },
  typing("a row that stands typed into", (form) => {
    const started = form.actionRows.filter((row) => !row.blank)[1];
    return started?.cells.comment?.position;
  }),
  typing("a box typed into", (form) => form.fields.isspDate?.places[0]?.position),
  typing("an answer changed", (form) => form.fields.clientRef?.places[0]?.position),
  typing("a line changed", (form) => form.advice.general?.places[0]?.position),
  typing("a service line changed", (form) => form.service.openingHours?.places[0]?.position),
];

function rowsOf(word: SimulatedWord, table: number): number {
  const found = inside(parseXmlDocument(word.partText("word/document.xml") ?? ""), "tbl")[table];
  return found === undefined ? 0 : through(found, "tr").length;
}

function typing(name: string, where: (form: Form) => Position | undefined): Meddling {
  return {
    name,
    act: (word, form) => {
      const position = where(form);
      // The line as it begins now is found again wherever it stands then.
      const line = position?.kind === "line" ? textsOf(word)[position.paragraph]?.slice(0, 10) : undefined;
      return (person) => {
        const paragraph =
          line === undefined
            ? position && paragraphOf(word, position)
            : textsOf(word).findIndex((text) => text.startsWith(line));
        if (paragraph !== undefined && paragraph >= 0) person.type(paragraph, theirs);
      };
    },
  };
}

function textsOf(word: SimulatedWord): readonly string[] {
  const document = parseXmlDocument(word.partText("word/document.xml") ?? "");
  return inside(document, "p").map(paragraphText);
}

/** The number of the first paragraph at a position, as a person counts them. */
function paragraphOf(word: SimulatedWord, position: Position): number | undefined {
  if (position.kind === "line") return undefined;
  const document = parseXmlDocument(word.partText("word/document.xml") ?? "");
  const table = inside(document, "tbl")[position.table];
  const row = table === undefined ? undefined : through(table, "tr")[position.row];
  const cell = row === undefined ? undefined : through(row, "tc")[position.cell];
  const first = cell === undefined ? undefined : inside(cell, "p")[0];
  const found = inside(document, "p").findIndex((each) => is(each, "p") && each === first);
  return found < 0 ? undefined : found;
}
