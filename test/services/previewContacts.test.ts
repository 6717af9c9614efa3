import type { Contact } from "../../src/services/contact";
import { importContacts } from "../../src/services/importContacts";
import { applied, previewOf } from "../../src/services/previewContacts";

const haven: Contact = { id: "h", name: "Haven", phone: "01632 960001", hours: "24 hours", note: "Ask for Sam", checkedOn: "2026-01-31", checkedBy: "Kim" }; // prettier-ignore
const anchor: Contact = { id: "a", name: "Anchor", phone: "0808 157 0001", hours: "" };

test("a file is compared with the list: new, changed, the same, and what cannot be used", () => {
  const preview = previewOf(
    [anchor, haven],
    importContacts("Name,Phone,Hours\nHaven,+44 1632 960009,24 hours\nAnchor,0808 157 0001,\nQuay,01632 960004,\nLantern,call Sam,\n", "a.csv"), // prettier-ignore
  );
  expect(preview.added.map(({ name }) => name)).toEqual(["Quay"]);
  expect(preview.changed.map(({ before, after, fields }) => [before.id, after.phone, fields])).toEqual([
    ["h", "+44 1632 960009", ["phone", "checkedOn", "checkedBy"]],
  ]);
  expect(preview.same).toEqual([anchor]);
  expect(preview.notUsed).toHaveLength(1);
  expect(applied(preview).map(({ name, phone }) => `${name} ${phone}`)).toEqual([
    "Anchor 0808 157 0001",
    "Haven +44 1632 960009",
    "Quay 01632 960004",
  ]);
});

test("an answer without a column stays, one with a blank cell is taken away and shown as a change", () => {
  const [changed] = previewOf(
    [haven],
    importContacts("Name,Phone,Hours\nHaven,01632 960001,\n", "a.csv"),
  ).changed;
  expect(changed?.after).toMatchObject({ note: "Ask for Sam", hours: "" });
  expect(changed?.fields).toEqual(["hours", "checkedOn", "checkedBy"]);
});

test("a day of checking that comes with a new number is that number’s", () => {
  const file = importContacts("Name,Phone,Checked on\nHaven,01632 960002,01/02/2026\n", "a.csv");
  expect(previewOf([haven], file).changed[0]?.after).toMatchObject({
    phone: "01632 960002",
    checkedOn: "2026-02-01",
  });
});

test("two branches of one name are not taken for each other", () => {
  const branches = [haven, { ...haven, id: "h2", phone: "01632 960002" }];
  const preview = previewOf(branches, importContacts("Name,Phone\nHaven,01632 960003\n", "a.csv"));
  expect(preview.changed).toEqual([]);
  expect(preview.added).toHaveLength(1);
  expect(new Set(applied(preview).map(({ id }) => id)).size).toBe(3);
});

test("a list without a column for the hours says nothing of them: they stay", () => {
  const haven = { id: "haven", name: "Haven", phone: "01632 960001", hours: "24 hours" };
  const { contacts, problems, fields } = importContacts("Name,Phone\nHaven,01632 960002\n", "a.csv");
  expect(applied(previewOf([haven], { contacts, problems, fields }))).toEqual([
    { ...haven, phone: "01632 960002" },
  ]);
});

test("where a newer list says that a service is a refuge, what the list knew of its place goes", () => {
  const open = { ...haven, address: "14 Secret Street", addressMayBeGiven: "yes", note: "Ask in Hidden Town" } as const; // prettier-ignore
  const file = importContacts("Name,Phone,Type\nHaven,01632 960001,Refuge\n", "a.csv");
  expect(applied(previewOf([open], file))[0]).toMatchObject({ name: "Haven", addressMayBeGiven: "never" });
  expect(JSON.stringify(applied(previewOf([open], file)))).not.toMatch(/Secret|Hidden/);
});

test("a place that the list keeps secret is kept so, whatever a newer list says", () => {
  const secret = { ...haven, note: "Ring first", addressMayBeGiven: "never" } as const;
  const file = importContacts('Name,Phone,Address may be given,Address\nHaven,01632 960001,yes,14 Secret Street\n', "a.csv"); // prettier-ignore
  expect(applied(previewOf([secret], file))).toEqual([secret]);
});

test("a number that is only grouped in another way is the same number, and stays checked", () => {
  const file = importContacts("Name,Phone\nHaven,+44 (0)1632 960 001\n", "a.csv");
  expect(previewOf([haven], file).same).toEqual([haven]);
});
