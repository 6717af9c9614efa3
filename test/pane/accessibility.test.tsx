import { screen } from "@testing-library/react";
import axe from "axe-core";
import { formWith, paperForm, withField } from "./paperForm";
import { bar, goTo, openedDialog, openPane, renderPane, textbox, write } from "./renderPane";

/** What axe finds in the pane. Colours need a browser; Fluent's own focus dummies are no content. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const form = formWith({
  fields: { clientRef: "SH-0417" },
  actions: [{ risk: "Weapons" }],
  advice: { legal: "Solicitor seen." },
  problems: [{ kind: "no-box", name: "financial", why: "text-box" }],
});

beforeEach(() => localStorage.clear());

test("the details with drafts, an error and a calendar", async () => {
  const { user } = await openPane(form);
  await write(user, textbox("Client name or ref"), "x");
  await write(user, textbox("Intake date"), "31 2 2026");
  await user.click(screen.getByRole("button", { name: "Calendar, ISSP date" }));
  await screen.findByRole("group", { name: "ISSP date, from the calendar" });
  expect(await violations()).toEqual([]);
});

test("the actions with the small form open", async () => {
  const { user } = await openPane(form);
  await goTo(user, "Actions");
  await user.click(bar("Add action"));
  expect(await violations()).toEqual([]);
});

test("the options with words open and a blank left", async () => {
  const { user } = await openPane(form);
  await goTo(user, "Options");
  await user.selectOptions(screen.getByRole("combobox", { name: "Area" }), "legal");
  await user.click(screen.getByRole("checkbox", { name: /civil legal options/ }));
  expect(await violations()).toEqual([]);
});

test("the options with a line of the form being changed, another to be taken out, and newer topics", async () => {
  const { user } = await openPane(formWith({ advice: { general: "One.\nTwo." } }));
  await goTo(user, "Options");
  await user.click(screen.getByRole("switch", { name: "Also show newer topics" }));
  await user.click(screen.getByRole("button", { name: "Change: One." }));
  await user.clear(textbox("Words in the form"));
  await user.click(screen.getByRole("button", { name: "Take out: Two." }));
  expect(await violations()).toEqual([]);
});

test("the words that a client is shown", async () => {
  const { user } = await openPane(form);
  await goTo(user, "Options");
  await user.click(screen.getByRole("checkbox", { name: /carry a phone charger/ }));
  await user.click(screen.getByRole("button", { name: "Show to client" }));
  expect(await violations()).toEqual([]);
});

test("the services with a card open, another being added, and what has changed in the form", async () => {
  const own = { id: "1", name: "Haven", phone: "01632960001", hours: "" };
  localStorage.setItem("issp.contacts", JSON.stringify({ contacts: [own] }));
  const { user } = await openPane(formWith({ advice: { legal: "I can call Haven on 01632 960 009." } }));
  await goTo(user, "Services");
  await user.click(screen.getByRole("button", { name: "Filters" }));
  await user.click(screen.getByRole("button", { name: /^999/ }));
  await user.click(bar("Add to form: Haven"));
  expect(await violations()).toEqual([]);
  await user.click(bar("Add a service"));
  await user.click(bar("More about it"));
  expect(await violations()).toEqual([]);
});

test("the services while several are inserted, a file is looked at, and the list leaves", async () => {
  const { user } = await openPane(form);
  await goTo(user, "Services");
  await user.click(screen.getByRole("button", { name: "More about Galop" }));
  await user.click(screen.getByRole("checkbox", { name: "Tick Galop, to add several" }));
  expect(await violations()).toEqual([]);
  await user.click(bar("Choose where 1 service goes"));
  expect(await violations()).toEqual([]);
  await user.click(bar("Back to the list"));
  await user.click(bar("Import"));
  const file = new File(["Name,Phone\nHaven,01632 960001\nNobody,"], "services.csv");
  await user.upload(screen.getByLabelText("File of services"), file);
  await screen.findByRole("region", { name: "1 new" });
  expect(await violations()).toEqual([]);
  await user.click(bar("Back to the list"));
  await user.click(bar("Export"));
  expect(await violations()).toEqual([]);
});

test("the finish tab", async () => {
  const { user } = await openPane(form);
  await goTo(user, "Finish");
  expect(await violations()).toEqual([]);
});

test("boxes that were not found, and one that may be another", async () => {
  const unsure = { confirm: { kind: "word", said: "Person" }, around: "{}" } as const;
  const { legal: _, children: __, ...advice } = form.advice;
  const { user } = await openPane(withField({ ...form, advice }, "reviewedBy", unsure));
  expect(await violations()).toEqual([]);
  for (const tab of ["Options", "Finish"]) {
    await goTo(user, tab);
    expect(await violations()).toEqual([]);
  }
});

test("what setting up is going to do", async () => {
  const { user } = await openPane(form);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Set up this form" }));
  await openedDialog("Set up this form");
  expect(await violations()).toEqual([]);
});

test("a document without the form", async () => {
  const paper = paperForm(form);
  paper.breakWith("not-a-form");
  renderPane(paper);
  await screen.findByText("This document has no ISSP form in it.");
  expect(await violations()).toEqual([]);
});
