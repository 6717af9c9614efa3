import type { Frame, Page } from "playwright-core";
import { closeBrowser, openDemo } from "./harness";
import { fullForm } from "./looksForm";

jest.setTimeout(600_000);
afterAll(closeBrowser);

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

/** So many Tab stops of each tab are looked at: its tools, and the first of its list; but for the light theme, of two tabs that have every kind. */
const stopsOfTab = 12;

// WCAG 2.2, 2.4.7, and 1.4.11 for the colours.
test.each(Object.keys(themes) as (keyof typeof themes)[])(
  "in a %s theme everybody sees where the keyboard is and what is pressed",
  async (theme) => {
    const demo = await openDemo({ width: 1280, height: 900 });
    const { page, pane } = demo;
    const before = await page.locator("iframe").elementHandle();
    await demo.openFile("plan.docx", fullForm());
    await before.waitForElementState("hidden");
    await pane.getByRole("tab", { name: "Details" }).waitFor();
    const frame = await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
    if (frame === null) throw new Error("there is no pane");
    await page.emulateMedia({ ...themes[theme], reducedMotion: "reduce" });
    await page.locator('iframe[title="Task pane"]').evaluate((element) => {
      element.style.cssText =
        "position: fixed; z-index: 9; top: 0; right: 0; width: 320px; min-width: 0; height: 2400px; max-height: none";
    });
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { caret-color: transparent !important; }");
      document.adoptedStyleSheets = [sheet];
    });
    const unseen: string[] = [];
    let looked = 0;
    for (const tab of theme === "light"
      ? ["Details", "Actions", "Options", "Services", "Finish"]
      : ["Actions", "Options"]) {
      await pane.getByRole("tab", { name: tab }).click();
      await page.mouse.move(5, 5);
      if (tab === "Actions") {
        await pane.getByRole("button", { name: /^All/, pressed: true }).waitFor();
        unseen.push(...(await frame.evaluate(unseenPresses)));
      }
      await page.keyboard.press("Shift+Tab");
      let was = await drawn(page);
      for (let stop = 0; stop < stopsOfTab; stop += 1) {
        await page.keyboard.press("Tab");
        const at = await focused(frame);
        const now = await drawn(page);
        if (at !== undefined) {
          looked += 1;
          const changed = await clearlyChanged(page, was, now, at.box);
          if (changed < 0.8 * Math.min(at.box.width, 60)) unseen.push(`${tab}: ${at.name} (${changed})`);
        }
        was = now;
      }
    }
    expect(looked).toBeGreaterThan(theme === "light" ? 40 : 16);
    expect(unseen).toEqual([]);
    await page.context().close();
  },
);

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** What has the focus, and where it stands in the pane; undefined where the keyboard is about to leave the pane, or has left it. */
function focused(frame: Frame): Promise<{ readonly name: string; readonly box: Box } | undefined> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || !document.hasFocus()) return undefined;
    if (element.matches("[data-tabster-dummy]")) return undefined;
    const whole =
      element.closest(".fui-Checkbox, .fui-Radio, .fui-Switch, .fui-Input, .fui-Textarea") ?? element;
    const { left, top, width, height } = whole.getBoundingClientRect();
    const name = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40);
    return { name: `${element.tagName.toLowerCase()} “${name}”`, box: { left, top, width, height } };
  });
}

/** Run within the pane: what is pressed, and looks like what is not. */
function unseenPresses(): readonly string[] {
  const brightness = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? [])
      .map(Number)
      .map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isClear = (one: string, other: string): boolean => {
    const [dark = 0, light = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) >= 3;
  };
  const page = getComputedStyle(
    document.querySelector(".fui-FluentProvider > div") ?? document.body,
  ).backgroundColor;
  return [...document.querySelectorAll("[aria-pressed=true]")].flatMap((pressed) => {
    const other = pressed.parentElement?.querySelector("[aria-pressed=false]");
    if (!other) return [];
    const now = getComputedStyle(pressed);
    const not = getComputedStyle(other);
    const isSeen = ([now.borderTopColor, now.backgroundColor] as const).some(
      (colour, at) => colour !== [not.borderTopColor, not.backgroundColor][at] && isClear(colour, page),
    );
    return isSeen
      ? []
      : [`${pressed.textContent}: ${now.borderTopColor} and ${now.backgroundColor} on ${page}`];
  });
}

async function drawn(page: Page): Promise<string> {
  const picture = await page.locator('iframe[title="Task pane"]').screenshot({ animations: "disabled" });
  return picture.toString("base64");
}

/** How many pixels at a place stand out, three to one, against what they were before. */
function clearlyChanged(page: Page, was: string, now: string, box: Box): Promise<number> {
  return page.evaluate(
    async ([before, after, { left, top, width, height }]) => {
      const beside = 4;
      const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const pen = canvas.getContext("2d");
        if (pen === null) throw new Error("there is no canvas");
        pen.drawImage(picture, 0, 0);
        return pen.getImageData(left - beside, top - beside, width + 2 * beside, height + 2 * beside).data;
      };
      const brightness = (of: Uint8ClampedArray, at: number): number => {
        const [red = 0, green = 0, blue = 0] = [...of.subarray(at, at + 3)].map((part) =>
          part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const [one, other] = await Promise.all([pixels(before), pixels(after)]);
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        const [dark = 0, light = 0] = [brightness(one, at), brightness(other, at)].sort((a, b) => a - b);
        if ((light + 0.05) / (dark + 0.05) >= 3) count += 1;
      }
      return count;
    },
    [was, now, box] as const,
  );
}
