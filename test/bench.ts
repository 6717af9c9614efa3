import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXmlDocument } from "slimdom";
import { openInNode } from "../src/simulator/nodeHost";
import { SimulatedWord } from "../src/simulator/simulatedWord";
import { fillForm } from "../src/word/fillForm";
import { readForm } from "../src/word/readForm";
import { wholeWanted } from "./word/forms";
import { longForm } from "./word/longForm";

/** Times are ratios to parsing the form's XML alone, in the same process and minute: seconds say more of the machine. */
const runs = 7;

void main();

async function main(): Promise<void> {
  const published = new Uint8Array(readFileSync(join(__dirname, "forms/published.docx")));
  const rows: string[][] = [
    ["job", "form", "against parsing its XML", "bytes to Word", "bytes from Word", "round trips"],
  ];
  rows.push(await row("read", "published", published, readForm));
  rows.push(await row("fill all", "published", published, () => fillForm(wholeWanted)));
  for (const count of [250, 1000]) {
    const form = longForm(published, count);
    rows.push(await row("read", `${String(count)} actions`, form, readForm));
    rows.push(
      await row("add 1 action", `${String(count)} actions`, form, () =>
        fillForm({ actions: [{ risk: "One more", action: "x" }] }),
      ),
    );
  }
  const growth =
    (await timeOf(longForm(published, 1000), readForm)) / (await timeOf(longForm(published, 250), readForm));
  for (const cells of rows) process.stdout.write(`${cells.map((cell) => cell.padEnd(24)).join("")}\n`);
  process.stdout.write(
    `reading 1,000 rows takes ${growth.toFixed(1)} times as long as 250 (4.0 would be linear)\n`,
  );
}

async function row(
  job: string,
  name: string,
  docx: Uint8Array,
  act: () => Promise<unknown>,
): Promise<string[]> {
  const word = SimulatedWord.open(docx);
  const host = attach(word);
  await act();
  const { bytesIn, bytesOut, requests } = word.traffic;
  host.close();
  const xml = SimulatedWord.open(docx).partText("word/document.xml") ?? "";
  const parsing = median(Array.from({ length: runs }, () => timed(() => parseXmlDocument(xml))));
  return [
    job,
    name,
    `${((await timeOf(docx, act)) / parsing).toFixed(1)} times`,
    String(bytesIn),
    String(bytesOut),
    String(requests),
  ];
}

async function timeOf(docx: Uint8Array, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const host = attach(SimulatedWord.open(docx));
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
    host.close();
  }
  return median(times);
}

function attach(word: SimulatedWord) {
  const host = openInNode(word);
  Object.assign(globalThis, { Word: host.Word, Office: host.Office, OfficeExtension: host.OfficeExtension });
  return host;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
