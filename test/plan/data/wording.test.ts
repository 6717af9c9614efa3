import { everyShipped } from "../../../src/plan/data/additions";
import { options as appendixA } from "../../../src/plan/data/options";
import type { Option } from "../../../src/plan/data/option";

const additions = everyShipped.filter(({ addition }) => addition !== undefined);

const options = [...appendixA, ...additions];
const inBag = options.filter((option) => option.box === "bag");
const inBoxes = options.filter((option) => option.box !== "bag");

/** The wordings in which a pattern is found, as "id: what was found". */
function found(pattern: RegExp, among: readonly Option[] = options): string[] {
  return among.flatMap(({ id, wording }) => (wording.match(pattern) ?? []).map((word) => `${id}: ${word}`));
}

test.each([
  [
    "commands and vows",
    /\b(must|should|ought|shall|have to|need to (?!leave|claim|get)|promise|swear|always|never)\b/gi,
  ],
  ["labels for people", /\b(victim|survivor|perpetrator|abuser|offender|abusive|abuse|violen\w+)\b/gi],
  ["gender", /\b(he|him|his|himself|she|her|hers|herself|husband|wife|boyfriend|girlfriend|mum|dad)\b/gi],
  ["blame", /\b(fault|blame|provoke|deserve|fail|failed|fail to|allow(ed)? (it|this)|why I)\b/gi],
  ["certainty", /\b(will be safe|guarantee|certain|surely|definitely|I will (?!try\b))/gi],
  ["secrets kept by children", /\bsecret/gi],
  [
    "words of the trade",
    /\b(marac|idva|issp|dash|sarc|cyps|d&a|pr|risk factor|client|disclos\w+|safeguarding)\b/gi,
  ],
  ["dated terms", /\b(chequebook|custody|small change|public phone|residence)\b/gi],
  ["claims about cost", /\b(free|freephone)\b/gi],
])("no wording has %s", (_, pattern) => {
  expect(found(pattern)).toEqual([]);
});

test("wordings for the boxes speak in the first person and end as sentences", () => {
  for (const { id, wording } of inBoxes) {
    expect(`${id}: ${wording}`).toMatch(/\b(I|my|me|we)\b/i);
    expect(`${id}: ${wording}`).toMatch(/\.$/);
  }
});

test("wordings for the boxes speak of choices: can, could, would like, may, try, if", () => {
  for (const { id, wording } of inBoxes)
    expect(`${id}: ${wording}`).toMatch(/\b(can|could|would like|may|will try|if)\b/i);
});

test("no sentence is longer than 15 words, a blank counting as one", () => {
  const long = inBoxes.flatMap(({ id, wording }) =>
    sentencesOf(wording)
      .filter((sentence) => wordsOf(sentence).length > 15)
      .map((sentence) => `${id}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test("a wording is at most three sentences", () => {
  expect(inBoxes.filter(({ wording }) => sentencesOf(wording).length > 3).map(({ id }) => id)).toEqual([]);
});

test("things to take are short noun phrases", () => {
  for (const { wording } of inBag) {
    expect(wording).toMatch(/^[A-Z]/);
    expect(wording).not.toMatch(/\bI\b|\.$/);
    expect(wordsOf(wording).length).toBeLessThanOrEqual(9);
  }
});

test("a blank says what belongs in it, and never asks for an address or a code word", () => {
  const blanks = options.flatMap(({ wording }) => wording.match(/\[[^\]]*\]/g) ?? []);
  expect(blanks.length).toBeGreaterThan(15);
  for (const blank of blanks) expect(blank).toMatch(/^\[[a-z][a-z, ]+[a-z]\]$/);
  expect(blanks.filter((blank) => /address|word|route|where|hid/.test(blank))).toEqual([]);
  for (const { wording } of options) expect(wording.replace(/\[[^[\]]*\]/g, "")).not.toMatch(/[[\]]/);
});

test("no two wordings are the same", () => {
  expect(new Set(options.map((option) => option.wording)).size).toBe(options.length);
});

function sentencesOf(wording: string): string[] {
  return wording.split(/(?<=\.)\s+/);
}

function wordsOf(sentence: string): string[] {
  return sentence.replace(/\[[^\]]*\]/g, "blank").split(/\s+/);
}
