import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FilledForm } from "../word/filledForm";
import { closeBrowser, openDemo } from "./harness";
import { keep } from "./keep";

jest.setTimeout(240_000);
afterAll(closeBrowser);

const published = new Uint8Array(readFileSync(join(__dirname, "../forms/published.docx")));
const risks = [
  "Injury in the current incident",
  "Isolation from family or friends",
  "Depression or suicidal thoughts (client)",
  "Weapons or objects used to hurt",
  "Threats to kill, believed",
  "Money problems or financial dependence",
];

test("six risks of the Dash become six agreed rows, each with who and by when, for less than a third of the keys of typing them", async () => {
  const demo = await openDemo();
  const before = await demo.page.locator("iframe").elementHandle();
  await demo.openFile("plan.docx", published);
  await before.waitForElementState("hidden");
  const { pane } = demo;
  let hands = 0;
  const click = async (target: ReturnType<typeof pane.getByRole>): Promise<void> => {
    hands += 1;
    await target.click();
  };
  await click(pane.getByRole("tab", { name: "Actions" }));
  await click(pane.getByRole("button", { name: "From Dash risks", exact: true }));
  for (const risk of risks) await click(pane.getByRole("checkbox", { name: risk, exact: true }));
  await click(pane.getByRole("button", { name: "Close Dash risks", exact: true }));
  for (const [index, risk] of risks.entries()) {
    const open = pane.getByRole("group", { name: `Actions for: ${risk}` });
    expect(await pane.getByRole("group", { name: /^Actions for: / }).count()).toBe(1);
    await click(open.getByRole("checkbox").first());
    await click(open.getByRole("textbox", { name: "By when?" }));
    hands += 3;
    await demo.page.keyboard.type("fri");
    const next = risks[index + 1];
    if (next !== undefined) await click(pane.getByRole("button", { name: `Next: ${next}` }));
  }
  await click(pane.getByRole("button", { name: "Add these actions", exact: true }));
  await pane.getByRole("status").getByText("These actions added").waitFor();
  const file = await demo.download();
  await demo.close();
  keep("six-risks", file);
  const form = new FilledForm(file);
  const rows = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)),
  )
    .filter(([head]) => head?.includes("Agreed action"))
    .flatMap((table) => table.slice(1))
    .filter((row) => row.some((text) => text !== ""));
  expect(rows.map(([risk]) => risk)).toEqual(risks);
  for (const [, action, who, when] of rows) {
    expect(action).not.toBe("");
    expect(who).not.toBe("");
    expect(when).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  }
  // Typed in Word: every letter of four cells, and a Tab to the next; six more Tabs over the columns that stay blank.
  const typed = rows.flatMap((row) => row.slice(0, 4)).reduce((sum, text) => sum + text.length + 1, 0) + 12;
  process.stdout.write(
    `Six agreed rows: ${String(hands)} clicks and keys in the pane, ${String(typed)} keys in Word\n`,
  );
  expect(hands / typed).toBeLessThan(0.3);
});
