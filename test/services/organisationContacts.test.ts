import { organisationContacts } from "../../src/services/organisationContacts";

test("an organisation’s file and the table beside it give its services, the file’s first", () => {
  const json = JSON.stringify({
    options: {},
    contacts: {
      hide: ["frank"],
      add: [{ name: "Haven", phone: "01632 960001", categories: ["housing"], nations: ["wales"] }],
    },
  });
  const { contacts, hide, problems } = organisationContacts(
    json,
    "Id,Name,Phone\nhaven,Haven,01632 960009\n,Anchor,0808 157 0001\n",
  );
  expect(contacts).toEqual([
    {
      id: "haven",
      name: "Haven",
      phone: "01632 960001",
      hours: "",
      categories: ["housing"],
      nations: ["wales"],
    },
    { id: "anchor", name: "Anchor", phone: "0808 157 0001", hours: "" },
  ]);
  expect(hide).toEqual(["frank"]);
  expect(problems).toEqual([]);
});

test("what is wrong is named with its place and left out, and the rest holds", () => {
  const json = JSON.stringify({
    contacts: {
      show: 1,
      hide: ["franc", 7],
      add: [
        "Haven",
        { name: "Anchor", phone: "call Sam" },
        { name: "Quay", phone: "01632 960004", fax: "1", area: 5 },
      ],
    },
  });
  const { contacts, problems } = organisationContacts(json, "Name,Phone\nLantern,999\n");
  expect(contacts.map(({ name }) => name)).toEqual(["Quay"]);
  expect(problems.map((problem) => problem.replace(/:.*/, ""))).toEqual([
    "contacts.show",
    "contacts.add[0]",
    "contacts.add[1].phone",
    "contacts.add[2].fax",
    "contacts.add[2].area",
    "contacts.csv, row 2, Phone",
    "contacts.hide[0]",
    "contacts.hide[1]",
  ]);
  for (const problem of problems) expect(problem).toMatch(/\.$/);
});

test.each(["", "{", "[]", "{}", '{"contacts": {}}'])("a file without services, %j, gives none", (json) => {
  expect(organisationContacts(json)).toEqual({ contacts: [], hide: [], problems: [] });
});

test("“contacts” that is not an object is named", () => {
  expect(organisationContacts('{"contacts": 5}').problems).toEqual([
    "contacts: write this as { … }. It was left out.",
  ]);
});
