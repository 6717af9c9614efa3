import type { Frame, Page } from "playwright-core";
import { planInUse } from "../forms/planInUse";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(240_000);
afterAll(closeBrowser);

/** Presses keys in a real browser, and notes each after which the focus of the pane is on its body. */
function keyboard(page: Page, frame: Frame) {
  const lost: string[] = [];
  const steps: string[] = [];
  const look = async (what: string): Promise<void> => {
    await frame.evaluate(() => new Promise<void>((done) => setTimeout(done, 60)));
    const at = await frame.evaluate(() => {
      const element = document.activeElement;
      return element === null || element === document.body
        ? undefined
        : (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40) ||
            element.outerHTML.slice(0, 150);
    });
    steps.push(`${what} → ${at ?? "the body"}`);
    if (at === undefined) lost.push(what);
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await look(key);
    }
  };
  /** Tab until what has the focus is called so. */
  const tabTo = async (name: RegExp, key = "Tab"): Promise<void> => {
    for (let tries = 0; tries < 80; tries += 1) {
      const at = await frame.evaluate(() => {
        const element = document.activeElement;
        const labels =
          element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? element.labels
            : null;
        return element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent ?? "";
      });
      if (name.test(at)) return;
      await press(key);
    }
    throw new Error(`No Tab stop is called ${String(name)}: ${steps.slice(-8).join("; ")}`);
  };
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await look(`type ${text}`);
  };
  return { lost, steps, look, press, tabTo, type };
}

test("a whole job by keyboard alone never leaves the focus on the body", async () => {
  const demo = await openDemo({ width: 1280, height: 800 });
  const { page, pane } = demo;
  const frame = await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
  if (frame === null) throw new Error("there is no pane");
  const { lost, steps, look, press, tabTo, type } = keyboard(page, frame);
  const opensAndCloses = async (item: RegExp, way: readonly [RegExp, string] | "Escape") => {
    await tabTo(/^More$/, "Shift+Tab");
    await press("Enter");
    await pane.getByRole("menuitem", { name: item }).waitFor();
    await tabTo(item, "ArrowDown");
    await press("Enter");
    await pane.getByRole("dialog").waitFor();
    if (way === "Escape") await press("Escape");
    else {
      await tabTo(way[0]);
      await press(way[1]);
    }
    await pane.locator("[role=dialog]").waitFor({ state: "detached" });
    await look("closed");
    expect(steps.at(-1)).toBe("closed → More");
  };

  await pane.getByRole("textbox", { name: "Client name or ref" }).focus();
  await type("SH-0417");
  await press("Control+Enter");
  await pane.getByText("1 detail filled in").waitFor();
  await tabTo(/^Client name or ref/, "Shift+Tab");
  await press("End");
  await type("9");
  await tabTo(/^Keep what the form says, Client/);
  await press("Enter");
  await tabTo(/^Client name or ref/);

  await tabTo(/^Calendar, Intake date/);
  await press("Enter");
  await pane.getByRole("group", { name: "Intake date, from the calendar" }).waitFor();
  await press("ArrowUp", "F9", "F9", "PageUp", "Escape");
  await tabTo(/^Calendar, Intake date/);
  await press("Enter");
  await pane.getByRole("group", { name: "Intake date, from the calendar" }).waitFor();
  await press("ArrowUp", "Enter");
  expect(await pane.getByRole("textbox", { name: "Intake date" }).inputValue()).toMatch(
    /^\d\d\/\d\d\/\d{4}$/,
  );
  await press("Control+Enter");
  await pane.getByText("2 of 8 details").waitFor();

  await opensAndCloses(/^Help$/, [/^Close$/, "Enter"]);
  await opensAndCloses(/^Help$/, "Escape");
  await opensAndCloses(/^Set up this form$/, [/^Cancel$/, "Enter"]);

  await press("Control+.");
  await tabTo(/^Add action$/);
  await press("Enter");
  await tabTo(/^Risk or issue/);
  await type("Threats");
  await tabTo(/^Agreed action/);
  await type("Report them to the police");
  await press("Control+Enter");
  await pane.getByText("1 action added").first().waitFor();
  await tabTo(/^Close$/, "Shift+Tab");
  await press("Enter");
  await tabTo(/^Delete: Threats|^Change: Threats/);
  await press("Enter");
  await tabTo(/^Delete: Threats/);
  await press("Enter", "Control+Enter");
  await pane
    .getByText(/deleted/)
    .first()
    .waitFor();
  await tabTo(/^Undo$/);
  await press("Enter");

  await press("Control+.", "Control+f");
  await type("legal aid");
  await tabTo(/legal|financial/i);
  for (let tabs = 0; tabs < 3; tabs += 1) await press("Control+.");
  expect(lost).toEqual([]);
  await demo.close();
});

test("a second whole job by keyboard alone: options, a service, the questions before a copy, a review", async () => {
  const demo = await openDemo({ width: 1280, height: 800 });
  const { page, pane } = demo;
  const before = await page.locator("iframe").elementHandle();
  await demo.openFile("plan.docx", planInUse());
  await before.waitForElementState("hidden");
  await pane.getByRole("tab", { name: "Actions", selected: true }).waitFor();
  const frame = await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
  if (frame === null) throw new Error("there is no pane");
  const { lost, steps, look, press, tabTo, type } = keyboard(page, frame);
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name }).first().waitFor();

  await pane.getByRole("button", { name: "Got it" }).waitFor();
  await pane.getByRole("tab", { name: "Actions" }).focus();
  await tabTo(/^Got it$/);
  await press("Enter");
  await press("Control+.", "Control+f");
  await type("phone charger");
  await pane.getByText("1 option found").waitFor();
  await tabTo(/carry a phone charger/);
  await press("Space", "Control+Enter");
  await pane.getByText(/^1 added to General/).waitFor();
  await look("added");

  await press("Control+.", "Control+f");
  await type("galop");
  await pane.getByText("1 service found").waitFor();
  await tabTo(/^Add to form: Galop$/);
  await press("Enter");
  await pane.getByLabel("Which box").waitFor();
  await press("Control+Enter");
  await pane.getByText(/^1 line added/).waitFor();
  await look("inserted");

  await press("Control+.");
  await tabTo(/^Start a copy$/);
  await press("Enter");
  await heading("Ask your client first");
  await tabTo(/^Yes, it is safe to take$/);
  await press("ArrowDown");
  await pane.getByRole("radio", { name: "Not today", checked: true }).waitFor();
  await press("Control+Enter");
  await heading("Copy for the client");
  await look("no copy");

  await tabTo(/^Start a review$/);
  await press("Enter");
  await heading("Review");
  await tabTo(/^Reviewed by/);
  await type("Sam");
  await tabTo(/^Look at 9 open actions$/);
  await press("Enter");
  await heading("Action 1 of 9");
  await tabTo(/^Done$/);
  await press("Space");
  await tabTo(/^Next$/);
  await press("Enter");
  await heading("Action 2 of 9");
  await press("Control+Enter");
  await pane.getByText("The review is in the form").waitFor();
  await look("reviewed");
  await tabTo(/^Undo$/);
  await press("Enter");
  await pane.getByText("Put back as it was").first().waitFor();
  await look("undone");
  expect(lost).toEqual([]);
  expect(steps.length).toBeGreaterThan(40);
  await demo.close();
});

test("the pane follows Word's theme while it is open", async () => {
  const demo = await openDemo({ width: 1280, height: 800 });
  const frame = await (await demo.page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
  if (frame === null) throw new Error("there is no pane");
  const wordHas = (theme: object): Promise<void> =>
    frame.evaluate((now) => {
      const { Office: office } = window as unknown as { readonly Office: { readonly context: object } }; // Microsoft's own
      Object.defineProperty(office.context, "officeTheme", { value: now, configurable: true });
    }, theme);
  const isPainted = (colour: string): Promise<unknown> =>
    frame.waitForFunction((wanted) => {
      const header = document.querySelector("header")?.parentElement;
      return header !== null && header !== undefined && getComputedStyle(header).backgroundColor === wanted;
    }, colour);
  await isPainted("rgb(255, 255, 255)");
  await wordHas({ isDarkTheme: true });
  await isPainted("rgb(41, 41, 41)");
  await wordHas({ bodyBackgroundColor: "#FFFFFF" });
  await isPainted("rgb(255, 255, 255)");
  await wordHas({ bodyBackgroundColor: "#262626" });
  await isPainted("rgb(41, 41, 41)");
  await demo.close();
});
