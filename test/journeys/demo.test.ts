import { hostileFiles } from "../hostile/hostileFiles";
import { readFileSync } from "node:fs";
import { DocxPackage } from "../../src/simulator/package/docxPackage";
import { child, descendants } from "../../src/simulator/package/wml";
import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(60_000);
afterAll(closeBrowser);

/** Opens the demo for one job, which must end without complaints. */
async function inDemo(
  job: (demo: Demo) => Promise<void>,
  viewport?: { width: number; height: number },
): Promise<void> {
  const demo = await openDemo(viewport);
  await job(demo);
  await demo.close();
}

const tabs = ["Details", "Actions", "Options", "Services", "Finish"];

test("the demo opens with the published form and the pane's tabs beside it", () =>
  inDemo(async ({ pane, form }) => {
    for (const name of tabs) expect(await pane.getByRole("tab", { name }).isVisible()).toBe(true);
    expect(await form.getByText("Individualised Safety and Support Plan").first().isVisible()).toBe(true);
  }));

test.each([
  ["The form as published", "published"],
  ["A form in use", "in-use"],
  ["An agency's own version", "typed-controls"],
])("%s is drawn with all its text and all its controls", (label, file) =>
  inDemo(async ({ chooseForm, form, page }) => {
    if (file !== "published") await chooseForm(label);
    const body = bodyOf(new Uint8Array(readFileSync(`test/forms/${file}.docx`)));
    const controls = descendants(body, "sdt").map((_, index) => String(index));
    await page.waitForFunction(
      (count) => document.querySelectorAll("[data-control]").length >= count,
      controls.length,
    );
    const drawn = await form.locator("article").allTextContents();
    expect(withoutSpaces(drawn.join(""))).toBe(withoutSpaces(textOf(body)));
    const framed = await form.locator("[data-control]").evaluateAll(
      (frames) => frames.map((frame) => (frame as HTMLElement).dataset["control"]), // the locator finds no others
    );
    expect([...new Set(framed)].toSorted()).toEqual(controls.toSorted());
  }),
);

test("what the pane fills in shows in the form and is in the download", () =>
  inDemo(async ({ pane, form, download }) => {
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417 & <co>");
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    const shown = form.getByText("SH-0417 & <co>");
    await shown.nth(1).waitFor();
    expect(await shown.count()).toBe(2);
    expect(textOf(bodyOf(await download())).split("SH-0417 & <co>")).toHaveLength(3);
  }));

test("the form starts again as it was, and another Word goes on with it as it is", () =>
  inDemo(async ({ pane, form, page, chooseWord }) => {
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
    await form.getByText("SH-0417").first().waitFor();
    await chooseWord("Word LTSC 2021");
    await form.getByText("SH-0417").first().waitFor();
    await pane.getByRole("heading", { name: "SH-0417", exact: true }).waitFor();
    await pane.getByText("1 of 8 details").waitFor();
    await page.getByRole("button", { name: "Start again" }).click();
    await page.getByRole("button", { name: "Start again without the changes" }).click();
    await pane.getByRole("heading", { name: "No name or ref yet", exact: true }).waitFor();
    await pane.getByText("0 of 8 details").waitFor();
    expect(await form.getByText("SH-0417").count()).toBe(0);
  }));

test("a click and the arrow keys move the cursor in the form", () =>
  inDemo(async ({ form, page }) => {
    // The page is drawn again a moment after a key.
    const selected = async (text: string | RegExp) =>
      form.locator("p.view-selected").filter({ hasText: text }).waitFor({ timeout: 10_000 });
    await form.getByText("Notes to practitioner").first().click();
    await selected(/^Notes to practitioner$/);
    await form.focus();
    await page.keyboard.press("ArrowDown");
    await selected("Before filling this out");
    await page.keyboard.press("ArrowUp");
    await selected(/^Notes to practitioner$/);
    await page.keyboard.press("ArrowUp");
    await selected(/^Individualised Safety and Support Plan$/);
  }));

test.each([
  ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "That is an old Word file (.doc)."],
  [
    "a broken zip",
    new TextEncoder().encode("PK\u0003\u0004 and no more"),
    "That file is damaged, or it is not a Word document.",
  ],
  ["an Excel workbook", hostile("an Excel workbook"), "That is an Excel workbook, not a Word document."],
  ["nothing", hostile("no bytes"), "That file is empty."],
  ["a document with a password", hostile("a document with a password"), "That document is encrypted"],
  ["a damaged form", hostile("a sum that is wrong"), "That Word document is damaged"],
])(
  "of %s the page says what to do, and the form that was open waits until the user goes on with it",
  (_, bytes, sentence) =>
    inDemo(async ({ page, form, pane, openFile }) => {
      await openFile("mine.docx", bytes);
      await page.getByRole("alert").getByText(`mine.docx was not opened. ${sentence}`).waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("published.docx");
      expect(await form.getByText("Client name / ref").first().isVisible()).toBe(true);
      const ref = pane.getByRole("textbox", { name: "Client name or ref" });
      await expect(ref.click({ timeout: 1000 })).rejects.toThrow();
      await page.keyboard.press("Enter"); // the focus is on the way out
      await ref.fill("SH-0417");
      expect(await page.locator("main[inert]").count()).toBe(0);
    }),
);

/** A file that is to be refused, by its name among those of `npm run test:hostile`. */
function hostile(name: string): Uint8Array {
  const found = hostileFiles.find((file) => file.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found.bytes();
}

test("a form from the user's computer opens under its own name", () =>
  inDemo(async ({ page, pane, openFile, form }) => {
    await openFile("published.docx", new Uint8Array(readFileSync("test/forms/in-use.docx")));
    await page.getByRole("option", { name: "Your own" }).waitFor({ state: "attached" });
    await pane.getByRole("tab", { name: "Details" }).waitFor();
    await form.getByText("Client name / ref").first().waitFor();
    expect(await page.getByLabel("Form", { exact: true }).inputValue()).toBe("");
  }));

test("the page around the pane has no accessibility faults that axe knows", () =>
  inDemo(async ({ page, form }) => {
    await form.getByText("Client name / ref").first().waitFor();
    await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: { run(options: object): Promise<Faults> } }; // evaluated above
      type Faults = {
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly html: string }[];
        }[];
      };
      const { violations } = await axe.run({ iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(faults).toEqual([]);
  }));

test("a control that the pane shows is scrolled into view", () =>
  inDemo(async ({ pane, form, page }) => {
    await pane.getByRole("tab", { name: "Finish" }).click();
    await pane.getByRole("button", { name: "Show: Say how the service can be contacted." }).click();
    await page.waitForFunction(() => {
      const selected = document.querySelector("p.view-selected")?.getBoundingClientRect();
      return selected !== undefined && selected.top > 0 && selected.bottom < window.innerHeight;
    });
    expect(await form.evaluate((view) => view.scrollTop)).toBeGreaterThan(0);
  }));

test("in a narrow window the pane stands under the form", () =>
  inDemo(
    async ({ page, form }) => {
      const above = await form.boundingBox();
      const below = await page.locator("iframe").boundingBox();
      expect(below?.width).toBe(480);
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      expect(
        await form
          .locator("section")
          .first()
          .evaluate((each) => each.getBoundingClientRect().width),
      ).toBeLessThan(480);
    },
    { width: 480, height: 900 },
  ));

function bodyOf(docx: Uint8Array) {
  const root = new DocxPackage(docx).part("word/document.xml").document.documentElement;
  const body = root === null ? undefined : child(root, "body");
  if (body === undefined) throw new Error("no w:body");
  return body;
}

function textOf(body: ReturnType<typeof bodyOf>): string {
  return descendants(body, "t")
    .map((text) => text.textContent)
    .join("");
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, "");
}
