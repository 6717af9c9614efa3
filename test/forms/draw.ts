/** Writes the fixtures of variations/, their list and the blank form in assets/: `npx tsx test/forms/draw.ts`. They are the same to the byte whenever it runs. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeWord } from "../simulator/inWord";
import { blankForm } from "./blankForm";
import { drawn, truthText, variations, variationsText } from "./variations";

const folder = join(__dirname, "variations");
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) rmSync(join(folder, old));
for (const variation of variations) {
  const { docx, truth } = drawn(variation);
  writeFileSync(join(folder, `${variation.name}.docx`), docx);
  writeFileSync(join(folder, `${variation.name}.json`), truthText(truth));
}
writeFileSync(join(__dirname, "README.md"), variationsText());
void blankForm().then((docx) => {
  writeFileSync(join(__dirname, "../../assets/blank-form.docx"), docx);
  closeWord();
});
