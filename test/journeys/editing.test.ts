import type { CDPSession, Locator } from "playwright-core";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import { linesOf, rowsOf } from "./reading";

jest.setTimeout(90_000);
afterAll(closeBrowser);

async function inDemo(job: (demo: Demo) => Promise<void>): Promise<void> {
  const demo = await openDemo();
  demo.page.setDefaultTimeout(60_000);
  await demo.form.getByText("Client name / ref").first().waitFor();
  await job(demo);
  await demo.close();
}

const paragraph = (form: Locator, words: string): Locator =>
  form.locator("[data-paragraph]").filter({ hasText: words }).first();

const severalRefused = "Select words in one paragraph at a time to type over them. Nothing was changed.";

test("words are cut and pasted within a line, and lines from elsewhere are pasted as lines", () =>
  inDemo(async ({ form, page, download }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const { keyboard } = page;
    await paragraph(form, "Notes to practitioner").click();
    await keyboard.press("Home");
    await keyboard.press("Control+Shift+ArrowRight");
    await keyboard.press("Control+X");
    await keyboard.press("End");
    await keyboard.type(": ");
    await keyboard.press("Control+V");
    await keyboard.press("Control+X"); // nothing is selected: nothing goes
    await form.getByText("to practitioner: Notes").waitFor();
    await page.evaluate(() => navigator.clipboard.writeText("first\r\n<b>second</b>\tline\nthird"));
    await keyboard.press("Control+V");
    await keyboard.type("!");
    await form.getByText("third!").waitFor();
    const lines = linesOf(await download());
    const at = lines.findIndex((line) => line.includes("to practitioner: Notes"));
    expect(lines.slice(at, at + 3).map((line) => line.trim().replace(/ +/g, " "))).toEqual([
      "to practitioner: Notesfirst",
      "<b>second</b>\tline",
      "third!",
    ]);
  }));

test("of a selection over several paragraphs nothing is typed over, cut or erased, and the page says so; it can be copied", () =>
  inDemo(async ({ form, page, download }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const { keyboard } = page;
    const before = linesOf(await download());
    const refused = page.getByText(severalRefused);
    await paragraph(form, "Notes to practitioner").click();
    await keyboard.press("Home");
    for (const select of ["Shift+ArrowDown", "Control+A"]) {
      for (const key of ["x", "Backspace", "Enter", "Control+X", "Control+V"]) {
        await keyboard.press(select);
        await keyboard.press(key);
        await refused.waitFor();
      }
      await keyboard.press("Control+C");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Notes to practitioner");
      await keyboard.press("ArrowLeft");
      await paragraph(form, "Notes to practitioner").click();
      await keyboard.press("End");
      await keyboard.type("x");
      await keyboard.press("Backspace");
      await refused.waitFor({ state: "detached" });
      await keyboard.press("Home");
    }
    expect(linesOf(await download())).toEqual(before);
  }));

test("what is composed (an accent, a Japanese word) comes in once, over what was selected, and not at all when it is given up", () =>
  inDemo(async ({ form, page, download }) => {
    const { keyboard } = page;
    const browser = await page.context().newCDPSession(page);
    await paragraph(form, "Notes to practitioner").click();
    await keyboard.press("End");
    await keyboard.type(" ");
    await compose(browser, ["´", "é"], "é");
    await form.getByText("Notes to practitioner é").waitFor();
    await keyboard.type("!");
    await compose(browser, ["に", "にほ"], "");
    await keyboard.type("?");
    await form.getByText("Notes to practitioner é!?").waitFor();
    await keyboard.press("Shift+ArrowLeft");
    await compose(browser, ["に", "にほん"], "日本");
    await keyboard.type(".");
    await form.getByText("Notes to practitioner é!日本.").waitFor();
    // In an empty cell, and over the prompt of a control.
    await paragraph(form, "Client name / ref").click();
    await keyboard.press("Tab");
    await compose(browser, ["Z", "Zo"], "Zoë");
    await form.getByText("Zoë").waitFor();
    const docx = await download();
    expect(linesOf(docx)).toContain("Notes to practitioner é!日本.");
    expect(
      rowsOf(docx)
        .flat()
        .filter((cell) => cell === "Zoë"),
    ).toHaveLength(1);
  }));

/** Composes as an input method does, letter by letter; "" gives it up. */
async function compose(browser: CDPSession, steps: readonly string[], end: string): Promise<void> {
  for (const text of steps) {
    const { length } = text;
    await browser.send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
  }
  if (end === "")
    await browser.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
  else await browser.send("Input.insertText", { text: end });
}
