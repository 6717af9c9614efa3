import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { adviceKeys } from "../../src/plan/form";
import { FilledForm } from "../word/filledForm";
import { truthOf } from "../word/forms";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(240_000);
afterAll(closeBrowser);

/** A user's hands: everything is done by click or key, and counted. */
class Hands {
  clicks = 0;
  keys = 0;

  constructor(
    private readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks++;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.keys += key.split("+").length;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }

  /** One click opens the list, one picks. */
  async pickArea(name: string): Promise<void> {
    const picker = this.pane.getByLabel("Area", { exact: true });
    await picker.selectOption(name);
    this.clicks += 2;
  }

  tick(prompt: RegExp): Promise<void> {
    return this.click(this.pane.getByRole("checkbox", { name: prompt }));
  }

  button(name: RegExp): Promise<void> {
    return this.click(this.pane.getByRole("button", { name }));
  }
}

const legalAid = "Legal aid, or other help, may pay some of my legal costs. I can find out before I decide.";

test("ten options over five areas: chosen, edited, put off, filled in, inserted, opened again, changed and taken out", async () => {
  const first = await openDemo();
  const hands = new Hands(first.page, first.pane);
  const { pane } = first;
  await hands.click(pane.getByRole("tab", { name: "Options" }));

  // General safety planning: two, one of them edited.
  await hands.tick(/^Plan escape routes/);
  await hands.tick(/phone charger/);
  await hands.click(pane.getByRole("textbox", { name: "Words for the plan" }).last());
  await hands.press("Control+End");
  await hands.type(" Sam has a spare charger.");

  // Legal: three, a blank filled with Tab, one put off.
  await hands.pickArea("legal");
  await hands.tick(/civil legal options/);
  const civil = pane.getByRole("textbox", { name: "Words for the plan" });
  await hands.click(civil);
  await hands.press("Control+Home");
  await hands.press("Tab");
  await hands.type("Ann Lee");
  await hands.tick(/breaches/);
  await hands.tick(/financial situation/);
  await hands.click(pane.getByRole("radio", { name: "Not for now" }).last());

  // Children: two, one edited.
  await hands.pickArea("children");
  const children = pane.getByRole("checkbox");
  await hands.click(children.nth(1));
  await hands.click(children.nth(4));
  await hands.click(pane.getByRole("textbox", { name: "Words for the plan" }).last());
  await hands.press("Control+End");
  await hands.type(" My mum helps.");

  // Housing: one, with a blank.
  await hands.pickArea("housing");
  await hands.tick(/temporary accommodation/);
  await hands.click(pane.getByRole("textbox", { name: "Words for the plan" }).last());
  await hands.press("Control+Home");
  await hands.press("Tab");
  await hands.type("the council");
  expect(await pane.getByText(/left to fill in/).count()).toBe(0);

  // What to take: two ticks.
  await hands.pickArea("bag");
  await hands.click(pane.getByRole("radio", { name: "If I need to leave" }));
  await hands.tick(/^House & car keys/);
  await hands.tick(/^N\.I\. number/);
  await hands.button(/^Add 10 to 5 areas$/);
  await pane.getByText("10 added to 5 areas").waitFor();
  const inserted = await first.download();
  await first.close();

  // Another day: the document is opened again, and the pane knows nothing but what it says.
  const again = await openDemo();
  await again.openFile("plan.docx", inserted);
  await again.pane.getByText("No name or ref yet").waitFor();
  await again.page.getByRole("option", { name: "Your own" }).waitFor({ state: "attached" });
  await again.pane.getByRole("tab", { name: "Options" }).waitFor();
  const later = new Hands(again.page, again.pane);
  await later.click(again.pane.getByRole("tab", { name: "Options" }));
  await later.pickArea("legal");
  expect(await again.pane.getByLabel("Area", { exact: true }).locator("option:checked").textContent()).toBe(
    "Legal · 3 in form",
  );
  expect(await again.pane.getByRole("checkbox", { name: /civil legal options/ }).count()).toBe(0);
  await later.button(/^Change: help with legal costs/);
  await later.click(again.pane.getByRole("radio", { name: "Agreed" }));
  await later.button(/^Take out: If bail/);
  await later.button(/^Change 1 line and take out 1 in Legal$/);
  await again.pane.getByText("1 changed and 1 taken out in Legal").waitFor();
  const file = await again.download();
  await again.close();

  const blank = new FilledForm(readFileSync(join(__dirname, "../forms/published.docx")));
  const all = boxesOf(new FilledForm(inserted));
  const kept = boxesOf(new FilledForm(file));
  expect(kept).toEqual({
    ...all,
    legal: [all.legal?.[0], legalAid],
  });
  expect(all).toEqual({
    general: [
      "I can plan how to get out fast, by day or by night. If things feel tense, I can stay near a door and away from the kitchen.",
      expect.stringMatching(/ Sam has a spare charger\.$/),
    ],
    legal: [
      "A court order can tell someone to stay away from me or my home. My worker can help me ask Ann Lee about one.",
      expect.stringMatching(/^If bail /),
      "Talked about, not for now: help with legal costs",
    ],
    children: [expect.not.stringContaining("["), expect.stringMatching(/ My mum helps\.$/)],
    housing: ["I can ask the council for a safe place to stay for now. My worker can help me apply."],
    bag1: ["House and car keys"],
    bag3: ["National Insurance number"],
  });
  expect(restOf(new FilledForm(file))).toEqual(restOf(blank));
  expect(new FilledForm(file).listItems.map(({ text }) => text)).toContain(legalAid);

  const byHand = keysByHand(all, kept);
  const byPane = hands.clicks + hands.keys + later.clicks + later.keys;
  process.stdout.write(
    `Ten options by pane: ${String(hands.clicks + later.clicks)} clicks and ${String(hands.keys + later.keys)} keys; by hand: ${String(byHand)} keys.\n`,
  );
  expect(byPane).toBeLessThan(byHand / 4);
});

// Known and open: since the form can be typed in, the pane does not hear of a click in it. It fails here once that is mended.
test("the pane follows the cursor to the box that is clicked in, and a pin holds it", async () => {
  const { pane, form, close, page } = await openDemo();
  await pane.getByRole("tab", { name: "Options" }).click();
  const picker = pane.getByLabel("Area", { exact: true });
  const until = async (area: string) => {
    for (let tries = 0; tries < 50 && (await picker.inputValue()) !== area; tries++)
      await page.waitForTimeout(100);
    expect(await picker.inputValue()).toBe(area);
  };

  await pane.getByRole("textbox", { name: "Your own words" }).fill("I can ring Ann Lee.");
  await boxFor(form, "legal").click();
  await until("legal");
  expect(await pane.getByText("Legal, where the cursor is").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");

  await pane.getByRole("button", { name: "Stay on this area" }).click();
  await boxFor(form, "children").click();
  await page.waitForTimeout(1_000);
  expect(await picker.inputValue()).toBe("legal");

  await pane.getByRole("button", { name: "Stay on this area" }).click();
  await boxFor(form, "financial").click();
  await until("financial");
  await picker.selectOption("general");
  expect(await pane.getByRole("textbox", { name: "Your own words" }).inputValue()).toBe(
    "I can ring Ann Lee.",
  );
  await close();
});

test("the screen can be turned to the client: their words alone, and Esc leads back", async () => {
  const { pane, close, page } = await openDemo();
  await pane.getByRole("textbox", { name: "Client name or ref" }).fill("Mia Okafor");
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  await pane.getByText("1 of 8 details").waitFor();
  await pane.getByRole("tab", { name: "Options" }).click();
  await pane.getByLabel("Area", { exact: true }).selectOption("legal");
  for (const name of [/financial situation/, /^Any immigration issues/])
    await pane.getByRole("checkbox", { name }).check();
  await pane.getByRole("button", { name: "Show to client" }).click();
  const view = pane.getByRole("dialog");
  await view.waitFor();
  const covered = await view.evaluate((element) => {
    const points = [0.05, 0.5, 0.95];
    const spots = points.flatMap((x) => points.map((y) => [x * innerWidth, y * innerHeight] as const));
    return spots.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
  expect(covered).toBe(true);
  expect(await view.textContent()).not.toMatch(/Mia|Okafor|Legal\b(?! aid)|perpetrator|\[/);
  expect(await view.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("Tab");
  await view.getByRole("button", { name: "Back" }).focus();
  await page.keyboard.press("Escape");
  await view.waitFor({ state: "detached" });
  expect(
    await pane
      .getByRole("button", { name: "Show to client" })
      .evaluate((button) => button === document.activeElement),
  ).toBe(true);
  await close();
});

const truth = truthOf("published");
/** The boxes for options, where they stand by hand's count. */
const optionBoxes = Object.entries(truth.fields)
  .filter(([key]) => adviceKeys.some((each) => each === key) || key.startsWith("bag"))
  .flatMap(([key, places]) => places.flatMap((place) => ("table" in place ? [{ name: key, ...place }] : [])));

/** The lines of the boxes for options that are not blank. */
function boxesOf(form: FilledForm): Readonly<Record<string, readonly string[]>> {
  const boxes = optionBoxes.map(({ name, table, row, cell }) => {
    const lines = (form.cell(table, row, cell) ?? "").split("\n").filter((line) => line !== "");
    return [name, lines] as const;
  });
  return Object.fromEntries(boxes.filter(([, lines]) => lines.length > 0));
}

/** All that the form says elsewhere. */
function restOf(form: FilledForm): unknown {
  const isOption = (at: { table: number; row: number; cell: number }) =>
    optionBoxes.some(({ table, row, cell }) => table === at.table && row === at.row && cell === at.cell);
  const tables = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) =>
      form.row(table, row).filter((_text, cell) => !isOption({ table, row, cell })),
    ),
  );
  return [tables, form.lines];
}

/** Typing the same by hand, at one key a character and one for each line's end; the line that was changed typed once more. */
function keysByHand(
  first: Readonly<Record<string, readonly string[]>>,
  then: Readonly<Record<string, readonly string[]>>,
): number {
  const typed = Object.values(first).flat();
  const changed = Object.values(then)
    .flat()
    .filter((line) => !typed.includes(line));
  return [...typed, ...changed].reduce((keys, line) => keys + line.length + 1, 0);
}

/** The box for an area, as it is drawn. */
function boxFor(form: Locator, area: string): Locator {
  const box = optionBoxes.find(({ name }) => name === area);
  if (box === undefined) throw new Error(`The form has no ${area} box.`);
  return form.locator("table").nth(box.table).locator("tr").nth(box.row).locator("td").nth(box.cell);
}
