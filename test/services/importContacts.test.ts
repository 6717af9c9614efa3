import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importContacts } from "../../src/services/importContacts";
import { importFile } from "../../src/lists/listSource";
import { outcomes } from "./fixtures/outcomes";

const folder = join(__dirname, "fixtures");
const files = readdirSync(folder).filter((name) => !/\.(?:md|ts)$/.test(name));

test("there are more than 25 files as found in the wild, each in the table that says what is wrong in it", () => {
  const table = readFileSync(join(folder, "README.md"), "utf8");
  expect(files.length).toBeGreaterThanOrEqual(25);
  expect(Object.keys(outcomes).sort()).toEqual([...files].sort());
  for (const name of files) expect(table).toContain(`| ${name} |`);
});

test.each(files)("%s gives what the table says", (name) => {
  const { contacts, problems } = importFile(readFileSync(join(folder, name)), name);
  const said = contacts.map(({ id, ...answers }) => {
    expect(id).not.toBe("");
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ""));
  });
  expect({
    contacts: said,
    problems: problems.map(
      ({ row, field, what, used }) =>
        `${used ? "used" : "not used"}, row ${String(row)}${field === "" ? "" : `, ${field}`}: ${what}`,
    ),
  }).toEqual(outcomes[name]);
  for (const { how } of problems) expect(how).not.toBe("");
});

test("no address of a refuge or of a redacted place comes out of any file", () => {
  const all = files.map((name) =>
    JSON.stringify(importContacts(readFileSync(join(folder, name)), name).contacts),
  );
  expect(all.join("")).not.toMatch(/Secret/);
});

test("a file that is given as text is read like its bytes", () => {
  const text = "Name,Phone\nHaven,01632 960001\n";
  expect(importContacts(text, "a.csv")).toEqual(importContacts(new TextEncoder().encode(text), "a.csv"));
});

test("each contact has an id of its own, made of its name where the file gives none", () => {
  const { contacts } = importContacts(
    "Id,Name,Phone\nx1,Haven,01632 960001\nx1,Anchor,01632 960002\n,Haven,01632 960003\n",
    "a.csv",
  );
  expect(contacts.map(({ id }) => id)).toEqual(["x1", "x1-2", "haven"]);
});

test("a website that somebody else has taken over is never imported", () => {
  const { contacts, problems } = importContacts(
    "Name,Phone,Website\nText line,01632 960001,https://www.emergencysms.org.uk/\n",
    "a.csv",
  );
  expect(contacts[0]?.website).toBeUndefined();
  expect(problems[0]?.field).toBe("Website");
});
