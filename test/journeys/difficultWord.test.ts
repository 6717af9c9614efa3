import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import { rowsOf } from "./reading";

jest.setTimeout(120_000);
afterAll(closeBrowser);

async function inDemo(job: (demo: Demo) => Promise<void>): Promise<void> {
  const demo = await openDemo();
  demo.page.setDefaultTimeout(60_000);
  await demo.form.getByText("Client name / ref").first().waitFor();
  await job(demo);
  await demo.close();
}

test("a difficult Word is made by keyboard alone, and the pane says what it meets; turned off, it fills", () =>
  inDemo(async ({ pane, form, page }) => {
    const { keyboard } = page;
    const open = page.getByRole("button", { name: "Make Word difficult…" });
    await open.focus();
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Make Word difficult" });
    await dialog.waitFor();
    expect(await faultsOfAxe(page)).toEqual([]);
    const tooOften = dialog.getByRole("checkbox", { name: /Word says that it has been asked too often/ });
    // Tab goes through all of it and, in a dialog, nowhere else in the page.
    for (let press = 0; press < 60 && !(await hasFocus(page, "asked too often")); press += 1)
      await keyboard.press("Tab");
    await keyboard.press("Space");
    expect(await tooOften.isChecked()).toBe(true);
    await keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);

    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    await pane.getByText("Nothing was changed in the form").first().waitFor();
    expect(await form.getByText("SH-0417").count()).toBe(0);

    await open.click();
    expect(await tooOften.isChecked()).toBe(true);
    await tooOften.uncheck();
    await dialog.getByRole("button", { name: "Close" }).click();
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    await form.getByText("SH-0417").first().waitFor();
  }));

test("in a pane that is 320 pixels wide and low, what Word refused is said where it can be seen", async () => {
  const demo = await openDemo({ width: 320, height: 900 });
  const { pane, page } = demo;
  await demo.form.getByText("Client name / ref").first().waitFor();
  await page.getByRole("button", { name: "Make Word difficult…" }).click();
  const dialog = page.getByRole("dialog", { name: "Make Word difficult" });
  await dialog.getByRole("checkbox", { name: /Word says that it has been asked too often/ }).check();
  await dialog.getByRole("button", { name: "Close" }).click();
  await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  const words = pane.getByText("Nothing was changed in the form").first();
  await words.waitFor();
  const [said, frame] = [await words.boundingBox(), await page.locator("iframe").boundingBox()];
  expect((said?.y ?? Infinity) + (said?.height ?? 0)).toBeLessThanOrEqual(
    (frame?.y ?? 0) + (frame?.height ?? 0) + 1,
  );
  await demo.close();
});

test("a colleague who waits acts between the pane's requests, the page says so, and the words of both stay whole", () =>
  inDemo(async ({ chooseForm, pane, form, page, download }) => {
    await chooseForm("A form in use");
    await form.getByText("Agreed action").first().waitFor();
    const before = rowsOf(await download());
    const start = before.findIndex((row) => row.includes("Agreed action"));
    const wait = async (deed: string, moment: string): Promise<void> => {
      await page.getByRole("button", { name: "Make Word difficult…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("combobox", { name: "The colleague" }).selectOption(deed);
      await dialog.getByRole("combobox", { name: "Just before" }).selectOption(moment);
      await dialog.getByRole("button", { name: "Let the colleague wait" }).click();
      await dialog.getByText(/^The colleague waits for the pane/).waitFor();
      await page.keyboard.press("Escape");
    };
    // The cursor is in the first action.
    await form.locator("tr", { hasText: "Agreed action" }).first().locator("td").first().click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    await pane.getByRole("tab", { name: "Actions" }).click();
    await pane.getByRole("button", { name: "Add action" }).click();
    await pane.getByRole("textbox", { name: "Agreed action" }).fill("Change the locks");
    await wait("inserts a row above the cursor", "the one after it");
    await pane.getByRole("button", { name: "Add 1 action" }).click();
    await page.getByText("The colleague has done it.").waitFor();
    await form.getByText("Row of a colleague").waitFor();
    await form.getByText("Change the locks").first().waitFor();
    const after = rowsOf(await download());
    expect(after.filter((row) => row[0] === "Row of a colleague")).toHaveLength(1);
    expect(after.filter((row) => row.includes("Change the locks"))).toHaveLength(1);
    expect(
      after.filter((row) => row[0] === "Row of a colleague" && row.includes("Change the locks")),
    ).toEqual([]);
    // All that stood before stands as it stood.
    const actions = before.slice(start).filter((row) => row.some((cell) => cell.trim() !== ""));
    for (const row of actions) expect(after).toContainEqual(row);
  }));

test("the browser asks before a page with changes is left, and not once they are downloaded", () =>
  inDemo(async ({ form, page, download }) => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = (): Promise<void> => page.close({ runBeforeUnload: true });
    await form.locator("[data-paragraph]").filter({ hasText: "Notes to practitioner" }).first().click();
    await page.keyboard.type("x");
    const dialog = page.waitForEvent("dialog");
    await leave();
    await dialog;
    expect(asked).toEqual(["beforeunload"]);
    expect(await form.getByText("Client name / ref").first().isVisible()).toBe(true);
    await download();
    const closed = page.waitForEvent("close");
    await leave();
    await closed;
    expect(asked).toEqual(["beforeunload"]);
  }));

function hasFocus(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    (text) => document.activeElement?.closest("label")?.textContent.includes(text) === true,
    words,
  );
}

async function faultsOfAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    type Axe = { run(options: object): Promise<{ readonly violations: readonly { readonly id: string }[] }> };
    const { axe } = window as unknown as { readonly axe: Axe }; // evaluated above
    return (await axe.run({ iframes: false })).violations.map(({ id }) => id);
  });
}
