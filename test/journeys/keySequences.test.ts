import type { FieldInPane, Seen } from "./fieldInPane";
import { openField } from "./fieldInPane";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import { choices, reviewedBy, who, type TriedField } from "./keyFields";
import type { Deed, Standing, Words } from "./keyModel";
import { after, clickedIn, deedsAt, keysAt } from "./keyModel";
import { realKeys, type RealKeys } from "./realKeys";

/** In the everyday run each field is tried in a form of its own. KEYS=5000 tries so many sequences, KEYS_SEED=1234 begins at that one, KEYS_WORDS=no leaves the words under the fields alone. */
const count = Number(process.env["KEYS"] ?? 500);
const firstSeed = Number(process.env["KEYS_SEED"] ?? 0);
const hasWords = process.env["KEYS_WORDS"] !== "no";

/** Every so many sequences the draft is filled in. */
const filledIn = 5;
/** So many sequences are tried in one form: its blank rows are to last. */
const inOneForm = 50;

jest.setTimeout(60_000 + count * 10_000);
afterAll(closeBrowser);

/** Who does an action is what is typed most. */
const fields = [
  who(),
  reviewedBy(),
  who("dropdown"),
  who(),
  reviewedBy("combo"),
  reviewedBy("dropdown"),
  who("combo"),
];

const typed = [
  ...[
    "Hannah (Sanctuary Scheme)",
    "Client and IDVA",
    "riya Shah",
    "h",
    "P",
    "client",
    "Client ",
    " and ",
    ", ",
  ],
  ...["id", "Sam", "(", "x", "2026-01-31", "1/2/26", "’s sister", "No one", ...choices],
];

test(`${count} sequences of keys and clicks leave the field, the draft and the form as a user means them`, async () => {
  const differences: string[] = [];
  const demo = await openDemo();
  demo.page.setDefaultTimeout(60_000);
  const keys = await realKeys(demo.page);
  for (let done = 0; done < count; done += inOneForm) {
    const seeds = Array.from(
      { length: Math.min(inOneForm, count - done) },
      (_, index) => firstSeed + done + index,
    );
    const field = fields[Math.floor((seeds[0] ?? 0) / inOneForm) % fields.length] ?? who();
    differences.push(...(await tryField(demo, keys, field, seeds)));
  }
  await demo.close();
  expect(differences).toEqual([]);
});

/** Tries a sequence for each seed in one field, and says what was not as the model says. */
async function tryField(
  demo: Demo,
  keys: RealKeys,
  field: TriedField,
  seeds: readonly number[],
): Promise<readonly string[]> {
  const differences: string[] = [];
  let said = field.said(field.docx);
  const inPane = await openField(demo, keys, field);
  for (const seed of seeds) {
    const { deeds, difference, text } = await trySequence(inPane, field, seed, said);
    const complain = (what: string): void => {
      differences.push(
        `${field.name}, seed ${seed}: ${deeds.map((deed) => JSON.stringify(deed)).join(" ")}: ${what}`,
      );
    };
    if (difference !== undefined) complain(difference);
    else if (seed % filledIn === 0 && field.bar(text, said) === field.fills) {
      const wanted = field.filled(text, said);
      const failed = await attempt(async () => {
        await inPane.fill();
        const shown = field.tab === "Actions" ? "" : (wanted[0] ?? "");
        return settled(inPane, ({ bar, isBusy, text: shows }) =>
          !isBusy && bar === field.bar(shown, wanted) && shows.trim() === shown
            ? undefined
            : `after it was filled in the bar says ${JSON.stringify(bar)}, the field ${JSON.stringify(shows)}`,
        );
      });
      if (failed !== undefined) complain(failed);
      said = field.said(await demo.download());
      if (JSON.stringify(said) !== JSON.stringify(wanted))
        complain(`the form says ${JSON.stringify(said)}, not ${JSON.stringify(wanted)}`);
    }
    await inPane.empty();
  }
  return differences;
}

async function trySequence(
  inPane: FieldInPane,
  field: TriedField,
  seed: number,
  said: readonly string[],
): Promise<{ readonly deeds: readonly Deed[]; readonly difference?: string; readonly text: string }> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T; // none of the lists is empty
  const deeds: Deed[] = [];
  const shown = hasWords ? await inPane.words() : [];
  const words: Words = { rule: field.rule, words: shown.filter((each) => !each.startsWith("Show all")) };
  await inPane.act({ kind: "click-field" });
  let now: Standing = clickedIn((await inPane.look()).text);
  const length = 3 + Math.floor(random() * 5);
  for (let index = 0; index < length; index++) {
    const kind = pick(deedsAt(now, words));
    const deed: Deed =
      kind === "type"
        ? { kind, words: pick(typed) }
        : kind === "key"
          ? { kind, key: pick(keysAt(now, words)) }
          : kind === "take"
            ? { kind, nth: Math.floor(random() * words.words.length) }
            : { kind };
    deeds.push(deed);
    now = after(now, deed, words);
    const wanted = now;
    const difference = await attempt(async () => {
      await inPane.act(deed);
      return settled(inPane, (seen) => differenceOf(wanted, seen, field.bar(wanted.text, said)));
    });
    if (difference !== undefined) return { deeds, difference, text: now.text };
  }
  return { deeds, text: now.text };
}

/** What is different still once the pane has had time to come to rest. */
async function settled(
  inPane: FieldInPane,
  differs: (seen: Seen) => string | undefined,
): Promise<string | undefined> {
  let difference = differs(await inPane.look());
  for (let tries = 0; difference !== undefined && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    difference = differs(await inPane.look());
  }
  return difference;
}

/** What a deed that cannot be done says, as a difference. */
async function attempt(act: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await act();
  } catch (cause) {
    return String(cause).split("\n")[0];
  }
}

function differenceOf(wanted: Standing, seen: Seen, bar: string): string | undefined {
  if (seen.text !== wanted.text)
    return `the field says ${JSON.stringify(seen.text)}, not ${JSON.stringify(wanted.text)}`;
  if (seen.at !== wanted.at && wanted.at !== "nowhere") return `the keyboard is ${seen.at}, not ${wanted.at}`;
  if (wanted.at === "words" && seen.word !== wanted.word)
    return `the keyboard is on word ${seen.word}, not ${wanted.word}`;
  if (wanted.at !== "field" && seen.lists > 0) return "a list is open that the keyboard has left";
  return seen.bar === bar
    ? undefined
    : `the draft is ${JSON.stringify(seen.bar)}, not ${JSON.stringify(bar)}`;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
