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
import type { LeftReason } from "../../src/plan/edits";
import { linesIn } from "../../src/plan/lineEdits";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { variations } from "../forms/variations";
import { boxAt } from "../../src/word/recognise/box";
import { readOoxml } from "../../src/word/read/readOoxml";
import { isInTurn } from "../inTurn";
import { cell, control, drawDocx, paragraph, settingsXml, table } from "../simulator/drawDocx";
import { closeWord, formFile, openWord, type OpenWord } from "../simulator/inWord";
import { FilledForm, filledNow, inside, paragraphText, wordsOf } from "./filledForm";
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
  bag: Array.from({ length: 12 }, (_, index) => ({
    text: `Thing ${String(index + 1)} to take`,
    list: index < 6 ? "leaving" : "emergency",
  })),
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
  let filled: Uint8Array | undefined;
  /** Opens the form with all its lines in it. */
  const openFilled = async (): Promise<OpenWord> => {
    const open = openWord(filled ?? formFile(name), profile);
    if (filled === undefined) {
      await wordGateway.fillForm(wholeAdvice);
      filled = open.word.save();
    }
    return open;
  };

  // On each Word in an everyday run a third of them, on the next another.
  const turn = everywhere.findIndex((each) => each.name === name && each.profile === profile);
  const tried = Object.entries(rewritings).filter((_, at) => isInTurn(at + turn, profileNames.length));
  test.each(tried)(
    "lines that stand are rewritten in two round trips, once, and given back by undo: %s",
    async (_what, rewrite) => {
      const open = await openFilled();
      const { word } = open;
      const empties = rewrite(["a", "b"]).length === 0;
      const form = await wordGateway.readForm();
      const before = filledNow(word);
      const lists = listBoxes(open.documentXml, form);
      const lines = rewritten(form, rewrite);
      expect(lines.length).toBeGreaterThanOrEqual(
        name === "typed-controls" && profile === "word-2021" ? 4 : 8,
      );
      word.resetTraffic();
      const { left, undo, filled: count, form: after } = await wordGateway.fillForm({ lines }, form);
      expect(word.traffic.requests).toBe(2);
      expect(left).toEqual([]);
      expect(said(after)).toEqual(answersAfter(form, lines));
      expect(said(await wordGateway.readForm())).toEqual(said(after));
      expect(count).toBe(lines.filter(({ was, now }) => was.join() !== now.join()).length);
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
      const back = filledNow(word);
      expect(wordsOf(back)).toBe(wordsOf(before));
      const { listItems } = back;
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
  /** Why lines of a form stay as they are. */
  const reasons: Readonly<Record<string, readonly LeftReason[]>> = {
    "hidden-text": ["hidden"],
    comments: ["commented"],
  };

  // Every second one in an everyday run: those that setUpVariations.test.ts does not take.
  test.each(open.map(({ name }) => name).filter((_, at) => isInTurn(at + 1, 2)))(
    "%s: lines are rewritten or left with a reason, and undone",
    async (name) => {
      const file = new Uint8Array(readFileSync(join(__dirname, "../forms/variations", `${name}.docx`)));
      const { word } = openWord(file);
      await wordGateway.fillForm(wholeAdvice);
      const form = await wordGateway.readForm();
      const filledFile = filledNow(word);
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
      expect(wordsOf(filledNow(word))).toBe(wordsOf(filledFile));
      expect(left.map(({ why }) => why)).toEqual(reasons[name] ?? []);
    },
  );
});

describe("in a form that is drawn", () => {
  /** A form with a Legal box that holds what is drawn, and another beside it. */
  const drawn = (legal: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
    drawDocx(
      paragraph("Individualised Safety and Support Plan") +
        table([cell(paragraph("Legal")), cell(paragraph("Children"))], [cell(legal), cell(paragraph())]) +
        paragraph("We are open: "),
      parts,
    );
  const legalOf = (form: Form): string => textOf(form.advice.legal?.answer ?? { kind: "blank" });
  const wantedOf = (form: Form, now: readonly string[]): WantedLines => {
    const place = form.advice.legal?.places[0];
    if (place === undefined) throw new Error("no Legal box");
    return { key: "legal", position: place.position, was: linesIn(textOf(place.answer)), now };
  };
  const added = (...texts: readonly string[]) => ({
    legal: texts.map((text) => ({ text, status: "agreed" as const })),
  });
  const three = paragraph("One") + paragraph("Two") + paragraph("Three");
  const comment = `<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Two</w:t></w:r><w:commentRangeEnd w:id="1"/></w:p>`;
  const picture = `<w:p><w:r><w:t>Two</w:t></w:r><w:r><w:drawing/></w:r></w:p>`;
  const deletion = `<w:p><w:r><w:t>Two</w:t></w:r><w:del w:id="1" w:author="Sam"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
  const nested = `<w:p>${control("<w:r><w:t>Two</w:t></w:r>", { id: 3 })}<w:r><w:t> and more</w:t></w:r></w:p>`;

  test.each([
    ["a comment on it", comment, "commented"],
    ["a picture", picture, "beside-box"],
    ["tracked deletions", deletion, "tracked"],
  ])("a line with %s stays, and says why; the lines round it can be changed", async (_what, line, why) => {
    const open = openWord(drawn(paragraph("One") + line + paragraph("Three")));
    const form = await wordGateway.readForm();
    const before = open.documentXml;
    const refused = await wordGateway.fillForm({ lines: [wantedOf(form, ["One", "New", "Three"])] });
    expect(refused).toMatchObject({
      filled: 0,
      left: [{ name: { kind: "lines", key: "legal", index: 0 }, why, text: "One\nNew\nThree" }],
    });
    expect(open.documentXml).toBe(before);
    const { left, form: after } = await wordGateway.fillForm({ lines: [wantedOf(form, ["New", "Two"])] });
    expect([left, legalOf(after)]).toEqual([[], "New\nTwo"]);
    expect(open.documentXml).toContain(line);
  });

  test("a line that holds a control of its own is not written over", async () => {
    const open = openWord(drawn(control(paragraph("One") + nested, { id: 2 })));
    const form = await wordGateway.readForm();
    const before = open.documentXml;
    const { left } = await wordGateway.fillForm({ lines: [wantedOf(form, ["One", "New"])] });
    expect(left).toMatchObject([{ why: "unsupported" }]);
    expect(open.documentXml).toBe(before);
  });

  test("lines that stand as soft lines of one paragraph are changed there and given back", async () => {
    const soft = `<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>`;
    const file = drawn(soft + paragraph("Three") + paragraph());
    const { word } = openWord(file);
    const form = await wordGateway.readForm();
    const { undo, form: after } = await wordGateway.fillForm({ lines: [wantedOf(form, ["Two", "New"])] });
    expect(legalOf(after)).toBe("Two\nNew");
    expect(new FilledForm(word.save()).cell(0, 1, 0)).toBe("Two\nNew");
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(word.save())).toBe(wordsOf(file));
  });

  test.each(profileNames)(
    "options go under a choice that is to be picked in their box, and it stays (%s)",
    async (profile) => {
      const list =
        '<w:dropDownList><w:listItem w:displayText="Declined" w:value="Declined"/></w:dropDownList>';
      const choice = control("<w:r><w:t>Choose an item.</w:t></w:r>", { id: 3, inside: list, shows: true });
      const file = drawn(`<w:p>${choice}</w:p>` + paragraph());
      const open = openWord(file, profile);
      const form = await wordGateway.readForm();
      expect(legalOf(form)).toBe("");
      const { undo, left, form: after } = await wordGateway.fillForm({ advice: added("One", "Two") });
      expect([left, legalOf(after)]).toEqual([[], "One\nTwo"]);
      const { form: changed } = await wordGateway.fillForm({ lines: [wantedOf(after, ["Two"])] });
      expect(legalOf(changed)).toBe("Two");
      expect(open.documentXml).toContain("Choose an item.");
      const { undo: second } = await wordGateway.fillForm({ lines: [wantedOf(changed, ["One", "Two"])] });
      if (second !== undefined) await wordGateway.undoFill(second);
      expect(legalOf(await wordGateway.readForm())).toBe("Two");
      expect(undo).toBeDefined();
    },
  );

  test("bullets that were typed stay before the new words", async () => {
    openWord(drawn(paragraph("- One") + paragraph("\u2022 Two") + paragraph("Three")));
    const form = await wordGateway.readForm();
    const { form: after } = await wordGateway.fillForm({
      lines: [wantedOf(form, ["- New", "Newer", "Three"])],
    });
    expect(legalOf(after)).toBe("- New\n\u2022 Newer\nThree");
  });

  test("only the lines that change are written: the others keep their looks", async () => {
    const bold = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Two</w:t></w:r></w:p>`;
    const open = openWord(drawn(paragraph("One") + bold + paragraph("Three") + paragraph()));
    const form = await wordGateway.readForm();
    await wordGateway.fillForm({ lines: [wantedOf(form, ["Two", "Four"])] });
    expect(open.documentXml).toContain(bold);
  });

  test.each([
    ["fewer than go", ["Two"], ["Four"], "Two\nFour"],
    ["as many as go", ["Two"], ["Four", "Five"], "Two\nFour\nFive"],
    ["more than go", ["One", "Three"], ["Four", "Five"], "One\nThree\nFour\nFive"],
    ["into a box whose lines all go", [], ["Four"], "Four"],
    ["what goes itself", ["One"], ["Two"], "One\nTwo"],
  ])("lines are added in the same fill: %s", async (_what, now, more, expected) => {
    const holders = [
      three,
      three + paragraph() + paragraph(),
      control(three, { id: 5 }),
      `<w:p>${control("<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t><w:br/><w:t>Three</w:t></w:r>", { id: 5 })}</w:p>`,
      control("<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t><w:br/><w:t>Three</w:t></w:r></w:p>", {
        id: 5,
        inside: '<w:text w:multiLine="1"/>',
      }),
    ];
    for (const [index, holder] of holders.entries()) {
      const file = drawn(holder);
      const { word } = openWord(file);
      const form = await wordGateway.readForm();
      const wanted: Wanted = { lines: [wantedOf(form, now)], advice: added(...more) };
      word.resetTraffic();
      const { undo, left, form: after } = await wordGateway.fillForm(wanted);
      expect({ index, left, says: legalOf(after).replace(/\u2022 /g, "") }).toEqual({
        index,
        left: [],
        says: expected,
      });
      expect(word.traffic.requests).toBe(2);
      expect((await wordGateway.fillForm(wanted)).undo).toBeUndefined();
      if (undo !== undefined) await wordGateway.undoFill(undo);
      expect({ index, words: wordsOf(word.save()) }).toEqual({ index, words: wordsOf(file) });
    }
  });

  test("a control whose lines all go shows its prompt again, and not as an item of a list", async () => {
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const open = openWord(drawn(control(paragraph("One", item) + paragraph("Two", item), { id: 5 })));
    const form = await wordGateway.readForm();
    const { undo } = await wordGateway.fillForm({ lines: [wantedOf(form, [])] });
    expect(open.documentXml).toContain("<w:showingPlcHdr/>");
    expect(open.documentXml).not.toContain("<w:numPr>");
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(new FilledForm(open.word.save()).listItems.map(({ text }) => text)).toEqual(["One", "Two"]);
    expect(open.documentXml).not.toContain("<w:showingPlcHdr/>");
  });

  describe("with Track Changes on", () => {
    const settings = settingsXml("<w:trackRevisions/>");

    test.each(Object.entries(rewritings))(
      "undo gives back what the lines said: %s",
      async (_what, rewrite) => {
        const file = drawn(three, { settings });
        const { word } = openWord(file);
        const form = await wordGateway.readForm();
        const wanted = wantedOf(form, rewrite(["One", "Two", "Three"]));
        const { undo, left, form: after } = await wordGateway.fillForm({ lines: [wanted] });
        expect([left, legalOf(after)]).toEqual([[], wanted.now.join("\n")]);
        if (undo !== undefined) await wordGateway.undoFill(undo);
        expect(legalOf(await wordGateway.readForm())).toBe("One\nTwo\nThree");
        expect(accepted(word.save())).toEqual(["One", "Two", "Three"]);
      },
    );

    test("a control is not emptied: nobody knows what Word would show", async () => {
      const open = openWord(drawn(control(three, { id: 5 }), { settings }));
      const form = await wordGateway.readForm();
      const before = open.documentXml;
      const { left } = await wordGateway.fillForm({ lines: [wantedOf(form, [])] });
      expect(left).toMatchObject([{ why: "tracked" }]);
      expect(open.documentXml).toBe(before);
    });
  });

  test("lines that the user has changed since stop the fill before anything is written", async () => {
    const open = openWord(drawn(three));
    const form = await wordGateway.readForm();
    const lines = [wantedOf(form, ["One"])];
    await wordGateway.fillForm({ lines: [wantedOf(form, ["One", "Mine", "Three"])] });
    const before = open.documentXml;
    await expect(wordGateway.fillForm({ lines, advice: added("Four") })).rejects.toMatchObject({
      code: "changed-meanwhile",
      wrote: false,
    });
    expect(open.documentXml).toBe(before);
  });
});

/** The lines of the Legal box once all changes are accepted: a paragraph whose end is deleted runs on into the next. */
function accepted(docx: Uint8Array): readonly string[] {
  const box = inside(new FilledForm(docx).root, "tc")[2];
  const lines = [""];
  for (const each of box === undefined ? [] : inside(box, "p")) {
    lines.push((lines.pop() ?? "") + paragraphText(each));
    const marks = inside(each, "pPr").flatMap((properties) => inside(properties, "del"));
    if (marks.length === 0) lines.push("");
  }
  return lines.filter((line) => line !== "");
}
