import type { FrameLocator } from "playwright-core";
import { drawDocx, paragraph as line } from "../simulator/drawDocx";
import { actionPage, cell, optionPages, table } from "../word/drawn";
import { FilledForm } from "../word/filledForm";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(120_000);
afterAll(closeBrowser);

/** An agency's form: its Financial box stands at the end, beside words that nobody knows. */
const agency = drawDocx(
  [
    actionPage(),
    optionPages().replace(cell("Financial"), cell("Notes to file")),
    ...Array.from({ length: 9 }, (_, index) => line(`Note ${String(index + 1)}`)),
    table(["Purse strings", ""], ["Pets", ""]),
    line(),
  ].join(""),
);

test("a box is pointed to and filled, the form is set up, and is then known without a question", async () => {
  const demo = await openDemo({ width: 1280, height: 900 });
  const { pane, page } = demo;
  await open(demo, agency);
  await tab(pane, "Options");
  await pane.getByRole("combobox", { name: "Area" }).selectOption({ label: "Financial · not sure" });
  await pane.getByText("Is this the Financial box? It stands in the place of ‘Financial’").waitFor();
  await pane.getByRole("button", { name: "No, Financial" }).click();
  await pane.getByText("I could not find the Financial box. Click in it in Word").waitFor();

  const use = pane.getByRole("button", { name: "Use this box for Financial" });
  await demo.form.getByText("Purse strings").click();
  await use.click();
  await pane.getByText("Is this the Financial box? It says “Purse strings” now.").waitFor();
  await pane.getByRole("button", { name: "No, Financial" }).click();
  await pane.getByRole("button", { name: "Use this box for Financial" }).waitFor();
  await boxBeside(demo, "Purse strings").click();
  await use.click();
  await pane.getByText("Used for Financial").waitFor();

  await pane.getByRole("checkbox").first().check();
  await pane.getByRole("button", { name: "Add 1 to Financial" }).click();
  await boxBeside(demo, "Purse strings").getByText(/./).first().waitFor();
  const written = await boxBeside(demo, "Purse strings").innerText();
  expect(written.trim()).not.toBe("");
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Put back as it was").waitFor();

  const before = new FilledForm(await demo.download());
  await setUp(pane);
  await pane.getByText(/boxes added/).waitFor();
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Put back as it was").waitFor();
  expect(new FilledForm(await demo.download()).controlIds).toEqual(before.controlIds);
  await setUp(pane);
  await pane.getByText(/boxes added/).waitFor();
  const ready = await demo.download();
  expect(new FilledForm(ready).text.replace(/\u00a0/g, "")).toBe(before.text);

  await open(demo, ready);
  await tab(pane, "Options");
  await pane.getByRole("combobox", { name: "Area" }).selectOption({ label: "Financial" });
  expect(await pane.getByText(/Is this the|I could not find/).count()).toBe(0);
  await pane.getByRole("checkbox").first().check();
  await pane.getByRole("button", { name: "Add 1 to Financial" }).click();
  await boxBeside(demo, "Purse strings").getByText(written.trim()).waitFor();
  expect(await page.title()).not.toContain("Financial");
  await demo.close();
});

async function open(demo: Demo, form: Uint8Array): Promise<void> {
  const before = await demo.page.locator("iframe").elementHandle();
  await demo.openFile("agency.docx", form);
  await before.waitForElementState("hidden");
  await demo.pane.getByRole("tab", { name: "Details" }).waitFor();
  await demo.form.getByText("Purse strings").waitFor();
}

async function tab(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}

/** Opens the menu, reads what setting up will do, and agrees. */
async function setUp(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Set up this form" }).click();
  const dialog = pane.getByRole("dialog", { name: "Set up this form" });
  await dialog.getByText("change no answer, and say nothing about a client.").waitFor();
  await dialog.getByRole("button", { name: "Set up this form" }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** The cell to the right of a label, as it is drawn. */
function boxBeside({ form }: Demo, label: string) {
  return form.locator("tr", { hasText: label }).last().locator("td").nth(1);
}
