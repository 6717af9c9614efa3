import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { FilledForm } from "../word/filledForm";
import { box, boxFor } from "./formBoxes";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(240_000);
afterAll(closeBrowser);

const heads = "Name,Phone,Opening hours,Notes";
const haven = (phone: string) => `Haven,${phone},"Monday to Friday, 9am to 5pm",Ask for the duty worker`;
const csv = [heads, haven("1632960001"), "The Bridge,01632 960777,,", "New Start,01632960888,24 hours,", "Nobody,,,"].join("\r\n"); // prettier-ignore

test("a list is imported, three services go in in three ways, and a number that changes is put right in the form", async () => {
  const demo = await openDemo();
  const { pane, page, form } = demo;
  await pane.getByRole("textbox", { name: "Client name or ref" }).fill("Mia Okafor");
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  await pane.getByText("1 of 8 details").waitFor();

  await pane.getByRole("tab", { name: "Services" }).click();
  await importFile(pane, csv);
  await pane.getByRole("region", { name: "3 new" }).waitFor();
  expect(await pane.getByRole("region", { name: "1 row could not be used" }).textContent()).toContain(
    "Row 5",
  );
  expect(await keptIn(page)).toEqual([]);
  await pane.getByRole("button", { name: "Import 3 services" }).click();
  await pane.getByText("Import done: 3 added").waitFor();

  // One in the service line, one as a line of a box, one at the cursor.
  await pane.getByRole("button", { name: "Add to form: Haven" }).click();
  await pane.getByRole("radio", { name: /service line/ }).click();
  await pane.getByRole("button", { name: "Put it in the service line" }).click();
  await pane.getByText("Haven put in the service line").waitFor();
  await pane.getByRole("button", { name: "Add to form: The Bridge" }).click();
  await pane.getByRole("radio", { name: /As a line in a box/ }).click();
  await pane.getByLabel("Which box").selectOption("legal");
  const words = pane.getByRole("textbox", { name: "Words for the plan" });
  await words.press("Control+End");
  await words.pressSequentially(" Jo knows me.");
  await pane.getByRole("button", { name: "Add 1 line to Legal" }).click();
  await pane.getByText("1 line added to Legal").waitFor();
  await boxFor(form, "children").click();
  await pane.getByRole("button", { name: "Add to form: New Start" }).click();
  await pane.getByRole("radio", { name: /At the cursor/ }).click();
  await pane.getByRole("button", { name: "Add at the cursor" }).click();
  await pane.getByText("New Start added at the cursor").waitFor();
  const before = new FilledForm(await demo.download());

  // Next month's list has another number for Haven.
  await importFile(pane, [heads, haven("01632 960002")].join("\r\n"));
  await pane.getByRole("region", { name: "1 changed" }).getByText("01632 960 002").waitFor();
  await pane.getByRole("button", { name: "Import 1 service" }).click();
  await pane.getByText("The list has another number for Haven").waitFor();
  await pane.getByRole("button", { name: /^Change this line in “The service can be contacted on”/ }).click();
  await pane.getByRole("button", { name: /^Yes, change it/ }).click();
  await pane.getByText(/Haven: put right in/).waitFor();
  expect(await pane.getByRole("region", { name: /not as in the list/ }).count()).toBe(0);
  const after = new FilledForm(await demo.download());

  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Put back as it was").waitFor();
  const undone = new FilledForm(await demo.download());
  const kept = await keptIn(page);
  await demo.close();

  const blank = new FilledForm(readFileSync(join(__dirname, "../forms/published.docx")));
  expect(newWords(blank, before)).toEqual([
    "Mia Okafor",
    "Mia Okafor",
    "I can call The Bridge on 01632 960 777. Jo knows me.",
    "New Start, 01632 960 888 (24 hours)",
    expect.stringContaining("Haven, 01632 960 001"),
    expect.stringContaining("Monday to Friday, 9am to 5pm"),
  ]);
  expect(box(before, "legal")).toBe("I can call The Bridge on 01632 960 777. Jo knows me.");
  expect(box(before, "children")).toBe("New Start, 01632 960 888 (24 hours)");
  expect(before.text).not.toContain("duty worker");
  expect(newWords(before, after)).toEqual([expect.stringContaining("Haven, 01632 960 002")]);
  expect(after.text).toBe(before.text.replace("01632 960 001", "01632 960 002"));
  expect(undone.text).toBe(before.text);

  // What this computer keeps: the services and nothing else.
  expect(kept.map(([key]) => key)).toEqual(["issp.contacts"]);
  const { contacts } = JSON.parse(kept[0]?.[1] ?? "{}") as { contacts: readonly Record<string, unknown>[] }; // as the pane writes it
  expect(contacts.map(({ name }) => name)).toEqual(["Haven", "New Start", "The Bridge"]);
  const known = ["id", "name", "phone", "hours", "note"];
  for (const contact of contacts)
    expect(Object.keys(contact).filter((key) => !known.includes(key))).toEqual([]);
  expect(JSON.stringify(kept)).not.toMatch(/Mia|Okafor|Jo knows/);
});

test("a check is kept for the next time, and one of five thousand services is found", async () => {
  const demo = await openDemo();
  const { pane, page } = demo;
  await pane.getByRole("tab", { name: "Services" }).click();
  const rows = Array.from(
    { length: 5000 },
    (_row, index) => `Service ${index},01632 ${String(100_000 + index)},24 hours,`,
  );
  await importFile(pane, [heads, ...rows].join("\r\n"));
  await pane.getByRole("button", { name: "Import 5000 services" }).click();
  await pane.getByText("Import done: 5000 added").waitFor();
  const search = pane.getByRole("searchbox", { name: "Search services" });
  await search.click();
  await search.pressSequentially("service 4321", { delay: 80 });
  await pane.getByText("1 service found").waitFor();
  expect(await pane.getByRole("list", { name: "Services" }).getByRole("listitem").count()).toBe(1);
  await pane.getByRole("button", { name: "I have checked it today: Service 4321" }).click();
  await pane.getByRole("listitem", { name: "Service 4321" }).getByText("Checked today").waitFor();
  await page.getByLabel("Word", { exact: true }).selectOption({ label: "Word on the web" });
  await pane.getByRole("tab", { name: "Services" }).click();
  await search.fill("service 4321");
  await pane.getByRole("listitem", { name: "Service 4321" }).getByText("Checked today").waitFor();
  await demo.close();
});

test("by keyboard alone a service is found and put in, and its list leaves as a file", async () => {
  const demo = await openDemo();
  const { pane, page } = demo;
  await pane.getByRole("tab", { name: "Services" }).focus();
  await page.keyboard.press("Enter");
  const search = pane.getByRole("searchbox", { name: "Search services" });
  await search.waitFor();
  await tabTo(page, pane, /Search services/);
  await page.keyboard.type("116 123");
  await pane.getByText("1 service found").waitFor();
  await tabTo(page, pane, /^Add to form: Samaritans/);
  await page.keyboard.press("Enter");
  await tabTo(page, pane, /^Add 1 line to/);
  await page.keyboard.press("Enter");
  await pane.getByText("1 line added to").waitFor();
  await importFile(pane, csv);
  await pane.getByRole("button", { name: "Import 3 services" }).click();
  await pane.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Download services.csv" }).click(),
  ]);
  const exported = readFileSync(await file.path(), "utf8");
  expect(exported).toContain("New Start");
  expect(exported.split("\r\n").filter((line) => line !== "")).toHaveLength(4);
  await demo.close();
});

async function importFile(pane: FrameLocator, text: string): Promise<void> {
  await pane.getByRole("button", { name: "Import" }).click();
  await pane
    .getByLabel("File of services")
    .setInputFiles({ name: "services.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await pane.getByText("services.csv was read.").waitFor();
}

/** What the pane's site keeps on this computer, Microsoft's own keys left out. */
async function keptIn(page: Page): Promise<readonly (readonly [string, string])[]> {
  const all = await page.evaluate(() => Object.entries(localStorage));
  return all.map(([key, value]) => [key, String(value)] as const).filter(([key]) => !/^Office/.test(key));
}

/** Presses Tab until the thing of that name has the focus. */
async function tabTo(page: Page, pane: FrameLocator, name: RegExp): Promise<void> {
  const names: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const at = await pane.locator(":focus").evaluateAll(([element]) => {
      if (element === undefined) return "";
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return element.getAttribute("aria-label") ?? (labels[0] ?? element).textContent;
    });
    names.push(at);
    if (name.test(at)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}: ${names.join(", ")}`);
}

/** The paragraphs that one form has and another has not. */
function newWords(before: FilledForm, after: FilledForm): readonly string[] {
  const had = new Set(before.text.split("\n"));
  return after.text.split("\n").filter((line) => !had.has(line));
}
