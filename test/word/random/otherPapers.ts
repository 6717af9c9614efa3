import fc from "fast-check";
import { line, lines, prose, said, type Block, type Row } from "./drawing";
import { withUnseen } from "./unseen";

/** Text and tables that stand around a form and belong to other things. */
export type Noise = keyof typeof noises;

const noises = {
  heading: [lines("Harbour House Domestic Abuse Service", "Registered charity 1000000")],
  notes: [lines("Notes to practitioner", "Before filling this out complete a risk checklist.")],
  confidential: [lines("CONFIDENTIAL", "", "")],
  "staff list": [
    table(["Name", "Role", "Telephone"], ["Jo Bloggs", "IDVA", "01632 960001"], ["Sam Shah", "Manager", ""]),
    lines(""),
  ],
  "long text": [
    lines(...Array.from({ length: 9 }, (_, at) => `Paragraph ${at + 1} of our policy on lone working.`)),
  ],
  "control of the paper": [table(["Policy owner", "The board", "Version", "3"]), lines("")],
  "hidden form": [
    prose([hiddenText("Legal"), "", hiddenText("Reviewed by"), ""].map((each) => line(each)).join("")),
    unseenTable(hiddenText),
    lines(""),
  ],
  "deleted form": [unseenTable(deletedText), lines("")],
  "needs at intake": [
    lines("Needs at intake"),
    areasTable(["Area", "Need (H/M/L)", "Notes"], (area) => [area, "", ""]),
    lines(""),
  ],
  "outcomes at closure": [
    lines("Outcomes at closure (1 to 5)"),
    areasTable(["Area", "At start", "At closure"], (area) => [area, "", ""]),
    lines(""),
  ],
  "review log": [
    table(
      ["Reviewed on", "01/12/2025", "Reviewed by", "A. Khan"],
      ["Reviewed on", "", "Reviewed by", ""],
      ["Reviewed on", "", "Reviewed by", ""],
    ),
    lines(""),
  ],
  "signature lines": [
    lines(
      "Client signature: ____________________    Date: ____________________",
      "Worker: ____________________    Signature: ____________________",
    ),
  ],
  "contact log": [
    lines("Contact log"),
    table(
      ["Date", "Who", "Action", "Outcome"],
      ["01/12/2025", "IDVA", "Rang", "No answer"],
      ["", "", "", ""],
    ),
    lines(""),
  ],
  "actions done": [
    lines("Actions completed since the last review"),
    table(
      ["Risk", "Agreed action", "Who", "By when", "Date complete", "Comment"],
      ["Locks", "Ask the council", "IDVA", "01/12/2025", "02/12/2025", ""],
      ["", "", "", "", "", ""],
    ),
    lines(""),
  ],
  mention: [lines("An ISSP is kept with the case file and is reviewed each month.")],
  distribution: [table(["Copy sent to", "Date"], ["MARAC", ""], ["Police", ""]), lines("")],
} as const satisfies Record<string, readonly Block[]>;

export const anyNoise: fc.Arbitrary<readonly Noise[]> = fc.array(
  fc.constantFrom(...(Object.keys(noises) as Noise[])), // the keys of our own table
  { maxLength: 2 },
);

export function noiseBlocks(noise: readonly Noise[]): readonly Block[] {
  return noise.flatMap((name) => noises[name]);
}

/** Whole documents that are no such form, with words of the form in them. */
export type OtherPaper = keyof typeof otherPapers;

export const otherPapers = {
  letter: [
    lines(
      "Dear Jo,",
      "we will complete an Individualised Safety and Support Plan (ISSP) with you.",
      "General safety planning comes first.",
      "You can contact us on: 01632 960123",
      "We are open: 9 to 5",
    ),
    table(["Client name / ref", "SH-1"]),
    lines("Yours sincerely"),
  ],
  "curriculum vitae": [
    lines("Curriculum vitae"),
    table(
      ["Name", "Jo Bloggs", "Page", "1", "of", "2"],
      ["Children", "Two"],
      ["Housing", ""],
      ["Health", "Good"],
    ),
    lines("Employment"),
    table(["Date", "Role", "Comments"], ["2019", "Support worker", ""], ["", "", ""]),
  ],
  "risk assessment": [
    lines("Risk assessment of the refuge"),
    table(["Created on", "", "Reviewed by", "", "Review date", ""]),
    lines(""),
    table(["Risk", "Who", "By when", "Comments"], ["Leaking roof", "Jo", "Friday", ""], ["", "", "", ""]),
    lines(""),
    table(["Children", "Legal"], ["", ""]),
  ],
  minutes: [
    lines("Minutes of the team meeting"),
    table(["Date", "", "Present", ""]),
    table(["Action", "By whom", "When", "Outcome"], ["Water the plants", "Jo", "", ""], ["", "", "", ""]),
  ],
  "tenancy support plan": [
    lines("Tenancy support plan"),
    table(["Client name", "", "Date created", "", "Reviewed by", ""]),
    lines(""),
    table(["Housing", "Finances", "Legal"], ["", "", ""], ["Health", "Children", "Other"], ["", "", ""]),
    lines(""),
    table(["Need", "Action", "Who", "By when", "Comments"], ["", "", "", "", ""], ["", "", "", "", ""]),
  ],
  "blank page": [lines("")],
} as const satisfies Record<string, readonly Block[]>;

function hiddenText(words: string): string {
  return withUnseen({ kind: "hidden text", words }, "");
}

function deletedText(words: string): string {
  return withUnseen({ kind: "deleted text", words }, "");
}

/** Labels, heads and headings of the form that nobody sees, with cells beside and under them. */
function unseenTable(drawn: (words: string) => string): Block {
  const rows = [
    ["Client name / ref", "", "Created on", ""],
    ["Risk identified", "Action to be taken", "Who will do this?", "By when?"],
    ["", "", "", ""],
    ["Housing", "Children", "Legal", "Take with me"],
    ["", "", "", ""],
  ];
  return {
    kind: "table",
    rows: rows.map((cells): Row => ({
      cells: cells.map((words) => ({
        content: [prose(line(words === "" ? "" : drawn(words)))],
        width: 2400,
      })),
    })),
  };
}

/** A table with the names of the form's areas that is no part of it. */
function areasTable(heads: readonly string[], row: (area: string) => readonly string[]): Block {
  const areas = [
    "General safety planning",
    "Separating",
    "Legal",
    "Children",
    "Financial",
    "Housing",
    "Health",
  ];
  return table(heads, ...areas.map(row));
}

function table(...rows: readonly (readonly string[])[]): Block {
  return {
    kind: "table",
    rows: rows.map((cells): Row => ({
      cells: cells.map((text) => said(text, Math.round(9600 / cells.length))),
    })),
  };
}
