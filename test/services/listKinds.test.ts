import { importFile } from "../../src/lists/listSource";
import { phoneKey } from "../../src/services/phone";
import objects from "./objects.json";
import secretLists from "./secretLists.json";
import tables from "./tables.json";

/** What a list gives: its services with their digits, and what may not come out of it. */
type Listed = {
  readonly list: string;
  readonly services: Readonly<Record<string, readonly string[]>>;
  readonly never?: readonly string[];
  readonly email?: string;
  readonly text?: string;
  readonly relay?: string;
};

// What a case does not name is not asked of it.
const ofTables = tables as unknown as readonly Listed[];
const ofObjects = objects as unknown as readonly (Listed & { readonly name: string })[];

function expectListed({ list, services, never = [], email, text, relay }: Listed): void {
  const all = importFile(list, list.startsWith("BEGIN:VCARD") ? "list.vcf" : "list.csv");
  const digits = all.contacts.map(({ name, phone, otherPhones = [] }) => [
    name,
    [phone, ...otherPhones].filter((each) => each !== "").map(phoneKey),
  ]);
  expect(Object.fromEntries(digits)).toEqual(services);
  for (const each of never) expect(JSON.stringify(digits)).not.toContain(each);
  if (email !== undefined) expect(all.contacts[0]?.email).toBe(email);
  if (text !== undefined) expect(phoneKey(all.contacts[0]?.text ?? "")).toBe(text);
  if (relay !== undefined) expect(all.contacts[0]?.relay?.replace(/\D/g, "")).toBe(relay);
  // Whatever is not used is named.
  if (all.contacts.length === 0) expect(all.problems.some(({ used }) => !used)).toBe(true);
}

test.each(ofTables)("$list", expectListed);

test.each(ofObjects)("$name", expectListed);

test.each(secretLists as readonly { csv: string; never: readonly string[]; keeps?: readonly string[] }[])(
  "where a secret place is comes out of no column of: $csv",
  ({ csv, never, keeps = [] }) => {
    const all = JSON.stringify(importFile(csv, "list.csv"));
    for (const secret of never) expect(all).not.toContain(secret);
    for (const kept of keeps) expect(all).toContain(kept);
  },
);

test.each([
  "Advice on housing, benefits and domestic abuse",
  "Domestic abuse and housing support",
  "Refugee Council",
  "Support for families with housing needs",
  "Free, confidential listening service",
  "We will never share your details",
  "A private place to talk",
  "Locations across the county, listed on our website",
  "Help to stay in your family home",
  "Women only drop-in",
  "Home visits for women",
  "Sanctuary scheme: locks and alarms",
  "Bedroom tax advice",
  "Helps people who have no fixed address",
  "A confidential and specialist service, by request",
  "Emergency food and housing advice",
  "Gwasanaeth cyfrinachol",
])("an address that may be given stays where a note says: %s", (note) => {
  const { contacts } = importFile(
    `Name,Phone,Notes,Address may be given,Address\nAnchor,01632 960001,"${note}",yes,1 Open Road\n`,
    "list.csv",
  );
  expect(contacts[0]?.address).toBe("1 Open Road");
});

test("a list in Windows-1252, and one whose UTF-8 was taken for it, keep their letters", () => {
  const text = "Name,Phone\nSt Ann’s – Café,01632 960001\n";
  const windows: Readonly<Record<string, number>> = { "’": 0x92, "–": 0x96, é: 0xe9 };
  const bytes = Uint8Array.from(text, (letter) => windows[letter] ?? letter.charCodeAt(0));
  const twice = text.replace("’", "â€™").replace("–", "â€“").replace("é", "Ã©");
  for (const file of [bytes, new TextEncoder().encode(twice)])
    expect(importFile(file, "list.csv").contacts[0]?.name).toBe("St Ann’s – Café");
});

test("when a place is open is not when its service is; it is named", () => {
  const schedules = [{ byday: "MO", freq: "WEEKLY", opens_at: "08:00", closes_at: "20:00" }];
  const own = [{ byday: "TU", freq: "WEEKLY", opens_at: "10:00", closes_at: "12:00" }];
  const service = (at: object) => JSON.stringify([{ id: "1", name: "Haven", status: "active", phones: [{ number: "01632 960001" }], service_at_locations: [at] }]); // prettier-ignore
  const { contacts, problems } = importFile(service({ location: { name: "Library", schedules } }), "a.json");
  expect(contacts[0]?.hours).toBe("");
  expect(problems.map(({ what }) => what)).toEqual(["The hours of a place, not of the service, were left out"]); // prettier-ignore
  expect(importFile(service({ schedules: own }), "a.json").contacts[0]?.hours).toBe("Tuesday, 10am to midday"); // prettier-ignore
});
