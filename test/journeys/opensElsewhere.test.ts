import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordGateway } from "../../src/word/wordGateway";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { formNames, wholeWanted } from "../word/forms";

jest.setTimeout(180_000);
const folder = mkdtempSync(join(tmpdir(), "opens-"));
afterAll(() => {
  closeWord();
  rmSync(folder, { recursive: true });
});

test("the three forms, filled, open in LibreOffice and say in print what was filled in", async () => {
  for (const name of formNames) {
    const { word } = openWord(formFile(name));
    await wordGateway.fillForm(wholeWanted);
    writeFileSync(join(folder, `${name}.docx`), word.save());
  }
  const files = formNames.map((name) => join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  for (const name of formNames) {
    const printed = withoutSpaces(await run("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"]));
    // Short enough to stand on one line of a narrow cell, which pdftotext does not tear apart.
    const words = ["J.O'Neill&team", "29/05/2026", "Money", "children.", "GP.", "01632960123", "9amto5pm"];
    for (const word of words) expect(printed).toContain(word);
  }
});

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

function run(command: string, given: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(command, given, (failure, stdout) => {
      if (failure === null) done(stdout);
      else fail(new Error(`${command} failed`, { cause: failure }));
    });
  });
}
