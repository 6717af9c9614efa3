import { readFileSync } from "node:fs";
import { drawIcons } from "../../src/release/drawIcons";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(120_000);
afterAll(closeBrowser);

test("the icons are those of the SVG: `npm run icons` has been run", async () => {
  const drawn = await drawIcons(readFileSync("assets/icon.svg", "utf8"));
  const { page, close } = await openDemo();
  for (const [size, png] of drawn) {
    const pair = [png, readFileSync(`assets/icon-${size}.png`)].map((bytes) =>
      Buffer.from(bytes).toString("base64"),
    );
    // Browsers smooth edges in their own ways: as a whole the two look the same.
    const apart = await page.evaluate(async ([one = "", other = ""]) => {
      const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        canvas?.drawImage(image, 0, 0);
        return canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [first, second] = [await pixels(one), await pixels(other)];
      const differences = [...first].map((value, at) => Math.abs(value - (second[at] ?? 255)));
      return first.length === second.length
        ? differences.reduce((sum, each) => sum + each, 0) / first.length
        : 255;
    }, pair);
    expect([size, apart < 3]).toEqual([size, true]);
  }
  await close();
});
