import { importFile, importTable, sourceOfPaste } from "../../src/lists/listSource";
import { headsIn } from "../../src/services/tableColumns";
import { workbookOf } from "./workbookOf";

const heads = ["Name", "Phone", "Address may be given", "Address"];
const haven = ["Haven", "01632 960001", "yes", "14 Secret Street, ZZ1 1ZZ"];
const csv = [heads, haven].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n");

test.each([
  "Refuges.csv",
  "refuges 2026.csv",
  "List of women's refuges (March 2026).csv",
  "safe_houses-v2.csv",
])("a file that is called %s holds refuges", (name) => {
  const all = importFile(csv, name);
  expect(all.contacts).toMatchObject([{ phone: "01632 960001", addressMayBeGiven: "never" }]);
  expect(JSON.stringify(all)).not.toContain("Secret");
});

test.each(["services.csv", "refuge and outreach services.csv", "refugee advice.csv"])(
  "a file that is called %s may hold others",
  (name) => {
    expect(importFile(csv, name).contacts).toMatchObject([{ address: "14 Secret Street, ZZ1 1ZZ" }]);
  },
);

test("a sheet that is called Refuges holds refuges", () => {
  const all = importFile(workbookOf([{ name: "Refuges", rows: [heads, haven] }]), "list.xlsx");
  expect(all.contacts).toMatchObject([{ phone: "01632 960001", addressMayBeGiven: "never" }]);
  expect(JSON.stringify(all)).not.toContain("Secret");
});

test("what stands over a table that was copied is said of its rows, and tables that are not read are named", () => {
  const table = [heads, haven];
  const found = headsIn(table);
  const source = sourceOfPaste({ table, titles: ["Refuges"], others: 2 });
  if (source.kind !== "tables" || source.tables[0] === undefined || found === undefined) throw new Error("no table"); // prettier-ignore
  const all = importTable(source.tables[0], found);
  expect(JSON.stringify(all)).not.toContain("Secret");
  expect(all.problems.map(({ what }) => what)).toContain(
    "2 other tables were copied too, and not read: the longest is",
  );
});

test("a cell that is merged down over several rows is said of each of them", () => {
  const all = importFile(
    workbookOf([
      {
        name: "List",
        rows: [
          ["Type", "Name", "Phone", "Address may be given", "Address"],
          ["Refuge", ...haven],
          ["", "Anchor", "", "yes", "15 Secret Street"],
          ["Legal", "Quay", "01632 960003", "yes", "1 Open Road"],
        ],
        merged: ["A2:A3", "C2:C3"],
      },
    ]),
    "list.xlsx",
  );
  expect(all.contacts.map(({ name, phone }) => `${name} ${phone}`)).toEqual([
    "Haven 01632 960001",
    "Anchor 01632 960001",
    "Quay 01632 960003",
  ]);
  expect(JSON.stringify(all)).not.toContain("Secret");
  expect(all.contacts[2]?.address).toBe("1 Open Road");
});
