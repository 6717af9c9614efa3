import fc from "fast-check";
import { adviceKeys } from "../../src/plan/form";
import { contactFrom, nations, type Contact } from "../../src/services/contact";
import { exportContacts } from "../../src/services/exportContacts";
import { importContacts, serviceKey } from "../../src/services/importContacts";
import { isLongRun } from "../inTurn";
import { applied, previewOf } from "../../src/services/previewContacts";

/** Text as people and mischief write it: formulas, quotes, marks that part cells, other writings. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom("Haven", "Anchor", "=SUM(A1)", "+", "-", "@", "'", "''=", '"', '="x"', ",", ";", "\t", "|", "Tŷ", "é", "“", "日本", "😀", "24", "9am"), // prettier-ignore
      fc.string({ maxLength: 8, unit: "grapheme" }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" "));
const drama = fc.integer({ min: 0, max: 999 }).map((last) => String(last).padStart(3, "0"));
const phone = fc.oneof(
  drama.map((last) => `01632 960${last}`),
  drama.map((last) => `07700900${last}`),
  drama.map((last) => `+44 (0)1632 960 ${last}`),
  drama.map((last) => `0808 157 0${last}`),
  drama.map((last) => `01632 960${last} ext 12`),
  fc.constant("116 123"),
);
const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)); // prettier-ignore
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const draft = fc.record({
  name: words,
  phone,
  hours: fc.oneof(fc.constantFrom("", "24 hours", "Monday to Friday, 9am to 5pm"), words),
  note: optional(fc.array(words, { maxLength: 3 }).map((lines) => lines.join("\n"))),
  otherPhones: optional(
    fc.uniqueArray(
      drama.map((last) => `020 7946 0${last}`),
      { maxLength: 3 },
    ),
  ),
  text: optional(fc.constantFrom("SHOUT to 85258", "07700 900555", "85258")),
  relay: optional(words),
  website: optional(fc.constantFrom("https://haven.example/help?a=1,2", "www.haven.example")),
  email: optional(fc.constant("help@haven.example")),
  categories: optional(fc.subarray([...adviceKeys])),
  area: optional(words),
  nations: optional(fc.subarray([...nations])),
  forWhom: optional(words),
  languages: optional(words),
  showsOnBills: optional(fc.constantFrom("no" as const, "yes" as const)),
  address: optional(words),
  addressMayBeGiven: optional(fc.constantFrom("yes" as const, "no" as const, "never" as const)),
  closed: optional(fc.constantFrom("closed" as const, "for-now" as const)),
  source: optional(fc.constant("https://haven.example/contact")),
  checkedOn: optional(day as fc.Arbitrary<Contact["checkedOn"]>),
  checkedBy: optional(words),
});
const directory = fc
  .array(draft, { minLength: 1, maxLength: 6 })
  .map((drafts) => drafts.map((each, at) => contactFrom(each, `id-${String(at)}`)))
  .map((contacts) => {
    const keys = new Set<string>();
    return contacts.filter((contact) => {
      const key = serviceKey(contact);
      return contact.name !== "" && !keys.has(key) && keys.add(key);
    });
  })
  .filter((contacts) => contacts.length > 0);

const runs = isLongRun ? 1000 : 200;

test(`a list that is exported and imported again is the same: ${String(runs)} random lists`, () => {
  fc.assert(
    fc.property(directory, (contacts) => {
      const csv = exportContacts(contacts);
      const imported = importContacts(new TextEncoder().encode(csv), "services.csv");
      expect(imported.contacts).toEqual(contacts);
      expect(imported.problems.filter(({ used }) => !used)).toEqual([]);
      const preview = previewOf(contacts, imported);
      expect(preview.same).toHaveLength(contacts.length);
      expect(applied(preview)).toHaveLength(contacts.length);
    }),
    { numRuns: runs },
  );
});

test("no cell of an exported list is a formula to a spreadsheet", () => {
  const contacts = ["=1+1", "+44", "-5", "@SUM(A1)", "'=7"].map((name, at) =>
    contactFrom({ name, phone: "+44 1632 960001", hours: "=9", note: "=A1" }, String(at)),
  );
  const csv = exportContacts(contacts);
  expect(csv).not.toMatch(/(?:^|,|\n)"?[=+\-@\t]/);
  expect(importContacts(csv, "a.csv").contacts).toHaveLength(5);
});
