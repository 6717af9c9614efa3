import { importFile } from "../../src/lists/listSource";

const read = (name: string, note = "") =>
  importFile(`Name,Phone,Notes\n"${name}",01632 960001,"${note}"\n`, "list.csv");

test.each([
  ["Haven (now closed)", "", "closed"],
  ["Haven - CLOSED", "", "closed"],
  ["CLOSED: Haven", "", "closed"],
  ["Haven (temporarily closed)", "", "for-now"],
  ["Haven (no longer running)", "", "closed"],
  ["Haven", "CLOSED March 2025", "closed"],
  ["Haven", "Service closed 31/03/2025. See Anchor", "closed"],
  ["Haven", "Drop-in. This project has now ceased", "closed"],
  ["Haven", "Closed until further notice", "for-now"],
])("%s with the note %j is closed, and that is said", (name, note, closed) => {
  const { contacts, problems } = read(name, note);
  expect(contacts.map((each) => each.closed)).toEqual([closed]);
  expect(problems.map(({ what }) => what)).toEqual([`${name} is closed, as the list says: it is marked so`]);
});

test.each([
  ["Haven", "Closed on bank holidays"],
  ["Haven", "Closed Wednesdays"],
  ["Haven", "Closed 12-1 for lunch"],
  ["Haven", "Closed to new referrals"],
  ["Haven", "Closed groups for women"],
  ["Haven", "Open 9-5, closed at weekends"],
  ["Haven", "Helps when a case is closed"],
  ["Closed Doors Project", ""],
  ["Enclosed Gardens", ""],
])("%s with the note %j is open", (name, note) => {
  expect(read(name, note).contacts.map((each) => each.closed)).toEqual([undefined]);
});

test("what the list's own column says of it goes before its words", () => {
  const list = "Name,Phone,Notes,Status\nHaven,01632 960001,Closed March 2025,active\n";
  expect(importFile(list, "list.csv").contacts[0]?.closed).toBeUndefined();
});

test.each([
  ["Closed until further notice", "for-now"],
  ["Closed", "closed"],
  ["currently running", undefined],
])("a column for its state that says %j is read as a note is", (state, closed) => {
  const list = `Name,Phone,Status\nHaven,01632 960001,${state}\n`;
  expect(importFile(list, "list.csv").contacts[0]?.closed).toBe(closed);
});

test("a service that has the number of another, and its name in its own, is named as perhaps the same", () => {
  const list = "Name,Phone\nHaven,01632 960001\nHaven Women’s Aid,01632 960001\nAnchor,01632 960001\n";
  const { contacts, problems } = importFile(list, "list.csv");
  expect(contacts).toHaveLength(3);
  expect(problems.map(({ what }) => what)).toEqual([
    "Haven Women’s Aid has the number of Haven in row 2: perhaps it is the same service",
  ]);
});

test.each([
  ["Permanently closed", "closed"],
  ["Closed", "closed"],
  ["Temporarily closed", "for-now"],
  ["Closed Mondays", undefined],
  ["9am to 5pm, closed weekends", undefined],
])("hours that say %j give %s", (hours, closed) => {
  const { contacts } = importFile(`Name,Phone,Hours\nHaven,01632 960001,"${hours}"\n`, "list.csv");
  expect(contacts[0]?.closed).toBe(closed);
});
