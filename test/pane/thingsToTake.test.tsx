import { screen } from "@testing-library/react";
import type { BagList, Form } from "../../src/plan/form";
import { textOf } from "../../src/plan/form";
import { areaPicker, goToArea, openOptions, prompt } from "./openOptions";
import { formWith } from "./paperForm";
import { bar, goTo, said } from "./renderPane";

/** The published form's two lists, one box each. */
function formOfLists(
  written: readonly string[] = [],
  lists: readonly (BagList | undefined)[] = ["leaving", "emergency"],
): Form {
  const form = formWith({ bag: written });
  return { ...form, bag: form.bag.map((box, at) => ({ ...box, list: lists[at] })) };
}

const radio = (name: string) => screen.getByRole("radio", { name });
const bagOf = ({ bag }: Form) => bag.map(({ answer }) => textOf(answer));

test("the pane asks which list is meant before anything can be ticked, and chooses none beforehand", async () => {
  const { user } = await openOptions(formOfLists(), "bag");
  expect(screen.getByRole("radiogroup", { name: "Which list?" })).toBeVisible();
  expect(radio("If I need to leave")).not.toBeChecked();
  expect(radio("In an emergency")).not.toBeChecked();
  expect(screen.queryByRole("checkbox", { name: /^Diary/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: "Something else to take" })).not.toBeInTheDocument();
  expect(screen.getByText(/It might not be safe to do this ahead of leaving/)).toBeVisible();
  await user.click(radio("In an emergency"));
  expect(prompt(/^Diary/)).not.toBeChecked();
});

test("what is ticked goes into the boxes of its list; the other list keeps its own ticks", async () => {
  const { paper, user } = await openOptions(formOfLists(), "bag");
  await user.click(radio("In an emergency"));
  await user.click(prompt(/^Diary/));
  await user.click(prompt(/^House & car keys/));
  await user.type(screen.getByRole("textbox", { name: "Something else to take" }), "Glasses");
  await user.click(radio("If I need to leave"));
  expect(prompt(/^Diary/)).not.toBeChecked();
  expect(screen.getByRole("textbox", { name: "Something else to take" })).toHaveValue("");
  await user.click(prompt(/^Diary/));
  await user.click(bar("Add 4 to Take with me"));
  expect(said()).toContain("4 added to Take with me");
  expect(bagOf(paper.now())).toEqual(["Diary", "House and car keys\nDiary\nGlasses"]);
  await user.click(bar("Undo"));
  expect(bagOf(paper.now())).toEqual(["", ""]);
  expect(prompt(/^Diary/)).toBeChecked();
  expect(prompt(/^House & car keys/)).not.toBeChecked();
});

test("the list is remembered while the pane is open, over other areas and tabs", async () => {
  const { user } = await openOptions(formOfLists(), "bag");
  await user.click(radio("If I need to leave"));
  await goToArea(user, "legal");
  await goTo(user, "Details");
  await goTo(user, "Options");
  await goToArea(user, "bag");
  expect(radio("If I need to leave")).toBeChecked();
  expect(prompt(/^Diary/)).toBeVisible();
});

test("what stands in a list is shown in that list alone", async () => {
  const { paper, user } = await openOptions(formOfLists(["Diary", "House and car keys\nTickets"]), "bag");
  expect(areaPicker()).toHaveDisplayValue("Take with me · 3 in form");
  await user.click(radio("If I need to leave"));
  expect(screen.queryByRole("checkbox", { name: /^Diary/ })).not.toBeInTheDocument();
  expect(screen.getByText("Diary")).toBeVisible();
  expect(prompt(/^House & car keys/)).not.toBeChecked();
  expect(screen.queryByText("Tickets")).not.toBeInTheDocument();
  await user.click(prompt(/^House & car keys/));
  await user.click(bar("Add 1 to Take with me"));
  expect(bagOf(paper.now())).toEqual(["Diary\nHouse and car keys", "House and car keys\nTickets"]);
});

test("found options for what to take ask for the list too", async () => {
  const { user } = await openOptions(formOfLists());
  await user.type(screen.getByRole("searchbox", { name: "Search options" }), "diary");
  expect(screen.getByRole("radiogroup", { name: "Which list?" })).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: /^Diary/ })).not.toBeInTheDocument();
  await user.click(radio("If I need to leave"));
  expect(prompt(/^Diary/)).toBeVisible();
});

test("boxes of which nothing says the list are one to choose", async () => {
  const { paper, user } = await openOptions(formOfLists([], ["emergency", undefined]), "bag");
  await user.click(radio("Other boxes for what to take"));
  await user.click(prompt(/^Diary/));
  await user.click(bar("Add 1 to Take with me"));
  expect(bagOf(paper.now())).toEqual(["", "Diary"]);
});

test("a form with one list asks nothing", async () => {
  const { user } = await openOptions(formOfLists([], ["leaving", "leaving"]), "bag");
  expect(screen.queryByRole("radiogroup", { name: "Which list?" })).not.toBeInTheDocument();
  await user.click(prompt(/^Diary/));
  expect(bar("Add 1 to Take with me")).toBeVisible();
});
