import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordGateway } from "../../src/word/wordGateway";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { formNames, wholeWanted } from "../word/forms";

jest.setTimeout(180_000);
const folder = mkdtempSync(join(tmpdir(), "set-up-look-"));
afterAll(() => {
  closeWord();
  rmSync(folder, { recursive: true });
});

test("a form that is set up looks in print as it did, blank and filled", async () => {
  const names: string[] = [];
  const keep = (name: string, docx: Uint8Array): void => {
    names.push(name);
    writeFileSync(join(folder, `${name}.docx`), docx);
  };
  for (const name of formNames) {
    for (const isSetUp of [false, true]) {
      const { word } = openWord(formFile(name));
      if (isSetUp) await wordGateway.setUpForm();
      const suffix = isSetUp ? "-set-up" : "";
      keep(`${name}${suffix}`, word.save());
      await wordGateway.fillForm(wholeWanted);
      keep(`${name}-filled${suffix}`, word.save());
    }
  }
  const files = names.map((name) => join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);

  for (const name of formNames.flatMap((each) => [each, `${each}-filled`])) {
    const [before, after] = [join(folder, `${name}.pdf`), join(folder, `${name}-set-up.pdf`)];
    // Pages are parted by form feeds in it, so their number is compared too.
    expect(await run("pdftotext", ["-layout", after, "-"])).toBe(
      await run("pdftotext", ["-layout", before, "-"]),
    );
    if (!name.endsWith("-filled")) expect(await pictures(after)).toEqual(await pictures(before));
  }
});

/** The pages of a PDF, drawn. */
async function pictures(pdf: string): Promise<readonly string[]> {
  const drawn: string[] = [];
  for (const page of ["1", "2", "3"])
    drawn.push(await run("pdftoppm", ["-r", "80", "-f", page, "-l", page, pdf], "latin1"));
  return drawn;
}

function run(command: string, given: readonly string[], encoding: BufferEncoding = "utf8"): Promise<string> {
  return new Promise((done, fail) => {
    execFile(command, given, { encoding, maxBuffer: 50_000_000 }, (failure, stdout) => {
      if (failure === null) done(stdout);
      else fail(new Error(`${command} failed`, { cause: failure }));
    });
  });
}
