import { screen, within } from "@testing-library/react";
import { dayInFull } from "../../src/pane/words/dates";
import { addDays, addMonths, localDay } from "../../src/plan/calendar";
import { formatDate } from "../../src/plan/dates";
import { textOf, type Form } from "../../src/plan/form";
import { formWith, withField } from "./paperForm";
import { bar, openPane, said, textbox, write } from "./renderPane";

test("the bar names how many details differ, and only those are filled", async () => {
  const { paper, user } = await openPane(formWith({ fields: { intakeDate: "05/01/2026" } }));
  expect(bar("Type a detail to fill in")).toHaveAttribute("aria-disabled", "true");
  await write(user, textbox("Client name or ref"), "SH-0417");
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 2 details"));
  expect(said()).toContain("2 details filled in");
  expect(paper.now().fields.clientRef?.places.map(({ answer }) => answer)).toEqual([
    { kind: "text", text: "SH-0417" },
    { kind: "text", text: "SH-0417" },
  ]);
  expect(paper.now().fields.intakeDate?.answer).toEqual({ kind: "text", text: "05/01/2026" });
});

test("a detail that matches the form says nothing; one that differs shows what the form says", async () => {
  const { user } = await openPane(formWith({ fields: { intakeDate: "05/01/2026" } }));
  expect(screen.queryByText(/The form says/)).not.toBeInTheDocument();
  await user.clear(textbox("Intake date"));
  await write(user, textbox("Intake date"), "5 January 2026");
  expect(screen.queryByText(/The form says/)).not.toBeInTheDocument();
  await user.clear(textbox("Intake date"));
  await write(user, textbox("Intake date"), "6 1 2026");
  expect(textbox("Intake date")).toHaveAccessibleDescription(
    "Tuesday 6 January 2026. The form says 05/01/2026",
  );
});

test("a draft can be let go for what the form says", async () => {
  const { user } = await openPane(formWith({ fields: { reviewedBy: "Sam" } }));
  await write(user, textbox("Reviewed by"), " Jones");
  await user.click(screen.getByRole("button", { name: "Keep what the form says, Reviewed by" }));
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  expect(bar("Type a detail to fill in")).toBeVisible();
});

test("an emptied detail is not taken out of the form", async () => {
  const { user } = await openPane(formWith({ fields: { reviewedBy: "Sam" } }));
  await user.clear(textbox("Reviewed by"));
  expect(textbox("Reviewed by")).toHaveAccessibleDescription(
    "The form says Sam. To take it out, delete it in Word",
  );
  expect(bar("Type a detail to fill in")).toBeVisible();
});

test("a detail that stands twice says so, and a name on one page only is offered to the other", async () => {
  const form = formWith({ fields: { clientRef: "SH-0417" } });
  const [first, second] = form.fields.clientRef?.places ?? [];
  if (first === undefined || second === undefined) throw new Error("The form has the name twice.");
  const half = { ...second, answer: { kind: "blank" } as const };
  const { paper, user } = await openPane({
    ...form,
    fields: { ...form.fields, clientRef: { answer: first.answer, places: [first, half] } },
  });
  expect(textbox("Client name or ref")).toHaveAccessibleDescription(/It goes on both pages/);
  await user.click(bar("Fill in 1 detail"));
  expect(paper.now().fields.clientRef?.places[1]?.answer).toEqual({ kind: "text", text: "SH-0417" });
});

test.each([
  ["31 2 2026", "Enter a real date, like 27 3 2026. February 2026 has 28 days"],
  ["soon", "Enter a real date, like 27 3 2026"],
  ["3 27 2026", "Enter the day first and then a month from 1 to 12, like 27 3 2026"],
  ["Mon 10 Feb 2026", "Check the day: 10 February 2026 is a Tuesday"],
])("the date %j is answered with an instruction and is not filled", async (typed, instruction) => {
  const { user } = await openPane();
  await write(user, textbox("Intake date"), typed);
  expect(screen.queryByText(instruction)).not.toBeInTheDocument();
  await user.tab();
  expect(textbox("Intake date")).toHaveAccessibleDescription(instruction);
  await user.click(bar("Put 1 detail right first"));
  expect(textbox("Intake date")).toHaveFocus();
});

test("a wrong date does not hold up the other details, and is still there after them", async () => {
  const { user } = await openPane();
  await write(user, textbox("Intake date"), "31 2 2026");
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("1 detail filled in");
  expect(textbox("Intake date")).toHaveValue("31 2 2026");
});

test("a typed date goes to the form as the form writes dates", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("ISSP date"), "27 3 2026");
  await user.click(bar("Fill in 1 detail"));
  expect(paper.now().fields.isspDate?.answer).toEqual({ kind: "text", text: "27/03/2026" });
});

test("Today stands beside the dates of creation and review only", async () => {
  const { user } = await openPane();
  expect(screen.getAllByRole("button", { name: /^Today/ })).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Today, Created on" }));
  expect(textbox("Created on")).toHaveValue(new Date().toLocaleDateString("en-GB"));
});

test("the calendar is a second way to give a date", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "Calendar, Intake date" }));
  const calendar = await screen.findByRole("group", { name: "Intake date, from the calendar" });
  const today = localDay(new Date());
  expect(within(calendar).getByRole("button", { name: dayInFull(today) })).toHaveFocus();
  await user.keyboard("{ArrowDown}{PageDown}{ArrowLeft}{Enter}");
  expect(calendar).not.toBeInTheDocument();
  expect(textbox("Intake date")).toHaveFocus();
  const picked = addDays(addMonths(addDays(today, 7), 1), -1);
  expect(textbox("Intake date")).toHaveValue(formatDate(picked, "dd/MM/yyyy"));
});

test("the calendar opens on the day that is typed, Esc closes it whole and changes nothing, F9 covers it", async () => {
  const { user } = await openPane();
  await write(user, textbox("Intake date"), "27 3 2026");
  const opener = screen.getByRole("button", { name: "Calendar, Intake date" });
  await user.click(opener);
  const calendar = await screen.findByRole("group", { name: "Intake date, from the calendar" });
  expect(within(calendar).getByText("March 2026")).toBeVisible();
  const chosen = within(calendar).getByRole("button", { name: "Friday 27 March 2026" });
  expect(chosen).toHaveFocus();
  expect(chosen).toHaveAttribute("aria-pressed", "true");
  await user.keyboard("{F9}");
  expect(screen.getByRole("button", { name: "Show again" })).toHaveFocus();
  await user.keyboard("{F9}");
  expect(chosen).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(calendar).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
  expect(textbox("Intake date")).toHaveValue("27 3 2026");
});

test("a box with a list offers its choices and nothing else", async () => {
  const form = withField(formWith(), "reviewedBy", { kind: "dropDown", choices: ["Sam", "Alex"] });
  const { paper, user } = await openPane(form);
  await write(user, textbox("Reviewed by"), "Hannah");
  expect(textbox("Reviewed by")).toHaveAccessibleDescription(/The list in this box/);
  expect(bar("Put 1 detail right first")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Alex" }));
  expect(textbox("Reviewed by")).toHaveValue("Alex");
  await user.click(bar("Fill in 1 detail"));
  expect(paper.now().fields.reviewedBy?.answer).toEqual({ kind: "text", text: "Alex" });
});

test("a box that this Word cannot fill shows its text with Copy and Show the box", async () => {
  const form = withField(formWith(), "reviewedBy", { refusal: "unsupported" });
  const { paper, user } = await openPane(form);
  await write(user, textbox("Reviewed by"), "Sam");
  expect(textbox("Text for Reviewed by")).toHaveValue("Sam");
  await user.click(screen.getByRole("button", { name: "Copy, Reviewed by" }));
  expect(await navigator.clipboard.readText()).toBe("Sam");
  await user.click(screen.getByRole("button", { name: "Show the box, Reviewed by" }));
  expect(paper.shown).toHaveLength(1);
  expect(bar("1 detail to put in by hand")).toBeVisible();
});

test("a text that is too long for its box is to be shortened", async () => {
  const { user } = await openPane();
  await user.click(textbox("Number of pages"));
  await user.paste("one hundred and one");
  expect(textbox("Number of pages")).toHaveAccessibleDescription(/Shorten it/);
  expect(bar("Put 1 detail right first")).toBeVisible();
});

test("the line at the top says which form it is and how far it is", async () => {
  const { user } = await openPane(formWith({ fields: { clientRef: "SH-0417" } }));
  expect(screen.getByRole("banner")).toHaveTextContent("SH-04171 of 8 details");
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  expect(screen.getByRole("banner")).toHaveTextContent("SH-04172 of 8 details");
});

test("a document without a details table says so", async () => {
  await openPane({ ...formWith(), fields: {} });
  expect(within(screen.getByRole("tabpanel")).getByText("This document has no details table.")).toBeVisible();
});

describe("the number of pages", () => {
  const numbers = (form: Form) => form.fields.page?.places.map(({ answer }) => textOf(answer));

  test("is one field, and each page gets its own number with it, taken back with one undo", async () => {
    const { paper, user } = await openPane();
    expect(screen.queryByRole("textbox", { name: "Page" })).not.toBeInTheDocument();
    await write(user, textbox("Number of pages"), "2");
    expect(textbox("Number of pages")).toHaveAccessibleDescription(/Each page gets its own number/);
    await user.click(bar("Fill in 1 detail"));
    expect(said()).toContain("1 detail filled in");
    expect(numbers(paper.now())).toEqual(["1", "2"]);
    expect(bar("Type a detail to fill in")).toBeVisible();
    await user.click(bar("Undo"));
    expect(numbers(paper.now())).toEqual(["", ""]);
  });

  test("leaves a page that says another number as it is, and says so", async () => {
    const { paper, user } = await openPane(formWith({ fields: { page: "1" } }));
    await write(user, textbox("Number of pages"), "2");
    expect(textbox("Number of pages")).toHaveAccessibleDescription(/Page 2 says 1\. To change it/);
    await user.click(bar("Fill in 1 detail"));
    expect(numbers(paper.now())).toEqual(["1", "1"]);
  });

  test("numbers no page when there are not as many boxes as pages", async () => {
    const { paper, user } = await openPane();
    await write(user, textbox("Number of pages"), "4");
    expect(textbox("Number of pages")).toHaveAccessibleDescription(/write the number of each page in Word/);
    await user.click(bar("Fill in 1 detail"));
    expect(numbers(paper.now())).toEqual(["", ""]);
  });
});
