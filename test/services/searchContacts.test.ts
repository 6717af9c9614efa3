import type { Contact } from "../../src/services/contact";
import { mergedContacts } from "../../src/services/contactLayers";
import { searchContacts, wordsNowhere } from "../../src/services/searchContacts";
import { starter } from "../../src/services/starter";

const haven: Contact = { id: "1", name: "Haven Outreach", phone: "01632 960001", hours: "24 hours", categories: ["housing"], area: "Northtown", nations: ["england"], forWhom: "Women" }; // prettier-ignore
const anchor: Contact = { id: "2", name: "Caffi Tŷ Môr", phone: "0808 157 0001", hours: "Weekdays 9am to 5pm", nations: ["wales"], forWhom: "Men" }; // prettier-ignore
const quay: Contact = { id: "3", name: "Quay", phone: "01632 960003", hours: "", forWhom: "Anyone" };
const all = [haven, anchor, quay];
const ids = (...given: Parameters<typeof searchContacts<Contact>>) =>
  searchContacts(...given).map(({ id }) => id);

test("words are found by their beginning, in any order, case and accents aside", () => {
  expect(ids(all, "out hav")).toEqual(["1"]);
  expect(ids(all, "ty mor")).toEqual(["2"]);
  expect(ids(all, "housing sec")).toEqual(["1"]);
  expect(ids(all, "  ")).toEqual(["1", "2", "3"]);
});

test.each([
  ["stalking", ["national-stalking-helpline", "action-against-stalking", "paladin"]],
  ["stalked", ["national-stalking-helpline", "paladin"]],
  ["harassment", ["national-stalking-helpline"]],
  ["honour", ["karma-nirvana", "forced-marriage-unit"]],
  ["honour-based", ["karma-nirvana"]],
  ["HBV", ["karma-nirvana"]],
  ["legal aid", ["citizens-advice-england", "advicelink-cymru"]],
  ["solicitor", ["citizens-advice-england"]],
  ["deaf", ["national-domestic-abuse-helpline", "scotland-domestic-abuse-helpline"]],
  ["BSL", ["national-domestic-abuse-helpline"]],
  ["male", ["mens-advice-line"]],
  ["men", ["mens-advice-line"]],
  ["NRPF", ["citizens-advice-england"]],
  ["no recourse to public funds", ["citizens-advice-england"]],
  ["gay", ["galop"]],
  ["suicidal", ["samaritans"]],
  ["drinking", ["frank"]],
  ["homeless", ["northern-ireland-housing-executive"]],
  ["coerced debt", ["stepchange", "financial-support-line"]],
  ["Urdu", ["karma-nirvana"]],
  ["cymraeg", ["live-fear-free", "samaritans-welsh"]],
  ["scotland rape", ["rape-crisis-scotland"]],
  ["rape scotland", ["rape-crisis-scotland"]],
  ["sexual assault northern ireland", ["rape-crisis-northern-ireland", "rowan"]],
])("“%s” finds, among the national services, %s", (text, wanted) => {
  expect(searchContacts(starter, text).map(({ id }) => id)).toEqual(expect.arrayContaining([...wanted]));
});

test("a need finds no service that only begins as its word does", () => {
  const found = searchContacts(starter, "men").map(({ id }) => id);
  expect(found).not.toContain("nhs-111-mental-health");
  expect(searchContacts(starter, "ment").map(({ id }) => id)).toContain("nhs-111-mental-health");
});

test("a search that finds nothing tells which of its words nobody says", () => {
  expect(ids(all, "women zebra")).toEqual([]);
  expect(wordsNowhere(all, "women zebra")).toEqual(["zebra"]);
  expect(wordsNowhere(all, "men northtown")).toEqual([]);
});

test("a number is found by its digits, however they are grouped", () => {
  expect(ids(all, "01632960")).toEqual(["1", "3"]);
  expect(ids(all, "+44 1632 960003")).toEqual(["3"]);
});

test("filters keep what is not said, but unknown hours are not open", () => {
  expect(ids(all, "", { nation: "wales" })).toEqual(["2", "3"]);
  expect(ids(all, "", { category: "housing" })).toEqual(["1"]);
  expect(ids(all, "", { area: "north" })).toEqual(["1", "2", "3"]);
  expect(ids(all, "", { area: "south" })).toEqual(["2", "3"]);
  expect(ids(all, "", { forWhom: "men" })).toEqual(["2", "3"]);
  expect(ids(all, "", { openNow: new Date("2026-11-23T12:00:00Z") })).toEqual(["1", "2"]);
});

test("of the same service in several lists only the nearest is there, with its list", () => {
  const mine = { ...haven, id: "own", name: "HAVEN outreach", phone: "+44 1632 960 001", note: "mine" };
  const merged = mergedContacts({ own: [mine], organisation: [haven, anchor], starter: [{ ...anchor, name: "Older name" }, quay] }); // prettier-ignore
  expect(merged.map(({ id, layer }) => [id, layer])).toEqual([
    ["own", "own"],
    ["2", "organisation"],
    ["3", "starter"],
  ]);
  expect(
    mergedContacts({ own: [quay], organisation: [], starter: [quay, haven], hidden: ["1", "3"] }),
  ).toEqual([{ ...quay, layer: "own" }]);
});
