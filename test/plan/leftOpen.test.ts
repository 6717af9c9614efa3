import { isNoAnswerYet, leftOpenIn } from "../../src/plan/leftOpen";

test.each([
  ["I can ask [name of solicitor].", "[name of solicitor]"],
  ["I can ask [ ].", "[ ]"],
  ["I can ask [].", "[]"],
  ["I can ask [name of solicitor", "[name of solicitor"],
  ["Ring xxx first", "xxx"],
  ["Ring XX first", "XX"],
  ["On XX/XX/2026", "XX/XX/2026"],
  ["Ring 07xxx xxxxxx", "07xxx xxxxxx"],
  ["Worker: TBC", "TBC"],
  ["worker tbc", "tbc"],
  ["TBA by school", "TBA"],
  ["T.B.C.", "T.B.C."],
  ["Ring ____ first", "____"],
  ["Born __/__/____", "__/__/____"],
  ["Ring ........ first", "........"],
  ["on ……", "……"],
  ["Click or tap here to enter text.", "Click or tap here to enter text."],
  ["Choose an item.", "Choose an item."],
  ["Enter text here", "Enter text here"],
  ["Insert name and ring", "Insert name"],
  ["Ring (insert number)", "(insert number)"],
  ["Ask (name of school)", "(name of school)"],
  ["See <name of worker>", "<name of worker>"],
  ["See {name}", "{name}"],
  ["See {{ name }}", "{{ name }}"],
  ["Dear «Name»", "«Name»"],
  ["by dd/mm/yyyy", "dd/mm/yyyy"],
  ["DD/MM/YY", "DD/MM/YY"],
  ["Save £xx a week", "£xx"],
  ["Save £___", "£___"],
  ["Court on ?? at ten", "??"],
  ["Ring *** first", "***"],
  ["He / she (delete as appropriate)", "delete as appropriate"],
])("“%s” is left open", (text, blank) => {
  expect(leftOpenIn(text)).toEqual([blank]);
});

test.each([
  "I can ask Ms Patel.",
  "Wait...",
  "and so on…",
  "Temperature < 5 and > 2",
  "Love you xx",
  "Size XXL coat",
  "Mr X is her father",
  "An Xbox for the boys",
  "Is he at home??",
  "N/A",
  "Dr. T. B. Carter",
  "Email <jo@example.org>",
  "Ring 0808 2000 247 (24 hours)",
  "The school (name changed) knows",
  "Section 20 (3)",
  "**Important** – ring first",
  "Meet at 10.30 - bring ID",
  "1) Locks 2) Alarm",
])("“%s” is whole", (text) => {
  expect(leftOpenIn(text)).toEqual([]);
});

test.each([
  "-",
  "–",
  "?",
  "???",
  ".",
  "/",
  "x",
  "X",
  "n/k",
  "TBC",
  "tba",
  "To be confirmed",
  "to be agreed",
  "Not yet known",
  "pending",
])("“%s” is no answer yet", (text) => {
  expect(isNoAnswerYet(text)).toBe(true);
});

test.each([
  "IDVA",
  "Sam",
  '"',
  "”",
  "ongoing",
  "N/A",
  "none",
  "as above",
  "✓",
  "12/01/2026",
  "",
  "To be safe",
])("“%s” is an answer, or blank", (text) => {
  expect(isNoAnswerYet(text)).toBe(false);
});
