import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** The sizes of icon that the manifest lists, in pixels. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * Draws an SVG as PNG files of the manifest's sizes, on nothing, in the browser of CHROME_PATH, Debian's Chromium or the Chrome that
 * is installed. Small sizes show fewer lines: the SVG says so itself.
 */
export async function drawIcons(svg: string): Promise<ReadonlyMap<number, Uint8Array>> {
  const debian = process.platform === "linux" ? "/usr/bin/chromium" : undefined;
  const executablePath = process.env.CHROME_PATH ?? debian;
  const browser = await chromium.launch({
    ...(executablePath === undefined ? { channel: "chrome" } : { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const drawn = new Map<number, Uint8Array>();
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
      const looks = `display:block;width:${size}px;height:${size}px`;
      await page.setContent(`<body style="margin:0"><img style="${looks}" src="${address}"></body>`);
      await page.waitForFunction("document.images[0].complete");
      drawn.set(size, await page.screenshot({ omitBackground: true }));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  for (const [size, png] of await drawIcons(readFileSync("assets/icon.svg", "utf8")))
    writeFileSync(`assets/icon-${size}.png`, png);
  process.stdout.write(`assets/icon.svg is drawn in ${iconSizes.length} sizes.\n`);
}

if (require.main === module) void main();
