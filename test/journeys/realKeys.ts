import type { CDPSession, Frame, Page } from "playwright-core";

/** The keyboard and the mouse of a page, without the waits of playwright's own: they send, and the browser has done it when they return. */
export type RealKeys = {
  type(words: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Clicks in the middle of what `find` finds in the frame, once nothing covers it. */
  click(frame: Frame, find: Find): Promise<void>;
};

/** An element of a frame: the nth that matches a selector and begins with one of the texts; a label stands for its field. */
export type Find = { readonly selector: string; readonly texts?: readonly string[]; readonly nth?: number };

export async function realKeys(page: Page): Promise<RealKeys> {
  const browser = await page.context().newCDPSession(page);
  return {
    type: async (words) => {
      await Promise.all(Array.from(words).flatMap((letter) => typed(browser, letter)));
    },
    press: (key) => page.keyboard.press(key),
    click: async (frame, find) => {
      let place = await frame.evaluate(placeOf, find);
      for (let tries = 0; typeof place === "string" && tries < 40; tries += 1) {
        await page.waitForTimeout(50);
        place = await frame.evaluate(placeOf, find);
      }
      if (typeof place === "string") throw new Error(`${JSON.stringify(find)} ${place}`);
      const mouse = { ...place, button: "left", clickCount: 1 } as const;
      await Promise.all([
        browser.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...place }),
        browser.send("Input.dispatchMouseEvent", { type: "mousePressed", buttons: 1, ...mouse }),
        browser.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...mouse }),
      ]);
    },
  };
}

/** A key goes down and up: the browser takes them in the order in which they are sent. */
function typed(browser: CDPSession, letter: string): readonly Promise<unknown>[] {
  const key = { key: letter, unmodifiedText: letter };
  return [
    browser.send("Input.dispatchKeyEvent", { type: "keyDown", text: letter, ...key }),
    browser.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
  ];
}

/** The place in the page, or why it cannot be clicked. */
function placeOf({
  selector,
  texts = [""],
  nth = 0,
}: Find): { readonly x: number; readonly y: number } | string {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(({ textContent }) =>
    texts.some((text) => textContent.startsWith(text)),
  )[nth];
  const element = found instanceof HTMLLabelElement ? found.control : found;
  if (element == null) return "is not there";
  const middle = (): { readonly x: number; readonly y: number } => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const isFree = (): boolean => {
    const { x, y } = middle();
    return element.contains(document.elementFromPoint(x, y));
  };
  if (!isFree()) element.scrollIntoView({ block: "center", behavior: "instant" });
  if (!isFree()) return "is covered";
  const frame = window.frameElement?.getBoundingClientRect();
  const { x, y } = middle();
  return { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) };
}
