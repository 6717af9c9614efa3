import { screen } from "@testing-library/react";
import { formWith, withField } from "./paperForm";
import { goTo, openPane, said } from "./renderPane";

const field = (name: string) => screen.getByRole("textbox", { name });
const bar = (name: string) => screen.getByRole("button", { name });

test("the bar names how many details differ, and only those are filled", async () => {
  const { paper, user } = await openPane(formWith({ fields: { intakeDate: "05/01/2026" } }));
  expect(bar("No new details to fill in")).toHaveAttribute("aria-disabled", "true");
  await user.type(field("Client name or ref"), "SH-0417");
  await user.type(field("Reviewed by"), "Sam");
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
  await user.clear(field("Intake date"));
  await user.type(field("Intake date"), "5 January 2026");
  expect(screen.queryByText(/The form says/)).not.toBeInTheDocument();
  await user.clear(field("Intake date"));
  await user.type(field("Intake date"), "6 1 2026");
  expect(field("Intake date")).toHaveAccessibleDescription("Tue 6 Jan 2026. The form says 05/01/2026");
});

test("a detail that stands twice says so", async () => {
  await openPane();
  expect(field("Client name or ref")).toHaveAccessibleDescription("On both pages");
});
