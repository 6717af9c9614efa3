import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { leaksIn } from "../copy/leaks";
import { secretForm } from "../copy/secretForm";
import { closeBrowser, openDemo, type Demo } from "./harness";
import { keep } from "./keep";
import { walkStores } from "./stores";

jest.setTimeout(240_000);
afterAll(closeBrowser);

const seeded = secretForm();
const secrets = [...seeded.secrets.values()].flat();

async function openSeeded(): Promise<Demo & { readonly said: string[] }> {
  const demo = await openDemo({ width: 1000, height: 620 });
  const said: string[] = [];
  demo.page.on("console", (message) => said.push(message.text()));
  const before = await demo.page.locator("iframe").elementHandle();
  await demo.openFile("plan.docx", seeded.docx);
  await before.waitForElementState("hidden");
  await demo.pane.getByRole("tab", { name: "Finish" }).click();
  return { ...demo, said };
}

test("the answer is no: nothing is made, and the line for the case notes says so", async () => {
  const demo = await openSeeded();
  const { pane, page } = demo;
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await pane.getByRole("button", { name: "Start a copy" }).click();
  await pane.getByRole("radio", { name: "Not today" }).check();
  await pane.getByText("Learn one number by heart.").waitFor();
  expect(await pane.getByRole("button", { name: /^Next|^Make|^Download it/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Done: no copy today" }).click();
  expect(
    await pane.getByRole("textbox", { name: "Text for the line for the case notes" }).inputValue(),
  ).toMatch(
    /^ISSP of 6 January 2026: 2 actions agreed, \d+ options recorded; copy not given: not safe today\.$/,
  );
  expect(downloads).toBe(0);
  await demo.close();
});

test("the answer is yes: six lines are chosen, one in other words, one in spite of its caution, and the file holds nothing else", async () => {
  const demo = await openSeeded();
  const { pane, page, said } = demo;
  await pane.getByRole("button", { name: "Start a copy" }).click();
  await pane.getByRole("radio", { name: "Yes, it is safe to take" }).check();
  await pane.getByRole("button", { name: "Next: choose the lines" }).click();
  await pane.getByRole("radio", { name: "Full plan" }).check();
  const chosen = seeded.lines.slice(1);
  for (const line of chosen) await pane.getByRole("checkbox", { name: line, exact: true }).check();
  await pane.getByRole("button", { name: `Change words: ${chosen[0] ?? ""}` }).click();
  await pane.getByRole("textbox", { name: "Words on the copy alone" }).fill("I can see my GP.");
  await pane.getByText("6 lines ticked").waitFor();
  await pane.getByRole("button", { name: "Next: see the page" }).click();
  await pane.getByRole("combobox", { name: "Heading" }).selectOption("List");
  const view = pane.getByRole("region", { name: "The page as it will be" });
  const shown = await view.locator("h3, h4, li").allTextContents();

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Download it instead" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("List.docx");
  const made = new Uint8Array(await readFile(await file.path()));
  keep("client-copy", made);
  const main = strFromU8(unzipSync(made)["word/document.xml"] ?? new Uint8Array());
  expect([...main.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual(shown);
  expect(shown.filter((text) => chosen.includes(text))).toHaveLength(5);
  expect(shown).toContain("I can see my GP.");
  expect(shown).not.toContain(chosen[0]);
  expect(leaksIn(made, secrets)).toEqual([]);

  // In Word it opens beside the form, which stays as it was.
  await pane.getByRole("button", { name: "Make this copy" }).click();
  await pane.getByText("Word was asked to open the copy in its own window").waitFor();
  expect(unzipSync(await demo.download())["word/document.xml"]).toEqual(
    unzipSync(seeded.docx)["word/document.xml"],
  );

  expect(await page.getByRole("button", { name: "Save what was opened" }).count()).toBe(1);

  const { looked, kept } = await walkStores(page);
  expect(looked).toEqual([
    "address",
    "caches",
    "cookies",
    "cookies of the context",
    "history state",
    "indexedDB",
    "localStorage",
    "service workers",
    "sessionStorage",
    "title",
    "window name",
  ]);
  const everywhere = [...kept.map(({ text }) => text), ...said].join("\n");
  expect(
    [...secrets, ...seeded.lines, "I can see my GP."].filter((text) => everywhere.includes(text)),
  ).toEqual([]);
  await demo.close();
});

test("where Word opens no document, the demo shows what is offered instead", async () => {
  const demo = await openSeeded();
  const { pane, page } = demo;
  await page.getByRole("button", { name: "Make Word difficult…" }).click();
  await page.getByRole("checkbox", { name: /^Word does not open a new document/ }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await pane.getByRole("button", { name: "Start a copy" }).click();
  await pane.getByRole("radio", { name: "Yes, it is safe to take" }).check();
  await pane.getByRole("button", { name: "Next: choose the lines" }).click();
  await pane.getByRole("checkbox", { name: "Diary", exact: true }).check();
  await pane.getByRole("button", { name: "Next: see the page" }).click();
  await pane.getByRole("button", { name: "Make this copy" }).click();
  await pane.getByText("Word could not open a new document.").waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Download it instead" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Notes.docx");
  await pane.getByText(/If no file came, as in Word for Mac, use the words as a message/).waitFor();
  expect(await page.getByRole("button", { name: "Save what was opened" }).count()).toBe(0);
  await demo.close();
});

test("covered, nothing of the pane is on the screen or in the accessibility tree; the same key brings it back", async () => {
  const demo = await openSeeded();
  const { pane, page } = demo;
  const frame = page.locator('iframe[title="Task pane"]');
  await pane.getByRole("tab", { name: "Details" }).click();
  await pane.getByRole("textbox", { name: "Reviewed by" }).fill("Sam Poole");
  const before = await frame.screenshot();
  await page.keyboard.press("F9");
  await pane.getByRole("button", { name: "Show again" }).waitFor();
  expect(await namesInTree(page)).toEqual([
    "button: Show again",
    "button: Move it to a blank part of the document",
  ]);
  const covered = await frame.screenshot();
  if (process.env["JOURNEY_FILES"] !== undefined)
    await frame.screenshot({ path: `${process.env["JOURNEY_FILES"]}/cover.png` });
  expect(covered.equals(before)).toBe(false);
  const readable = await pane.locator("body").evaluate((body) => (body as HTMLElement).innerText);
  expect(readable.split("\n").filter((line) => line.trim() !== "")).toEqual([
    "Show again",
    "or press F9",
    "The document is still open in Word.",
    "Move it to a blank part",
  ]);
  await page.keyboard.press("F9");
  expect(await pane.getByRole("textbox", { name: "Reviewed by" }).inputValue()).toBe("Sam Poole");
  expect(
    await pane
      .locator(":focus")
      .getAttribute("aria-label")
      .catch(() => ""),
  ).not.toBe("Show again");

  await demo.close();
});

test.each<readonly [string, (demo: Demo) => Promise<Locator>]>([
  [
    "a menu",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "More" }).click();
      return pane.getByRole("menuitem", { name: "Set up this form" });
    },
  ],
  [
    "a dialog",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "More" }).click();
      await pane.getByRole("menuitem", { name: "Help" }).click();
      return pane.getByRole("dialog").getByRole("button", { name: "Close" });
    },
  ],
  [
    "the dialog that sets a form up",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "More" }).click();
      await pane.getByRole("menuitem", { name: "Set up this form" }).click();
      return pane.getByRole("dialog").getByRole("button").last();
    },
  ],
  [
    "a calendar",
    async ({ pane }) => {
      await pane.getByRole("tab", { name: "Details" }).click();
      await pane.getByRole("button", { name: /^Calendar.*Intake date/ }).click();
      return pane.locator('[role="group"] table button[tabindex="0"]');
    },
  ],
  [
    "a list of suggestions",
    async ({ pane, page }) => {
      await pane.getByRole("tab", { name: "Actions" }).click();
      await pane.getByRole("button", { name: "Add action" }).click();
      const field = pane.getByLabel("Who will do this?").first();
      await field.click();
      await page.keyboard.type("I");
      return pane
        .getByRole("group", { name: /Who will do this/ })
        .getByRole("button")
        .first();
    },
  ],
  [
    "the lines of a copy",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "Start a copy" }).click();
      await pane.getByRole("radio", { name: "Yes, it is safe to take" }).check();
      await pane.getByRole("button", { name: "Next: choose the lines" }).click();
      return pane.getByRole("checkbox").first();
    },
  ],
  [
    "what is shown to the client",
    async ({ pane }) => {
      await pane.getByRole("tab", { name: "Options" }).click();
      await pane.getByRole("button", { name: "Show to client" }).click();
      return pane.getByRole("button", { name: "Back" });
    },
  ],
])(
  "with %s open, the cover leaves a screen reader nothing, and all is back with the keyboard where it was",
  async (what, open) => {
    const demo = await openSeeded();
    const { pane, page } = demo;
    const element = await open(demo);
    await element.focus();
    const before = await settledNames(page);
    const focused = await focusedName(page);
    expect(before.length).toBeGreaterThan(3);
    await page.keyboard.press("F9");
    await pane.getByRole("button", { name: "Show again" }).waitFor();
    expect([what, await namesInTree(page)]).toEqual([
      what,
      ["button: Show again", "button: Move it to a blank part of the document"],
    ]);
    expect(await textsInTree(page)).toEqual(["Show again", "Move it to a blank part"]);
    // Tab leads to nothing that is covered.
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press("Tab");
      expect(["Show again", "Move it to a blank part of the document", ""]).toContain(
        (await focusedName(page)).split(": ")[1],
      );
    }
    await pane.getByRole("button", { name: "Show again" }).focus();
    await page.keyboard.press("F9");
    await pane.getByRole("button", { name: "Show again" }).waitFor({ state: "detached" });
    expect([what, await settledNames(page)]).toEqual([what, before]);
    expect([what, await focusedName(page)]).toEqual([what, focused]);
    await demo.close();
  },
);

/** What the tree holds once it stays as it is: what a dialog hides is hidden a moment after the keyboard has come into it. */
async function settledNames(page: Page): Promise<readonly string[]> {
  let names = await namesInTree(page);
  for (let looks = 0, same = 0; looks < 40 && same < 3; looks++) {
    await page.waitForTimeout(200);
    const now = await namesInTree(page);
    same = now.join("\n") === names.join("\n") ? same + 1 : 0;
    names = now;
  }
  return names;
}

/** What has the keyboard in the pane, by its kind and name. */
async function focusedName(page: Page): Promise<string> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  return (
    (await frame?.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return "none: ";
      return `${activeElement.tagName}: ${activeElement.getAttribute("aria-label") ?? activeElement.textContent}`;
    })) ?? "none: "
  );
}

/** The texts that a screen reader can read of the pane. */
async function textsInTree(page: Page): Promise<readonly string[]> {
  return (await nodesInTree(page))
    .filter(({ ignored, role }) => !ignored && role?.value === "StaticText")
    .map(({ name }) => String(name?.value ?? ""));
}

/** What Chromium tells a screen reader of the pane: each thing that has a name, but for the page itself. */
async function namesInTree(page: Page): Promise<readonly string[]> {
  return (await nodesInTree(page))
    .filter(
      ({ ignored, role }) =>
        !ignored && !["RootWebArea", "StaticText", "InlineTextBox"].includes(String(role?.value)),
    )
    .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? "")}`)
    .filter((each) => !/: $/.test(each));
}

async function nodesInTree(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const frameId = frameTree.childFrames?.find(({ frame }) => frame.url.includes("taskpane.html"))?.frame.id;
  const { nodes } = await devtools.send("Accessibility.getFullAXTree", { frameId });
  await devtools.detach();
  return nodes;
}
