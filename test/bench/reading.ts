import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseXmlDocument } from "slimdom";
import type { Contact } from "../../src/services/contact";
import { prepareSearch, searchContacts } from "../../src/services/searchContacts";
import { openInNode } from "../../src/simulator/host/nodeHost";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { fillForm } from "../../src/word/write/fillForm";
import { readForm } from "../../src/word/readForm";
import { wholeWanted } from "../word/forms";
import { longForm } from "../word/longForm";

/** Times are ratios to parsing the form's XML alone, in the same process and minute: seconds say more of the machine. */
const runs = 7;

void main();

async function main(): Promise<void> {
  const published = new Uint8Array(readFileSync("test/forms/published.docx"));
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
  const growth = await growthOf(longForm(published, 250), longForm(published, 1000));
  const pictures = (await timeOf(withPictures(published), readForm)) / (await timeOf(published, readForm));
  for (const cells of rows) process.stdout.write(`${cells.map((cell) => cell.padEnd(24)).join("")}\n`);
  process.stdout.write(
    `reading 1,000 rows takes ${growth.reading.toFixed(1)} times as long as 250, parsing them ${growth.parsing.toFixed(1)} times (4.0 would be linear)\n`,
  );
  process.stdout.write(`a form with 5 MB of pictures takes ${pictures.toFixed(1)} times as long to read\n`);
  process.stdout.write(`${searching(5000)}\n`);
}

/** The form with 5 MB in pictures that nothing refers to: Word hands them out all the same. */
function withPictures(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const picture = new Uint8Array(5_000_000).map((_, at) => (at * 7919) % 251);
  return zipSync({ ...parts, "word/media/image1.png": [picture, { level: 0 }] });
}

/** A letter typed in the search of a long list is answered within a frame, 16 ms. */
function searching(count: number): string {
  const contacts = Array.from({ length: count }, (_, at): Contact => ({
    id: String(at),
    name: `${["Haven", "Anchor", "Lantern", "Quay"][at % 4] ?? ""} ${String(at)} outreach and advice`,
    phone: `01632 960${String(at % 1000).padStart(3, "0")}`,
    hours: at % 3 === 0 ? "Monday to Friday, 9am to 5pm; Saturday, 10am to 1pm" : "24 hours",
    area: `District ${String(at % 90)}`,
    forWhom: at % 2 === 0 ? "Women" : "Anyone",
    nations: at % 5 === 0 ? ["wales"] : ["england"],
  }));
  const search = () =>
    searchContacts(contacts, "lant out", { nation: "england", openNow: new Date(), forWhom: "women" });
  const ahead = timed(() => prepareSearch(contacts));
  const first = timed(search);
  const later = median(Array.from({ length: runs * 5 }, () => timed(search)));
  return `searching ${String(count)} services: ${ahead.toFixed(1)} ms to take the list apart, then ${first.toFixed(1)} ms for the first letter and ${later.toFixed(1)} ms for each after (a frame has 16)`;
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

/** How much longer the large form takes to read, and its XML to parse, than the small one: turn about, as memory fills up. */
async function growthOf(small: Uint8Array, large: Uint8Array): Promise<{ reading: number; parsing: number }> {
  const times: Record<"small" | "large", { reading: number[]; parsing: number[] }> = {
    small: { reading: [], parsing: [] },
    large: { reading: [], parsing: [] },
  };
  for (let run = 0; run < runs * 2; run += 1)
    for (const [size, docx] of Object.entries({ small, large }) as ["small" | "large", Uint8Array][]) {
      const xml = SimulatedWord.open(docx).partText("word/document.xml") ?? "";
      times[size].parsing.push(timed(() => parseXmlDocument(xml)));
      times[size].reading.push(await timeOnce(docx, readForm));
    }
  const ratio = (of: "reading" | "parsing") => median(times.large[of]) / median(times.small[of]);
  return { reading: ratio("reading"), parsing: ratio("parsing") };
}

async function timeOf(docx: Uint8Array, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOnce(docx, act));
  return median(times);
}

async function timeOnce(docx: Uint8Array, act: () => Promise<unknown>): Promise<number> {
  const host = attach(SimulatedWord.open(notRead(docx)));
  const start = performance.now();
  await act();
  const time = performance.now() - start;
  host.close();
  return time;
}

let copies = 0;

/** The same form in a text of its own: what was read last is remembered, and would cost nothing. */
function notRead(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const name = "word/document.xml";
  const mark = (copies += 1).toString(16).padStart(8, "0");
  const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(/<w:p(?=[ >])/, `<w:p w:rsidDel="${mark}"`);
  if (!xml.includes(mark)) throw new Error("the form has no paragraph");
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
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
