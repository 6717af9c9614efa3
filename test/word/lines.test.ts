import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  adviceKeys,
  textOf,
  type Form,
  type Place,
  type Wanted,
  type WantedLines,
} from "../../src/plan/form";
import { linesIn } from "../../src/plan/lineEdits";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { variations } from "../forms/variations";
import { boxAt } from "../../src/word/box";
import { readOoxml } from "../../src/word/readOoxml";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { formNames } from "./forms";

jest.setTimeout(60_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const everywhere = formNames.flatMap((name) => profileNames.map((profile) => ({ name, profile })));

/** Three lines in every box, two of them agreed. */
const options = ["Keep a phone charged", "Ask for a later call", "Tell the school"].map((text, index) => ({
  text,
  status: index === 1 ? ("not-now" as const) : ("agreed" as const),
}));
const wholeAdvice: Wanted = {
  advice: Object.fromEntries(adviceKeys.map((key) => [key, options])),
  bag: Array.from({ length: 12 }, (_, index) => `Thing ${String(index + 1)} to take`),
};

/** What is done to the lines of each box. */
const rewritings: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  "a line changed": (lines) =>
    lines.map((line, index) => (index === lines.length - 1 ? "Something else" : line)),
  "the first line taken out": (lines) => lines.slice(1),
  "the last line taken out": (lines) => lines.slice(0, -1),
  "the order turned round": (lines) => [...lines].reverse(),
  "one changed, one taken out": (lines) =>
    lines.slice(1).map((line, index) => (index === 0 ? "New words" : line)),
  "all taken out": () => [],
};

type Key = WantedLines["key"];

function placesOf(form: Form): readonly { readonly key: Key; readonly place: Place }[] {
  const advice = adviceKeys.flatMap((key) =>
    (form.advice[key]?.places ?? []).map((place) => ({ key, place })),
  );
  const bag = form.bag.flatMap(({ places }) => places.map((place) => ({ key: "bag" as const, place })));
  return [...advice, ...bag];
}

/** Every filled option box of a form, rewritten. */
function rewritten(
  form: Form,
  rewrite: (lines: readonly string[]) => readonly string[] = (lines) => lines,
): readonly WantedLines[] {
  return placesOf(form).flatMap(({ key, place }) => {
    const was = linesIn(textOf(place.answer));
    return was.length === 0 ? [] : [{ key, position: place.position, was, now: rewrite(was) }];
  });
}

/** What each box says, bullets aside. */
function said(form: Form): readonly (readonly string[])[] {
  return placesOf(form).map(({ place }) =>
    linesIn(textOf(place.answer)).map((line) => line.replace(/^\u2022 /, "")),
  );
}

/** The boxes of a form whose lines, as a document has them, are a list. */
function listBoxes(documentXml: string, form: Form): readonly string[] {
  const document = readOoxml(documentXml);
  return placesOf(form).flatMap(({ key, place }) => {
    const lines = boxAt(document, place.position)?.paragraphs.filter(({ text }) => text !== "") ?? [];
    const isList = lines.length > 0 && lines.every(({ isListItem }) => isListItem);
    return isList ? [`${key} ${JSON.stringify(place.position)}`] : [];
  });
}

function answersAfter(form: Form, lines: readonly WantedLines[]): readonly (readonly string[])[] {
  return placesOf(form).map(({ place }) => {
    const own = lines.find(({ position }) => JSON.stringify(position) === JSON.stringify(place.position));
    return (own?.now ?? linesIn(textOf(place.answer))).map((line) => line.replace(/^\u2022 /, ""));
  });
}

describe.each(everywhere)("in $name on $profile", ({ name, profile }) => {
  test.each(Object.entries(rewritings))(
    "lines that stand are rewritten in two round trips, once, and given back by undo: %s",
    async (_what, rewrite) => {
      const open = openWord(formFile(name), profile);
      const { word } = open;
      const empties = rewrite(["a", "b"]).length === 0;
      await wordGateway.fillForm(wholeAdvice);
      const form = await wordGateway.readForm();
      const filledFile = word.save();
      const before = new FilledForm(filledFile);
      const lists = listBoxes(open.documentXml, form);
      const lines = rewritten(form, rewrite);
      expect(lines.length).toBeGreaterThanOrEqual(
        name === "typed-controls" && profile === "word-2019" ? 4 : 8,
      );
      word.resetTraffic();
      const { left, undo, filled, form: after } = await wordGateway.fillForm({ lines }, form);
      expect(word.traffic.requests).toBe(2);
      expect(left).toEqual([]);
      expect(said(after)).toEqual(answersAfter(form, lines));
      expect(said(await wordGateway.readForm())).toEqual(said(after));
      expect(filled).toBe(lines.filter(({ was, now }) => was.join() !== now.join()).length);
      const now = new FilledForm(word.save());
      expect(now.cellsWithoutParagraph).toBe(0);
      expect([...now.controlIds].sort()).toEqual([...before.controlIds].sort());
      const listsNow = listBoxes(open.documentXml, form);
      expect(lists.filter((box) => listsNow.includes(box))).toEqual(empties ? [] : lists);

      const again = await wordGateway.fillForm({ lines });
      expect([again.filled, again.left, again.undo]).toEqual([0, [], undefined]);
      if (undo === undefined) throw new Error("nothing to undo");
      word.resetTraffic();
      await wordGateway.undoFill(undo);
      expect(word.traffic.requests).toBe(2);
      expect(wordsOf(word.save())).toBe(wordsOf(filledFile));
      const { listItems } = new FilledForm(word.save());
      // A box that was empty starts a list of its own again.
      const shown = (items: typeof listItems) => (empties ? items.map(({ text }) => text) : items);
      expect(shown(listItems)).toEqual(shown(before.listItems));
    },
  );
});

describe("in the variations", () => {
  /** Files that no Word opens as they are, and what Word lets nobody edit. */
  const closed = ["strict", "damaged", "damaged-inside", "protected"];
  const open = variations.filter(({ name, notAForm }) => notAForm !== true && !closed.includes(name));
  /** Boxes whose lines stay as they are, and why. */
  const leaves: Readonly<Record<string, readonly string[]>> = { comments: ["legal commented"] };

  test.each(open.map(({ name }) => name))(
    "%s: lines are rewritten or left with a reason, and undone",
    async (name) => {
      const file = new Uint8Array(readFileSync(join(__dirname, "../forms/variations", `${name}.docx`)));
      const { word } = openWord(file);
      await wordGateway.fillForm(wholeAdvice);
      const form = await wordGateway.readForm();
      const filledFile = word.save();
      // Each box of each form is rewritten in another way.
      const ways = Object.values(rewritings);
      const turn = open.findIndex((each) => each.name === name);
      const lines = rewritten(form).map((each, index) => ({
        ...each,
        now: ways[(index + turn) % ways.length]?.(each.was) ?? [],
      }));
      const { left, undo, form: after } = await wordGateway.fillForm({ lines }, form);
      const places = left.map(({ place }) => JSON.stringify(place?.position));
      const done = lines.filter(({ position }) => !places.includes(JSON.stringify(position)));
      expect(said(after)).toEqual(answersAfter(form, done));
      const second = await wordGateway.fillForm({ lines });
      expect([second.filled, second.undo]).toEqual([0, undefined]);
      if (undo !== undefined) await wordGateway.undoFill(undo);
      expect(wordsOf(word.save())).toBe(wordsOf(filledFile));
      expect(left.map(({ name: key, why }) => `${key} ${why}`)).toEqual(leaves[name] ?? []);
    },
  );
});
