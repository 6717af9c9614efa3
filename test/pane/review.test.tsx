import { screen } from "@testing-library/react";
import axe from "axe-core";
import { textOf } from "../../src/plan/form";
import type { PaperForm } from "./paperForm";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

// Several tabs of the pane take jsdom its time.
jest.setTimeout(90_000);

const form = formWith({
  fields: { clientRef: "SH-0417", createdOn: "05/01/2026" },
  actions: [
    { risk: "Weapons", action: "Report", who: "IDVA", byWhen: "12/01/2026" },
    { risk: "Housing", action: "Locks", dateComplete: "19/01/2026" },
    { risk: "Pets", action: "Find a place", comment: "RSPCA rung" },
  ],
});
const today = new Date().toLocaleDateString("en-GB");
const rowsOf = (paper: PaperForm) =>
  paper
    .now()
    .actionRows.filter(({ blank }) => !blank)
    .map(({ cells }) => Object.values(cells).map(({ answer }) => textOf(answer)));
const fieldOf = (paper: PaperForm, key: "reviewedOn" | "reviewedBy" | "createdOn") => {
  const box = paper.now().fields[key];
  return box === undefined ? undefined : textOf(box.answer);
};

async function openFinish(start = form) {
  const pane = await openPane(start);
  await goTo(pane.user, "Finish");
  return pane;
}

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(
    { include: document.body, exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return found.violations.map(({ id }) => id);
}

test("a review walks through what is open, and writes nothing until its bar", async () => {
  const { paper, user } = await openFinish();
  await user.click(bar("Start a review"));
  expect(screen.getByRole("heading", { name: "Review" })).toHaveFocus();
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Look at 2 open actions"));
  expect(screen.getByRole("heading", { name: "Action 1 of 2" })).toHaveFocus();
  await user.click(screen.getByRole("radio", { name: "Needs a new date" }));
  await user.click(bar("Next"));
  await user.click(bar("Put the answer right first"));
  expect(textbox("By when?")).toHaveFocus();
  await write(user, textbox("By when?"), "1 3 2027");
  expect(await violations()).toEqual([]);
  await user.click(bar("Next"));
  await user.click(screen.getByRole("radio", { name: "No longer needed" }));
  await user.click(bar("See what will be written"));
  expect(screen.getByText("Weapons: by Monday 1 March 2027")).toBeVisible();
  expect(paper.now()).toBe(form);

  await user.click(bar("Write the review: 2 answers and 2 actions"));
  expect(said()).toContain("The review is in the form");
  expect([fieldOf(paper, "reviewedOn"), fieldOf(paper, "reviewedBy")]).toEqual([today, "Sam"]);
  expect(rowsOf(paper)[0]?.[3]).toBe("01/03/2027");
  expect(rowsOf(paper)[2]?.slice(4)).toEqual([today, `RSPCA rung\nNo longer needed, ${today}`]);
  await user.click(bar("Undo"));
  await user.click(bar("Go on with the review"));
  expect(screen.getByText("Weapons: by Monday 1 March 2027")).toBeVisible();
});

test("why a plan is reviewed stays out of the form unless the user says where", async () => {
  const { paper, user } = await openFinish();
  await user.click(bar("Start a review"));
  await user.click(screen.getByRole("checkbox", { name: "Charged" }));
  expect(bar("Write the review: 1 answer")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /General safety planning/ }));
  await user.click(bar("Write the review: 2 answers"));
  const general = paper.now().advice.general;
  expect(general && textOf(general.answer)).toMatch(/^Reviewed on .*: Charged\.$/);
});

test("the note of a review can still be copied once the review is in the form, until it is taken back", async () => {
  const { user } = await openFinish();
  await user.click(bar("Start a review"));
  await user.click(screen.getByRole("checkbox", { name: "Court order made" }));
  await user.click(bar("Write the review: 1 answer"));
  expect(said()).toContain("The review is in the form");
  expect(textbox("Text for the case notes")).toHaveDisplayValue(
    /^Safety plan reviewed on .*\nWhy: Court order made\.\n/,
  );
  await user.click(bar("Undo"));
  expect(screen.queryByRole("textbox", { name: "Text for the case notes" })).toBeNull();
});

test("what was found of an action stays with it when another is deleted meanwhile", async () => {
  const { paper, user } = await openFinish();
  await user.click(bar("Start a review"));
  await user.click(bar("Look at 2 open actions"));
  await user.click(bar("Next"));
  await user.click(screen.getByRole("radio", { name: "Done" }));
  await user.click(bar("Close the review"));
  expect(bar("Go on with the review")).toBeVisible();
  await goTo(user, "Actions");
  await user.click(bar("Change: Weapons"));
  await user.click(bar("Delete: Weapons"));
  await user.click(bar("Delete 1 action"));
  await goTo(user, "Finish");
  await user.click(bar("Go on with the review"));
  await user.click(bar("Write the review: 1 answer and 1 action"));
  expect(rowsOf(paper).map(([risk, , , , done]) => [risk, done])).toEqual([
    ["Housing", "19/01/2026"],
    ["Pets", today],
  ]);
});

test("the next plan asks for a saved copy, shows all that it will do, does it, and is undone", async () => {
  const { paper, user } = await openFinish();
  await user.click(bar("Next plan"));
  expect(bar("Save a copy first")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("1 complete action taken out:")).toBeVisible();
  expect(screen.getByText("2 open actions kept as they are:")).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: /^I have saved a copy/ }));
  await user.click(bar("Turn this copy into the next plan"));
  expect(said()).toContain("This is the next plan now.");
  expect(rowsOf(paper).map(([risk]) => risk)).toEqual(["Weapons", "Pets"]);
  expect(fieldOf(paper, "createdOn")).toBe(today);
  await user.click(bar("Undo"));
  expect(rowsOf(paper)).toHaveLength(3);
});

test("headings that do not repeat are put right with one click", async () => {
  const { paper, user } = await openFinish({
    ...form,
    print: { headingsNotRepeated: [{ table: 1, rows: 1 }] },
  });
  await user.click(bar("Repeat the headings on each page"));
  expect(paper.now().print).toBeUndefined();
});
