import { writtenName } from "../../src/plan/editNames";
import { options } from "../../src/plan/data/options";
import { adviceKeys, textOf, type AdviceKey, type Form, type Place, type Wanted } from "../../src/plan/form";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { formNames } from "./forms";
import { textOfThing } from "../../src/plan/thingsToTake";

jest.setTimeout(120_000);
afterAll(closeWord);

const everywhere = formNames.flatMap(
  (name) => (Object.keys(profiles) as ProfileName[]).map((profile) => ({ name, profile })), // the keys of our own table
);
/** All of Appendix A; every third one talked about and not for now. */
const all: Wanted = {
  advice: Object.fromEntries(
    adviceKeys.map((key) => [
      key,
      options
        .filter(({ box }) => box === key)
        .map(({ wording, topic }, index) => ({
          text: index % 3 === 2 && topic !== undefined ? topic : wording,
          status: index % 3 === 2 && topic !== undefined ? ("not-now" as const) : ("agreed" as const),
        })),
    ]),
  ),
  bag: options.filter(({ box }) => box === "bag").map(({ wording }) => wording),
};

/** The lines of a box, without the bullets that stand as text in it. */
function linesIn(places: readonly Place[]): readonly string[] {
  return places
    .flatMap(({ answer }) => textOf(answer).split("\n"))
    .map((line) => line.replace(/^\u2022 /, ""))
    .filter((line) => line !== "");
}

function placesOf(form: Form, key: AdviceKey | "bag"): readonly Place[] {
  return key === "bag" ? form.bag.flatMap(({ places }) => places) : (form.advice[key]?.places ?? []);
}

function wantedIn(key: AdviceKey | "bag"): readonly string[] {
  if (key === "bag") return (all.bag ?? []).map(textOfThing);
  return (all.advice?.[key] ?? []).map(({ text, status }) =>
    status === "agreed" ? text : `Talked about, not for now: ${text}`,
  );
}

test.each(everywhere)(
  "all 65 options go into $name on $profile: as a list where the box can hold one, once, under what stands",
  async ({ name, profile }) => {
    const open = openWord(formFile(name), profile);
    const before = await wordGateway.readForm();
    const words = wordsOf(open.word.save());
    const { left, form, undo } = await wordGateway.fillForm(all);
    const after = new FilledForm(open.word.save());
    const items = new Set(after.listItems.map(({ text }) => text));
    let found = 0;
    for (const key of [...adviceKeys, "bag"] as const) {
      const places = placesOf(form, key);
      const refused = left
        .filter((each) => writtenName(each.name).startsWith(`${key}[`))
        .map(({ text }) => text);
      const old = linesIn(placesOf(before, key));
      const added = wantedIn(key).filter((line) => !refused.includes(line) && !old.includes(line));
      expect([...linesIn(places)].sort()).toEqual([...old, ...added].sort());
      found += added.length + refused.length + wantedIn(key).filter((line) => old.includes(line)).length;
      for (const place of places) {
        const lines = linesIn([place]).filter((line) => added.includes(line));
        if (place.kind === "cell" || place.kind === "richText")
          expect(
            lines.filter((line) => !items.has(line) && !textOf(place.answer).includes(`\u2022 ${line}`)),
          ).toEqual([]);
        if (place.kind === "cell") expect(lines.filter((line) => !items.has(line))).toEqual([]);
        if (place.kind === "multiLine")
          expect(lines.filter((line) => !textOf(place.answer).includes(`\u2022 ${line}`))).toEqual([]);
      }
      const kinds = new Set(places.map(({ kind }) => kind));
      // A Word that reaches no plain-text box says so; every other box takes its options.
      if (refused.length > 0)
        expect([profile, [...kinds].every((kind) => kind === "multiLine")]).toEqual(["word-2021", true]);
    }
    expect(found).toBe(65);

    const once = open.documentXml;
    expect((await wordGateway.fillForm(all)).filled).toBe(0);
    expect(open.documentXml).toBe(once);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(open.word.save())).toBe(words);
  },
);
