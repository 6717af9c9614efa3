import fc from "fast-check";
import { wordGateway } from "../../src/word/wordGateway";
import { drawDocx } from "../simulator/drawDocx";
import { closeWord, openWord } from "../simulator/inWord";
import { drawn, lines, said, type Block, type Row } from "./random/drawing";

/**
 * Papers of the same services that are no such form, put together at random out of the parts that they are made of: letters, care
 * plans, minutes, risk assessments, referrals. None is the form, whatever words of it they use.
 */
const papers = 300;

const titles = [
  "Referral to the IDVA service",
  "Care and support plan",
  "Minutes of the MARAC meeting",
  "Risk assessment",
  "Tenancy support plan",
  "Child protection plan",
  "Letter to the client",
  "Case closure summary",
  "Initial assessment",
  "ISSP audit",
  "Guidance on the ISSP",
  "Safety plan for the building",
];

const sentences = [
  "An ISSP will be completed with the client after intake.",
  "We will go through your Individualised Safety and Support Plan when we meet.",
  "Please attach the ISSP and the Dash risk checklist.",
  "General safety planning was discussed on the telephone.",
  "If you need to leave in an emergency, ring 999.",
  "The client was asked about separating and about her children.",
  "Please contact us on: 01632 960123",
  "Our office is open: Monday to Friday",
  "Signed: ____________________    Date: ____________________",
];

const details: readonly (readonly string[])[] = [
  ["Client name", "", "Date of birth", "", "Date", ""],
  ["Name", "Jo Bloggs", "Address", "", "Telephone", ""],
  ["Client ref", "", "Date created", "", "Review date", ""],
  ["Referrer", "", "Agency", "", "Date of referral", ""],
  ["Chair", "", "Present", "", "Date of meeting", ""],
];

const areas = ["Children", "Housing", "Health", "Legal", "Financial", "Employment", "Substance use", "Other"];
const areaHeads = [
  ["Area", "Comments"],
  ["Area", "Need", "Action"],
  ["Area", "Score at start", "Score at end"],
  [],
];

const actionHeads: readonly (readonly string[])[] = [
  ["Action", "By whom", "By when"],
  ["Date", "Who", "Action", "Outcome"],
  ["Need", "Action", "Who", "By when", "Comments"],
  ["Hazard", "Risk", "Control", "Owner", "Review date"],
  ["Issue", "Decision", "Lead", "Deadline"],
];

const anyPart: fc.Arbitrary<readonly Block[]> = fc.oneof(
  fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 4 }).map((texts) => [lines(...texts)]),
  fc.subarray([...details], { minLength: 1, maxLength: 3 }).map((rows) => [table(rows, true), lines("")]),
  fc
    .record({
      areas: fc.shuffledSubarray(areas, { minLength: 2 }),
      head: fc.constantFrom(...areaHeads),
      says: fc.constantFrom("", "Discussed", "No concerns at present"),
    })
    .map(({ areas: chosen, head, says }) => {
      const width = Math.max(2, head.length);
      const rows = chosen.map((area) => [area, ...Array.from({ length: width - 1 }, () => says)]);
      return [table([...(head.length === 0 ? [] : [head]), ...rows], true), lines("")];
    }),
  fc
    .shuffledSubarray(areas, { minLength: 2, maxLength: 3 })
    .map((chosen) => [table([chosen, chosen.map(() => "")], false), lines("")]),
  fc
    .record({ head: fc.constantFrom(...actionHeads), rows: fc.nat({ max: 3 }) })
    .map(({ head, rows }) => [
      table([head, ...Array.from({ length: rows + 1 }, () => head.map(() => ""))], false),
      lines(""),
    ]),
);

const anyPaper: fc.Arbitrary<readonly Block[]> = fc
  .record({ title: fc.constantFrom(...titles), parts: fc.array(anyPart, { minLength: 1, maxLength: 5 }) })
  .map(({ title, parts }) => [lines(title, ""), ...parts.flat()]);

afterAll(closeWord);

test(`${String(papers)} papers that are no such form are none`, async () => {
  const taken: number[] = [];
  for (let seed = 1; seed <= papers; seed += 1) {
    const [paper] = fc.sample(anyPaper, { seed, numRuns: 1 });
    if (paper === undefined) throw new Error(`seed ${String(seed)} draws nothing`);
    openWord(drawDocx(drawn(paper).xml));
    const refused: unknown = await wordGateway.readForm().catch((failure: unknown) => failure);
    if (!(refused instanceof Error) || !("code" in refused) || refused.code !== "not-a-form")
      taken.push(seed);
  }
  expect(taken).toEqual([]);
});

/** A table; with `labels`, the first cell of each row, or every other, looks as labels do. */
function table(rows: readonly (readonly string[])[], labels: boolean): Block {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    kind: "table",
    rows: rows.map((cells, at): Row => ({
      cells: cells.map((text, cell) => ({
        ...said(text, Math.round(9600 / width)),
        ...(cell === cells.length - 1 && { span: 1 + width - cells.length }),
        shaded: labels ? cell % 2 === 0 && text !== "" : at === 0,
      })),
    })),
  };
}
