import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { planInUse, twelveActions } from "../forms/planInUse";
import { FilledForm } from "../word/filledForm";
import { longForm } from "../word/longForm";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";
import { keep } from "./keep";

jest.setTimeout(240_000);
afterAll(closeBrowser);

const published = new Uint8Array(readFileSync(join(__dirname, "../forms/published.docx")));
const button = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: typeof name === "string" });
const cards = (pane: FrameLocator) => pane.getByRole("list", { name: "Actions in the form" }).locator("> li");

/** Opens a form from a file and goes to its actions. */
async function openActions(bytes: Uint8Array): Promise<Demo> {
  const demo = await openDemo();
  const before = await demo.page.locator("iframe").elementHandle();
  await demo.openFile("plan.docx", bytes);
  await before.waitForElementState("hidden");
  await demo.pane.getByRole("tab", { name: "Actions" }).click();
  await button(demo.pane, "Add action").waitFor();
  return demo;
}

/** The rows of the action tables that say something, but for their heads. */
function rowsIn(docx: Uint8Array): readonly (readonly string[])[] {
  const form = new FilledForm(docx);
  return Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)),
  )
    .filter(([head]) => head?.includes("Agreed action"))
    .flatMap((table) => table.slice(1))
    .filter((row) => row.some((text) => text !== ""));
}

const today = new Date().toLocaleDateString("en-GB");

test("three risks picked from the Dash become three complete actions", async () => {
  const { pane, download, close } = await openActions(published);
  await button(pane, "From Dash risks").click();
  const risks = [
    "Isolation from family or friends",
    "Weapons or objects used to hurt",
    "Money problems or financial dependence",
  ];
  for (const risk of [...risks].reverse()) await pane.getByRole("checkbox", { name: risk }).check();
  await button(pane, "Add these actions").click();
  await pane.getByText("These actions added").waitFor();
  await button(pane, "Close Dash risks").click();

  // The form now has the risks, and says of each that nothing is agreed.
  for (const [index, risk] of risks.entries()) {
    await button(pane, `Agree: ${risk}`).click();
    const card = cards(pane).filter({ hasText: risk });
    const agreed = card.getByRole("textbox", { name: "Agreed action" });
    if (index === 2) {
      await card.getByRole("button", { name: "Usual actions for this risk" }).click();
      await card.getByRole("checkbox").first().check();
    } else await agreed.fill(`Agreed ${index}`);
    await card.getByRole("textbox", { name: "Who will do this?" }).fill("IDVA");
    await card.getByRole("textbox", { name: "By when?" }).fill("tomorrow");
    await card.getByRole("textbox", { name: "Date complete" }).fill("today");
  }
  await button(pane, "Change 3 actions").click();
  await pane.getByText("3 actions changed").waitFor();
  expect(await pane.getByText("No action is agreed yet for").count()).toBe(0);
  const filled = await download();
  await close();
  keep("dash", filled);
  // In the order of the Dash, not of the ticks.
  expect(rowsIn(filled).map(([risk, , who, , done]) => [risk, who, done])).toEqual(
    risks.map((risk) => [risk, "IDVA", today]),
  );
  expect(
    rowsIn(filled).every(([, action, , when]) => action !== "" && /^\d\d\/\d\d\/\d{4}$/.test(when ?? "")),
  ).toBe(true);
});

test("an action is edited, completed, reopened, moved to the other page, put in above and deleted; each can be undone", async () => {
  const { pane, download, close } = await openActions(planInUse());
  const before = rowsIn(await download());
  const press = async (name: string, done: string): Promise<void> => {
    await button(pane, name).click();
    await pane.getByRole("status").getByText(done).waitFor();
  };
  const undo = async (): Promise<void> => {
    await press("Undo", "Put back as it was");
    expect(rowsIn(await download())).toEqual(before);
  };
  const now = async (row: number): Promise<readonly string[]> => rowsIn(await download())[row] ?? [];

  await button(pane, "Change: Weapons").click();
  await pane.getByRole("textbox", { name: "Comment" }).fill("Asked by phone");
  await press("Change 1 action", "1 action changed");
  expect(await now(0)).toEqual([...(before[0] ?? []).slice(0, 5), "Asked by phone"]);
  await undo();
  await button(pane, "Leave as in the form: Weapons").click();
  await button(pane, "Close: Weapons").click();

  await button(pane, "Mark complete: Housing").click();
  await press("Change 1 action", "1 action changed");
  expect((await now(2))[4]).toBe(today);
  await undo();
  await button(pane, "Leave as in the form: Housing").click();

  await button(pane, "Reopen: Stalking").click();
  await press("Change 1 action", "1 action changed");
  expect((await now(1))[4]).toBe("");
  await undo();
  await button(pane, "Leave as in the form: Stalking").click();

  await button(pane, "Change: Money").click();
  await button(pane, "Move down: Money").click();
  await press("Change the order", "Order changed");
  expect((await now(5))[0]).toBe("Breach of bail");
  expect(await now(6)).toEqual(before[5]);
  await undo();
  await button(pane, "Move up: Money").click();

  await button(pane, "Add one above: Money").click();
  await pane.getByRole("textbox", { name: "Risk or issue" }).first().fill("Benefits");
  await press("Add 1 action", "1 action added");
  expect((await now(5))[0]).toBe("Benefits");
  await undo();
  await button(pane, "Do not add it").click();

  await button(pane, "Delete: Money").click();
  await pane.getByText("Delete this action from the form? Undo can bring it back.").waitFor();
  await press("Delete 1 action", "1 action deleted");
  expect(rowsIn(await download()).map(([risk]) => risk)).toEqual(
    twelveActions.map(({ risk }) => risk).filter((risk) => risk !== "Money"),
  );
  await undo();
  await close();
});

test("a form of 500 actions is opened and filtered page by page, and one edit writes one row", async () => {
  const demo = await openActions(longForm(published, 500));
  const { pane } = demo;
  const frame = await (await demo.page.locator('iframe[title="Task pane"]').elementHandle()).contentFrame();
  const longest = async (what: string, act: () => Promise<void>): Promise<void> => {
    await frame?.evaluate(() => {
      const watched = window as unknown as { longest: number; last: number };
      watched.longest = 0;
      watched.last = performance.now();
      const look = (): void => {
        const moment = performance.now();
        watched.longest = Math.max(watched.longest, moment - watched.last);
        watched.last = moment;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await act();
    await demo.page.waitForTimeout(300);
    const milliseconds = await frame?.evaluate(() => (window as unknown as { longest: number }).longest);
    process.stdout.write(`500 actions, ${what}: longest frame ${Math.round(milliseconds ?? 0)} ms\n`);
  };
  const before = rowsIn(await demo.download());
  await pane.getByRole("tab", { name: "Details" }).click();
  await longest("opening the tab again", () => pane.getByRole("tab", { name: "Actions" }).click());
  expect(await cards(pane).count()).toBe(40);
  await longest("open ones", () => button(pane, /^Open \d+$/).click());
  await longest("all", () => button(pane, "All 500").click());
  await longest("show more", () => button(pane, "Show 40 more of 460").click());
  expect(await cards(pane).count()).toBe(80);
  await longest("opening a card", () => button(pane, "Change: Row 3 cell 1").click());
  await longest("typing", () =>
    pane.getByRole("textbox", { name: "Comment" }).pressSequentially(" as agreed"),
  );
  await longest("writing", async () => {
    await button(pane, "Change 1 action").click();
    await pane.getByText("1 action changed").waitFor();
  });
  const after = rowsIn(await demo.download());
  expect(after.flatMap((row, index) => (row.join() === before[index]?.join() ? [] : [index]))).toEqual([3]);
  await demo.close();
});
