import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { newPage, openBrowser, serve, type Site } from "../journeys/browser";
import type { Yardsticks } from "./yardsticks";

/** The processor is slowed so many times, as on an old laptop. */
const slowed = 4;
const runs = 3;
/** In this time the pane has loaded and drawn all that it does ahead, in milliseconds. */
const settling = 8_000;

/** What the browser noted of a pane: when its first field was painted, and its tasks of more than 50 ms until then and after. */
type Noted = { readonly usable: number; readonly longest: number; readonly longestAfter: number };

type Kind = "bare" | "bare + Office" | "pane";

/** Times of the pane and of the two bare pages, turn about, with a slowed processor. */
export async function inBrowser({ folder, bare, bareOffice }: Yardsticks): Promise<string[][]> {
  const [browser, site] = [await openBrowser(), await serve("demo")];
  const scripts: Readonly<Partial<Record<Kind, string>>> = { bare, "bare + Office": bareOffice };
  const open = (kind: Kind) => openPane(browser, site, folder, kind, scripts[kind]);
  const noted: Record<Kind, Noted[]> = { bare: [], "bare + Office": [], pane: [] };
  const keys: Record<Kind, number[]> = { bare: [], "bare + Office": [], pane: [] };
  const firstKeys: Record<"bare" | "5,000 services", number[]> = { bare: [], "5,000 services": [] };
  const tabs = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ["bare", "bare + Office", "pane"] as const) {
      const { page, frame } = await open(kind);
      await page.waitForTimeout(settling);
      if (kind === "pane")
        for (const tab of ["Actions", "Options", "Services", "Finish"])
          tabs.set(tab, [...(tabs.get(tab) ?? []), await openingOf(frame, tab)]);
      if (kind === "pane") await openingOf(frame, "Details");
      const key = await keyToPaint(page, frame, kind === "pane" ? "Client name or ref" : "Field");
      keys[kind].push(key.longest);
      if (kind === "bare") firstKeys.bare.push(key.first);
      noted[kind].push(await frame.evaluate(() => (window as unknown as { noted: Noted }).noted));
      await page.context().close();
    }
    firstKeys["5,000 services"].push(await firstKeyInServices(() => open("pane")));
  }
  await browser.close();
  await site.close();

  const usable = (kind: Kind) => median(noted[kind].map((each) => each.usable));
  const longest = (kind: Kind, after: "longest" | "longestAfter") => median(noted[kind].map((each) => each[after])); // prettier-ignore
  const key = (kind: Kind) => median(keys[kind]);
  const firstKey = (kind: keyof typeof firstKeys) => median(firstKeys[kind]);
  const against = (value: number, yardstick: number) =>
    yardstick === 0 ? "" : (value / yardstick).toFixed(2);
  return [
    [`processor slowed ${String(slowed)} times`, "ms", "against", "ratio"],
    ["usable: bare", ms(usable("bare")), "", ""],
    ["usable: bare + Office", ms(usable("bare + Office")), "", ""],
    ["usable: the pane", ms(usable("pane")), "bare + Office", against(usable("pane"), usable("bare + Office"))], // prettier-ignore
    ...(["bare + Office", "pane"] as const).map((kind) => [
      `longest task until then: ${kind}`,
      ms(longest(kind, "longest")),
      "",
      "",
    ]),
    ["longest task after that: the pane", ms(longest("pane", "longestAfter")), "", ""],
    ...[...tabs].map(([tab, times]) => [`first opening of ${tab}`, ms(median(times)), "300", ""]),
    ["key to paint: bare", ms(key("bare")), "", ""],
    ["key to paint: a detail", ms(key("pane")), "bare", against(key("pane"), key("bare"))],
    ["first key: bare", ms(firstKey("bare")), "", ""],
    ["first key among 5,000 services", ms(firstKey("5,000 services")), "bare", against(firstKey("5,000 services"), firstKey("bare"))], // prettier-ignore
  ];
}

/** Opens the demo with the pane, or with a bare page in its place, and waits until its first field is painted. */
async function openPane(
  browser: Browser,
  site: Site,
  folder: string,
  kind: Kind,
  script: string | undefined,
) {
  const { page } = await newPage(browser, site, { viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(120_000);
  if (script !== undefined) {
    const html = readFileSync("dist/demo/taskpane.html", "utf8").replace(/taskpane\.[\da-f]{20}\.js/, script);
    await page.route("**/taskpane.html*", (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await page.route(`**/${script}`, (route) => route.fulfill({ path: path.join(folder, script) }));
  }
  // tsx names the functions that it hands to the browser by a helper of its own.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(notePainting);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  await page.goto(site.address);
  return { page, frame: await shownPane(page) };
}

/** The frame of the pane once its first field is painted; the demo may have put another in the place of its first. */
async function shownPane(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 600; tries += 1) {
    await page.waitForTimeout(200);
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    if ((await frame?.evaluate(() => "noted" in window).catch(() => false)) === true && frame !== undefined)
      return frame;
  }
  throw new Error("The pane was not painted in two minutes.");
}

/** Runs in the pane: notes when its first field is painted, and long tasks. */
function notePainting(): void {
  if (window.top === window) return;
  const tasks: { start: number; length: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, length: duration });
  }).observe({ type: "longtask", buffered: true });
  const look = (): void => {
    if (document.querySelector(".fui-Input input") === null) {
      setTimeout(look, 10);
      return;
    }
    requestAnimationFrame(() =>
      setTimeout(() => {
        const usable = performance.now();
        const longest = (isAfter: boolean) =>
          Math.max(0, ...tasks.filter(({ start }) => start > usable === isAfter).map(({ length }) => length));
        Object.defineProperty(window, "noted", {
          get: () => ({ usable, longest: longest(false), longestAfter: longest(true) }),
        });
      }),
    );
  };
  look();
}

/** How long a tab takes from the click until what it shows is painted. */
async function openingOf(frame: Frame, tab: string): Promise<number> {
  return await frame.evaluate(async (name) => {
    const found = [...document.querySelectorAll<HTMLElement>("[role=tab]")].find((each) => each.textContent.startsWith(name)); // prettier-ignore
    const panel = document.getElementById(found?.getAttribute("aria-controls") ?? "");
    const start = performance.now();
    found?.click();
    const isThere = () => panel?.querySelector("button, input")?.checkVisibility() === true;
    while (!isThere()) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, tab);
}

/** The first and the longest of ten keys, from the key until its letter is painted, in steps of 8 ms. */
async function keyToPaint(
  page: Page,
  frame: Frame,
  label: string,
): Promise<{ readonly first: number; readonly longest: number }> {
  await frame.getByLabel(label, { exact: true }).first().focus();
  await noteKeys(frame);
  await page.keyboard.press("h", { delay: 60 });
  const first = await longestKey(frame);
  for (const letter of "aven road") await page.keyboard.press(letter, { delay: 60 });
  return { first, longest: await longestKey(frame) };
}

async function firstKeyInServices(open: () => Promise<{ page: Page; frame: Frame }>): Promise<number> {
  const { page, frame } = await open();
  await frame.evaluate((count) => {
    const contacts = Array.from({ length: count }, (_, at) => ({
      id: String(at),
      name: `${["Haven", "Anchor", "Lantern", "Quay"][at % 4] ?? ""} ${String(at)} outreach and advice`,
      phone: `01632 960${String(at % 1000).padStart(3, "0")}`,
      hours: at % 3 === 0 ? "Monday to Friday, 9am to 5pm; Saturday, 10am to 1pm" : "24 hours",
      area: `District ${String(at % 90)}`,
    }));
    localStorage.setItem("issp.contacts", JSON.stringify({ contacts }));
  }, 5000);
  await page.waitForTimeout(settling);
  await openingOf(frame, "Services");
  const search = frame.getByRole("tabpanel", { name: "Services" }).getByRole("searchbox").first();
  await search.focus();
  await page.waitForTimeout(1_000); // as a user takes
  await noteKeys(frame);
  await page.keyboard.press("h", { delay: 60 });
  const key = await longestKey(frame);
  await page.context().close();
  return key;
}

async function noteKeys(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const kept = window as unknown as { keys: number[] };
    kept.keys = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        // Not "keyup": the letter is painted by then, and what is timed is the next blink of the caret.
        if (/^key(down|press)$|^input$|^beforeinput$/.test(name)) kept.keys.push(duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

async function longestKey(frame: Frame): Promise<number> {
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return await frame.evaluate(() => Math.max(16, ...(window as unknown as { keys: number[] }).keys));
}

function ms(value: number): string {
  return value.toFixed(0);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
