import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { FilledForm } from "../word/filledForm";
import type { PlanFile } from "../word/forms";
import { faultsOf, truthOf, wholePlan } from "../word/forms";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(240_000);
afterAll(closeBrowser);

/** What each box of advice is called in the pane. */
const areas = {
  general: "General safety planning",
  separating: "Separating",
  legal: "Legal",
  children: "Children",
  financial: "Financial",
  housing: "Housing and security",
  health: "Health and wellbeing",
  support: "Additional support",
} as const;
const bag = [
  "House & car keys",
  "N.I. number",
  "Any medication and repeat prescriptions",
  "Benefits info & access to benefits",
];
const bagWords = [
  "House and car keys",
  "National Insurance number",
  "Medicines and repeat prescriptions",
  "Benefit letters and claim details",
];
const service = {
  name: "Sam’s team & co",
  phone: "01632 960123",
  phoneShown: "01632 960 123",
  hours: "Monday to Friday, 9am to 5pm",
};

/** What the journey types, as the plan that the filled form is held against. */
const journeyPlan: PlanFile = {
  ...wholePlan,
  // Each page has its own number, which is looked at apart.
  fields: Object.fromEntries(
    Object.entries({ ...wholePlan.fields, pageCount: "2" }).filter(([key]) => key !== "page"),
  ),
  advice: { ...wholePlan.advice, bag: bagWords },
  service: { contact: `${service.name}, ${service.phoneShown}`, openingHours: service.hours },
};

test("a practitioner does the whole job on the published form from the pane", async () => {
  const demo = await openDemo({ width: 1280, height: 900 });
  const { pane, page } = demo;
  await fillDetails(pane);
  await addActions(pane);
  await insertOptions(pane);
  await insertService(pane);

  await tab(pane, "Finish");
  await pane.getByText("An action has").first().waitFor({ state: "detached" });
  keepPicture(await page.screenshot());
  const filled = await demo.download();
  keep(filled);
  await demo.close();
  const before = new FilledForm(readFileSync(join(__dirname, "../forms/published.docx")));
  const after = new FilledForm(filled);
  expect(faultsOf(truthOf("published"), before, after, journeyPlan)).toEqual([]);
  const pages = (truthOf("published").fields["page"] ?? []).map((place) =>
    "table" in place ? after.cell(place.table, place.row, place.cell) : "",
  );
  expect(pages).toEqual(["1", "2"]);
});

async function tab(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
}

async function fillDetails(pane: FrameLocator): Promise<void> {
  const { fields } = wholePlan;
  const typed: readonly (readonly [string, string | undefined])[] = [
    ["Client name or ref", fields["clientRef"]],
    ["Intake date", "27 2 2026"],
    ["ISSP date", "1 March 2026"],
    ["Number of pages", "2"],
    ["Created on", "01/03/2026"],
    ["Reviewed on", "2026-03-29"],
    ["Reviewed by", fields["reviewedBy"]],
  ];
  for (const [label, text] of typed)
    await pane.getByRole("textbox", { name: label, exact: true }).fill(text ?? "");
  await pane.getByRole("button", { name: /^Fill in \d details$/ }).click();
  await pane.getByText("8 of 8 details").waitFor();
}

async function addActions(pane: FrameLocator): Promise<void> {
  await tab(pane, "Actions");
  await pane.getByRole("button", { name: "Add action", exact: true }).click();
  for (const [index, action] of wholePlan.actions.entries()) {
    const box = (label: string) => pane.getByRole("textbox", { name: label });
    await box("Risk or issue").fill(action.risk ?? "");
    await box("Agreed action").fill(action.action ?? "");
    await box("Who will do this?").fill(action.who ?? "");
    await box("By when?").fill(action.byWhen ?? "");
    await box("Date complete").fill(action.dateComplete ?? "");
    await box("Comment").fill(action.comment ?? "");
    await pane.getByRole("button", { name: "Add 1 action" }).click();
    await pane.getByRole("list", { name: "Actions in the form" }).getByRole("listitem").nth(index).waitFor();
  }
}

/** In each box: the first prompt ticked and its words changed, the others in the user's own words. */
async function insertOptions(pane: FrameLocator): Promise<void> {
  await tab(pane, "Options");
  for (const [key, label] of Object.entries(areas)) {
    await pane.getByLabel("Area", { exact: true }).selectOption(key);
    const [first, second] = journeyPlan.advice[key] ?? [];
    await pane.getByRole("checkbox").first().check();
    await pane.getByRole("textbox", { name: "Words for the plan" }).fill(textOf(first));
    if (second !== undefined) {
      await pane.getByRole("textbox", { name: "Your own words" }).fill(textOf(second));
      // Those of the user's own words are the second, and come once the pane has taken what was typed.
      if (typeof second === "object" && "status" in second && second.status === "not-now")
        await pane.getByRole("radio", { name: "Not for now" }).nth(1).check();
    }
    await pane.getByRole("button", { name: `Add ${second === undefined ? "1" : "2"} to ${label}` }).click();
    await pane
      .getByText(/added to/)
      .first()
      .waitFor();
  }
  await pane.getByLabel("Area", { exact: true }).selectOption("bag");
  await pane.getByRole("radio", { name: "In an emergency" }).check();
  for (const prompt of bag) await pane.getByRole("checkbox", { name: prompt }).check();
  await pane.getByRole("button", { name: /^Add 4 to/ }).click();
  await pane.getByText(/4 added to/).waitFor();
}

async function insertService(pane: FrameLocator): Promise<void> {
  await tab(pane, "Services");
  await pane.getByRole("button", { name: "Add a service" }).click();
  await pane.getByRole("textbox", { name: "Name of the service" }).fill(service.name);
  await pane.getByRole("textbox", { name: "Phone number" }).fill(service.phone);
  await pane.getByRole("textbox", { name: "Opening hours" }).fill(service.hours);
  await pane.getByRole("button", { name: "Save service" }).click();
  await pane.getByRole("button", { name: `Add to form: ${service.name}` }).click();
  await pane.getByRole("radio", { name: /service line/ }).click();
  await pane.getByRole("button", { name: "Put it in the service line" }).click();
  await pane.getByText("put in the service line").first().waitFor();
}

function textOf(item: string | { readonly text: string } | undefined): string {
  return typeof item === "object" ? item.text : (item ?? "");
}

/** With JOURNEY_FILES=folder, keeps what was downloaded and its plan there, for another reader to check. */
function keep(filled: Uint8Array): void {
  const folder = process.env["JOURNEY_FILES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "whole-job.docx"), filled);
  writeFileSync(join(folder, "whole-job.json"), JSON.stringify(journeyPlan, null, 2));
}

function keepPicture(picture: Buffer): void {
  const folder = process.env["JOURNEY_FILES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "whole-job.png"), picture);
}
