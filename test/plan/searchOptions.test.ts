import { everyShipped } from "../../src/plan/data/additions";
import { options } from "../../src/plan/data/options";
import type { Area } from "../../src/plan/form";
import { searchOptions, wordsNotFound } from "../../src/plan/searchOptions";

const optionsOf = (area: Area) => options.filter(({ box }) => box === area);

function found(text: string): string[] {
  return searchOptions(text).map((option) => option.id);
}

test("an area has its own options in Appendix A's order", () => {
  expect(optionsOf("support").map((option) => option.id)).toEqual(["support-needs", "support-referrals"]);
  expect(optionsOf("legal")).toHaveLength(9);
});

test.each([
  ["words in any order", "referral civil", ["legal-civil-options"]],
  ["the start of words", "proba", ["legal-probation"]],
  ["capitals ignored", "MARAC", ["general-marac"]],
  ["accents ignored", "d\u00efary", ["bag-diary", "legal-breaches"]],
  ["initials with or without stops", "ni num", ["bag-ni-number"]],
  ["initials with or without stops", "N.I.", ["bag-ni-number"]],
  ["words parted by a slash", "dentist", ["health-general-services"]],
  ["the wording as well as the prompt", "samaritans", ["health-mental-health"]],
  ["prompt and wording together", "sarc assault", ["health-sexual-health"]],
  ["apostrophes ignored", "client's route", ["separating-escape-route"]],
])("a search finds %s: %j", (_, text, ids) => {
  expect(found(text)).toEqual(ids);
});

test("a search for no words finds everything, one for a strange word nothing", () => {
  expect(searchOptions(" ?! ")).toEqual(options);
  expect(found("xylophone")).toEqual([]);
  expect(found("ictim")).toEqual([]);
});

test("a search can be kept to one area", () => {
  expect(searchOptions("immigration", optionsOf("financial")).map((option) => option.id)).toEqual([
    "financial-immigration",
  ]);
});

test.each([
  ["injunction", ["legal-civil-options", "children-factored-into-orders"]],
  ["non-mol", ["legal-civil-options", "children-factored-into-orders"]],
  ["nonmol", ["legal-civil-options", "children-factored-into-orders"]],
  ["stalk", ["general-routine", "legal-criminal-options"]],
  ["counselling", ["health-mental-health", "health-counselling"]],
  ["NRPF", ["legal-immigration", "financial-immigration"]],
  ["Clare's Law", ["legal-criminal-options", "legal-history-check"]],
  ["claires law", ["legal-criminal-options", "legal-history-check"]],
  ["A&E", ["health-injury", "health-neck"]],
  ["sanctuary", ["housing-security"]],
  ["go bag", ["separating-bag"]],
  ["joint account", ["financial-shared-access"]],
])("words of the trade find what they mean: %s", (text, ids) => {
  expect(searchOptions(text, everyShipped).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ["PR", ["children-parental-responsibility"]],
  ["pr", ["children-parental-responsibility"]],
  ["TA", ["housing-temporary"]],
])("a short abbreviation finds itself, and not all that starts so: %s", (text, ids) => {
  expect(found(text)).toEqual(ids);
});

test("a word that goes on past an abbreviation is the start of a word again", () => {
  expect(found("prob")).toEqual(["legal-probation"]);
});

test("words that no option has are named as they were typed", () => {
  expect(wordsNotFound("Solicitor Xylophone's ?!", options)).toEqual(["Xylophone's"]);
  expect(wordsNotFound("solicitor", options)).toEqual([]);
});

test("every option has search words, and each finds it", () => {
  expect(everyShipped.filter(({ search }) => search === "").map(({ id }) => id)).toEqual([]);
  const lost = everyShipped.flatMap((option) =>
    option.search
      .split(", ")
      .filter((words) => !searchOptions(words, everyShipped).includes(option))
      .map((words) => `${option.id}: ${words}`),
  );
  expect(lost).toEqual([]);
});
