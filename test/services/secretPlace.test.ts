import { contactFrom, contactProblems } from "../../src/services/contact";
import { importContacts } from "../../src/services/importContacts";
import { tellsSecretPlace } from "../../src/services/secretPlace";

const heads = "Name,Type,Phone,Area,For,Notes,Address may be given,Address,Confidential address";
const place = "14 Secret Street, Hidden Town, ZZ1 1ZZ";

test.each([
  `Haven House,Refuge,01632 960001,,,,yes,"${place}",`,
  `Haven House,Housing,01632 960001,,Women in our refuge,,yes,"${place}",`,
  `Haven House,Safe accommodation,01632 960001,,,,yes,"${place}",`,
  `Haven House,Housing,01632 960001,,,Safe house. 14 Secret Street,,,`,
  `Haven House,Refuge,01632 960001,"Secret Street, Hidden Town",,,,,`,
  `Haven House,Refuge,01632 960001,Hidden Town,,,yes,"${place}",`,
  `Haven House,Refuge,01632 960001,,,Behind the church on Secret Street,,,`,
  `Haven House,Refuge,01632 960001,,,Ask in Hidden Town,,"${place}",`,
  `Haven House,Housing,01632 960001,,,,yes,"${place}",yes`,
  `Haven House,Housing,01632 960001,,,The address must be kept secret,yes,"${place}",`,
  `Haven House,Dispersed accommodation,01632 960001,,,,yes,"${place}",`,
  `Haven House,Women's shelter,01632 960001,,,,yes,"${place}",`,
  `Haven House,Housing,"01632 960001 at 14 Secret Street, Hidden Town",,refuge,,,,`,
])("nothing that may tell where it is comes out of: %s", (row) => {
  const imported = importContacts(`${heads}\n${row}\n`, "list.csv");
  expect(
    imported.contacts.map(({ name, phone, addressMayBeGiven }) => [name, phone, addressMayBeGiven]),
  ).toEqual([["Haven House", "01632 960001", "never"]]);
  expect(JSON.stringify(imported)).not.toMatch(/Secret Street|Hidden Town|ZZ1/);
  expect(imported.problems.map(({ what }) => what)).toContain(
    "What may tell where a refuge or another secret place is was left out (rows 2)",
  );
});

test("a heading over the rows, or over the names, tells a refuge too", () => {
  const row = `Haven House,01632 960001,yes,"${place}"`;
  const tables = [
    `Refuges in the county\nName,Phone,Address may be given,Address\n${row}\n`,
    `Name,Phone,Address may be given,Address\nREFUGES,,,\n${row}\n`,
    `Refuge name,Phone,Address may be given,Address\n${row}\n`.replace("Refuge name", "Name of refuge"),
  ];
  for (const table of tables) expect(JSON.stringify(importContacts(table, "a.csv"))).not.toContain("Secret");
});

test("the area that a refuge serves is kept, and so is the address of a service that is none", () => {
  const { contacts } = importContacts(
    `Name,Type,Phone,Area covered,Address may be given,Address\nHaven House,Refuge,01632 960001,Northshire,,\nRefugee Advice,Legal,01632 960002,Northshire,yes,"2 High Street, ZZ1 1ZZ"\n`,
    "a.csv",
  );
  expect(contacts.map(({ area, address }) => [area, address])).toEqual([
    ["Northshire", undefined],
    ["Northshire", "2 High Street, ZZ1 1ZZ"],
  ]);
});

test("what is typed about a refuge is kept without its place, and the user is told to take it out", () => {
  const draft = { name: "Northtown Refuge", phone: "01632 960001", hours: "", note: "At 14 Secret Street", area: "Northshire" }; // prettier-ignore
  expect(contactProblems(draft)).toEqual({
    note: "Take out what tells where this is: it is a place that is kept secret",
  });
  expect(contactFrom(draft, "1")).toEqual({
    id: "1",
    name: "Northtown Refuge",
    phone: "01632 960001",
    hours: "",
    area: "Northshire",
    addressMayBeGiven: "never",
  });
});

test("over thousands of blank lines and blanks a secret place is told, or is not, at once", () => {
  const room = ["\n", " \n", " "].map((blank) => blank.repeat(100_000));
  for (const blank of room) {
    expect(tellsSecretPlace([`Drop-in${blank}Quay Street`])).toBe(false);
    expect(tellsSecretPlace([`Drop-in${blank}\nStrictly   confidential\n${blank}`])).toBe(true);
  }
});
