import fc from "fast-check";
import Papa from "papaparse";
import { importFile } from "../../src/lists/listSource";
import { columnWordings } from "../../src/services/columnWordings";
import { contactFrom, type Contact } from "../../src/services/contact";
import { exportContacts } from "../../src/services/exportContacts";
import { workbookOf } from "./workbookOf";

// Words that tell no secret place; what mischief people write is tried in exportContacts.test.ts.
const word = fc.constantFrom("Haven", "Anchor", "Quay", "Tŷ Môr", "St Ann’s", "North", "O’Neill", "Café", "Women’s Aid", "A, B; C", 'the "Hub"', "10% off"); // prettier-ignore
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = (start: string) => fc.integer({ min: 0, max: 999 }).map((last) => `${start}${String(last).padStart(3, "0")}`); // prettier-ignore

const services: fc.Arbitrary<readonly Contact[]> = fc
  .uniqueArray(
    fc.record({
      name: words,
      phone: fc.oneof(number("01632 960"), number("07700 900"), number("020 7946 0"), number("0808 157 0")),
      hours: fc.constantFrom("", "24 hours", "Monday to Friday, 9am to 5pm", "Weekdays, 10am to 4pm; Saturday, 10am to 1pm"), // prettier-ignore
      email: optional(fc.constantFrom("help@haven.example", "a.b+c@anchor.example")),
      website: optional(fc.constantFrom("https://haven.example/help?a=1", "www.anchor.example")),
      area: optional(words),
      forWhom: optional(fc.constantFrom("Women", "Men, and people worried about them", "Anyone")),
      languages: optional(fc.constantFrom("Welsh, English", "Urdu; Polish")),
      note: optional(words),
    }),
    { minLength: 1, maxLength: 12, selector: ({ name }) => name.toLowerCase() },
  )
  .map((drafts) => drafts.map((draft, at) => contactFrom(draft, `id-${String(at)}`)));

const columns = ["name", "phone", "hours", "email", "website", "area", "forWhom", "languages", "note", "id"] as const; // prettier-ignore
const order = fc.shuffledSubarray([...columns], { minLength: columns.length });

type Order = readonly (typeof columns)[number][];
const tableOf = (all: readonly Contact[], by: Order): string[][] => [
  by.map((column) => columnWordings[column][0] ?? column),
  ...all.map((contact) => by.map((column) => contact[column] ?? "")),
];
const csvWith = (delimiter: string) => (all: readonly Contact[], by: Order) =>
  Papa.unparse(tableOf(all, by), { delimiter, newline: "\r\n" });
const utf16 = (text: string): Uint8Array => {
  const bytes = Array.from(`\ufeff${text}`).flatMap((letter) => [
    letter.charCodeAt(0) & 255,
    letter.charCodeAt(0) >> 8,
  ]);
  return Uint8Array.from(bytes);
};
const escaped = (text: string) => text.replace(/[\\,;]/g, (mark) => `\\${mark}`);

/** How a list is written, and which answers the format has a place for. */
type Format = {
  readonly write: (all: readonly Contact[], by: Order) => Uint8Array | string;
  readonly holds: Order;
};

const formats: Readonly<Record<string, Format>> = {
  "our own export": { write: (all) => exportContacts(all), holds: columns },
  "CSV with commas": { write: csvWith(","), holds: columns },
  "CSV with semicolons": { write: csvWith(";"), holds: columns },
  "CSV with bars": { write: csvWith("|"), holds: columns },
  "a table copied as text": { write: csvWith("\t"), holds: columns },
  "Unicode text": { write: (all, by) => utf16(csvWith("\t")(all, by)), holds: columns },
  "a workbook": {
    write: (all, by) => workbookOf([{ name: "List", rows: tableOf(all, by) }]),
    holds: columns,
  },
  "contacts as JSON": { write: (all) => JSON.stringify(all), holds: columns },
  "rows as JSON": {
    write: (all, by) => {
      const [heads = [], ...rows] = tableOf(all, by);
      return JSON.stringify(rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]]))));
    },
    holds: columns,
  },
  vCards: {
    write: (all) =>
      all
        .map(
          ({ name, phone, email = "", website = "", note = "" }) =>
          ["BEGIN:VCARD", "VERSION:4.0", `FN:${escaped(name)}`, `TEL;TYPE=voice:${phone}`, `EMAIL:${email}`, `URL:${website}`, `NOTE:${escaped(note)}`, "END:VCARD", ""].join("\r\n"), // prettier-ignore
        )
        .join(""),
    holds: ["name", "phone", "email", "website", "note"],
  },
  "Open Referral": {
    write: (all) =>
      JSON.stringify({
        contents: all.map(({ id, name, phone, email = null, website = null }) => ({
          id,
          name,
          email,
          url: website,
          status: "active",
          phones: [{ number: phone }],
        })),
      }),
    holds: ["id", "name", "phone", "email", "website"],
  },
};

test.each(Object.entries(formats))(
  "services written as %s, in any order of columns, come in the same",
  (_, { write, holds }) => {
    fc.assert(
      fc.property(services, order, (all, by) => {
        const read = importFile(write(all, by), "list").contacts;
        const only = (contact: Contact) => Object.fromEntries(holds.map((key) => [key, contact[key] ?? ""]));
        expect(read.map(only)).toEqual(all.map(only));
      }),
      { numRuns: 60 },
    );
  },
);
