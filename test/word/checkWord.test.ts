import { blankDocument } from "../../src/simulator/package/blankDocument";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { unkindnesses, type Unkindness } from "../../src/simulator/unkind/unkind";
import { allCheckLines, type CheckLine } from "../../src/word/check/checkLines";
import { checkWord, type Checked, type CheckAsked } from "../../src/word/check/checkWord";
import { scratchOoxml } from "../../src/word/check/scratch";
import type { Outcome } from "../../src/word/check/trial";
import { cell, drawDocx, paragraph, table } from "../simulator/drawDocx";
import { closeWord, formFile, showWord } from "../simulator/inWord";
import { faultsOf } from "../simulator/validity";
import { withMovedClock } from "./waitingClock";

jest.setTimeout(120_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // its keys are these
const switches = Object.keys(unkindnesses) as Unkindness[]; // and its
/** A run tries each switch on one profile in turn; the long run tries each on all. */
const tryAll = process.env["EVERY_SWITCH"] === "1";

/** Which line is to show each switch. A Word that takes one call at a time shows it while it is slow. */
const shownBy: Readonly<Record<Unkindness, CheckLine>> = {
  "no-answer": "answers",
  "no-answer-about-cursor": "cursorAnswer",
  "slow-answers": "soon",
  "one-call-at-a-time": "overlapping",
  "too-many-requests": "answers",
  "session-over": "answers",
  "answers-too-large": "whole",
  "selection-events": "cursorQuiet",
  "select-takes-focus": "keyboardStays",
  "ranges-by-number": "rangesFollow",
  "controls-not-loaded": "listed",
  "controls-in-tables-hidden": "listedInTables",
  "one-control-refused": "promptGoes",
  "replace-keeps-prompt": "promptGoes",
  "empty-control-ignores": "promptGoes",
  "same-id": "ownIds",
  "ids-change": "idsStay",
  "no-controls-in-cells": "controlInCell",
  "control-round-first-word": "controlRoundWords",
  "merged-values-refused": "mergedValues",
  "merged-tables-refused": "mergedCells",
  "rows-with-controls-stay": "rowWithControl",
  "break-in-next-paragraph": "breakStays",
  "list-with-empty-item": "bullets",
  "lists-not-found": "listById",
  "body-only-ooxml": "stories",
  "partial-ooxml": "whole",
  "no-ooxml-after-edit": "whole",
  "new-document-refused": "newDocument",
  "new-document-lost": "newDocument",
  "hidden-text-left-out": "hiddenText",
};

/** What some lines come to in a Word that is kind, but cannot do or show what they ask. */
const otherwise: Readonly<Record<ProfileName, Partial<Record<CheckLine, Outcome>>>> = {
  desktop: {},
  web: { date: notHere(), ownPrompt: { kind: "refused", code: "NotAllowed" } },
  "word-2021": Object.fromEntries(
    ["promptOfChoice", "plainText", "multiLine", "choice", "date", "bound", "tracked", "trackedRow"].map(
      (line) => [line, notHere()],
    ),
  ),
};

function notHere(): Outcome {
  return { kind: "untried", why: "not-in-this-word" };
}

/** Runs the check in a Word; at its end the person says whether a second document came. */
async function checked(word: SimulatedWord, slow = 1000): Promise<Checked> {
  showWord(word);
  let inPane = true;
  const stop = word.onFocusTaken(() => (inPane = false));
  const asked: CheckAsked = {
    hasKeyboard: () => inPane,
    onProgress: () => undefined,
    times: { slow, moment: 20 },
  };
  try {
    const isSilent = word.unkind.some((name) => name.startsWith("no-answer"));
    return await (isSilent
      ? withMovedClock(
          () => word.traffic.requests,
          () => checkWord(asked),
        )
      : checkWord(asked));
  } finally {
    stop();
  }
}

/** Each line by its name; what is asked is answered by what this Word has opened. */
function outcomes(result: Checked, word: SimulatedWord): ReadonlyMap<CheckLine, Outcome> {
  if (result.kind !== "checked") throw new Error(result.kind);
  const lost: Outcome = { kind: "differs", wanted: "1", found: "0" };
  return new Map(
    result.tried.map(({ line, outcome }) => {
      if (outcome.kind !== "asks") return [line, outcome] as const;
      return [line, word.openedDocuments.length === 1 ? ({ kind: "holds" } as const) : lost] as const;
    }),
  );
}

describe.each(profileNames)("on %s", (profile) => {
  test("in a kind Word every line holds, needs a person, or is of what this Word does not offer", async () => {
    const word = SimulatedWord.open(blankDocument(), { profile });
    const came = outcomes(await checked(word), word);
    expect([...came.keys()]).toEqual(allCheckLines);
    const unlike = [...came].filter(([line, outcome]) => {
      const expected = otherwise[profile][line] ?? { kind: "holds" };
      const needsPerson = outcome.kind === "untried" && outcome.why === "person";
      return !needsPerson && JSON.stringify(outcome) !== JSON.stringify(expected);
    });
    expect(unlike).toEqual([]);
  });

  const everyday = switches.filter(
    (_, index) => index % profileNames.length === profileNames.indexOf(profile),
  );
  test.each(tryAll ? switches : everyday)("%s is seen: the line about it does not hold", async (name) => {
    const unkind: Unkindness[] = name === "one-call-at-a-time" ? [name, "slow-answers"] : [name];
    const word = SimulatedWord.open(blankDocument(), { profile, unkind });
    word.slowness = 15;
    const slow = unkind.includes("slow-answers") ? 10 : undefined;
    const outcome = outcomes(await checked(word, slow), word).get(shownBy[name]);
    expect(`${shownBy[name]} ${outcome?.kind ?? ""}`).toMatch(/ (differs|refused)$/);
  });
});

test("the shapes are a document that Word can open", async () => {
  const { word, run } = showWord(SimulatedWord.open(blankDocument()));
  await run(async (context) => {
    context.document.body.insertOoxml(scratchOoxml(), "Start");
    await context.sync();
  });
  expect(await faultsOf(word.save())).toEqual([]);
});

test.each([
  ["a form", formFile("published")],
  ["a word", drawDocx(paragraph("x"))],
  ["an empty table", drawDocx(table([cell(paragraph())]) + paragraph())],
  ["hidden words", drawDocx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>")],
  ["a page break", drawDocx('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')],
])("in a document with %s nothing is done", async (_what, docx) => {
  const word = SimulatedWord.open(docx);
  expect(await checked(word)).toEqual({ kind: "not-blank" });
  expect(word.save()).toEqual(docx);
});
