import type { FrameLocator } from "playwright-core";
import { FilledForm } from "../word/filledForm";
import { box, boxFor } from "./formBoxes";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(240_000);
afterAll(closeBrowser);

type Row = readonly [name: string, phone: string, hours: string, helps: string];

const rows = Array.from({ length: 15 }, (_, index): Row => {
  const name = `${["Haven", "Anchor", "Quay", "Lantern", "Harbour"][index % 5] ?? ""} ${["North", "South", "East"][Math.floor(index / 5)] ?? ""}`;
  return [
    name,
    `01632 96${String(1000 + index)}`,
    "Monday to Friday, 9am to 5pm",
    index % 2 === 0 ? "Women" : "Anyone",
  ];
});
const later = rows
  .filter(([name]) => name !== "Quay East")
  .map(([name, phone, hours, helps]): Row => [
    name,
    name === "Anchor South" ? "01632 961999" : phone,
    name === "Haven North" ? "24 hours" : hours,
    helps,
  ]);

/** As a browser copies a table of a council's page: with links, line ends and cells of headings. */
function tableOf(services: readonly Row[]): string {
  const lines = services.map(
    ([name, phone, hours, helps]) =>
      `<tr><td><p><a href="https://www.northtown.example/services">${name}</a></p></td><td>Tel: ${phone}<br></td><td>${hours}</td><td>${helps}</td></tr>`,
  );
  return `<html><body><!--StartFragment--><table><thead><tr><th>Service</th><th>Contact number</th><th>Opening times</th><th>Helps</th></tr></thead><tbody>${lines.join("")}</tbody></table><!--EndFragment--></body></html>`;
}

test("a table from a web page is pasted, one column is corrected, three services go in in three ways, and next month's list is compared", async () => {
  const demo = await openDemo();
  const { pane, form } = demo;
  await pane.getByRole("tab", { name: "Services" }).click();
  await pane.getByRole("button", { name: "Import" }).click();
  await paste(pane, tableOf(rows));
  await pane.getByRole("region", { name: "15 new" }).waitFor();
  await pane.getByText("The column “Helps” is not known").waitFor();

  await pane.getByRole("button", { name: "What each of 4 columns is" }).click();
  await pane.getByRole("combobox", { name: "Helps" }).selectOption("Who it is for");
  await pane.getByText("The column “Helps” is not known").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Import 15 services" }).click();
  await pane.getByText("Import done: 15 added").waitFor();
  await pane.getByRole("listitem", { name: "Haven North" }).getByText("For: Women").waitFor();

  await pane.getByRole("button", { name: "Add to form: Haven North" }).click();
  await pane.getByRole("combobox", { name: "Which box" }).selectOption("legal");
  await pane.getByRole("button", { name: "Add 1 line to Legal" }).click();
  await pane.getByText("1 line added to Legal").waitFor();
  await boxFor(form, "children").click();
  await pane.getByRole("button", { name: "Add to form: Anchor South" }).click();
  await pane.getByRole("radio", { name: /At the cursor/ }).click();
  await pane.getByRole("button", { name: "Add at the cursor" }).click();
  await pane.getByText("Anchor South added at the cursor").waitFor();
  await pane.getByRole("button", { name: "More about Lantern East" }).click();
  await pane.getByRole("checkbox", { name: "This is our own service: Lantern East" }).check();
  await pane.getByRole("tab", { name: "Details" }).click();
  await pane.getByRole("checkbox", { name: /^Put in our service/ }).check();
  await pane.getByRole("button", { name: "Fill in 1 detail" }).click();
  await pane.getByText("1 detail filled in").waitFor();

  // Next month's table has the same shape: its columns are known, and what differs is shown before it is taken.
  await pane.getByRole("tab", { name: "Services" }).click();
  await pane.getByRole("button", { name: "Import" }).click();
  await paste(pane, tableOf(later));
  await pane.getByRole("region", { name: "2 changed" }).waitFor();
  expect(await pane.getByText("The column “Helps” is not known").count()).toBe(0);
  const gone = pane.getByRole("region", { name: "1 in your list and not in this one" });
  await gone.getByRole("checkbox", { name: "Take Quay East out of your list" }).check();
  await pane.getByText("12 the same as in your list").waitFor();
  await pane.getByRole("button", { name: "Import 3 services" }).click();
  await pane.getByText("Import done: 2 changed, 1 taken out").waitFor();
  await pane.getByText("The list has another number for Anchor South").waitFor();
  const filled = new FilledForm(await demo.download());
  await demo.close();

  expect(box(filled, "legal")).toBe("I can call Haven North on 01632 961 000, Monday to Friday, 9am to 5pm.");
  expect(box(filled, "children")).toBe("Anchor South, 01632 961 006 (Monday to Friday, 9am to 5pm)");
  expect(filled.text).toContain("Lantern East, 01632 961 013");
});

async function paste(pane: FrameLocator, html: string): Promise<void> {
  await pane.getByRole("textbox", { name: "Or paste a table here" }).evaluate((field, copied) => {
    const data = new DataTransfer();
    data.setData("text/html", copied);
    data.setData("text/plain", "");
    field.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
  await pane.getByText("The pasted table was read.").waitFor();
}
