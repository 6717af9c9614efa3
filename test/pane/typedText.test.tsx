import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Form } from "../../src/plan/form";
import { textOf } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, textbox } from "./renderPane";

async function openNewAction(form: Form = formWith()) {
  const pane = await openPane(form);
  await goTo(pane.user, "Actions");
  await pane.user.click(bar("Add action"));
  return pane;
}

const who = () => textbox("Who will do this?");
const names = () => screen.getByRole("group", { name: "Words for Who will do this?" });
const name = (said: string) => within(names()).getByRole("button", { name: said });

test.each([
  ["Hannah (Sanctuary Scheme)", "{Tab}"],
  ["Client and IDVA", "{Tab}"],
  ["Housing officer", "{Escape}"],
  ["Ms Smith", "{Enter}"],
  ["Client's mum", "{Tab}"],
  ["Cliente", "{Tab}"],
  ["me", "{Enter}"],
  ["Police (PC 123)", "{Escape}"],
])("%j and %s stay as typed, and so they go to the form", async (typed, key) => {
  const { paper, user } = await openNewAction();
  await user.click(who());
  await user.keyboard(`${typed}${key}`);
  expect(who()).toHaveValue(typed);
  await user.click(bar("Add 1 action"));
  expect(textOf(paper.now().actionRows[0]?.cells.who?.answer ?? { kind: "blank" })).toBe(typed);
});

test("typing over a name that was taken keeps every letter", async () => {
  const { user } = await openNewAction();
  await user.click(name("Client"));
  expect(who()).toHaveFocus();
  await overtype(user, "Priya Shah");
  expect(who()).toHaveValue("Priya Shah");
});

test("the down arrow goes to the names, and the left one from the first of them back", async () => {
  const { user } = await openNewAction();
  await user.click(who());
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(name("IDVA")).toHaveFocus();
  expect(who()).toHaveValue("");
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(who()).toHaveFocus();
});

test("on the names Enter takes one, Escape takes none, and a letter is typed in the field", async () => {
  const { user } = await openNewAction();
  await user.click(who());
  await user.keyboard("Client{ArrowDown}{ArrowDown}{Escape}");
  expect(who()).toHaveValue("Client");
  expect(who()).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(who()).toHaveValue("Client, IDVA");
  await user.keyboard("{ArrowDown}, Sam");
  expect(who()).toHaveValue("Client, IDVA, Sam");
  expect(who()).toHaveFocus();
});

test("the field says how its names are reached, and its names are one group", async () => {
  await openNewAction();
  expect(who()).toHaveAccessibleDescription("Press the down arrow for words to add.");
  expect(
    within(names())
      .getAllByRole("button")
      .every((each) => each.tabIndex === -1),
  ).toBe(true);
});

test("many names are shown when asked for", async () => {
  const actions = Array.from({ length: 14 }, (_each, index) => ({ who: `Worker ${index + 1}` }));
  const { user } = await openNewAction(formWith({ actions }, { rows: 14 }));
  const shown = () =>
    within(names())
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  expect(shown()).toEqual([
    ...["Worker 1", "Worker 2", "Worker 3", "Worker 4", "Client", "IDVA", "Police", "Children’s services"],
    ...["Housing", "Show all 21"],
  ]);
  await user.click(name("Show all 21, Words for Who will do this?"));
  expect(name("Solicitor")).toHaveFocus(); // the first of those that were not shown
  expect(shown()).toHaveLength(21);
});

test("a combo box takes its choices from the pane, and says what becomes of other words", async () => {
  const form = formWith();
  const listed = form.actionRows.map((row) => {
    const { who: place } = row.cells;
    const list = place && ({ ...place, kind: "comboBox", choices: ["Client", "IDVA"] } as const);
    return { ...row, cells: { ...row.cells, who: list } };
  });
  const { user } = await openNewAction({ ...form, actionRows: listed });
  await user.click(who());
  await user.keyboard("Hannah{Tab}");
  expect(who()).toHaveValue("Hannah");
  expect(who()).toHaveAccessibleDescription(/only the words below/);
  await user.click(name("IDVA"));
  expect(who()).toHaveValue("IDVA");
});

async function overtype(user: UserEvent, words: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) throw new Error("The keyboard is in no field.");
  field.select();
  await user.keyboard(words);
}
