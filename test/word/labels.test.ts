import {
  actionColumnHeaded,
  adviceHeaded,
  fieldLabelled,
  fieldLabelledAmongLabels,
  isAdvicePrompt,
  bagListHeaded,
  isBagHeading,
  isPublishedPrompt,
  mayBeLabel,
  typoFromAmongLabels,
} from "../../src/word/recognise/labels";
import { fieldLineIn, isPrinted, serviceLineIn } from "../../src/word/recognise/labelLines";
import { isFormTitle } from "../../src/word/recognise/titles";
import {
  actionWordings,
  advicePrompts,
  adviceWordings,
  bagWordings,
  fieldWordings,
  serviceWordings,
} from "../../src/word/recognise/labelWordings";

test.each([
  ["Client name / ref", "clientRef"],
  ["Client name/reference:", "clientRef"],
  ["CLIENT NAME & REF.", "clientRef"],
  ["Client name / ref (initials only)", "clientRef"],
  ["Enw cleient / Client name", "clientRef"],
  ["Enw / cyf y cleient / Client name / ref", "clientRef"],
  ["Client\u00a0name\n/ ref", "clientRef"],
  ["Intake daet", "intakeDate"],
  ["Date of ISSP", "isspDate"],
  ["ISSP date …", "isspDate"],
  ["Page", "page"],
  ["Tudalen / Page", "page"],
  ["of", "pageCount"],
  ["Created on:", "createdOn"],
  ["Creatd on", "createdOn"],
  ["Date reviewed", "reviewedOn"],
  ["Reviewed by", "reviewedBy"],
])("%p asks for %s", (text, key) => {
  expect(fieldLabelled(text)).toBe(key);
});

test.each([
  "",
  "Pages of notes",
  "Pag",
  "off",
  "if",
  "Name",
  "Date",
  "Children",
  "Reviewed on / by",
  "Client lives with her mother",
  "SH-0417",
])("%p is no label of a detail", (text) => {
  expect(fieldLabelled(text)).toBeUndefined();
});

test("common words and typos in short labels count only among other labels", () => {
  expect(fieldLabelledAmongLabels("Name")).toEqual({ key: "clientRef", isDoubtful: true });
  expect(fieldLabelledAmongLabels("Intke")).toEqual({ key: "intakeDate", isDoubtful: true });
  expect(fieldLabelledAmongLabels("Intake daet")).toEqual({ key: "intakeDate", isDoubtful: false });
  expect(fieldLabelledAmongLabels("Pag")).toBeUndefined();
});

test.each([
  ["List the risk factors or issues you would like to address", "risk"],
  ["Risks / issues", "risk"],
  ["Agreed actions:", "action"],
  ["Who by", "who"],
  ["Who will\ndo this?", "who"],
  ["By when? (dd/mm/yy)", "byWhen"],
  ["Completed on", "dateComplete"],
  ["COMMENTS", "comment"],
])("%p heads the column %s", (text, column) => {
  expect(actionColumnHeaded(text)?.key).toBe(column);
});

test("of two heads over the same column the form's own wording is nearer", () => {
  const own = actionColumnHeaded("Date complete");
  const other = actionColumnHeaded("Completed");
  expect(own?.key).toBe(other?.key);
  expect(own?.distance).toBeLessThan(other?.distance ?? 0);
});

test("a typo in a short head counts only among other heads", () => {
  expect(actionColumnHeaded("Coment")).toBeUndefined();
  expect(actionColumnHeaded("Coment", typoFromAmongLabels)?.key).toBe("comment");
});

test.each([
  ["General safety planing", "general"],
  ["Separation and post-separation", "separating"],
  ["Separating & post separation", "separating"],
  ["LEGAL", "legal"],
  ["Child(ren)", "children"],
  ["Finances", "financial"],
  ["Housing & security", "housing"],
  ["Health and wellbeing:", "health"],
  ["Additional support factors:", "support"],
])("%p heads the box %s", (text, key) => {
  expect(adviceHeaded(text)).toBe(key);
});

test("a text that could head two boxes heads none", () => {
  expect(adviceHeaded("Housing / Children")).toBeUndefined();
  expect(adviceHeaded("Housing / Legal / Children")).toBeUndefined();
});

test.each([
  "If I need to leave, I will try and take with me...",
  "In an emergency, I will try to take…",
  "IF I HAVE TO LEAVE I WILL TAKE:",
  "Emergency bag",
])("%p heads a box for what to take", (text) => {
  expect(isBagHeading(text)).toBe(true);
});

test.each([
  ["If I need to leave, I will try and take with me...", "leaving"],
  ["If I have to leave I will take:", "leaving"],
  ["When I leave, I will pack", "leaving"],
  ["In an emergency, I will try to take…", "emergency"],
  ["IN AN EMERGENCY I WILL TAKE", "emergency"],
  ["Emergency bag: what to pack", undefined],
  ["Things to take with me", undefined],
  ["If I need to leave in an emergency, I will take", undefined],
])("%p heads the list %s of what to take", (text, list) => {
  expect(bagListHeaded(text)).toBe(list);
});

test.each(["In an emergency, dial 999", "If I need to leave, I will go to my sister", "Children"])(
  "%p heads no box for what to take",
  (text) => {
    expect(isBagHeading(text)).toBe(false);
  },
);

test("published lines of advice are known in slightly other words; a user's notes are not", () => {
  for (const prompt of advicePrompts) expect(isPublishedPrompt(prompt)).toBe(true);
  expect(
    isPublishedPrompt(
      "Advice on: access to finances, benefits / housing arrears / D&A or immigration issues",
    ),
  ).toBe(true);
  expect(isAdvicePrompt("Advice about staying safe online")).toBe(true);
  for (const note of [
    "Mental health team to call",
    "Plan escape route",
    "Refer to fire service for a security check",
    "",
  ]) {
    expect(isPublishedPrompt(note)).toBe(false);
  }
});

test("a service line gives its key and what stands after its colon", () => {
  expect(serviceLineIn("The service can be contacted on: 01234: ask for Jo")).toEqual({
    key: "contact",
    rest: " 01234: ask for Jo",
    tail: "",
    isFull: false,
  });
  expect(serviceLineIn("We are open")).toMatchObject({ key: "openingHours", rest: "" });
  expect(serviceLineIn("Opening times: 9-5")).toMatchObject({ key: "openingHours", rest: " 9-5" });
  expect(serviceLineIn("We are open to suggestions")).toBeUndefined();
  expect(fieldLineIn("ISSP date: 01/02/2026")).toMatchObject({ key: "isspDate", rest: " 01/02/2026" });
  expect(fieldLineIn("ISSP date")).toBeUndefined();
});

test.each([
  ["Reviewed by: ________    Signature: ________", " ________", "    Signature: ________", false],
  ["Intake date:\t03/02/2026\tTime: 10am", "\t03/02/2026", "\tTime: 10am", false],
  ["Reviewed by: D. Okafor & team", " D. Okafor & team", "", false],
  ["Reviewed by: Ann (see letter: 3 May)", " Ann (see letter: 3 May)", "", false],
])(
  "on a line the answer to %j ends where the next label begins, known or not",
  (text, rest, tail, isFull) => {
    expect(fieldLineIn(text)).toMatchObject({ rest, tail, isFull });
  },
);

test.each([
  "Reviewed by:    Signature: ________",
  "Reviewed by: ________ Signature: ________",
  "Reviewed by: ________    Intake date: ________",
])("a line leaves no room that could be told again: %j", (text) => {
  expect(fieldLineIn(text)).toBeUndefined();
});

test.each([
  ["Date:\nName:", true],
  ["By:", true],
  ["(tel) ____ (email) ____", true],
  ["4 weeks ☐ 8 weeks ☐", true],
  ["/ /   Signed", true],
  ["Duty desk:\n0808 157 0000", false],
  ["________", false],
  ["01234 567890:", false],
  ["See letter, ring first…", false],
])("what is printed in the room for an answer is told from an answer: %j", (text, isIt) => {
  expect(isPrinted(text)).toBe(isIt);
});

test.each([
  ["1. Client name / ref", "clientRef"],
  ["(b) Intake date", "intakeDate"],
  ["Q3 Reviewed by", "reviewedBy"],
  ["► ISSP date*", "isspDate"],
  ["Section 2: Created on", "createdOn"],
  ["Box 4: Created on", "createdOn"],
  ["Intake date1", "intakeDate"],
])("what counts or marks a label is no part of it: %j", (text, key) => {
  expect(fieldLabelled(text)).toBe(key);
});

test.each([
  "An ISSP will be completed with the client after intake.",
  "ISSP audit",
  "Guidance on the ISSP",
  "Referral for an ISSP",
  "Please attach the ISSP",
])("a title of another paper is none of the form's: %j", (text) => {
  expect(isFormTitle(text)).toBe(false);
});

test("a title names the form; a sentence about it or a label does not make one", () => {
  expect(isFormTitle("Individualized safety & support plan")).toBe(true);
  expect(isFormTitle("ISSP – options and advice")).toBe(true);
  expect(isFormTitle("ISSP date")).toBe(false);
  expect(
    isFormTitle(
      "We will go through your Individualised Safety and Support Plan together when we meet on Monday afternoon.",
    ),
  ).toBe(false);
});

test.each([
  ["Legal", true],
  ["Legal\nAdvice on: injunctions", true],
  ["In an emergency, I will try to take...", true],
  ["Ring the solicitor", false],
  ["Ring the solicitor\nTell the school", false],
])("%j may be a label: %s", (text, may) => {
  expect(mayBeLabel(text)).toBe(may);
});

test("every wording stands for its key and no other", () => {
  const check = (wordings: object, keyOf: (text: string) => string | undefined): void => {
    for (const [key, texts] of Object.entries(wordings) as [string, readonly string[]][]) {
      for (const text of texts) expect([text, keyOf(text)]).toEqual([text, key]);
    }
  };
  check(fieldWordings, fieldLabelled);
  check(actionWordings, (text) => actionColumnHeaded(text)?.key);
  check(adviceWordings, adviceHeaded);
  check(serviceWordings, (text) => serviceLineIn(text)?.key);
  check(bagWordings, (text) => (isBagHeading(text) ? "bag" : undefined));
});
