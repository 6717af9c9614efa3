import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { textOf } from "../../src/plan/form";
import type { PaperForm } from "./paperForm";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

const actions = [
  { risk: "Weapons", action: "Report", who: "IDVA", byWhen: "12/01/2026" },
  { risk: "Housing", action: "Locks", dateComplete: "19/01/2026" },
  { risk: "Very frightened" },
];
const rowsOf = (paper: PaperForm) =>
  paper
    .now()
    .actionRows.filter(({ blank }) => !blank)
    .map(({ cells }) => Object.values(cells).map(({ answer }) => textOf(answer)));

async function openActions() {
  const pane = await openPane(formWith({ actions }));
  await goTo(pane.user, "Actions");
  return pane;
}

test("an action is changed in place, kept as a draft until the bar, and undone with its draft", async () => {
  const { paper, user } = await openActions();
  const before = rowsOf(paper);
  await user.click(bar("Change: Weapons"));
  await write(user, textbox("Comment"), "Rung");
  await user.click(bar("Close: Weapons"));
  expect(screen.getByText("Comment To be: Rung")).toBeVisible();
  expect(rowsOf(paper)).toEqual(before);
  await user.click(bar("Change 1 action"));
  expect(said()).toContain("1 action changed");
  expect(rowsOf(paper)[0]?.at(-1)).toBe("Rung");
  await user.click(bar("Undo"));
  expect(rowsOf(paper)).toEqual(before);
  expect(bar("Change 1 action")).toBeVisible();
});

test("an action is marked complete today, on another day, or opened again", async () => {
  const { paper, user } = await openActions();
  await user.click(bar("Mark complete: Weapons"));
  expect(textbox("Date complete")).toHaveValue(new Date().toLocaleDateString("en-GB"));
  await user.clear(textbox("Date complete"));
  await write(user, textbox("Date complete"), "14 1 2026");
  await user.click(bar("Reopen: Housing"));
  expect(screen.getByText("To be open again")).toBeVisible();
  await user.click(bar("Change 2 actions"));
  expect(rowsOf(paper).map((row) => row[4])).toEqual(["14/01/2026", "", ""]);
});

test("deleting asks at the bar, the keyboard goes to Keep it, and keeping it goes back", async () => {
  const { paper, user } = await openActions();
  await user.click(bar("Change: Weapons"));
  await user.click(bar("Delete: Weapons"));
  expect(bar("Keep it: Weapons")).toHaveFocus();
  expect(screen.getByText("Delete this action from the form? Undo can bring it back.")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(bar("Close: Weapons")).toHaveFocus();
  expect(bar("Nothing to change")).toBeVisible();
  await user.click(bar("Delete: Weapons"));
  await user.click(bar("Delete 1 action"));
  expect(rowsOf(paper).map(([risk]) => risk)).toEqual(["Housing", "Very frightened"]);
  expect(bar("Nothing to change")).toHaveFocus();
});

test("a filter hides the others, never those in hand", async () => {
  const { user } = await openActions();
  await user.click(bar("Mark complete: Weapons"));
  await user.click(bar("Done 1"));
  const shown = within(screen.getByRole("list", { name: "Actions in the form" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(shown).toEqual([expect.stringContaining("Weapons"), expect.stringContaining("Housing")]);
  expect(said()).toContain("2 of 3 actions shown");
});

test("a risk without an action is shown until it has one, with options that speak to it", async () => {
  const { paper, user } = await openActions();
  await user.click(bar("Agree: Very frightened"));
  expect(textbox("Agreed action")).toHaveFocus();
  await write(user, textbox("Agreed action"), "Talk each week");
  await user.click(bar("Change 1 action"));
  expect(rowsOf(paper)[2]?.[1]).toBe("Talk each week");
  expect(screen.queryByText("No action is agreed yet for")).toBeNull();
});

test("risks of the Dash become actions with their risk written; what the form has is not offered again", async () => {
  const { paper, user } = await openActions();
  await user.click(bar("From Dash risks"));
  expect(screen.getByRole("checkbox", { name: "Very frightened" })).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: /^Money problems/ }));
  const words = "Check benefits and money with a specialist adviser";
  await user.click(screen.getByRole("checkbox", { name: words }));
  expect(textbox("Agreed action")).toHaveValue(words);
  expect(screen.getByRole("textbox", { name: "Who will do this?" })).toHaveValue("Client and Money adviser");
  const { violations } = await axe.run(
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(bar("Add these actions"));
  expect(rowsOf(paper)[3]?.slice(0, 3)).toEqual([
    "Money problems or financial dependence",
    words,
    "Client and Money adviser",
  ]);
  expect(screen.queryByText(/score: |\d+ risks/)).toBeNull();
});

test("a risk of the Dash whose action is complete can be picked again, and the complete one stays", async () => {
  const complete = { risk: "Very frightened", action: "Report", dateComplete: "19/01/2026" };
  const { paper, user } = await openPane(formWith({ actions: [complete, { risk: "Weapons" }] }));
  await goTo(user, "Actions");
  const before = rowsOf(paper);
  await user.click(bar("From Dash risks"));
  const again = screen.getByRole("checkbox", { name: "Very frightened" });
  expect(again).toBeEnabled();
  expect(screen.getByText("Complete in the form")).toBeVisible();
  await user.click(again);
  await user.click(bar("Add these actions"));
  expect(rowsOf(paper)).toEqual([...before, ["Very frightened", "", "", "", "", ""]]);
});
