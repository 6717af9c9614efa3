import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileText } from "../../src/services/fileText";
import { isBlank } from "../../src/services/table";
import { importFile as importContacts } from "../../src/lists/listSource";

const folder = join(__dirname, "fixtures");
const files = readdirSync(folder)
  .filter((name) => !/\.(?:md|ts)$/.test(name))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const count = Number(process.env.MUTATED_FILES ?? 1000);
const firstSeed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Numbers from a seed: mulberry32. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const inserted = [
  '"',
  ",",
  ";",
  "\t",
  "\n",
  "\r\n",
  "'",
  "=",
  "{",
  "]",
  "\0",
  "0",
  "E+9",
  "é",
  "Name",
  "\ufeff",
  '""',
  "01632 960008",
];

function mutated(bytes: Uint8Array, below: (limit: number) => number): Uint8Array {
  let now = [...bytes];
  for (let left = 1 + below(6); left > 0; left--) {
    const at = below(now.length + 1);
    const length = below(30);
    switch (below(6)) {
      case 0:
        now[at] = below(256);
        break;
      case 1:
        now.splice(at, length);
        break;
      case 2:
        now.splice(at, 0, ...Buffer.from(inserted[below(inserted.length)] ?? ""));
        break;
      case 3:
        now.splice(at, 0, ...now.slice(below(now.length), below(now.length)));
        break;
      case 4:
        now = now.slice(0, Math.max(1, at));
        break;
      default: {
        const lines = Buffer.from(now).toString("latin1").split("\n");
        const line = lines.splice(below(lines.length), 1);
        lines.splice(below(lines.length + 1), 0, ...line, ...(below(2) === 0 ? line : []));
        now = [...Buffer.from(lines.join("\n"), "latin1")];
      }
    }
  }
  return Uint8Array.from(now);
}

test(`${String(count)} mutated files: none crashes, and every row is a contact, a named duplicate or a named problem`, () => {
  const seen = { contact: 0, duplicate: 0, "not-used": 0, refused: 0, counted: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const below = numbersFrom(seed);
    const { name, bytes } = files[below(files.length)] ?? { name: "", bytes: new Uint8Array() };
    const file = mutated(bytes, below);
    const { contacts, problems, rows } = importContacts(file, name);
    const where = `seed ${String(seed)}, ${name}`;

    if (rows.length === 0) {
      seen.refused++;
      expect([where, problems.some(({ used }) => !used)]).toEqual([where, true]);
    }
    const made = rows.filter(({ kind }) => kind === "contact");
    expect([where, made.length]).toEqual([where, contacts.length]);
    const isSideBySide = new Set(rows.map(({ row }) => row)).size < rows.length;
    // Several services stand in a row only where the names of the columns are repeated.
    if (isSideBySide) {
      expect([where, /(Name|Service|Agency|Organisation|Enw)[^\n]*[,;\t|] *\1/i.test(fileText(file))]).toEqual([where, true]); // prettier-ignore
      continue;
    }
    for (const { kind, row } of rows) {
      seen[kind]++;
      const isNamed = problems.some((problem) => problem.row === row && !problem.used);
      expect([where, row, isNamed]).toEqual([where, row, kind !== "contact"]);
    }
    for (const { name: called, phone, text, website, email } of contacts)
      expect([where, called !== "" && [phone, text, website, email].some((way) => (way ?? "") !== "")]).toEqual([where, true]); // prettier-ignore

    // Counted in another way: without quotation marks each line that has words is a row, the names of the columns, or named.
    const text = fileText(file);
    if (rows.length > 0 && !/^\s*(?:[[{]|BEGIN:VCARD)/i.test(text) && !text.includes('"')) {
      const others = problems.filter(({ what }) => /stands above the names/.test(what)).length;
      const told = /^sep=./i.test(text) ? 1 : 0;
      seen.counted++;
      expect([where, linesWithWords(file).length - told <= rows.length + others + 1]).toEqual([where, true]);
    }
  }
  process.stdout.write(
    `${String(count)} mutated files from seed ${String(firstSeed)} (SEED, MUTATED_FILES): ${JSON.stringify(seen)}\n`,
  );
});

function linesWithWords(file: Uint8Array): readonly string[] {
  return fileText(file)
    .split(/\r\n?|\n/)
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !isBlank(line.replace(/[;,\t|]/g, " ").trim())); // "na" is blank
}
