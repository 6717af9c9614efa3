import { everyShipped } from "../../../src/plan/data/additions";
import { cautions } from "../../../src/plan/data/cautions";
import { options as appendixA } from "../../../src/plan/data/options";
import type { Option } from "../../../src/plan/data/option";
import { namesHelp } from "../../../src/plan/planOption";

const additions = everyShipped.filter(({ addition }) => addition !== undefined);

const options = [...appendixA, ...additions];
const inBag = options.filter((option) => option.box === "bag");
const inBoxes = options.filter((option) => option.box !== "bag");

/** The wordings in which a pattern is found, as "id: what was found". */
function found(pattern: RegExp, among: readonly Option[] = options): string[] {
  return among.flatMap(({ id, wording, topic = "" }) =>
    (`${wording} ${topic}`.match(pattern) ?? []).map((word) => `${id}: ${word}`),
  );
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
  const blanks = blanksOf(options);
  expect(blanks.length).toBeGreaterThan(15);
  for (const blank of blanks) expect(blank).toMatch(/^\[[a-z][a-z, ]+[a-z]\]$/);
  expect(blanks.filter((blank) => /address|word|route|where|hid/.test(blank))).toEqual([]);
  for (const { wording } of options) expect(wording.replace(/\[[^[\]]*\]/g, "")).not.toMatch(/[[\]]/);
});

/** All that a blank may ask for. What a finder must not read is not here: no time, place, event, pet or bag. */
const mayBeAsked: readonly string[] = [
  "[alcohol, drugs, mental health or disability]",
  "[equipment, transport or interpreter]",
  "[name of adviser]",
  "[name of centre]",
  "[name of council or housing service]",
  "[name of group]",
  "[name of landlord or housing officer]",
  "[name of landlord or lender]",
  "[name of manager or colleague]",
  "[name of officer or social worker]",
  "[name of school or nursery]",
  "[name of service]",
  "[name of solicitor]",
];

test("a blank asks for nothing but what is listed here, and says whose name it is", () => {
  const asked = [...new Set(blanksOf(options))].sort();
  expect(asked).toEqual([...mayBeAsked]);
  const tells =
    /time|day|date|when|place|where|event|clinic|route|address|travel to|word|sign|hid|leav|pet|bag|photo|plan/;
  expect(mayBeAsked.filter((blank) => tells.test(blank) || blank === "[name]")).toEqual([]);
});

test("no wording tells a finder that something is kept off paper, or kept from somebody", () => {
  expect(
    found(/\b(off (the )?paper|keep (it|them|this) (from|quiet|private)|hidden?|hide|don.t tell)\b/gi),
  ).toEqual([]);
});

test("no wording talks about talking: it is the answer, not the question put in the first person", () => {
  expect(
    found(/\bI can (talk about|talk (it|them|this) through|think about|look at what|ask what my choices)/gi),
  ).toEqual([]);
  expect(found(/\bmy worker has (told|talked)/gi)).toEqual([]);
});

test("the client asks in few of the wordings, and the worker does something in many", () => {
  const asking = inBoxes
    .flatMap(({ wording }) => sentencesOf(wording))
    .filter((each) => each.startsWith("I can ask"));
  const sentences = inBoxes.flatMap(({ wording }) => sentencesOf(wording));
  expect(asking.length / sentences.length).toBeLessThan(0.2);
  expect(inBoxes.filter(({ wording }) => /\bworker\b/.test(wording)).length).toBeGreaterThanOrEqual(14);
});

describe("what is not for now", () => {
  const topics = options.flatMap(({ id, box, topic }) => (topic === undefined ? [] : [{ id, box, topic }]));

  test("is a topic of a few words, and no sentence", () => {
    for (const { id, topic } of topics) {
      expect(topic).not.toMatch(/^(I|we|my worker)\b|\bI (can|will|would)\b|[.;:!?[\]]/i);
      expect(`${id}: ${topic}`).toMatch(/: [a-z]/);
      expect(wordsOf(topic).length).toBeLessThanOrEqual(7);
    }
  });

  test("names no number, no Samaritans and nothing that a finder could use", () => {
    const names = /\d|samaritans|\b(hide|hidden|secret|address is|refuge in)\b/i;
    expect(topics.filter(({ topic }) => names.test(topic))).toEqual([]);
    expect(topics.filter(({ topic }) => namesHelp(topic))).toEqual([]);
  });

  test("is told apart in its box", () => {
    const keys = topics.map(({ box, topic }) => `${box}: ${topic}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("cannot be said of a fact, of a thing to take, or of help in danger", () => {
    expect(options.filter(({ topic }) => topic === undefined).map(({ id }) => id)).toEqual([
      "general-phone",
      "general-marac",
      ...appendixA.filter(({ box }) => box === "bag").map(({ id }) => id),
      "separating-who-to-tell",
      "general-emergency",
      "general-next-time",
      "health-neck",
      ...additions.filter(({ box }) => box === "bag").map(({ id }) => id),
    ]);
  });
});

test("a caution for the worker stands in no text for the client", () => {
  const texts = options.map(({ wording, topic = "" }) => `${wording} ${topic}`).join(" ");
  const inTexts = Object.values(cautions)
    .flatMap(sentencesOf)
    .filter((sentence) => texts.includes(sentence));
  expect(inTexts).toEqual([]);
  expect(options.filter(({ caution }) => caution !== undefined).length).toBeGreaterThan(25);
});

test("no two wordings are the same", () => {
  expect(new Set(options.map((option) => option.wording)).size).toBe(options.length);
});

function blanksOf(among: readonly Option[]): readonly string[] {
  return among.flatMap(({ wording }) => wording.match(/\[[^\]]*\]/g) ?? []);
}

function sentencesOf(wording: string): string[] {
  return wording.split(/(?<=\.)\s+/);
}

function wordsOf(sentence: string): string[] {
  return sentence.replace(/\[[^\]]*\]/g, "blank").split(/\s+/);
}
