import type { Contact } from "../../src/services/contact";
import { contactsInForm } from "../../src/services/contactsInForm";
import { importContacts } from "../../src/services/importContacts";
import { phoneKey } from "../../src/services/phone";
import cases from "./listCases.json";

/** What a small list, or a line of a form, must and must not give. */
type ListCase = {
  readonly name: string;
  readonly csv?: string;
  /** The digits of each service, the first first. */
  readonly want?: Readonly<Record<string, readonly string[]>>;
  readonly neverAnywhere?: readonly string[];
  readonly neverPhones?: readonly string[];
  readonly firstNot?: string;
  readonly email?: string;
  readonly form?: string;
  readonly contacts?: readonly Contact[];
};

// The file's own shape; what a case does not name is not asked of it.
const all = cases as unknown as readonly ListCase[];
const lists = all.flatMap((each) => (each.csv === undefined ? [] : [{ ...each, csv: each.csv }]));
const lines = all.flatMap(({ name, form, contacts }) =>
  form === undefined || contacts === undefined ? [] : [{ name, form, contacts }],
);

test.each(lists)("$name", ({ csv, want = {}, neverAnywhere = [], neverPhones = [], firstNot, email }) => {
  const imported = importContacts(csv, "list.csv");
  const digits = new Map(
    imported.contacts.map(({ name, phone, otherPhones = [] }) => [
      name,
      [phone, ...otherPhones].map(phoneKey),
    ]),
  );
  for (const [name, numbers] of Object.entries(want))
    expect([name, digits.get(name)]).toEqual([name, numbers]);
  for (const secret of neverAnywhere) expect(JSON.stringify(imported)).not.toContain(secret);
  for (const phone of neverPhones) expect([...digits.values()].flat()).not.toContain(phone);
  if (firstNot !== undefined) {
    expect(imported.contacts).not.toEqual([]);
    for (const [first] of digits.values()) expect(first).not.toBe(firstNot);
  }
  if (email !== undefined) expect(imported.contacts[0]?.email).toBe(email);
});

test.each(lines)("$name gets no notice", ({ form, contacts }) => {
  const kinds = contactsInForm([{ where: "legal", text: form }], contacts).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "same")).toEqual([]);
});
