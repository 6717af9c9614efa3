import { screen, waitFor, within } from "@testing-library/react";
import { notInFormSentence } from "../../src/pane/words/notInForm";
import { type NotInForm } from "../../src/pane/drafts/notInForm";
import { areaPicker } from "./openOptions";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

const tab = (name: string) => screen.queryByRole("tab", { name });

test("a tab says how much of it is not in the form yet, until it is", async () => {
  const { user } = await openPane(formWith({ fields: { reviewedBy: "Alex" } }));
  await user.clear(textbox("Reviewed by"));
  await write(user, textbox("Reviewed by"), "Sam");
  expect(tab("Details, 1 not in the form yet")).toBeVisible();
  await user.click(bar("Fill in 1 detail"));
  await waitFor(() => expect(tab("Details")).toBeVisible());
  await user.click(bar("Undo"));
  await waitFor(() => expect(tab("Details, 1 not in the form yet")).toBeVisible());
  await user.clear(textbox("Reviewed by"));
  await write(user, textbox("Reviewed by"), "Alex");
  expect(tab("Details")).toBeVisible();
});

test("Finish says first of all what is not in the form yet, with a way to each", async () => {
  const { user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  await goTo(user, "Options");
  await user.selectOptions(areaPicker(), "legal");
  await write(user, textbox("Your own words"), "I can ask for an order.");
  await user.selectOptions(areaPicker(), "children");
  await write(user, textbox("Your own words"), "We can tell the school.");
  expect(tab("Options, 2 not in the form yet")).toBeVisible();
  await goTo(user, "Finish");
  const first = within(screen.getByRole("tabpanel")).getByRole("region", { name: "Not in the form yet" });
  expect(first).toHaveTextContent("2 options and 1 detail are not in the form yet");
  expect(first.parentElement?.firstElementChild).toBe(first);
  await user.click(within(first).getByRole("button", { name: "Go to Options" }));
  expect(tab("Options, 2 not in the form yet")).toHaveAttribute("aria-selected", "true");
  expect(textbox("Your own words")).toBeVisible();
});

test("nothing typed, nothing said", async () => {
  const { user } = await openPane();
  await goTo(user, "Finish");
  expect(screen.queryByRole("region", { name: "Not in the form yet" })).not.toBeInTheDocument();
  for (const name of ["Details", "Actions", "Options", "Services", "Finish"])
    expect(tab(name)).toBeInTheDocument();
});

test("what cannot be filled in as it is typed is counted too: a date that is none", async () => {
  const { user } = await openPane();
  await write(user, textbox("Intake date"), "31 2 2026");
  expect(tab("Details, 1 not in the form yet")).toBeVisible();
});

test("an action that is typed and closed again is still counted; of Dash risks no number is said", async () => {
  const { user } = await openPane();
  await goTo(user, "Actions");
  await user.click(bar("Add action"));
  await write(user, textbox("Agreed action"), "Change the locks");
  await user.click(bar("Close"));
  expect(tab("Actions, 1 not in the form yet")).toBeVisible();
  await user.click(bar("From Dash risks"));
  const [risk] = screen.getAllByRole("checkbox");
  if (risk === undefined) throw new Error("no risk");
  await user.click(risk);
  expect(tab("Actions, some not in the form yet")).toBeVisible();
  await goTo(user, "Finish");
  expect(screen.getByRole("region", { name: "Not in the form yet" })).toHaveTextContent(
    "Some actions are not in the form yet",
  );
});

test("a failed fill leaves its marks", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.breakWith("word-refused");
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("Word could not write to this document.");
  expect(tab("Details, 1 not in the form yet")).toBeVisible();
});

const none: NotInForm = { details: 0, actions: 0, risks: false, options: 0, services: 0, review: false };

test.each([
  [{ details: 1 }, "1 detail is not in the form yet"],
  [{ options: 2, details: 1 }, "2 options and 1 detail are not in the form yet"],
  [{ details: 1, actions: 1, services: 1 }, "1 detail, 1 action and 1 service are not in the form yet"],
  [{ review: true }, "A review is not in the form yet"],
  [{ risks: true, actions: 1 }, "Some actions are not in the form yet"],
  [{ details: 3, review: true }, "3 details and a review are not in the form yet"],
] as const)("%j reads %s", (some, words) => {
  expect(notInFormSentence({ ...none, ...some })).toBe(words);
});
