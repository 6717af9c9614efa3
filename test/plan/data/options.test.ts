import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyShipped } from "../../../src/plan/data/additions";
import { optionAreas, sectionKeys } from "../../../src/plan/data/option";
import { options, sections } from "../../../src/plan/data/options";
import { adviceKeys, areaKeys } from "../../../src/plan/form";

const appendixA = readFileSync(join(__dirname, "../../fixtures/appendix-a.txt"), "utf8")
  .split(/\r?\n/)
  .map((line) => line.trim())
  .filter((line) => line !== "");

/** What stands above the sections. */
const openingLines: readonly string[] = [
  "Appendix A: Individualised safety and support plan",
  "Options and advice",
  "Use this aide memoire to identify the different options which may help improve your client’s safety. Keep a copy on the client file and one for your client to take away with them.",
  "Is it safe to take this home with you? Where will you keep it?",
];
const headings = sections.map((section) => section.heading);
const prompts = options.map((option) => option.prompt);

test("every prompt of Appendix A is there once, in its order, and none is added: 65", () => {
  const bagCaution =
    "It might not be safe to do this ahead of leaving. Think about where you can hide it or ask someone you trust to look after it.";
  const promptsOnPaper = appendixA.filter(
    (line) => !openingLines.includes(line) && !headings.includes(line) && line !== bagCaution,
  );
  expect(prompts).toEqual(promptsOnPaper);
  expect(prompts).toHaveLength(65);
});

test("the opening, headings, prompts and cautions make up the whole of Appendix A, in its order", () => {
  const lines = sections.flatMap(({ heading, notes, options: inSection }) => {
    const sectionPrompts = inSection.map((option) => option.prompt);
    return [heading, ...sectionPrompts, ...notes.filter((note) => !sectionPrompts.includes(note))];
  });
  expect([...openingLines, ...lines]).toEqual(appendixA);
});

test("the sections stand in Appendix A's order, with the number of prompts of each", () => {
  expect(sections.map((section) => section.key)).toEqual(sectionKeys);
  expect(Object.fromEntries(sections.map(({ key, options: { length } }) => [key, length]))).toEqual({
    general: 7,
    bag: 13,
    health: 7,
    legal: 9,
    separating: 7,
    children: 7,
    financial: 5,
    support: 2,
    housing: 8,
  });
});

test("every option has a box of the form, and every box has options", () => {
  const boxes = ["bag", ...adviceKeys];
  expect(options.filter((option) => !boxes.includes(option.box))).toEqual([]);
  expect([...new Set(options.map((option) => option.box))].sort()).toEqual([...sectionKeys].sort());
  expect([...new Set(everyShipped.map((option) => option.box))].sort()).toEqual(boxes.sort());
});

test("options of every area are offered, those of Appendix A in its order", () => {
  expect([...optionAreas].sort()).toEqual([...areaKeys].sort());
  expect(optionAreas.slice(0, sectionKeys.length)).toEqual(sectionKeys);
});

test("ids are unique, readable, and start with their section", () => {
  expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
  for (const { id, section } of options) expect(id).toMatch(new RegExp(`^${section}(-[a-z]+)+$`));
});

test("only Marac is for the worker alone", () => {
  expect(options.filter((option) => option.workerOnly).map((option) => option.id)).toEqual(["general-marac"]);
});

test("what a finder of the paper could use is marked: code words, routes, places, times and people", () => {
  expect(options.filter((option) => option.sensitive).map((option) => option.id)).toEqual([
    "general-risks",
    "general-escape-routes",
    "general-code-words",
    "general-routine",
    "general-work",
    "bag-recent-photo",
    "health-sexual-health",
    "health-support-networks",
    "legal-breaches",
    "legal-probation",
    "separating-keep-in-touch",
    "separating-code-words",
    "separating-escape-route",
    "separating-bag",
    "separating-regular-event",
    "separating-new-routine",
    "separating-who-to-tell",
    "children-contact",
    "children-school-aware",
    "children-school-flash-point",
    "financial-shared-access",
    "housing-temporary",
    "housing-options",
    "housing-refuge",
    "housing-security",
    "housing-landlord-action",
  ]);
});

test("the cautions of a section come with it", () => {
  const notes = Object.fromEntries(sections.map((section) => [section.key, section.notes]));
  expect(notes.bag?.join()).toMatch(/^It might not be safe to do this ahead of leaving\./);
  expect(notes.separating?.join()).toMatch(
    /^NB: Separation and the several months afterwards is a dangerous time/,
  );
});
