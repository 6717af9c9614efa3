import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

type Configure = (
  environment: Readonly<Record<string, string>>,
  given: { mode: "production" },
) => Promise<webpack.Configuration>;

/** The scripts of the two bare pages, built as the pane is, in a folder. */
export type Yardsticks = { readonly folder: string; readonly bare: string; readonly bareOffice: string };

/** Builds the two bare pages with the pane's own settings. */
export async function buildYardsticks(folder: string): Promise<Yardsticks> {
  const configure = createRequire(__filename)("../../webpack.config.js") as Configure; // what that exports
  const settings = await configure({ folder }, { mode: "production" });
  const compiler = webpack({
    ...settings,
    name: "yardsticks",
    entry: {
      bare: path.join(__dirname, "barePage.ts"),
      bareOffice: path.join(__dirname, "bareOfficePage.ts"),
    },
    cache: false,
    plugins: [],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return { folder, bare: scriptOf(folder, "bare"), bareOffice: scriptOf(folder, "bareOffice") };
}

/** The one script of a build that a page begins with. */
export function scriptOf(folder: string, page: string): string {
  const [script, ...others] = readdirSync(folder).filter(
    (name) => /^[^.]+\.[\da-f]{20}\.js$/.test(name) && name.startsWith(`${page}.`),
  );
  if (script === undefined || others.length > 0) throw new Error(`${folder} has not one script for ${page}.`);
  return script;
}

/** How many bytes of a file travel, packed by gzip at its best. */
export function packedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
