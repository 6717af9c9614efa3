import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** With JOURNEY_FILES=folder, keeps a form there for another reader to check. */
export function keep(name: string, docx: Uint8Array): void {
  const folder = process.env["JOURNEY_FILES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.docx`), docx);
}
