import { screen, within } from "@testing-library/react";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, textbox, write } from "./renderPane";

beforeEach(() => localStorage.clear());

const note = () => screen.queryByRole("region", { name: "How it works" });
const tab = (name: string) => screen.getByRole("tab", { name });

test("three steps are read once, and what remembers that says nothing else", async () => {
  const { user } = await openPane();
  expect(within(screen.getByRole("tabpanel")).getByRole("region", { name: "How it works" })).toBe(note());
  expect(Object.entries(localStorage)).toEqual([]);
  await user.click(bar("Got it"));
  expect(note()).not.toBeInTheDocument();
  expect(Object.entries(localStorage)).toEqual([["issp.firstRun", "seen"]]);
  await openPane();
  expect(note()).not.toBeInTheDocument();
});

test("Esc takes the steps away for good, and the work goes on with them there", async () => {
  const { user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  expect(await screen.findByText("1 detail filled in")).toBeVisible();
  expect(note()).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(note()).not.toBeInTheDocument();
  expect(localStorage.getItem("issp.firstRun")).toBe("seen");
});

test("Esc closes what is open first: the steps stay", async () => {
  const { user } = await openPane();
  await user.click(bar("Calendar, Intake date"));
  await screen.findByRole("group", { name: "Intake date, from the calendar" });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: "Intake date, from the calendar" })).not.toBeInTheDocument();
  expect(note()).toBeInTheDocument();
});

test("a form without a reference opens on Details, one with something due on Actions, any other on Details", async () => {
  const late = { risk: "Weapons", action: "Tell the police", byWhen: "01/01/2026" };
  await openPane(formWith({ actions: [late] }));
  expect(tab("Details")).toHaveAttribute("aria-selected", "true");
  document.body.replaceChildren();
  await openPane(formWith({ fields: { clientRef: "SH-0417" }, actions: [late] }));
  expect(tab("Actions")).toHaveAttribute("aria-selected", "true");
  expect(note()).toBeInTheDocument();
  document.body.replaceChildren();
  await openPane(formWith({ fields: { clientRef: "SH-0417" } }));
  expect(tab("Details")).toHaveAttribute("aria-selected", "true");
});

test("an empty tab says what it is for and what to do next", async () => {
  const { user } = await openPane();
  expect(screen.getByText(/A reference is safer than a name/)).toBeVisible();
  await goTo(user, "Actions");
  expect(screen.getByText("No actions yet. Start from the Dash risks, or add one.")).toBeVisible();
  await goTo(user, "Options");
  expect(screen.getByText(/^Tick what you have talked about\./)).toBeVisible();
  await goTo(user, "Services");
  expect(screen.getByText(/add one, or import your list\.$/)).toBeVisible();
  await goTo(user, "Finish");
  await user.click(bar("Begin with the details"));
  expect(tab("Details")).toHaveFocus();
});

test("the size of text is chosen in the menu, and kept as a word", async () => {
  const { user } = await openPane();
  await user.click(bar("More"));
  expect(screen.getByRole("menuitemradio", { name: "Usual" })).toBeChecked();
  await user.click(screen.getByRole("menuitemradio", { name: "Largest" }));
  expect(Object.entries(localStorage)).toEqual([["issp.textSize", "largest"]]);
});
