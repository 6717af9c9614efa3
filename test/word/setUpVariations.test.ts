import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyBox, placesOf } from "../../src/plan/setUpBoxes";
import type { Form } from "../../src/plan/form";
import { wordGateway } from "../../src/word/wordGateway";
import { variations } from "../forms/variations";
import { isInTurn } from "../inTurn";
import { closeWord, openWord } from "../simulator/inWord";
import { filledNow, wordsOf } from "./filledForm";

jest.setTimeout(300_000);
afterAll(closeWord);

/** Files that no Word opens as they are, look-alikes, and what Word lets nobody edit. */
const left = ["strict", "damaged", "damaged-inside", "protected"];
const forms = variations.filter(({ name, notAForm }) => notAForm !== true && !left.includes(name));

function docxOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../forms/variations", `${name}.docx`)));
}

/** Where each box stands, and whether that is sure. */
function boxesIn(form: Form): unknown {
  return everyBox.map((name) => [
    name,
    placesOf(form, name).map(({ position, confirm }) => [position, confirm !== undefined]),
  ]);
}

// Every second one in an everyday run; what each says is read in variations.test.ts.
test.each(forms.map(({ name }) => name).filter((_, at) => isInTurn(at, 2)))(
  "%s says the same once it is set up, and undo takes the set-up back",
  async (name) => {
    const open = openWord(docxOf(name));
    const before = await wordGateway.readForm();
    const words = wordsOf(docxOf(name));
    const { left: rest, form, undo } = await wordGateway.setUpForm();
    const setUp = open.word.save();
    expect(wordsOf(setUp)).toBe(words);
    expect(boxesIn(form)).toEqual(boxesIn(before));
    openWord(setUp);
    const again = await wordGateway.setUpForm();
    expect([again.named, again.added]).toEqual([0, 0]);
    expect(rest.filter(({ why }) => why === "not-kept")).toEqual([]);
    if (undo !== undefined) {
      const { word } = openWord(setUp);
      await wordGateway.undoSetUp(undo);
      expect(wordsOf(filledNow(word))).toBe(words);
      expect(boxesIn(await wordGateway.readForm())).toEqual(boxesIn(before));
    }
  },
);
