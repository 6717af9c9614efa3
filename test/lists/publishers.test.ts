import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importFile } from "../../src/lists/listSource";
import type { Imported } from "../../src/services/importContacts";
import { publishers, type Publisher } from "./publishers";

const all = publishers.map((publisher) => [publisher.name, publisher] as const);
const numbersNeverTaken = /960[01]9[89]/;

/** What became of each row from the first service on, in the letters of `Publisher`. */
function outcomesIn({ rows, problems, contacts }: Imported, { first, rows: wanted }: Publisher): string {
  return Array.from(wanted, (_, at) => {
    const row = first + at;
    const here = rows.filter((each) => each.row === row);
    if (here.length === 0) return "-";
    const isNamed = problems.some((each) => each.row === row && !each.used);
    const letters = here.map((each) => {
      if (each.kind === "duplicate") return "d";
      if (each.kind === "not-used") return isNamed ? "n" : "?";
      const contact = contacts.find(({ id }) => id === each.id);
      return contact?.addressMayBeGiven === "never" ? "s" : "r";
    });
    return letters[0] ?? "?";
  }).join("");
}

test.each(all)("%s: every row is read, named, or kept without its place", (_, publisher) => {
  const imported = importFile(publisher.content, publisher.file);
  expect(outcomesIn(imported, publisher)).toBe(publisher.rows);
  expect(imported.rows.filter(({ row }) => row < publisher.first)).toEqual([]);
  expect(imported.rows.filter(({ row }) => row >= publisher.first + publisher.rows.length)).toEqual([]);
});

test.each(all)("%s: no fax, old number or secret place comes out as a way to a service", (_, publisher) => {
  const { contacts } = importFile(publisher.content, publisher.file);
  for (const { phone, otherPhones = [], text = "" } of contacts)
    expect([phone, ...otherPhones, text].join(" ").replace(/\s/g, "")).not.toMatch(numbersNeverTaken);
  expect(JSON.stringify(contacts)).not.toMatch(/Secret Street|Hidden Town|ZZ1/);
});

/** A line of the table in README.md: what the rows of a list became. */
function lineOf({ name, file, content }: Publisher): string {
  const { rows, contacts } = importFile(content, file);
  const secret = contacts.filter(({ addressMayBeGiven }) => addressMayBeGiven === "never").length;
  const counts = [rows.length, contacts.length - secret, secret, rows.length - contacts.length];
  return `| ${[name, ...counts.map(String)].join(" | ")} |`;
}

test("the table of these lists in README.md is what becomes of them", () => {
  const readme = readFileSync(join(__dirname, "README.md"), "utf8");
  expect(readme.split("\n").filter((line) => /\| \d/.test(line)).map(plain)).toEqual(publishers.map(lineOf).map(plain)); // prettier-ignore
  expect(publishers.length).toBeGreaterThanOrEqual(25);
});

function plain(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}
