import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { inBrowser } from "./bench/inBrowser";
import { buildYardsticks, packedSize, scriptOf } from "./bench/yardsticks";

/** Bundled, as the pane is: tsx keeps the names of functions, which doubles what reading takes. */
const folder = path.resolve("node_modules/.cache/bench");

void main();

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const yardsticks = await buildYardsticks(path.join(folder, "yardsticks"));
  const bare = packedSize(path.join(yardsticks.folder, yardsticks.bare));
  const pane = packedSize(path.resolve("dist/demo", scriptOf("dist/demo", "taskpane")));
  say([
    ["first load, gzip", "bytes", "against bare"],
    ["bare: provider, tabs, field, button", String(bare), "1.00"],
    ["the pane", String(pane), (pane / bare).toFixed(2)],
  ]);
  say(await inBrowser(yardsticks));

  const script = path.join(folder, "reading.cjs");
  await build({
    entryPoints: [path.join(__dirname, "bench/reading.ts")],
    bundle: true,
    minify: true,
    platform: "node",
    packages: "external",
    // Where test/word/forms.ts stands, which reads files beside it.
    define: { __dirname: JSON.stringify(path.join(__dirname, "word")) },
    outfile: script,
  });
  execFileSync(process.execPath, [script], { stdio: "inherit" });
}

function say(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + 2) ?? [];
  for (const row of rows)
    process.stdout.write(`${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("")}\n`);
  process.stdout.write("\n");
}
