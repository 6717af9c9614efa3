import { screen } from "@testing-library/react";
import { addDays, localDay } from "../../src/plan/calendar";
import { formatDate } from "../../src/plan/dates";
import { textOf } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, textbox, write } from "./renderPane";

const today = localDay(new Date());
const tomorrow = addDays(today, 1);
const inFull = (date: typeof today) => formatDate(date, "dddd d MMMM yyyy");

test("a review on a day to come is asked about, and written once it is kept", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed on"), "tomorrow");
  await user.tab();
  expect(textbox("Reviewed on")).toHaveAccessibleDescription(
    `${inFull(tomorrow)} is still to come. Is that right?`,
  );
  await user.click(bar("Answer 1 question first"));
  expect(textbox("Reviewed on")).toHaveFocus();
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  expect(paper.now().fields.reviewedOn?.answer).toEqual({ kind: "blank" });
  expect(textbox("Reviewed on")).toHaveValue("tomorrow");
  await user.click(bar("Keep it, Reviewed on"));
  expect(textbox("Reviewed on")).toHaveFocus();
  await user.click(bar("Fill in 1 detail"));
  expect(paper.now().fields.reviewedOn?.answer).toEqual({ kind: "text", text: formatDate(tomorrow) });
});

test("a day without a year is read back in full; the other year is one click away", async () => {
  const { paper, user } = await openPane();
  const soon = addDays(today, 20);
  await write(user, textbox("Reviewed on"), formatDate(soon, "d MMM"));
  await user.tab();
  const lastYear = formatDate(soon, "d MMMM ") + String(Number(soon.slice(0, 4)) - 1);
  await user.click(bar(`${lastYear}, Reviewed on`));
  expect(textbox("Reviewed on")).toHaveAccessibleDescription(new RegExp(`${lastYear}$`));
  await user.click(bar("Fill in 1 detail"));
  expect(textOf(paper.now().fields.reviewedOn?.answer ?? { kind: "blank" })).toContain(lastYear.slice(-4));
});

test.each(["29 nov", "3/12", "next fri", "in 2 weeks"])("%j is read back with its weekday", async (typed) => {
  const { user } = await openPane();
  await write(user, textbox("ISSP date"), typed);
  expect(textbox("ISSP date")).toHaveAccessibleDescription(
    /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d\d? \w+ \d{4}$/,
  );
});

test("an action complete on a day to come is not written before the answer", async () => {
  const { paper, user } = await openPane(formWith({ actions: [{ risk: "Weapons" }] }));
  await goTo(user, "Actions");
  await user.click(bar("Change: Weapons"));
  await write(user, textbox("Date complete"), "tomorrow");
  await user.tab();
  expect(bar("Answer 1 question first")).toBeVisible();
  expect(screen.getByRole("group", { name: "Is this date right? Date complete" })).toBeVisible();
  await user.click(bar("Keep it, Date complete"));
  await user.click(bar("Change 1 action"));
  expect(paper.now().actionRows[0]?.cells.dateComplete?.answer).toEqual({
    kind: "text",
    text: formatDate(tomorrow),
  });
});

test("a new action that is complete on a day to come is not added before the answer", async () => {
  const { paper, user } = await openPane();
  await goTo(user, "Actions");
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Weapons");
  await write(user, textbox("Date complete"), "tomorrow");
  await user.tab();
  expect(bar("Answer 1 question first")).toBeVisible();
  await user.click(bar("Keep it, Date complete"));
  await user.click(bar("Add 1 action"));
  expect(paper.now().actionRows[0]?.cells.dateComplete?.answer).toEqual({
    kind: "text",
    text: formatDate(tomorrow),
  });
  // The next one is asked about anew.
  await write(user, textbox("Risk or issue"), "Isolation");
  await write(user, textbox("Date complete"), "tomorrow");
  expect(bar("Answer 1 question first")).toBeVisible();
});

test("words in By when go in as they are; what may be a date gone wrong is asked about once", async () => {
  const { paper, user } = await openPane();
  await goTo(user, "Actions");
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Weapons");
  await write(user, textbox("By when?"), "12 Mrach");
  await user.tab();
  expect(textbox("By when?")).toHaveAccessibleDescription("Not a date: is it meant in words?");
  expect(screen.getByText("Answer 1 question first")).toBeVisible();
  await user.click(bar("Keep it, By when?"));
  expect(textbox("By when?")).not.toHaveAccessibleDescription();
  expect(bar("Add 1 action")).toBeVisible();
  await user.clear(textbox("By when?"));
  await write(user, textbox("By when?"), "ongoing");
  await user.tab();
  expect(textbox("By when?")).not.toHaveAccessibleDescription();
  await user.click(bar("Add 1 action"));
  expect(paper.now().actionRows[0]?.cells.byWhen?.answer).toEqual({ kind: "text", text: "ongoing" });
});

test("a review gives an action words for a new date, and says them as they are", async () => {
  const { paper, user } = await openPane(formWith({ actions: [{ risk: "Weapons" }] }));
  await goTo(user, "Finish");
  await user.click(bar("Start a review"));
  await user.click(bar("Look at 1 open action"));
  await user.click(screen.getByRole("radio", { name: "Needs a new date" }));
  await write(user, textbox("By when?"), "next review");
  await user.click(bar("See what will be written"));
  expect(screen.getByText("Weapons: next review")).toBeVisible();
  await user.click(bar("Write the review: 1 answer and 1 action"));
  expect(paper.now().actionRows[0]?.cells.byWhen?.answer).toEqual({ kind: "text", text: "next review" });
});

test("a review says so too, of its own day and of an action", async () => {
  const { user } = await openPane(formWith({ actions: [{ risk: "Weapons" }] }));
  await goTo(user, "Finish");
  await user.click(bar("Start a review"));
  await user.clear(textbox("Reviewed on"));
  await write(user, textbox("Reviewed on"), "tomorrow");
  await user.tab();
  expect(bar("Answer 1 question first")).toBeVisible();
  await user.click(bar("Keep it, Reviewed on"));
  expect(bar("Write the review: 1 answer")).not.toHaveAttribute("aria-disabled");
  await user.click(bar("Look at 1 open action"));
  await user.click(screen.getByRole("radio", { name: "Done" }));
  await user.clear(textbox("Date complete"));
  await write(user, textbox("Date complete"), "tomorrow");
  await user.tab();
  expect(bar("Answer 1 question first")).toBeVisible();
});

test("what the form says is neither judged nor read back", async () => {
  const { user } = await openPane(
    formWith({ fields: { reviewedOn: formatDate(tomorrow), intakeDate: "soon" } }),
  );
  await user.click(textbox("Intake date"));
  await user.tab();
  expect(textbox("Intake date")).not.toHaveAccessibleDescription();
  expect(textbox("Reviewed on")).not.toHaveAccessibleDescription();
});
