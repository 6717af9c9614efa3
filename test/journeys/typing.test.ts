import type { Locator } from "playwright-core";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import { linesOf, rowsOf } from "./reading";

jest.setTimeout(90_000);
afterAll(closeBrowser);

async function inDemo(
  job: (demo: Demo) => Promise<void>,
  viewport?: { width: number; height: number },
): Promise<void> {
  const demo = await openDemo(viewport);
  await demo.form.getByText("Client name / ref").first().waitFor();
  await job(demo);
  await demo.close();
}

/** A paragraph of the form by the words that it starts with. */
const paragraph = (form: Locator, words: string): Locator =>
  form.locator("[data-paragraph]").filter({ hasText: words }).first();

test("a line is typed into, overtyped, erased and parted with real keys, and the download has it", () =>
  inDemo(async ({ form, page, download }) => {
    await paragraph(form, "Notes to practitioner").click();
    const { keyboard } = page;
    await keyboard.press("End");
    await keyboard.type(" of Leeds");
    await keyboard.press("Backspace");
    await keyboard.press("Control+Backspace");
    await keyboard.type("York");
    await keyboard.press("Enter");
    await keyboard.press("ArrowUp");
    await keyboard.press("Home");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.type("K");
    await keyboard.press("Delete");
    await keyboard.press("ArrowDown");
    await keyboard.type("A new line");
    await form.getByText("A new line").waitFor();
    const lines = linesOf(await download());
    expect(lines.slice(lines.indexOf("Ktes to practitioner of York"))[1]).toBe("A new line");
  }));

test("a cell of the table is reached by Tab and typed in; behind the last cell a row comes in", () =>
  inDemo(async ({ chooseForm, form, page, download }) => {
    await chooseForm("A form in use");
    const before = rowsOf(await download());
    await paragraph(form, "Client name / ref").click();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Changed by hand");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await form.getByText("Changed by hand!").waitFor();
    const after = rowsOf(await download());
    expect(after.length).toBe(before.length);
    expect(after.flat().filter((cell) => cell === "Changed by hand!")).toHaveLength(1);

    const actions = form.locator("table", { hasText: "Agreed action" }).last();
    const rows = await actions.locator("tr").count();
    await actions.locator("tr").last().locator("td").last().click();
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.type("In a new row");
    await page.keyboard.press("Tab");
    await page.keyboard.type("beside it");
    await form.getByText("beside it").waitFor();
    expect(await actions.locator("tr").count()).toBe(rows + 1);
    const longer = rowsOf(await download());
    expect(longer.length).toBe(before.length + 1);
    const added = longer.filter((row) => row[0] === "In a new row");
    expect(added.map((row) => row.filter((cell) => cell !== ""))).toEqual([["In a new row", "beside it"]]);
  }));
