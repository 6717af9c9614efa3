import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { docxOf, mainPart } from "../forms/docx";
import { details, unmarked, wholeForm } from "../forms/formParts";
import { withoutMarks } from "../forms/truth";
import { cell, control, paragraph, prompt, row, run, table } from "../forms/wordXml";
import { inWriting } from "../plan/inWriting";
import { closeWord, openWord } from "../simulator/inWord";
import { FilledForm, filledNow, inside, paragraphText } from "./filledForm";
import type { Wanted } from "../../src/plan/form";

/** Lines of the form that ask for several details: each answer goes behind its own label, or is left by name. */
const wanted: Wanted = {
  fields: {
    clientRef: "SH-0417",
    intakeDate: "2026-02-03",
    isspDate: "2026-02-05",
    createdOn: "2026-02-07",
    reviewedOn: "2026-03-15",
    reviewedBy: "Sam",
  },
};

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const ruled = "______________";
const inlineBox = control(prompt(), { shows: true });

afterAll(closeWord);

function formWith(...lines: readonly string[]): Uint8Array {
  return formOf({ details: drawnLines(lines) });
}

/** The form with those lines in the place of its service lines. */
function servedBy(...lines: readonly string[]): Uint8Array {
  return formOf({}, drawnLines(lines));
}

function formOf(first: Parameters<typeof wholeForm>[0], service?: string): Uint8Array {
  return docxOf(withoutMarks(mainPart(unmarked(wholeForm(first, { head: paragraph(), service })))));
}

function drawnLines(lines: readonly string[]): string {
  return lines
    .map((line) => (line.startsWith("<") ? line : paragraph(line.includes("\t") ? tabbed(line) : line)))
    .join("");
}

function tabbed(line: string): string {
  return line
    .split("\t")
    .map((part) => (part === "" ? "" : run(part)))
    .join("<w:r><w:tab/></w:r>");
}

/** What the lines say after a fill; a second one makes no edit, and Undo brings every line back. */
async function linesFilled(
  docx: Uint8Array,
  of = wanted,
): Promise<{ said: readonly string[]; left: readonly string[] }> {
  const open = openWord(docx);
  const text = (): readonly string[] => inside(filledNow(open.word).root, "p").map(paragraphText);
  const before = new FilledForm(docx).text;
  const { left, undo } = await wordGateway.fillForm(of);
  const said = text().filter((line) => !new Set(before.split("\n")).has(line));
  const once = open.documentXml;
  expect((await wordGateway.fillForm(of)).filled).toBe(0);
  expect(open.documentXml).toBe(once);
  if (undo !== undefined) await wordGateway.undoFill(undo);
  expect(filledNow(open.word).text).toBe(before);
  return { said, left: inWriting(left).map(({ name, why }) => `${name} ${why}`) };
}

test("ruled lines give way to the answers, and keep them parted from the next label", async () => {
  const { said, left } = await linesFilled(
    formWith(
      `Client name / ref: ${ruled}   Intake date: ${ruled} ISSP date: ………………`,
      `Created on: ${ruled}\tReviewed on: __/__/____   Reviewed by: ${ruled}`.replace("\t", "   "),
    ),
  );
  expect(said).toEqual([
    "Client name / ref: SH-0417   Intake date: 03/02/2026   ISSP date: 05/02/2026",
    "Created on: 07/02/2026   Reviewed on: 15/03/2026   Reviewed by: Sam",
  ]);
  expect(left).toEqual([]);
});

test("tabs that leave room stay behind the answers", async () => {
  const { said, left } = await linesFilled(
    formWith("Client name / ref:\t\tIntake date:\t\tISSP date:", "Created on:\t\tReviewed by:\t"),
  );
  expect(said).toEqual([
    "Client name / ref: SH-0417\t\tIntake date: 03/02/2026\t\tISSP date: 05/02/2026",
    "Created on: 07/02/2026\t\tReviewed by: Sam\t",
  ]);
  expect(left).toEqual(["reviewedOn not-found"]);
});

test("controls in one line are filled, each by the words before it; the agency's own stay", async () => {
  const labelled = (...labels: readonly string[]): string =>
    paragraph(labels.map((label) => run(`${label}: `) + inlineBox + run("  ")).join(""));
  const { said, left } = await linesFilled(
    formWith(
      labelled("Client name / ref", "DOB", "ISSP date"),
      labelled("Intake date", "Created on"),
      labelled("Team", "Reviewed by", "Reviewed on"),
    ),
  );
  expect(said).toEqual([
    "Client name / ref: SH-0417  DOB:   ISSP date: 05/02/2026  ",
    "Intake date: 03/02/2026  Created on: 07/02/2026  ",
    "Team:   Reviewed by: Sam  Reviewed on: 15/03/2026  ",
  ]);
  expect(left).toEqual([]);
});

test("in cells too, beside the agency's own questions", async () => {
  const grid = table(
    [4500, 4500],
    [
      row([
        cell(`Client name / ref: ${ruled}  DOB: ${ruled}`),
        cell(`Intake date: ${ruled} ISSP date: ${ruled}`),
      ]),
      row([
        cell(`Created on: ${ruled} Reviewed on: ${ruled}`),
        cell(`Reviewed by: ${ruled}  Team: ${ruled}`),
      ]),
    ],
  );
  const { said, left } = await linesFilled(formWith(grid));
  expect(said).toEqual([
    `Client name / ref: SH-0417   DOB: ${ruled}`,
    "Intake date: 03/02/2026   ISSP date: 05/02/2026",
    "Created on: 07/02/2026   Reviewed on: 15/03/2026",
    `Reviewed by: Sam   Team: ${ruled}`,
  ]);
  expect(left).toEqual([]);
});

test("an answer that stands is written over alone, and blanked alone", async () => {
  const line = "Client name / ref: SH-0417   Intake date: 1 January 2026   ISSP date: 2 January 2026";
  openWord(formWith(line));
  const form = await wordGateway.readForm();
  expect([form.fields.intakeDate?.answer, form.fields.isspDate?.answer]).toEqual([
    { kind: "text", text: "1 January 2026" },
    { kind: "text", text: "2 January 2026" },
  ]);
  const { said } = await linesFilled(formWith(line), { fields: { intakeDate: "2026-02-03" } });
  expect(said).toEqual(["Client name / ref: SH-0417   Intake date: 03/02/2026   ISSP date: 2 January 2026"]);
});

test.each([
  ["words that no colon ends", `Client name / ref ${ruled} Intake date ${ruled} ISSP date ${ruled}`],
  ["no room between the labels", "Client name / ref: Intake date: ISSP date: Created on:"],
  [
    "words printed in the room",
    `Client name / ref: ${ruled} (initials only) Intake date: ${ruled} (first call) Team: ${ruled}`,
  ],
  [
    "a sentence with lines in it",
    `I, ${ruled} (client name), agree with the plan of ${ruled} and its review on ${ruled}`,
  ],
  ["labels of the agency's own", `Case ref (police): ${ruled}   Officer: ${ruled}   Date of birth: ${ruled}`],
])("%s: the line stays as it is", async (_what, line) => {
  const { said, left } = await linesFilled(formWith(line, details([[["reviewedBy", "Reviewed by"]]])));
  expect(said.filter((each) => each !== "Sam")).toEqual([]);
  expect(left).toEqual(expect.arrayContaining(["clientRef not-found", "intakeDate not-found"]));
});

test.each(profileNames)(
  "on %s a colleague who types in the line meanwhile keeps his words, and ours go behind their labels",
  async (profile) => {
    const line = `Client name / ref: ${ruled}   Intake date: ${ruled}   ISSP date: ${ruled}`;
    const { word } = openWord(formWith(line), profile);
    const at = inside(filledNow(word).root, "p").findIndex((each) => paragraphText(each) === line);
    await wordGateway.readForm();
    word.meanwhile(1, (person) => {
      const from = line.indexOf(ruled, line.indexOf("Intake date"));
      person.type(at, "1 May 2025", from, from + ruled.length);
    });
    await wordGateway.fillForm({ fields: { clientRef: "SH-0417", isspDate: "2026-02-05" } });
    expect(filledNow(word).lines).toContain(
      "Client name / ref: SH-0417   Intake date: 1 May 2025   ISSP date: 05/02/2026",
    );
  },
);

test("a name and a reference with a line each are asked about: what is typed for both can be either", async () => {
  const { said, left } = await linesFilled(
    formWith(`Client name: ${ruled}   Ref: ${ruled}   ISSP date: ${ruled}   Intake date: ${ruled}`),
  );
  expect(said).toEqual([
    `Client name: ${ruled}   Ref: ${ruled}   ISSP date: 05/02/2026   Intake date: 03/02/2026`,
  ]);
  expect(left).toContain("clientRef to-confirm");
});

test("an answer with a label in it is left: the line would read otherwise", async () => {
  const { said, left } = await linesFilled(
    formWith(
      `Client name / ref: ${ruled}   Reviewed by: ${ruled}   ISSP date: ${ruled}   Intake date: ${ruled}`,
    ),
    { fields: { reviewedBy: "Sam   Intake date: 1 May", clientRef: "SH-0417" } },
  );
  expect(said).toEqual([
    `Client name / ref: SH-0417   Reviewed by: ${ruled}   ISSP date: ${ruled}   Intake date: ${ruled}`,
  ]);
  expect(left).toEqual(["reviewedBy unsupported"]);
});

test("the number of a page and of pages go round their word, and are found there again", async () => {
  const client = `Client name / ref: ${ruled}   ISSP date: ${ruled}   Intake date: ${ruled}`;
  const { said, left } = await linesFilled(formWith(client, "Page ____ of ____", "Page      of      "), {
    fields: { page: "1", pageCount: "2" },
  });
  expect([said, left]).toEqual([["Page 1 of 2", "Page 1      of 2      "], []]);
  openWord(formWith(client, "Page 1 of 3"));
  expect((await wordGateway.readForm()).fields.pageCount?.answer).toEqual({ kind: "text", text: "3" });
});

test("numbers of pages that stand there may be printed: they are asked about", async () => {
  const { said, left } = await linesFilled(
    formWith(`Client name / ref: ${ruled}   ISSP date: ${ruled}   Intake date: ${ruled}`, "Page 2 of 2"),
    { fields: { page: "1" } },
  );
  expect([said, left]).toEqual([[], ["page to-confirm"]]);
});

const service: Wanted = {
  service: { contact: "0808 157 0000 (freephone)", openingHours: "Monday to Friday" },
};
const call = "The service can be contacted on:";

test.each([
  [
    "ruled lines",
    `${call} ${ruled}  We are open: ${ruled}`,
    `${call} 0808 157 0000 (freephone)   We are open: Monday to Friday`,
  ],
  [
    "tabs",
    `${call}\t\tWe are open:\t\t`,
    `${call} 0808 157 0000 (freephone)\t\tWe are open: Monday to Friday\t\t`,
  ],
  [
    "ruled lines in a cell",
    table([9000], [row([cell(`${call} …………… We are open: ……………`)])]),
    `${call} 0808 157 0000 (freephone)   We are open: Monday to Friday`,
  ],
  [
    "controls",
    paragraph(`${run(`${call} `)}${inlineBox}${run("  Opening hours: ")}${inlineBox}`),
    `${call} 0808 157 0000 (freephone)  Opening hours: Monday to Friday`,
  ],
])("the two service lines may share a line, with %s", async (_what, line, filled) => {
  expect(await linesFilled(servedBy(line), service)).toEqual({ said: [filled], left: [] });
});

test("beside another question of the agency's, each service line is filled behind its label", async () => {
  const { said, left } = await linesFilled(
    servedBy(`${call} ${ruled}  Your worker: ${ruled}`, `We are open: ${ruled}  Emergency: 999`),
    service,
  );
  expect(said).toEqual([
    `${call} 0808 157 0000 (freephone)   Your worker: ${ruled}`,
    "We are open: Monday to Friday   Emergency: 999",
  ]);
  expect(left).toEqual([]);
});

test("of one answer in two halves (“____ to ____”), none is filled", async () => {
  const { said, left } = await linesFilled(servedBy(`We are open: ${ruled} to ${ruled}`), service);
  expect([said, left]).toEqual([[], ["contact not-found", "openingHours not-found"]]);
});

test("of a line that has room for one service line alone, that one is filled", async () => {
  const { said } = await linesFilled(servedBy(`${call} ${ruled}   Out of hours: ${ruled}`), service);
  expect(said).toEqual([`${call} 0808 157 0000 (freephone)   Out of hours: ${ruled}`]);
});

test("words that Google Docs has put in controls of its own are labels as others are", async () => {
  const words = (text: string): string => control(run(text), { tag: "goog_rdk_7" });
  const { said, left } = await linesFilled(
    formWith(paragraph(words(`Client name / ref: ${ruled}`) + words(`   ISSP date: ${ruled}`))),
    { fields: { clientRef: "SH-0417", isspDate: "2026-02-05" } },
  );
  expect([said, left]).toEqual([[], ["clientRef unsupported", "isspDate unsupported"]]);
});
