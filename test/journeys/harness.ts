import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { Complaints, Site } from "./browser";
import { newPage, openBrowser, serve } from "./browser";
import { isAllowed, walkStores } from "./stores";

/** The demo in a browser: the production bundle of the pane and Microsoft's office.js, beside a form in the simulated Word. */
export type Demo = {
  readonly page: Page;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** The form as it is drawn. */
  readonly form: Locator;
  /** What went wrong so far; all of it empty in a demo that is well. */
  readonly complaints: Complaints & { readonly logged: string[] };
  /** Opens one of the demo's forms by its label, "A form in use", and waits for the pane. */
  chooseForm(label: string): Promise<void>;
  /** Opens the form that is open in another Word, "Word on the web", and waits for the pane. */
  chooseWord(label: string): Promise<void>;
  /** Opens a file that the user chooses. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** The form as "Download" gives it. */
  download(): Promise<Uint8Array>;
  /** Closes the page. Throws when there were complaints, or when anything of the form is left in a store of the browser. */
  close(): Promise<void>;
};

let shared: { readonly browser: Browser; readonly site: Site } | undefined;

/** Opens the demo and waits until the pane has read the form. One browser and one server serve a whole test file. */
export async function openDemo(viewport = { width: 1280, height: 800 }): Promise<Demo> {
  shared ??= { browser: await openBrowser(), site: await serve("demo") };
  const { browser, site } = shared;
  const opened = await newPage(browser, site, { viewport, acceptDownloads: true });
  const { page } = opened;
  const complaints = { ...opened.complaints, logged: [] as string[] };
  page.on("console", (message) => {
    if (message.type() === "error" && !isOfOfficeStyles(message.text()))
      complaints.logged.push(message.text());
  });
  const pane = page.frameLocator('iframe[title="Task pane"]');
  const paneIsReady = (): Promise<void> => pane.getByRole("tab", { name: "Details" }).waitFor();
  const choose = async (what: string, label: string): Promise<void> => {
    const before = await page.locator("iframe").elementHandle();
    await page.getByLabel(what, { exact: true }).selectOption({ label });
    await before.waitForElementState("hidden");
    await paneIsReady();
  };

  await page.goto(site.address);
  await paneIsReady();
  return {
    page,
    pane,
    form: page.getByRole("textbox", { name: "The form" }),
    complaints,
    chooseForm: (label) => choose("Form", label),
    chooseWord: (label) => choose("Word", label),
    openFile: (name, bytes) =>
      page
        .getByLabel("Open a form…")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }),
    download: async () => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download" }).click(),
      ]);
      return new Uint8Array(await readFile(await file.path()));
    },
    close: async () => {
      const left = page.isClosed() ? [] : await leftBehind(page);
      await page.context().close();
      const { errors, elsewhere, logged, refused } = complaints;
      const all = [...errors, ...elsewhere, ...logged, ...refused.filter((each) => !isOfOfficeStyles(each))];
      if (all.length > 0) throw new Error(`The demo complained: ${all.join("; ")}`);
      if (left.length > 0) throw new Error(`The pane left something behind: ${left.join("; ")}`);
    },
  };
}

/** What is in a store and should not be: anything that nobody allowed, and whatever the form says. */
async function leftBehind(page: Page): Promise<readonly string[]> {
  const { kept } = await walkStores(page);
  const said = await page
    .getByRole("textbox", { name: "The form" })
    .first()
    .evaluate((form) => [...form.querySelectorAll("p")].map(({ textContent }) => textContent.trim()));
  const told = said.filter((line) => line.length >= 6);
  return kept
    .filter((each) => !isAllowed(each) || told.some((line) => each.text.includes(line)))
    .map(({ store, key }) => `${store} ${key}`);
}

/** Closes the browser and the server; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await shared?.browser.close();
  await shared?.site.close();
  shared = undefined;
}

/** Microsoft's library writes two style attributes that the pane's policy refuses, which harms nothing. */
function isOfOfficeStyles(complaint: string): boolean {
  return /^(style-src-attr inline|Applying inline style violates)/.test(complaint);
}
