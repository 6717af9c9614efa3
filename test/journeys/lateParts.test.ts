import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { Site } from "./browser";
import { newPage, openBrowser, serve } from "./browser";
import { lateParts, watchLateParts } from "./lateParts";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await openBrowser(), await serve("demo")];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const typed = "Ms Typed, not yet written";
const notThere = "This part of the pane could not be loaded.";

test("where no part comes after the first, each says so, typed text stays, nothing is written, and all goes on once they come", async () => {
  const { page, pane, ref } = await open(async (opened) => {
    await opened.route(lateParts, (route) => route.fulfill({ status: 404 })); // as after an update of the server
  });
  await ref.fill(typed);

  await pane.getByRole("tab", { name: "Actions" }).click();
  await pane.getByRole("tabpanel", { name: "Actions" }).getByText(notThere).waitFor();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("alert").getByText(notThere).last().waitFor();
  await pane.getByRole("tab", { name: "Details" }).click();
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  const status = pane.getByRole("status").last();
  await status.getByText("A part of the pane has not come.").waitFor();
  await status.getByText("Nothing was changed in the form; your text is still here.").waitFor();
  expect(await ref.inputValue()).toBe(typed);
  expect(await formOf(page).innerText()).not.toContain(typed);

  await page.unroute(lateParts);
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  await pane.getByText("1 detail filled in").waitFor();
  await formOf(page).getByText(typed).first().waitFor();
  await pane.getByRole("tab", { name: "Actions" }).click();
  const actions = pane.getByRole("tabpanel", { name: "Actions" });
  await actions.getByRole("button", { name: "Try again" }).click();
  await actions.getByRole("button", { name: "Add action" }).waitFor();
  await page.context().close();
});

test("a minute after it has come all of the pane is there, whatever becomes of the connection", async () => {
  let haveCome = () => Promise.resolve();
  const { page, pane, ref } = await open((opened) => {
    haveCome = watchLateParts(opened);
    return Promise.resolve();
  });
  await haveCome();
  await page.context().setOffline(true);

  await ref.fill(typed);
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  await pane.getByText("1 detail filled in").waitFor();
  for (const tab of ["Actions", "Options", "Services", "Finish"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await pane
      .getByRole("tabpanel", { name: tab })
      .getByRole("button")
      .filter({ visible: true })
      .first()
      .waitFor();
  }
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Help" }).click();
  await pane.getByRole("dialog", { name: "Help" }).getByText("What is stored").waitFor();
  expect(await pane.getByText(notThere).count()).toBe(0);
  await page.context().close();
});

test("the menu opens with the first press, by mouse and by keyboard, and gives the keyboard back", async () => {
  const { page, pane } = await open(() => Promise.resolve());
  const more = pane.getByRole("button", { name: "More" });
  const first = pane.getByRole("menuitem").first();
  await more.focus();
  await page.keyboard.press("ArrowDown");
  await first.waitFor();
  await keyboardIn(page, "[role=menuitem]");
  await page.keyboard.press("Escape");
  await first.waitFor({ state: "detached" });
  await keyboardIn(page, "[aria-label=More]");
  await more.click();
  await first.waitFor();
  await page.context().close();
});

/** Opens the demo and waits until the pane shows the form. */
async function open(prepare: (page: Page) => Promise<unknown>) {
  const { page } = await newPage(browser, site, { viewport: { width: 1280, height: 800 } });
  await prepare(page);
  await page.goto(site.address);
  const pane: FrameLocator = page.frameLocator('iframe[title="Task pane"]');
  const ref = pane.getByRole("textbox", { name: "Client name or ref" });
  await ref.waitFor();
  return { page, pane, ref };
}

function formOf(page: Page): Locator {
  return page.getByRole("textbox", { name: "The form" }).first();
}

/** Waits until the keyboard is in an element of the pane. */
async function keyboardIn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { contentDocument } = document.querySelector<HTMLIFrameElement>('iframe[title="Task pane"]') ?? {};
    return contentDocument?.activeElement?.matches(wanted);
  }, selector);
}
