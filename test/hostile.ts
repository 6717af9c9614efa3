import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileCalls, within } from "./hostile/hostileCalls";
import { hostileFiles } from "./hostile/hostileFiles";

/**
 * `npm run test:hostile`: gives the command line files and calls that it has to refuse, each in a process of its own, and prints
 * what became of each. `npm run test:hostile -- utf-16` takes those whose names have that in them.
 */

const most = { seconds: 5, megabytes: 500 };
const [wanted = ""] = process.argv.slice(2);
const start = join(__dirname, "../src/cli/start.js");
const published = readFileSync(join(__dirname, "forms/published.docx"));
const root = mkdtempSync(join(tmpdir(), "hostile-"));
let failures = 0;

/** What a folder holds, links as links. */
function held(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !/^(?:way|loop)\//.test(name),
  );
  const of = (name: string): string => {
    const found = lstatSync(join(folder, name));
    return found.isFile()
      ? readFileSync(join(folder, name), "base64")
      : found.isDirectory()
        ? "folder"
        : "other";
  };
  return JSON.stringify(names.sort().map((name) => [name, of(name)]));
}

function tryOut(
  name: string,
  given: readonly string[],
  prepare: (at: (file: string) => string) => void,
  words = /^/,
): void {
  if (!name.toLowerCase().includes(wanted.toLowerCase())) return;
  const folder = join(root, "here");
  const peak = join(root, "peak");
  mkdirSync(folder);
  writeFileSync(join(folder, "form.docx"), published);
  writeFileSync(join(folder, "plan.json"), '{"fields":{"clientRef":"SH-1"}}');
  prepare(within(folder));
  const before = held(folder);
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    ["--require", join(__dirname, "hostile/peak.js"), start, ...given],
    { cwd: folder, env: { ...process.env, PEAK_TO: peak }, encoding: "utf8", timeout: 60_000 },
  );
  const [kilobytes = NaN, microseconds = NaN] =
    signal === null ? readFileSync(peak, "utf8").split(" ").map(Number) : [];
  // Of the processor: what else the computer does meanwhile is not counted.
  const seconds = microseconds / 1e6;
  const megabytes = kilobytes / 1024;
  const isOneLine = /^[^\n\p{Cc}\p{Cf}]+\n$/u.test(stderr) && !/nobody foresaw/.test(stderr);
  const isNotSaid = stdout === "" || stdout.includes('"recognised": false');
  const wrongs = [
    status === 2 ? "" : `exit code ${String(status ?? signal)}`,
    isOneLine && isNotSaid ? "" : "not one line",
    words.test(stderr) ? "" : `not told ${String(words)}`,
    held(folder) === before ? "" : "a file was changed",
    seconds < most.seconds ? "" : "too slow",
    megabytes < most.megabytes ? "" : "too much memory",
  ].filter((each) => each !== "");
  if (wrongs.length > 0) failures += 1;
  const row = [
    name,
    String(status),
    seconds.toFixed(1),
    megabytes.toFixed(0),
    wrongs.join(", ") || "as it should be",
    stderr.trim().slice(0, 160),
  ];
  process.stdout.write(`| ${row.join(" | ")} |\n`);
  rmSync(folder, { recursive: true });
}

process.stdout.write("| what | exit | s | MB | outcome | line |\n|---|---|---|---|---|---|\n");
for (const { name, bytes, words } of hostileFiles)
  tryOut(
    name,
    ["fill", "hostile.docx", "plan.json", "out.docx"],
    (at) => writeFileSync(at("hostile.docx"), bytes()),
    words,
  );
for (const { name, given, prepare, words } of hostileCalls)
  tryOut(name, given, prepare ?? (() => undefined), words);
rmSync(root, { recursive: true });
process.stdout.write(`${String(failures)} of them were not as they should be\n`);
process.exitCode = failures === 0 ? 0 : 1;
