import type { Page } from "playwright-core";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import { linesOf, rowsOf } from "./reading";

jest.setTimeout(120_000);
afterAll(closeBrowser);

async function inDemo(job: (demo: Demo) => Promise<void>): Promise<void> {
  const demo = await openDemo();
  demo.page.setDefaultTimeout(60_000);
  await demo.form.getByText("Client name / ref").first().waitFor();
  await job(demo);
  await demo.close();
}

/** Turns on what the dialog offers. */
async function turnOn(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Make Word difficult…" }).click();
  await page.getByRole("dialog").getByRole("checkbox", { name }).check();
  await page.keyboard.press("Escape");
}

test("what a person types into the form after the pane has read it is not written over", () =>
  inDemo(async ({ pane, form, page, download }) => {
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await form.locator("[data-paragraph]").filter({ hasText: "Client name / ref" }).first().click();
    await page.keyboard.press("Tab");
    await page.keyboard.type("By hand");
    await form.getByText("By hand").first().waitFor();
    await pane.getByRole("button", { name: /^Fill in/ }).click();
    await pane.getByText("Nothing was changed in the form").first().waitFor();
    const cells = rowsOf(await download()).flat();
    expect(cells).toContain("By hand");
  }));

test("what the pane writes while a person types comes in, and the person's words stay whole where they were typed", () =>
  inDemo(async ({ pane, form, page, download }) => {
    await turnOn(page, /^Each answer takes some seconds/);
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    // The pane has asked what stands there, and has no answer yet.
    await form.locator("[data-paragraph]").filter({ hasText: "Notes to practitioner" }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(", ");
    const written = form.getByText("SH-0417").first();
    expect(await written.count()).toBe(0);
    let typed = "";
    while ((await written.count()) === 0) {
      await page.keyboard.type("a");
      typed += "a";
    }
    await page.keyboard.type(" and on");
    await form.getByText(`Notes to practitioner, ${typed} and on`).waitFor();
    const docx = await download();
    expect(linesOf(docx)).toContain(`Notes to practitioner, ${typed} and on`);
    expect(rowsOf(docx).flat()).toContain("SH-0417");
  }));

test("where the pane's words come into the very cell that the person is in, both stay whole", () =>
  inDemo(async ({ pane, form, page, download }) => {
    await turnOn(page, /^Each answer takes some seconds/);
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    await form.locator("[data-paragraph]").filter({ hasText: "Client name / ref" }).first().click();
    await page.keyboard.press("Tab");
    const written = form.getByText("SH-0417").first();
    expect(await written.count()).toBe(0);
    await written.waitFor();
    await page.keyboard.type(" typed");
    await form.getByText(/^(SH-0417 typed| typedSH-0417)$/).waitFor();
    expect(rowsOf(await download()).flat()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(SH-0417 typed| typedSH-0417)$/)]),
    );
  }));

test("what a person types between the pane's question and its writing is not written over", () =>
  inDemo(async ({ pane, form, page, download }) => {
    await turnOn(page, /^Each answer takes some seconds/);
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    await form.locator("[data-paragraph]").filter({ hasText: "Client name / ref" }).first().click();
    await page.keyboard.press("Tab");
    await page.keyboard.type("By hand");
    expect(await form.getByText("SH-0417").count()).toBe(0);
    await pane
      .getByRole("button", { name: /^Fill|^Type a detail/ })
      .and(pane.locator('[aria-busy="false"]'))
      .waitFor();
    const cells = rowsOf(await download()).flat();
    expect(cells).toContain("By hand");
    expect(cells.filter((cell) => cell.includes("By hand"))).toEqual(["By hand"]);
  }));

test("Shift+Tab goes from the first thing of the pane into the form, and Tab from its last, F6 back, and a change of the form asks before it is lost", () =>
  inDemo(async ({ pane, form, page }) => {
    const inForm = (): Promise<unknown> =>
      page.waitForFunction(() => document.activeElement?.getAttribute("role") === "textbox");
    await pane.getByRole("tab", { name: "Details" }).focus();
    // The pane has two things before its tabs: the third press leaves it.
    await page.keyboard.press("Shift+Tab");
    await pane.locator("[aria-label=More]:focus").waitFor();
    await page.keyboard.press("Shift+Tab");
    await pane.locator("[aria-keyshortcuts=F9]:focus").waitFor();
    await page.keyboard.press("Shift+Tab");
    await inForm();
    await pane.getByRole("button", { name: /^Type a detail/ }).focus();
    await page.keyboard.press("Tab");
    await inForm();
    await page.keyboard.press("F6");
    await page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
    await page.keyboard.press("Control+Shift+F6");
    await inForm();
    await form.getByText("Notes to practitioner").first().click();
    await page.keyboard.type("x");
    await page.getByRole("button", { name: "Start again" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Keep the form" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("button", { name: "Make Word difficult" }).click();
    const boxes = page.getByRole("dialog").getByRole("checkbox");
    expect(await boxes.count()).toBeGreaterThan(20);
    expect(await boxes.evaluateAll((all) => all.some((box) => (box as HTMLInputElement).checked))).toBe(
      false,
    );
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  }));

test("Tab from a heading that the keyboard was sent to goes on in the pane, and does not give the keys to the form", () =>
  inDemo(async ({ pane, page }) => {
    await pane.getByRole("tab", { name: "Finish" }).click();
    await pane.getByRole("button", { name: "Start a review", exact: true }).click();
    const heading = pane.getByRole("heading", { level: 2 }).and(pane.locator(":focus"));
    await heading.waitFor();
    await page.keyboard.press("Tab");
    await heading.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await pane.locator("h2 + button:focus").waitFor();
  }));
