import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { wantedFromPlanFile } from "../src/plan/planFile";
import { importFile } from "../src/lists/listSource";
import { openInNode } from "../src/simulator/host/nodeHost";
import { SimulatedWord } from "../src/simulator/simulatedWord";
import { readForm } from "../src/word/readForm";
import { fillForm } from "../src/word/write/fillForm";
import { edges, readers, units } from "./growth/readers";

/**
 * `npm run test:growth`: how time grows with the size of what is read, at once, twice and four times a size: 1.0 is in step with
 * it, 2.0 with its square. `npm run test:growth -- readers` does the same for everything that reads what people have written. It
 * prints and judges nothing: times say more of the machine and of what else it does.
 */

const runs = 3;
const published = new Uint8Array(readFileSync(join(__dirname, "forms/published.docx")));
const parts = unzipSync(published);
const main = "word/document.xml";
const mainText = strFromU8(parts[main] ?? new Uint8Array());
const line = (inside: string): string => `<w:p><w:r>${inside}</w:r></w:p>`;
const said = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

/** The form with something before it, or in its first blank cell. */
function withBody(inside: string): Uint8Array {
  return zipSync({ ...parts, [main]: strToU8(mainText.replace("<w:body>", () => `<w:body>${inside}`)) });
}
const withCell = (inside: string): Uint8Array =>
  zipSync({ ...parts, [main]: strToU8(mainText.replace("<w:p></w:p>", () => inside)) });
const nested = (levels: number): string =>
  `${"<w:sdt><w:sdtContent>".repeat(levels)}<w:p/>${"</w:sdtContent></w:sdt>".repeat(levels)}`;

/** Shapes of forms, each with the smallest of its three sizes. */
const forms: Readonly<Record<string, readonly [size: number, form: (size: number) => Uint8Array]>> = {
  "content controls in one another": [100, (n) => withBody(nested(n))],
  "a long line": [2000, (n) => withCell(line(said("word ".repeat(n / 5))))],
  "line breaks in one cell": [5000, (n) => withCell(line(`${said("Opening hours:")}${"<w:br/>".repeat(n)}`))],
  "blanks in one line": [20_000, (n) => withBody(line(said(`Opening hours: 9am${" ".repeat(n)}x`)))],
  "rows of a table": [
    500,
    (n) => withBody(`<w:tbl>${"<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>".repeat(n)}</w:tbl>`),
  ],
  "cells of a row": [500, (n) => withBody(`<w:tbl><w:tr>${"<w:tc><w:p/></w:tc>".repeat(n)}</w:tr></w:tbl>`)],
  "runs of a paragraph": [5000, (n) => withCell(`<w:p>${`<w:r>${said("a")}</w:r>`.repeat(n)}</w:p>`)],
  "comments in a paragraph": [
    2000,
    (n) => withCell(`<w:p>${Array.from({ length: n }, (_, id) => `<w:commentRangeStart w:id="${String(id)}"/><w:r>${said("a")}</w:r><w:commentRangeEnd w:id="${String(id)}"/>`).join("")}</w:p>`), // prettier-ignore
  ],
  "content controls side by side": [500, (n) => withBody(`<w:sdt><w:sdtContent>${line(said("a"))}</w:sdtContent></w:sdt>`.repeat(n))], // prettier-ignore
  paragraphs: [2000, (n) => withBody(line(said("Notes of a meeting")).repeat(n))],
};

const services = (count: number): Uint8Array =>
  strToU8(`Name,Phone,Hours\n${Array.from({ length: count }, (_, at) => `Haven ${String(at)},01632 ${String(960000 + at)},Mon-Fri 9am-5pm\n`).join("")}`); // prettier-ignore
const plan = (length: number): string =>
  JSON.stringify({ actions: Array.from({ length: 100 }, () => ({ comment: "a b ".repeat(length / 400) })) });

async function filled(docx: Uint8Array): Promise<void> {
  const host = openInNode(SimulatedWord.open(docx));
  Object.assign(globalThis, { Word: host.Word, Office: host.Office, OfficeExtension: host.OfficeExtension });
  try {
    await readForm();
    await fillForm({ fields: { reviewedBy: "A" }, actions: [{ risk: "One more" }] });
  } finally {
    host.close();
  }
}

/** The processor's time in milliseconds: what else the machine does meanwhile counts for little. */
async function timeOf(act: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function row<T>(name: string, size: number, made: (size: number) => T, act: (made: T) => unknown) {
  const times: number[] = [];
  for (const times4 of [1, 2, 4]) {
    const input = made(size * times4);
    times.push(await timeOf(() => act(input)));
  }
  const [first = 0, , last = 0] = times;
  const ratios = times.map((time) => (time / first).toFixed(1)).join(" : ");
  process.stdout.write(
    `| ${name} | ${String(size)} | ${ratios} | ${(Math.log2(last / first) / 2).toFixed(2)} |\n`,
  );
}

async function shapes(): Promise<void> {
  process.stdout.write("| what grows | from | time at 1, 2 and 4 times | exponent |\n|---|---|---|---|\n");
  await filled(published);
  for (const [name, [size, form]] of Object.entries(forms)) await row(name, size, form, filled);
  await row("services of a list", 500, services, (file) => importFile(file, "list.csv"));
  await row("long values of a plan", 50_000, plan, (file) => wantedFromPlanFile(file));
}

/** What grows faster than its input, of every reader and every text of one thing again and again. */
async function eachReader(wanted: string): Promise<void> {
  for (const [name, read] of Object.entries(readers).filter(([name]) => name.includes(wanted))) {
    let worst = { exponent: 0, text: "" };
    for (const unit of units)
      for (const [start, end] of edges) {
        const text = (length: number): string => start + unit.repeat(Math.ceil(length / unit.length)) + end;
        // Each text is another: what was read once may be remembered.
        const time = (length: number): Promise<number> => {
          let more = 0;
          return timeOf(() => read(text(length + (more += unit.length))));
        };
        const last = await time(16_000);
        if (last < 12) continue;
        const exponent = Math.log2(last / (await time(4000))) / 2;
        if (exponent > worst.exponent) worst = { exponent, text: JSON.stringify([start, unit, end]) };
      }
    process.stdout.write(`| ${name} | ${worst.exponent.toFixed(2)} | ${worst.text} |\n`);
  }
}

const [what, which = ""] = process.argv.slice(2);
void (what === "readers" ? eachReader(which) : shapes());
