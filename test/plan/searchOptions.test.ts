import { options } from "../../src/plan/data/options";
import type { Area } from "../../src/plan/form";
import { searchOptions } from "../../src/plan/searchOptions";

const optionsOf = (area: Area) => options.filter(({ box }) => box === area);

function found(text: string): string[] {
  return searchOptions(text).map((option) => option.id);
}

test("an area has its own options in Appendix A's order", () => {
  expect(optionsOf("support").map((option) => option.id)).toEqual(["support-needs", "support-referrals"]);
  expect(optionsOf("legal")).toHaveLength(9);
});

test.each([
  ["words in any order", "solicitor civil", ["legal-civil-options"]],
  ["the start of words", "proba", ["legal-probation"]],
  ["capitals ignored", "MARAC", ["general-marac"]],
  ["accents ignored", "d\u00efary", ["bag-diary"]],
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
