import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Locator, Page, Route } from "playwright-core";
import type { Complaints, Site } from "./browser";
import { newPage, openBrowser, serve } from "./browser";
import { watchLateParts } from "./lateParts";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await openBrowser(), await serve("demo")];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

type Started = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The words that a pane shows that has not started. */
  readonly words: Locator;
  readonly complaints: Complaints;
  /** Waits until all that the pane loads later is there. */
  readonly haveCome: () => Promise<void>;
};

const isMissing = (route: Route): Promise<void> => route.fulfill({ status: 404 });
const isBroken = (route: Route): Promise<void> =>
  route.fulfill({ contentType: "text/javascript", body: 'throw new Error("broken")' });

const bundle = /\/taskpane\.[0-9a-f]+\.js$/;
const officeScript = "**/office/office.js";
const hostScript = "**/office/word-web-*.js";
const strings = "**/office_strings.js";

const ofMicrosoft = "office.js, or a file that it loads";
const ofWord = "Office.onReady has not been answered";
const ofServer = "did not come from the server of the page";

test.concurrent.each([
  ["Microsoft’s library is missing", officeScript, isMissing, ofMicrosoft],
  ["the host script is missing", hostScript, isMissing, ofMicrosoft],
  ["the strings are missing", strings, isMissing, ofMicrosoft],
  ["the bundle is missing", bundle, isMissing, ofServer],
  ["the bundle is broken", bundle, isBroken, "own code failed before it was drawn"],
])("%s: the pane says what to try and whom to ask", async (name, address, fault, why) => {
  const { page, words } = await start((opening) => opening.route(address, fault));
  await saysWhatToTry(words, why);
  await fitsIn320(page, name);
  await page.context().close();
});

test.concurrent.each([
  ["Microsoft’s library hangs", officeScript, ofMicrosoft],
  ["the host script hangs", hostScript, ofWord],
  ["the strings hang", strings, ofWord],
  ["the bundle hangs", bundle, ofServer],
])(
  "%s: the pane says what to try and whom to ask, and starts when it comes after all",
  async (name, address, why) => {
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    const { page, pane, words } = await start((opening) =>
      opening.route(address, async (route) => {
        await held;
        await route.continue();
      }),
    );
    await saysWhatToTry(words, why);
    await fitsIn320(page, name);
    letThrough();
    await pane.getByRole("tab", { name: "Details" }).waitFor();
    expect(await words.count()).toBe(0);
    await page.context().close();
  },
);

test.concurrent.each(["lookbehind", "findLast", "inert"] as const)(
  "an engine without %s is told which Words can show the pane, and the pane does not start in it",
  async (lacks) => {
    const { page, pane, words, complaints } = await start((opening) => opening.addInitScript(makeOld, lacks));
    await words.getByRole("heading", { name: "This Word cannot show the pane" }).waitFor();
    await words.getByText("Word 2021 or newer").waitFor();
    expect(await words.getByRole("heading").count()).toBe(1);
    expect(await pane.getByRole("tab").count()).toBe(0);
    expect(complaints.errors).toEqual([]);
    await fitsIn320(page, `an engine without ${lacks}`);
    await page.context().close();
  },
);

test.concurrent("without any script of ours the words show all the same", async () => {
  const { page, words } = await start(async (opening) => {
    await opening.route("**/taskpane.html?*", async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replace(/<script[^>]*>[^]*?<\/script>/g, "") });
    });
  });
  await words.getByRole("heading", { name: "The pane has not started" }).waitFor();
  expect(await words.getByText(/^It may still start/).isVisible()).toBe(true);
  expect(await words.locator(".why:visible").count()).toBe(0);
  await fitsIn320(page, "no script");
  await page.context().close();
});

test("a pane that starts shows none of the words, and starts without an error", async () => {
  const { page, pane, complaints } = await start(noteWords);
  await pane.getByRole("tab", { name: "Details" }).waitFor();
  expect(await pane.locator("#not-started").count()).toBe(0);
  expect(complaints.errors).toEqual([]);
  expect(await wordsSeen(page)).toEqual([]);
  await page.context().close();
});

test.concurrent("the note of what was seen would have seen the words", async () => {
  const { page, words } = await start(async (opening) => {
    await noteWords(opening);
    await opening.route(bundle, isMissing);
  });
  await words.getByRole("heading", { name: "The pane has not started" }).waitFor();
  await page.waitForFunction(() => (window as Seen).seen?.includes("not-started"));
  await page.context().close();
});

test.concurrent(
  "a bundle that comes after Microsoft’s library has given up waiting starts all the same",
  async () => {
    const { page, pane, words } = await start(async (opening) => {
      // The demo's own script would call the library too.
      await opening.route("**/newerMembers.js", isMissing);
      await opening.route(bundle, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 15_000));
        await route.continue();
      });
    });
    await words.getByText("did not come from the server of the page").waitFor();
    await pane.getByRole("tab", { name: "Details" }).waitFor();
    await page.context().close();
  },
);

test.concurrent("“Try again” starts the pane once the missing file is there", async () => {
  const { page, pane, words } = await start(async (opening) => {
    await opening.route(hostScript, isMissing);
  });
  await words.getByText("office.js, or a file that it loads").waitFor();
  await page.unroute(hostScript);
  await words.getByRole("link", { name: "try again" }).click();
  await pane.getByRole("tab", { name: "Details" }).waitFor();
  await page.context().close();
});

describe("when the pane cannot draw", () => {
  const typed = "Ms Typed, not yet written";
  const typeIn = async (pane: FrameLocator): Promise<void> => {
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill(typed);
  };

  test("a tab, it says so, what was typed can be copied, and the other tabs work", async () => {
    const { page, pane, haveCome } = await start(() => Promise.resolve());
    await typeIn(pane);
    await haveCome(); // what comes draws the pane anew
    await breakArrays(pane, "flatMap");
    await pane.getByRole("textbox", { name: "Client name or ref" }).press("End");
    await pane.getByRole("textbox", { name: "Client name or ref" }).pressSequentially("!");
    await pane.getByRole("heading", { name: "This tab could not be shown" }).waitFor();
    const copy = pane.getByRole("textbox", { name: "Text for Client name or ref" });
    expect(await copy.inputValue()).toBe(`${typed}!`);
    await fitsIn320(page, "a tab cannot draw");
    await mendArrays(pane);
    await pane.getByRole("tab", { name: "Services" }).click();
    await pane.getByRole("tabpanel", { name: "Services" }).getByRole("searchbox").first().waitFor();
    await pane.getByRole("tab", { name: "Details" }).click();
    await pane.getByRole("button", { name: "Show this tab again" }).click();
    await pane.getByRole("textbox", { name: "Client name or ref" }).waitFor();
    await page.context().close();
  });

  test("not even that, the words of the page come back", async () => {
    const { page, pane, words, haveCome } = await start(() => Promise.resolve());
    await pane.getByRole("tab", { name: "Details" }).waitFor();
    await haveCome();
    await breakArrays(pane, "map");
    await pane.getByRole("tab", { name: "Actions" }).click();
    await saysWhatToTry(words, "own code failed");
    await page.context().close();
  });
});

/** Opens the demo, in which something has been made to go wrong. */
async function start(goWrong: (page: Page) => Promise<unknown>): Promise<Started> {
  const { page, complaints } = await newPage(browser, site, { viewport: { width: 1280, height: 800 } });
  await goWrong(page);
  const haveCome = watchLateParts(page);
  await page.goto(site.address);
  const pane = page.frameLocator('iframe[title="Task pane"]');
  return { page, pane, words: pane.locator("#not-started"), complaints, haveCome };
}

/** The words are there with one reason, for the user and for whoever helps. */
async function saysWhatToTry(words: Locator, why: string): Promise<void> {
  await words.getByRole("heading", { name: "The pane has not started" }).waitFor();
  await words.getByText(why).waitFor();
  for (const text of ["Check that you are online", "Until it starts you can type in the form"])
    expect(await words.getByText(text).isVisible()).toBe(true);
  expect(await words.locator("p.why:visible").count()).toBe(2);
}

/** Takes from the pane what an older engine lacks; the demo around it keeps it. */
function makeOld(lacks: "lookbehind" | "findLast" | "inert"): void {
  if (window.top === window) return;
  if (lacks === "findLast") Reflect.deleteProperty(Array.prototype, "findLast");
  if (lacks === "inert") Reflect.deleteProperty(HTMLElement.prototype, "inert");
  if (lacks === "lookbehind") {
    const { RegExp: Newer } = window;
    window.RegExp = new Proxy(Newer, {
      construct(target, [source, flags]: [string | RegExp, string]) {
        if (String(source).includes("(?<=")) throw new SyntaxError("Invalid regular expression");
        return new target(source, flags);
      },
    });
  }
}

/** Makes a method of arrays fail in the pane, as a fault of its own would. */
async function breakArrays(pane: FrameLocator, method: "flatMap" | "map"): Promise<void> {
  await pane.locator("html").evaluate((_, name) => {
    const kept = window as unknown as { mend?: () => void };
    const { [name]: whole } = Array.prototype;
    kept.mend = () => Object.assign(Array.prototype, { [name]: whole });
    const broken = (): never => {
      throw new Error("broken");
    };
    Object.assign(Array.prototype, { [name]: broken });
  }, method);
}

async function mendArrays(pane: FrameLocator): Promise<void> {
  await pane.locator("html").evaluate(() => (window as unknown as { mend?: () => void }).mend?.());
}

type Seen = Window & { seen?: string[] };

/** Notes in the page, fifty times a second, whether the start-up's words can be seen. */
async function noteWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.top === null || window.top === window) return;
    const seen = ((window.top as Seen).seen ??= []);
    setInterval(() => {
      const words = document.getElementById("not-started");
      if (words !== null && getComputedStyle(words).visibility === "visible") seen.push(words.id);
    }, 20);
  });
}

async function wordsSeen(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => (window as Seen).seen ?? []);
}

/** At 320 px nothing is cut at the side. With JOURNEY_FILES=folder, keeps a picture of what the user reads. */
async function fitsIn320(page: Page, name: string): Promise<void> {
  const frame = page.locator('iframe[title="Task pane"]');
  await frame.evaluate((element) => (element.style.cssText = "width: 320px; min-width: 320px; flex: none"));
  const widths = await page
    .frameLocator('iframe[title="Task pane"]')
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(widths.clientWidth).toBeGreaterThan(290);
  expect(widths.scrollWidth).toBe(widths.clientWidth);
  const folder = process.env["JOURNEY_FILES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await frame.screenshot({ path: path.join(folder, `start-up, ${name}.png`) });
}
