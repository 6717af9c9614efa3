import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { faultsOfLooks } from "./looksFaults";

/** How somebody looks at the pane: how wide and high it is, what their system asks for, and what they do to text. */
export type Condition = {
  readonly name: string;
  readonly width: number;
  /** As high as what is shown, unless given. */
  readonly height?: number;
  readonly dark?: boolean;
  readonly contrast?: boolean;
  readonly css?: string;
};

/** The folder of LOOKS, where a picture of every state is put for somebody to look at. */
export const looksFolder = process.env["LOOKS"];

/** A font a tenth wider than Word's own. */
const wideFont = '* { font-family: "DejaVu Sans", Verdana, sans-serif !important; }';

/** WCAG 2.2, 1.4.12: text that a reader has spaced out. */
const spaced =
  "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }";

/** The sizes that Fluent's themes have, twice as large. */
const twice = `.fui-FluentProvider { ${[
  ["100", 10, 14],
  ["200", 12, 16],
  ["300", 14, 20],
  ["400", 16, 22],
  ["500", 20, 28],
  ["600", 24, 32],
]
  .map(
    ([token, font, line]) =>
      `--fontSizeBase${token}: ${Number(font) * 2}px !important; --lineHeightBase${token}: ${Number(line) * 2}px !important;`,
  )
  .join(" ")} }`;

/** The names of LOOKS_OF, parted by commas: only these conditions are drawn. */
const drawn = process.env["LOOKS_OF"]?.split(",");

/** All of them where pictures are wanted; without, those under which a fault of one is a fault of the others too. */
export const conditions: readonly Condition[] = [
  ...(looksFolder === undefined ? [] : [{ name: "light", width: 320, css: wideFont }]),
  { name: "narrow", width: 300, css: wideFont },
  { name: "spaced", width: 320, css: wideFont + spaced },
  { name: "twice", width: 320, css: wideFont + twice },
  { name: "zoom", width: 320, height: 256, css: wideFont },
  ...(looksFolder === undefined
    ? []
    : [
        { name: "dark", width: 320, css: wideFont, dark: true },
        { name: "contrast", width: 320, css: wideFont, contrast: true },
      ]),
].filter(({ name }) => drawn?.includes(name) ?? true);

/** Looks at what the pane shows now under each condition: what is wrong with it, and how long it took. */
export async function lookAt(page: Page, frame: Frame, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const condition of conditions) {
    await setCondition(page, frame, condition);
    const faults = [...(await frame.evaluate(faultsOfLooks)), ...(await axeFaults(frame, condition))];
    found.push(...faults.map((fault) => `${state}, ${condition.name}: ${fault}`));
    if (looksFolder !== undefined) {
      const folder = join(looksFolder, condition.name);
      mkdirSync(folder, { recursive: true });
      await drawInto(page, frame, join(folder, state), condition);
    }
  }
  await setCondition(page, frame, { name: "as usual", width: 320, height: 620 });
  await page.locator('iframe[title="Task pane"]').evaluate((pane) => (pane.style.cssText = ""));
  return found;
}

/** A picture of what is shown; where the whole pane scrolls, one of each screenful down to its end. */
async function drawInto(page: Page, frame: Frame, file: string, { height }: Condition): Promise<void> {
  const most = height === undefined ? 1 : 12;
  const [was, count] = await frame.evaluate(
    (atMost) =>
      [
        window.scrollY,
        document.querySelector("[role=dialog], [role=alertdialog], [data-cover]") !== null
          ? 1 // it stands still over the pane
          : Math.min(atMost, Math.ceil(document.documentElement.scrollHeight / window.innerHeight)),
      ] as const,
    most,
  );
  for (let at = 0; at < count; at += 1) {
    if (count > 1)
      await frame.evaluate((screenful) => window.scrollTo(0, screenful * window.innerHeight), at);
    const picture = await page.locator('iframe[title="Task pane"]').screenshot({ animations: "disabled" });
    writeFileSync(count === 1 ? `${file}.png` : `${file}-${String(at + 1).padStart(2, "0")}.png`, picture);
  }
  await frame.evaluate((top) => window.scrollTo(0, top), was);
}

async function setCondition(page: Page, frame: Frame, condition: Condition): Promise<void> {
  const { width, dark = false, contrast = false, css = "" } = condition;
  await page.emulateMedia({
    colorScheme: dark ? "dark" : "light",
    forcedColors: contrast ? "active" : "none",
    reducedMotion: "reduce",
  });
  await frame.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await setSize(page, width, condition.height ?? 620);
  await settled(frame);
  if (condition.height !== undefined) return;
  const height = await frame.evaluate(() => {
    const cut = [...document.querySelectorAll("*")].map((each) =>
      getComputedStyle(each).overflowY === "scroll" || getComputedStyle(each).overflowY === "auto"
        ? each.scrollHeight - each.clientHeight
        : 0,
    );
    return Math.min(window.innerHeight + Math.max(0, ...cut), 6000);
  });
  await setSize(page, width, height);
  await settled(frame);
}

function setSize(page: Page, width: number, height: number): Promise<void> {
  return page.locator('iframe[title="Task pane"]').evaluate(
    (pane, [wide, high]) => {
      pane.style.cssText = `position: fixed; z-index: 9; top: 0; right: 0; width: ${wide}px; min-width: 0; height: ${high}px; max-height: none`;
    },
    [width, height] as const,
  );
}

/** Two frames: one in which the sizes are measured, one in which what hangs on them is drawn. */
function settled(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))),
      ),
  );
}

const axeScript = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** All rules at 300 pixels; where only colours differ, those of colour. */
async function axeFaults(frame: Frame, { name }: Condition): Promise<readonly string[]> {
  const rules = { narrow: "all", dark: "colour", contrast: "colour" }[name];
  if (rules === undefined) return [];
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeScript);
  return frame.evaluate(async (which) => {
    type Of = {
      readonly html: string;
      readonly target: readonly string[];
      readonly any: readonly { readonly data?: { readonly fgColor?: string; readonly bgColor?: string } }[];
    };
    type Found = { readonly id: string; readonly nodes: readonly Of[] };
    type Axe = { run(context: object, options: object): Promise<{ readonly violations: readonly Found[] }> };
    // What an open menu lies over is not to be pressed.
    const isMenuOpen = document.querySelector("[role=menu]") !== null;
    const { axe } = window as unknown as { readonly axe: Axe }; // evaluated above
    const options =
      which === "colour"
        ? { runOnly: { type: "rule", values: ["color-contrast"] } }
        : {
            rules: {
              "target-size": { enabled: true },
            },
          };
    const { violations } = await axe.run(
      { include: [[isMenuOpen ? "[role=menu]" : "body"]], exclude: [["[data-tabster-dummy]"]] },
      { ...options, resultTypes: ["violations"] },
    );
    // Where colours are forced, axe takes those that text had before; the browser paints it in `color`.
    const brightness = (colour: string): number => {
      const parts = colour.startsWith("#")
        ? [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
        : (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isPaintedClear = ({ target, any }: Of): boolean => {
      const element = document.querySelector(target[0] ?? "");
      const behind = any[0]?.data?.bgColor;
      if (!matchMedia("(forced-colors: active)").matches || element === null || behind === undefined)
        return false;
      const [dark = 0, light = 0] = [getComputedStyle(element).color, behind]
        .map(brightness)
        .sort((one, other) => one - other);
      return (light + 0.05) / (dark + 0.05) >= 4.5;
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => id !== "color-contrast" || !isPaintedClear(node))
        .map(({ html }) => `${id}: ${html.slice(0, 300)}`),
    );
  }, rules);
}

/** One sheet a condition, of all its pictures side by side. */
export async function contactSheets(page: Page): Promise<void> {
  if (looksFolder === undefined) return;
  const { readdirSync } = await import("node:fs");
  for (const { name } of conditions) {
    const folder = join(looksFolder, name);
    const figures = readdirSync(folder)
      .filter((file) => file.endsWith(".png"))
      .sort()
      .map(
        (file) =>
          `<figure><figcaption>${file.slice(0, -4)}</figcaption><img src="data:image/png;base64,${readFileSync(join(folder, file)).toString("base64")}"></figure>`,
      );
    await page.setViewportSize({ width: 8 * 336, height: 800 });
    await page.setContent(
      `<style>body{margin:0;columns:8;column-gap:8px;background:#777;font:12px sans-serif;color:#fff}figure{margin:0 0 8px;break-inside:avoid}img{width:328px;display:block}</style>${figures.join("")}`,
    );
    await page.screenshot({ path: join(looksFolder, `${name}.png`), fullPage: true, timeout: 300_000 });
  }
}
