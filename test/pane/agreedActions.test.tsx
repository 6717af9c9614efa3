import { screen, waitFor, within } from "@testing-library/react";
import { textOf } from "../../src/plan/form";
import { organisationFile } from "./organisationFile";
import type { PaperForm } from "./paperForm";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, textbox, write } from "./renderPane";

const rowsOf = (paper: PaperForm) =>
  paper
    .now()
    .actionRows.filter(({ blank }) => !blank)
    .map(({ cells }) => Object.values(cells).map(({ answer }) => textOf(answer)));

async function openActions() {
  const pane = await openPane(formWith({ actions: [{ risk: "Housing", action: "Locks" }] }));
  await goTo(pane.user, "Actions");
  return pane;
}

const twoRisks = async (file?: object) => {
  organisationFile(file === undefined ? undefined : JSON.stringify(file));
  const opened = await openActions();
  await opened.user.click(bar("From Dash risks"));
  await opened.user.click(screen.getByRole("checkbox", { name: /^Weapons/ }));
  await opened.user.click(screen.getByRole("checkbox", { name: /^Threats to kill/ }));
  await opened.user.click(bar("Close Dash risks"));
  return opened;
};
const weapons = "Weapons or objects used to hurt";
const threats = "Threats to kill, believed";

test("picked risks are lines, one of them open; what is ticked for one becomes a row each, with its usual who", async () => {
  const { paper, user } = await twoRisks();
  const list = within(screen.getByRole("list", { name: "From Dash risks" }));
  expect(list.getAllByRole("group", { name: /^Actions for:/ })).toHaveLength(1);
  expect(list.getByText("Nothing agreed yet")).toBeVisible();
  const first = within(list.getByRole("group", { name: `Actions for: ${weapons}` }));
  expect(first.getByText(/The client should not hide or move weapons/)).toBeVisible();
  expect(first.getByText(/^Question 13 /)).toBeVisible();
  await user.click(first.getByRole("checkbox", { name: /^Tell police about the weapons/ }));
  await user.click(first.getByRole("checkbox", { name: "Refer to Marac" }));
  const [one] = first.getAllByRole("textbox", { name: "By when?" });
  if (one === undefined) throw new Error("no date");
  await write(user, one, "13 3 2027");
  await user.click(list.getByRole("button", { name: `Next: ${threats}` }));
  expect(list.getByText(/^Tell police about the weapons.* · Refer to Marac$/)).toBeVisible();
  const second = list.getByRole("group", { name: `Actions for: ${threats}` });
  expect(second.contains(document.activeElement)).toBe(true);
  await user.keyboard(" ");
  await user.click(bar("Add these actions"));
  expect(
    rowsOf(paper)
      .slice(1, 4)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    [weapons, expect.stringMatching(/^Tell police about the weapons/), "IDVA and Police", "13/03/2027"],
    [weapons, "Refer to Marac", "IDVA", ""],
    [threats, expect.stringMatching(/^Report the threats/), "Client, IDVA and Police", ""],
  ]);
});

test("a wrong date of a risk that is closed is said there, and what goes in with nothing agreed by the bar", async () => {
  const { user } = await twoRisks();
  expect(screen.getByText("A risk with nothing agreed goes in without an action.")).toBeVisible();
  expect(screen.queryByText(/^No actions yet/)).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Refer to Marac" }));
  await write(user, textbox("By when?"), "31 2 2026");
  await user.click(bar(`Next: ${threats}`));
  expect(screen.getByText("A date here needs to be put right first.")).toBeVisible();
  await user.click(bar("Put 1 answer right first"));
  expect(textbox("By when?")).toHaveFocus();
  expect(screen.queryByText(/A date here needs to be put right/)).toBeNull();
  await user.clear(textbox("By when?"));
  await user.click(bar(`Next: ${threats}`));
  expect(screen.queryByText(/A date here needs to be put right/)).toBeNull();
});

test("an organisation that prefers it has what is agreed for a risk in one cell, one a line", async () => {
  const { paper, user } = await twoRisks({ actions: { inOneCell: true, worker: "Outreach worker" } });
  const first = within(screen.getByRole("group", { name: `Actions for: ${weapons}` }));
  await waitFor(() => expect(first.getAllByText("Outreach worker").length).toBeGreaterThan(0));
  await user.click(first.getByRole("checkbox", { name: "Refer to Marac" }));
  await user.click(first.getByRole("checkbox", { name: /^Ask police to review/ }));
  const [, who] = first.getAllByRole("textbox", { name: "Who will do this?" });
  if (who === undefined) throw new Error("no who");
  await user.clear(who);
  await write(user, who, "Police");
  await user.click(bar("Add these actions"));
  expect(
    rowsOf(paper)
      .slice(1, 4)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    [weapons, expect.stringMatching(/^Refer to Marac\nAsk police to review/), "Police"],
    [threats, "", ""],
  ]);
});

test("a risk that was typed is offered the actions of its theme, in one cell where the organisation prefers that, and the client’s options for their box", async () => {
  organisationFile(JSON.stringify({ actions: { inOneCell: true } }));
  const { paper, user } = await openActions();
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Stalking by ex-partner");
  await user.click(bar("Usual actions for this risk"));
  await user.click(screen.getByRole("checkbox", { name: /^Keep a log of contact/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Ask the stalking helpline/ }));
  await user.click(bar("Options for the client"));
  await user.click(
    screen.getByRole("checkbox", { name: /^General safety planning: I can change parts of my routine/ }),
  );
  await user.click(bar("Add 1 action"));
  expect(rowsOf(paper)[1]?.slice(0, 3)).toEqual([
    "Stalking by ex-partner",
    expect.stringMatching(/^Keep a log of contact.*\nAsk the stalking helpline/),
    "Client and IDVA",
  ]);
  expect(screen.getByRole("tab", { name: /^Options, 1 not in the form yet/ })).toBeVisible();
});

test("of a risk that was typed the first goes into its cell and the others are rows of that risk, each with who and by when", async () => {
  organisationFile(undefined);
  const { paper, user } = await openActions();
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Stalking by ex-partner");
  await user.click(bar("Usual actions for this risk"));
  await user.click(screen.getByRole("checkbox", { name: /^Keep a log of contact/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Ask the stalking helpline/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Check phone, accounts/ }));
  await user.click(bar("Close the usual actions"));
  const helpline = within(screen.getByRole("group", { name: /^Ask the stalking helpline/ }));
  await write(user, helpline.getByRole("textbox", { name: "By when?" }), "13 3 2027");
  await user.click(screen.getByRole("button", { name: /^Leave out: Check phone, accounts/ }));
  await user.click(bar("Add 2 actions"));
  const stalking = "Stalking by ex-partner";
  expect(
    rowsOf(paper)
      .slice(1)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    [stalking, expect.stringMatching(/^Keep a log of contact/), "Client", ""],
    [stalking, expect.stringMatching(/^Ask the stalking helpline/), "IDVA", "13/03/2027"],
  ]);
  expect(screen.getByRole("tab", { name: "Actions" })).toBeVisible();
});

test("a risk that stands without an action gets its first in its own row, and a row for each other", async () => {
  organisationFile(undefined);
  const pane = await openPane(
    formWith({ actions: [{ risk: weapons }, { risk: "Housing", action: "Locks" }] }),
  );
  const { paper, user } = pane;
  await goTo(user, "Actions");
  await user.click(bar(`Agree: ${weapons}`));
  await user.click(bar("Usual actions for this risk"));
  await user.click(screen.getByRole("checkbox", { name: "Refer to Marac" }));
  await user.click(screen.getByRole("checkbox", { name: /^Ask police to review/ }));
  await user.click(bar("Add 1 action and change 1 action"));
  expect(rowsOf(paper).map((row) => row.slice(0, 3))).toEqual([
    [weapons, "Refer to Marac", "IDVA"],
    ["Housing", "Locks", ""],
    [weapons, expect.stringMatching(/^Ask police to review/), "Police"],
  ]);
  await user.click(bar("Undo"));
  expect(rowsOf(paper)).toHaveLength(2);
  expect(screen.getByRole("group", { name: /^Ask police to review/ })).toBeVisible();
});

test("what was ticked for a risk stays in sight when the risk is named otherwise", async () => {
  organisationFile(undefined);
  const { paper, user } = await openActions();
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Stalking");
  await user.click(bar("Usual actions for this risk"));
  await user.click(screen.getByRole("checkbox", { name: /^Keep a log of contact/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Ask the stalking helpline/ }));
  await user.clear(textbox("Risk or issue"));
  await write(user, textbox("Risk or issue"), "Debts");
  expect(screen.queryByRole("checkbox", { name: /^Ask the stalking helpline/ })).not.toBeInTheDocument();
  expect(screen.getByText(/^Also agreed, in a row of its own: Ask the stalking helpline/)).toBeVisible();
  await user.click(bar("Add 2 actions"));
  expect(
    rowsOf(paper)
      .slice(1)
      .map(([risk]) => risk),
  ).toEqual(["Debts", "Debts"]);
});
