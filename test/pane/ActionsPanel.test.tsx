import { screen, within } from "@testing-library/react";
import type { ActionColumn, Form } from "../../src/plan/form";
import { textOf } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

/** Days from today, as a form writes dates. */
function dateIn(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toLocaleDateString("en-GB");
}

async function openActions(form?: Form) {
  const pane = await openPane(form);
  await goTo(pane.user, "Actions");
  return pane;
}

const names = () => screen.getByRole("group", { name: "Words for Who will do this?" });
const cards = () =>
  within(screen.getByRole("list", { name: "Actions in the form" })).getAllByRole("listitem");
const cellsOf = (form: Form, row: number): Partial<Record<ActionColumn, string>> =>
  Object.fromEntries(
    Object.entries(form.actionRows[row]?.cells ?? {}).map(([column, { answer }]) => [column, textOf(answer)]),
  );

test("the actions stand in the form's order, each with what is missing or due in words", async () => {
  await openActions(
    formWith({
      actions: [
        { risk: "Weapons", action: "Report to police", who: "IDVA", byWhen: dateIn(-3) },
        {
          risk: "Isolation",
          action: "Toddler group",
          who: "Client",
          byWhen: "30/01/2026",
          dateComplete: "28/01/2026",
        },
        { risk: "Child contact" },
        { risk: "Stalking", action: "Keep a diary", who: "Client", byWhen: dateIn(0) },
      ],
    }),
  );
  const [weapons, isolation, contact, stalking] = cards();
  expect(weapons).toHaveTextContent("Overdue 3 days");
  expect(isolation).toHaveTextContent("Client · by Fri 30 Jan 2026Done Wed 28 Jan 2026");
  expect(isolation).not.toHaveTextContent("Overdue");
  expect(contact).toHaveTextContent("No action agreedNo one namedNo date");
  expect(stalking).toHaveTextContent("Due today");
  expect(screen.getByRole("banner")).toHaveTextContent("2 due");
});

test("an action without a date that can be read is neither due nor overdue", async () => {
  await openActions(
    formWith({ actions: [{ risk: "Weapons", action: "Report", who: "IDVA", byWhen: "ongoing" }] }),
  );
  expect(cards()[0]).toHaveTextContent("IDVA · ongoing");
  expect(cards()[0]).not.toHaveTextContent(/due|No date/i);
});

test("a card shows its row in Word", async () => {
  const { paper, user } = await openActions(formWith({ actions: [{ risk: "Weapons" }] }));
  await user.click(screen.getByRole("button", { name: "Show in Word: Weapons" }));
  expect(paper.shown).toEqual([paper.now().actionRows[0]?.cells.risk]);
});

test("an action is typed in a small form and added in the first blank row", async () => {
  const { paper, user } = await openActions(formWith({ actions: [{ risk: "Weapons" }] }));
  expect(bar("Nothing to change")).toHaveAttribute("aria-disabled", "true");
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Isolation");
  await write(user, textbox("Agreed action"), "Go to the toddler group");
  await write(user, textbox("Who will do this?"), "Client");
  await write(user, textbox("By when?"), "27 3 2026");
  await write(user, textbox("Comment"), "With her sister");
  await user.click(bar("Add 1 action"));
  expect(said()).toContain("1 action added");
  expect(cellsOf(paper.now(), 1)).toEqual({
    risk: "Isolation",
    action: "Go to the toddler group",
    who: "Client",
    byWhen: "27/03/2026",
    dateComplete: "",
    comment: "With her sister",
  });
  expect(cards()).toHaveLength(2);
  expect(textbox("Risk or issue")).toHaveValue("");
});

test("Undo takes the action out and gives what was typed back", async () => {
  const { user } = await openActions();
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Isolation");
  await user.click(bar("Add 1 action"));
  await user.click(bar("Undo"));
  expect(screen.queryByRole("button", { name: /^Mark complete: / })).toBeNull();
  expect(textbox("Risk or issue")).toHaveValue("Isolation");
});

test("what is typed stays when the small form is closed", async () => {
  const { user } = await openActions();
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Isolation");
  await user.click(bar("Close"));
  expect(bar("Nothing to change")).toBeVisible();
  await user.click(bar("Carry on with your action"));
  expect(textbox("Risk or issue")).toHaveValue("Isolation");
});

test("who is suggested from the names in the form and those often named", async () => {
  const { user } = await openActions(
    formWith({ actions: [{ risk: "Weapons", who: "PC Ahmed" }], fields: { reviewedBy: "Sam" } }),
  );
  await user.click(bar("Add action"));
  expect(
    within(names())
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "PC Ahmed",
    "Sam",
    "Client",
    "IDVA",
    "Police",
    "Children’s services",
    "Housing",
    "Solicitor",
    "Health visitor",
  ]);
  await user.click(within(names()).getByRole("button", { name: "PC Ahmed" }));
  await user.click(within(names()).getByRole("button", { name: "Client" }));
  expect(textbox("Who will do this?")).toHaveValue("PC Ahmed, Client");
  await user.keyboard(" and Sam");
  expect(textbox("Who will do this?")).toHaveValue("PC Ahmed, Client and Sam");
});

test("where the form has a list for who, only its choices are offered", async () => {
  const form = formWith();
  const listed = form.actionRows.map((row) => {
    const { who } = row.cells;
    const list = who && ({ ...who, kind: "dropDown", choices: ["Client", "IDVA"] } as const);
    return { ...row, cells: { ...row.cells, who: list } };
  });
  const { user } = await openActions({ ...form, actionRows: listed });
  await user.click(bar("Add action"));
  expect(
    within(names())
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Client", "IDVA"]);
  await write(user, textbox("Agreed action"), "Report to police");
  await write(user, textbox("Who will do this?"), "Hannah");
  expect(textbox("Who will do this?")).toHaveAccessibleDescription(/The list in this box/);
  await user.click(bar("Put 1 answer right first"));
  expect(textbox("Who will do this?")).toHaveFocus();
  await user.click(within(names()).getByRole("button", { name: "IDVA" }));
  expect(textbox("Who will do this?")).toHaveValue("IDVA");
  expect(bar("Add 1 action")).toBeVisible();
});

test("a date that is not real holds the action back, with an instruction", async () => {
  const { user } = await openActions();
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Isolation");
  await write(user, textbox("By when?"), "31 2 2026");
  await user.tab();
  expect(textbox("By when?")).toHaveAccessibleDescription(/Enter a real date, like 27 3 2026/);
  await user.click(bar("Put 1 answer right first"));
  expect(textbox("By when?")).toHaveFocus();
});

test("the bar leads to a wrong date in a card that was closed since, and to its question", async () => {
  const { user } = await openActions(
    formWith({ actions: [{ risk: "Weapons" }, { risk: "Isolation", action: "Go to the group" }] }),
  );
  await user.click(bar("Change: Isolation"));
  await write(user, textbox("By when?"), "31 2 2026");
  await user.click(bar("Close: Isolation"));
  expect(screen.queryByRole("textbox", { name: "By when?" })).toBeNull();
  await user.click(bar("Put 1 answer right first"));
  expect(textbox("By when?")).toHaveFocus();
  expect(textbox("By when?")).toHaveAccessibleDescription(/Enter a real date/);
  await user.clear(textbox("By when?"));
  await write(user, textbox("By when?"), "Sam");
  await user.click(bar("Close: Isolation"));
  await user.click(bar("Answer 1 question first"));
  expect(textbox("By when?")).toHaveFocus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(textbox("By when?")).toHaveFocus();
});

test("an action that the form has already is not added twice", async () => {
  const { user } = await openActions(formWith({ actions: [{ risk: "Isolation" }] }));
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Isolation");
  expect(bar("This action is in the form")).toHaveAttribute("aria-disabled", "true");
});

test("a document without an action table says so", async () => {
  await openActions(formWith({}, { rows: 0 }));
  expect(screen.getByText("This document has no action table.")).toBeVisible();
});
