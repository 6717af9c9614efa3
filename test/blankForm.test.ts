import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { profiles, type ProfileName } from "../src/simulator/profiles";
import { everyBox, placesOf } from "../src/plan/setUpBoxes";
import { wordGateway } from "../src/word/wordGateway";
import { blankForm } from "./forms/blankForm";
import { form } from "./runForm";
import { closeWord, openWord } from "./simulator/inWord";
import { faultsOf } from "./simulator/validity";

jest.setTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), "blank-form-"));
afterAll(() => {
  closeWord();
  rmSync(folder, { recursive: true });
});

const file = "assets/blank-form.docx";
const docx = new Uint8Array(readFileSync(file));

test("it is the one that is drawn, valid, and says nothing of who made it, when or with what", async () => {
  expect(await blankForm()).toEqual(docx);
  expect(await faultsOf(docx)).toEqual([]);
  const parts = unzipSync(docx);
  expect(Object.keys(parts).filter((name) => /docProps|webextension|customXml|comments/i.test(name))).toEqual(
    [],
  );
});

test.each(Object.keys(profiles) as ProfileName[])(
  "on %s nothing is left to set up, and no box is asked about",
  async (profile) => {
    openWord(docx, profile);
    const { named, added, left } = await wordGateway.setUpForm();
    expect({ named, added, left }).toEqual({ named: 0, added: 0, left: [] });
    const read = await wordGateway.readForm();
    expect(read.problems).toEqual([]);
    for (const name of everyBox)
      for (const { confirm } of placesOf(read, name)) expect(confirm).toBeUndefined();
  },
);

test.each(Object.keys(profiles) as ProfileName[])(
  "a whole plan goes into it, each thing in its box, in %p",
  async (profile) => {
    const out = join(folder, `${profile}.docx`);
    const ended = await form("fill", file, "test/forms/whole-plan.json", out, "--word", profile);
    expect(JSON.parse(ended.stdout)).toMatchObject({ filled: 52, left: [], standing: [], roundTrips: 2 });
    expect(await faultsOf(new Uint8Array(readFileSync(out)))).toEqual([]);
  },
);
