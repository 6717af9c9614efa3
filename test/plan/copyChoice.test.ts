import fc from "fast-check";
import { copyAsText, copyPage, neutralHeadings, type CopyChoice } from "../../src/plan/copyChoice";
import { headingFault } from "../../src/plan/copyHeading";
import { copyLines, copyText, whyWordsAreWithheld } from "../../src/plan/copyLines";
import { everyShipped } from "../../src/plan/data/additions";
import type { Form } from "../../src/plan/form";
import { box, form, place, rows } from "./drawForm";

const marac =
  "My worker has told me how services can meet to plan ways to help me. My worker can speak for me there.";
const filled = form({
  fields: { clientRef: box(place("SH-0417")) },
  actionRows: rows({ risk: "Weapons in the house", action: "Report", comment: "Intel: he has a gun" }),
  advice: {
    general: box(
      place(
        `• Keep phone charged\nOur code word is pineapple\n${marac}\nTalked about, not for now: Change locks`,
      ),
    ),
    legal: box(place("Marac 3 March: police intel\nSH-0417 to see a solicitor\nI can get legal aid")),
    children: box(place("Ask Mr Khan at school", "cell", { confirm: { kind: "several" } })),
  },
  bag: [box(place("Diary\nDiary.")), box(place("Diary"))],
  service: { contact: box(place("Haven: 01632 960001")), openingHours: box(place("9am to 5pm")) },
});
const lines = copyLines(filled, everyShipped);
const idOf = (text: string): string => lines.find((line) => line.text === text)?.id ?? "";
const choice = (parts: Partial<CopyChoice> = {}): CopyChoice => ({
  safe: "yes",
  tier: "discreet",
  lines: [{ id: idOf("Keep phone charged") }],
  heading: "Notes",
  layout: "plain",
  ...parts,
});

test("that nothing is needed in an area is no line for a client", () => {
  const settled = form({
    advice: { legal: box(place("• Talked about. Nothing is needed for now.\nI can ask about legal aid")) },
  });
  expect(copyLines(settled, everyShipped).map(({ text, withheld }) => [text, withheld])).toEqual([
    ["Talked about. Nothing is needed for now.", "not-now"],
    ["I can ask about legal aid", undefined],
  ]);
});

test("lines come from the boxes and the service lines; actions and details are never looked at", () => {
  expect(lines.map(({ area, text }) => `${area}: ${text}`)).toEqual([
    "general: Keep phone charged",
    "general: Our code word is pineapple",
    `general: ${marac}`,
    "general: Change locks",
    "legal: Marac 3 March: police intel",
    "legal: SH-0417 to see a solicitor",
    "legal: I can get legal aid",
    "children: Ask Mr Khan at school",
    "bag: Diary",
    "contact: Haven: 01632 960001",
    "openingHours: 9am to 5pm",
  ]);
});

test("what is for the worker only, not for now, in doubt, or names the client is never offered", () => {
  expect(lines.flatMap(({ text, withheld }) => (withheld === undefined ? [] : [[text, withheld]]))).toEqual([
    [marac, "worker-only"],
    ["Change locks", "not-now"],
    ["Marac 3 March: police intel", "worker-only"],
    ["SH-0417 to see a solicitor", "names-client"],
    ["Ask Mr Khan at school", "in-doubt"],
  ]);
});

test.each([
  "M.A.R.A.C. 4 December",
  "MARAC’d in May",
  "Two past Maracs",
  "Multi-agency meeting on Tuesday",
  "Strategy discussion held",
  "Risk score 16",
  "Third-party information from school",
  "From the case file: moved twice",
  "Worker note: minimises",
  "Workers’ notes: has a tag",
  "Note to worker: check alcohol",
  "For worker’s eyes only",
  "For IDVA: new address is known",
  "Staff only: use the side door",
  "Practitioner only: ring the phoneline",
  "Professional only: 01632 960001",
  "Internal: referral made",
  "Not for sharing",
  "Not to be shared with client",
  "Don’t let client know we rang",
  "Client not aware of the referral",
  "Client unaware that social care are involved",
  "Client does not know yet",
  "Without client’s knowledge police were told",
])("“%s” is for the worker only", (text) => {
  expect(whyWordsAreWithheld(text, [])).toBe("worker-only");
});

test.each([
  "My worker can help me ask a solicitor",
  "I can ask for a note from my worker for the school",
  "I can call my worker or the office: 01632 960001",
  "Supported by the outreach team",
  "I can share my plan with a friend",
  "I know who to tell",
  "Insurance papers and notes for school",
  "I do not have to decide now",
])("“%s” is the client’s own", (text) => {
  expect(whyWordsAreWithheld(text, [])).toBeUndefined();
});

test("no wording that ships for the client is taken for the worker’s", () => {
  const caught = everyShipped.flatMap(({ workerOnly, wording }) =>
    workerOnly || whyWordsAreWithheld(wording, []) === undefined ? [] : [wording],
  );
  expect(caught).toEqual([]);
});

test("an id says nothing of the words and goes with them", () => {
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const { id, text } of lines) expect(id).not.toContain(text.slice(0, 4));
  const changed = copyLines(
    { ...filled, advice: { general: box(place("Keep phone charged at night")) } },
    everyShipped,
  );
  expect(changed[0]?.id).not.toBe(lines[0]?.id);
});

test.each(["not-today", "talk-only", "we-keep-it"] as const)(
  "the answer “%s” makes no page, whatever is chosen",
  (safe) => {
    expect(copyPage(filled, lines, choice({ safe }))).toEqual({ kind: "not-safe", answer: safe });
  },
);

test("a page holds what was chosen, in the order of the form, and nothing else", () => {
  const chosen = [
    { id: idOf("Diary") },
    { id: idOf("I can get legal aid"), text: " I can get help with  costs " },
  ];
  expect(copyPage(filled, lines, choice({ lines: chosen }))).toEqual({
    kind: "page",
    page: { heading: "Notes", layout: "plain", groups: [{ lines: ["I can get help with costs", "Diary"] }] },
  });
  expect(
    copyPage(filled, lines, choice({ lines: chosen, tier: "full", layout: "card", heading: "" })),
  ).toEqual({
    kind: "page",
    page: {
      heading: "",
      layout: "card",
      groups: [
        { heading: "Advice", lines: ["I can get help with costs"] },
        { heading: "Things to take", lines: ["Diary"] },
      ],
    },
  });
});

test("a line that is never offered, is gone or is empty stops the whole copy", () => {
  const good = { id: idOf("Diary") };
  expect(copyPage(filled, lines, choice({ lines: [good, { id: idOf(marac) }] }))).toEqual({
    kind: "withheld-line",
    id: idOf(marac),
  });
  expect(copyPage(filled, lines, choice({ lines: [good, { id: "bag-0" }] }))).toEqual({
    kind: "unknown-line",
    id: "bag-0",
  });
  expect(copyPage(filled, lines, choice({ lines: [{ ...good, text: " • " }] }))).toEqual({
    kind: "empty-line",
    id: good.id,
  });
  expect(copyPage(filled, lines, choice({ lines: [] }))).toEqual({ kind: "no-lines" });
});

test("where the pages name different clients no copy is made", () => {
  const two: Form = { ...filled, fields: { clientRef: box(place("SH-0417"), place("SH-0471")) } };
  expect(copyPage(two, lines, choice())).toEqual({ kind: "several-clients" });
});

test.each([
  "Safety plan",
  "SAFETY",
  "S.A.F.E.T.Y",
  "S a f e t y",
  "5afety notes",
  "S\u00e1fety",
  "ISSP",
  "Notes – issp",
  "Plan for SH-0417",
  "0417",
  "Leaving",
  "Domestic abuse",
  "DA notes",
  "Haven",
  "HAVEN notes",
  "Haven House",
  "Notes from Women’s Aid",
  "Notes for Shanaz",
  "Jane Smith",
  "Court papers",
  "07700 900123",
  "14 Elm Road",
  "For my mum",
  "Shelter list",
])("the heading “%s” tells what it is", (heading) => {
  expect(copyPage(filled, lines, choice({ heading }), ["Shelter"])).toEqual({ kind: "telling-heading" });
});

test.each([
  ["a line break", "Notes\nmore"],
  ["a tab", "Notes\tmore"],
  ["a zero-width space", "No\u200btes"],
  ["words turned round", "Notes \u202eytefas"],
  ["a tag", "Notes\u{e0041}"],
  ["a control", "Notes\u0007"],
  ["a picture", "Notes \u{1f54a}"],
  ["a letter of another script", "S\u0430fe"],
  ["marks of XML", "<Notes>"],
  ["a path", "..\\Notes"],
])("a heading with %s makes no page", (_, heading) => {
  expect(copyPage(filled, lines, choice({ heading }))).toEqual({ kind: "odd-heading" });
});

test.each([
  "Notes",
  "My notes",
  "To do",
  "To Do",
  "Shopping List",
  "Things to take",
  "Appointment",
  "Nodiadau",
  "Notatki",
  "List 2",
])("the heading “%s” could be on anybody’s paper", (heading) => {
  expect(copyPage(filled, lines, choice({ heading })).kind).toBe("page");
});

test("a line that is chosen twice, and words that are the worker’s or name the client, make no page", () => {
  const id = idOf("Diary");
  expect(copyPage(filled, lines, choice({ lines: [{ id }, { id, text: "Our code word" }] }))).toEqual({
    kind: "line-twice",
    id,
  });
  for (const text of ["For SH-0417", "sh-0417", "Marac notes", "Not for the client", "High risk"])
    expect(copyPage(filled, lines, choice({ lines: [{ id, text }] }))).toEqual({
      kind: "withheld-words",
      id,
    });
});

test("the headings that are offered tell nothing", () => {
  for (const heading of neutralHeadings) expect(headingFault(heading, filled)).toBeUndefined();
});

test("signs that nobody sees are on no copy", () => {
  expect(copyText("Di\u200ba\u2060r\u00ady\ufeff\u{e0041}\u{e0042}\ue000\ufe0f")).toBe("Diary");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(copyText(text)).not.toMatch(/[\p{Cc}\p{Co}\p{Cn}\u200b\u2060\u{e0000}-\u{e007f}]/u);
    }),
  );
});

test("as a message it is the same words", () => {
  const made = copyPage(
    filled,
    lines,
    choice({ tier: "full", lines: [{ id: idOf("Diary") }, { id: idOf("Keep phone charged") }] }),
  );
  expect(made.kind === "page" && copyAsText(made.page)).toBe(
    "Notes\n\nEvery day\n- Keep phone charged\n\nThings to take\n- Diary",
  );
});
