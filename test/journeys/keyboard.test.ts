import type { Frame, Page } from "playwright-core";
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
