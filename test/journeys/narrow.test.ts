import type { Frame, Page } from "playwright-core";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(240_000);
afterAll(closeBrowser);

/** WCAG 2.2, 1.4.12: text that a reader has spaced out. */
const spaced =
  "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }";

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
  if (frame === null) throw new Error("there is no pane");
  return frame;
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page.locator('iframe[title="Task pane"]').evaluate((frame, wanted) => {
    frame.style.cssText = `width: ${wanted}px; min-width: 0; flex: none`;
  }, width);
}

/** What runs out of its place at the top of the pane: past the side, over what stands below, on another row. */
function outOfPlace(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")].filter(
      (tab) => getComputedStyle(tab).visibility === "visible",
    );
    const list = document.querySelector("select");
    const header = document.querySelector("header");
    const bottom = Math.max(
      ...[...(header?.children ?? [])].map((each) => each.getBoundingClientRect().bottom),
    );
    const next = (tabs[0] ?? list)?.getBoundingClientRect().top ?? 0;
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ["it scrolls sideways"] : []),
      ...(tabs.some((tab) => tab.getBoundingClientRect().right > innerWidth) ? ["a tab is cut"] : []),
      ...(new Set(tabs.map((tab) => tab.offsetTop)).size > 1 ? ["the tabs wrap"] : []),
      ...(bottom > next + 1 ? ["the header runs into the tabs"] : []),
      ...(tabs.length === 0 && list === null ? ["there are no tabs"] : []),
    ];
  });
}

test("five tabs stand in one row at 300 px in a wide font, and are a list where they do not fit", async () => {
  const { page, pane } = await openDemo();
  const frame = await paneOf(page);
  await pane.getByLabel("Client name or ref").fill("Ms Featherstonehaugh-Cholmondeley SH-04172");
  await pane.getByRole("button", { name: /^Fill in/ }).click();
  await pane.getByRole("heading", { name: /…/ }).waitFor();
  for (const width of [300, 320, 400]) {
    await setWidth(page, width);
    await pane.getByRole("tab", { name: "Finish" }).waitFor();
    expect([width, await outOfPlace(frame)]).toEqual([width, []]);
  }

  await frame.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, spaced);
  await setWidth(page, 300);
  const list = pane.getByRole("combobox", { name: "Part of the plan" });
  await list.waitFor();
  expect(await pane.getByRole("tab").count()).toBe(0);
  expect(await outOfPlace(frame)).toEqual([]);
  await list.focus();
  await page.keyboard.type("Serv");
  await pane.getByRole("tabpanel", { name: "Services" }).waitFor();
  await setWidth(page, 600);
  await pane.getByRole("tab", { name: "Services", selected: true }).waitFor();
  expect(await outOfPlace(frame)).toEqual([]);
});
