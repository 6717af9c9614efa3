import type { Frame, Page } from "playwright-core";
import { FilledForm } from "../word/filledForm";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import type { Deed, Standing } from "./keyModel";
import { after, deedsAt, keysAt, start } from "./keyModel";

/** KEYS=5000 tries so many sequences, KEYS_SEED=1234 begins at that one, KEYS_WORDS=no leaves the words under the field alone. */
const count = Number(process.env["KEYS"] ?? 500);
const firstSeed = Number(process.env["KEYS_SEED"] ?? 1);
const hasWords = process.env["KEYS_WORDS"] !== "no";

/** So many actions are added to one form: past them the pane has more to draw than a user would see. */
const inOneForm = 50;

jest.setTimeout(60_000 + count * 10_000);
afterAll(closeBrowser);

const field = "Who will do this?";
const typed = [
  ...[
    "Hannah (Sanctuary Scheme)",
    "Client and IDVA",
    "Housing officer",
    "Ms Smith",
    "riya Shah",
    "Priya Shah",
  ],
  ...[
    "h",
    "P",
    "client",
    "Client ",
    " and ",
    ", ",
    "id",
    "Sam",
    "(",
    "x",
    "2026-01-31",
    "1/2/26",
    "’s sister",
    "No one",
  ],
];

test(`${count} sequences of keys and clicks leave the field, the draft and the form as a user means them`, async () => {
  const differences: string[] = [];
  for (let done = 0; done < count; done += inOneForm) {
    const demo = await openDemo();
    const typing = await openField(demo);
    const wanted: string[] = [];
    for (let index = done; index < Math.min(done + inOneForm, count); index++) {
      const seed = firstSeed + index;
      const { deeds, difference, text } = await trySequence(typing, seed, wanted);
      if (difference !== undefined)
        differences.push(
          `seed ${seed}: ${deeds.map((deed) => JSON.stringify(deed)).join(" ")}: ${difference}`,
        );
      // Every second draft becomes an action; the others, and fields that went wrong, are emptied for the next one.
      if (seed % 2 === 0 && difference === undefined && barFor(text, wanted) === "Add 1 action") {
        const hindered = await typing.fill().then(
          () => undefined,
          (cause: unknown) => String(cause).split("\n")[0],
        );
        if (hindered === undefined) wanted.push(text.trim());
        else {
          differences.push(`seed ${seed}: the bar cannot be pressed: ${hindered}`);
          await typing.empty();
        }
      } else await typing.empty();
    }
    const said = namedIn(await demo.download());
    wanted.forEach((text, index) => {
      if (said[index] !== text)
        differences.push(
          `seeds from ${firstSeed + done}: typed ${JSON.stringify(text)}, in the form ${JSON.stringify(said[index])}`,
        );
    });
    await demo.close();
  }
  expect(differences).toEqual([]);
});

type Typing = {
  readonly page: Page;
  /** The words under the field. */
  words(): Promise<readonly string[]>;
  /** Does one thing as a user does it. */
  act(deed: Deed): Promise<void>;
  /** Where the keyboard is and what is to be seen. */
  look(): Promise<Seen>;
  /** Adds the action, and waits until it stands in the form. */
  fill(): Promise<void>;
  empty(): Promise<void>;
};

type Seen = {
  readonly at: string;
  readonly text: string;
  readonly word: number;
  readonly lists: number;
  readonly bar: string;
};

async function openField({ page, pane }: Demo): Promise<Typing> {
  await pane.getByRole("tab", { name: "Actions" }).click();
  await pane.getByRole("button", { name: "Add action" }).click();
  const input = pane.locator("input").and(pane.getByLabel(field, { exact: true }));
  const heading = pane.getByRole("heading", { name: "New action" });
  await input.waitFor();
  page.setDefaultTimeout(10_000);
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The demo has no pane.");
  const buttons = pane.getByRole("group", { name: `Words for ${field}` }).getByRole("button");
  const empty = async (): Promise<void> => {
    await input.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Escape");
  };
  return {
    page,
    words: () => (hasWords ? buttons.allTextContents() : Promise.resolve([])),
    act: async (deed) => {
      switch (deed.kind) {
        case "type":
          return page.keyboard.type(deed.words);
        case "key":
          await page.keyboard.press(deed.key);
          // Browsers differ in what they select when Tab comes back into a field.
          if (deed.key.endsWith("Tab") && (await lookAt(frame)).at === "field")
            await page.keyboard.press("End");
          return;
        case "take":
          return buttons.nth(deed.nth).click();
        case "click-field":
          await input.click();
          return page.keyboard.press("End");
        case "click-away":
          return heading.click();
        case "close-and-open":
          await pane.getByRole("button", { name: "Close", exact: true }).click();
          return pane.getByRole("button", { name: /^(Add action|Go on with your action)$/ }).click();
      }
    },
    look: () => lookAt(frame),
    fill: async () => {
      const before = await pane.getByRole("list", { name: "Actions in the form" }).locator("> li").count();
      await pane.getByRole("button", { name: "Add 1 action" }).click();
      await pane.getByRole("list", { name: "Actions in the form" }).locator("> li").nth(before).waitFor();
      await input.and(pane.locator('[value=""]')).waitFor();
    },
    empty,
  };
}

function lookAt(frame: Frame): Promise<Seen> {
  return frame.evaluate((label) => {
    const labels = [...document.querySelectorAll("label")];
    const inputOf = (name: string) =>
      document.getElementById(labels.find((each) => each.textContent === name)?.htmlFor ?? "");
    const now = document.activeElement;
    const who = inputOf(label);
    const group = now?.closest('[role="group"]');
    const places: readonly (readonly [string, boolean])[] = [
      ["field", now === who],
      ["words", group?.getAttribute("aria-label") === `Words for ${label}`],
      ["before", now === inputOf("Agreed action")],
      ["after", now === inputOf("By when?")],
    ];
    return {
      at: places.find(([, isHere]) => isHere)?.[0] ?? "nowhere",
      text: who instanceof HTMLInputElement ? who.value : "",
      word: [...(group?.querySelectorAll("button") ?? [])].findIndex((each) => each === now),
      lists: [...document.querySelectorAll('[role="listbox"]')].filter(
        (each) => each.getClientRects().length > 0,
      ).length,
      bar:
        [...document.querySelectorAll("button")]
          .map((each) => each.textContent)
          .find((text) => /^(Add 1 action|No new action to add|This action is in the form)$/.test(text)) ??
        "",
    };
  }, field);
}

async function trySequence(
  typing: Typing,
  seed: number,
  inForm: readonly string[],
): Promise<{
  readonly deeds: readonly Deed[];
  readonly difference?: string;
  readonly text: string;
}> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T; // none of the lists is empty
  const deeds: Deed[] = [];
  let now: Standing = start;
  const words = (await typing.words()).filter((each) => !each.startsWith("Show all"));
  await typing.act({ kind: "click-field" });
  const length = 3 + Math.floor(random() * 5);
  for (let index = 0; index < length; index++) {
    const kind = pick(deedsAt(now, hasWords));
    const deed: Deed =
      kind === "type"
        ? { kind, words: pick(typed) }
        : kind === "key"
          ? { kind, key: pick(keysAt(now, hasWords)) }
          : kind === "take"
            ? { kind, nth: Math.floor(random() * words.length) }
            : { kind };
    deeds.push(deed);
    now = after(now, deed, words);
    const hindered = await typing.act(deed).then(
      () => undefined,
      (cause: unknown) => String(cause).split("\n")[0],
    );
    const difference = hindered ?? differenceOf(now, await typing.look(), barFor(now.text, inForm));
    if (difference !== undefined) return { deeds, difference, text: now.text };
  }
  return { deeds, text: now.text };
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

/** What the bar says of the draft. */
function barFor(text: string, inForm: readonly string[]): string {
  if (text.trim() === "") return "No new action to add";
  const plain = (words: string) => words.trim().replace(/ +/g, " ");
  return inForm.some((each) => plain(each) === plain(text)) ? "This action is in the form" : "Add 1 action";
}

/** Who is named in the action table, row by row. */
function namedIn(docx: Uint8Array): readonly string[] {
  const form = new FilledForm(docx);
  const tables = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)),
  );
  return tables
    .filter(([head]) => head?.includes("Agreed action"))
    .flatMap((table) => table.slice(1).map((row) => row[2] ?? ""));
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
