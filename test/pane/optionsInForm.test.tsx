import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { goToArea, legalLines, openOptions, prompt } from "./openOptions";
import { formWith } from "./paperForm";
import { bar, said, textbox, write } from "./renderPane";

const legalAid = "Legal aid, or other help, may pay some of my legal costs. I can find out before I decide.";
const breaches =
  "If bail or an order is broken, I can tell the police or my solicitor. If it is safe, I can note what happened and when.";
const own = "Solicitor seen on Monday.";

const legal = (...lines: readonly string[]) => formWith({ advice: { legal: lines.join("\n") } });
const press = (user: UserEvent, name: RegExp) => user.click(screen.getByRole("button", { name }));
const words = () => textbox("Words in the form");

test("a line in the form is changed only once the bar's button is pressed", async () => {
  const { paper, user } = await openOptions(legal(own, legalAid), "legal");
  await press(user, /^Change: Legal aid/);
  expect(words()).toHaveValue(legalAid);
  await write(user, words(), " I can ask Ann Lee.");
  expect(legalLines(paper.now())).toEqual([own, legalAid]);
  await user.click(bar("Change 1 line in Legal"));
  expect(said()).toContain("1 line changed in Legal");
  expect(legalLines(paper.now())).toEqual([own, `${legalAid} I can ask Ann Lee.`]);
  expect(bar("Tick an option to add it")).toBeVisible();
});

test("an option whose words were changed in the form is still known as in the form", async () => {
  const { paper, user } = await openOptions(legal(legalAid), "legal");
  await press(user, /^Change: Legal aid/);
  await user.clear(words());
  await write(
    user,
    words(),
    "Legal aid, or other help, may pay some of my legal costs. I can ask Ann Lee before I decide.",
  );
  await user.click(bar("Change 1 line in Legal"));
  expect(legalLines(paper.now())).toHaveLength(1);
  expect(screen.queryByRole("checkbox", { name: /financial situation/ })).not.toBeInTheDocument();
});

test("what was agreed can be put off later, and the other way round", async () => {
  const { paper, user } = await openOptions(legal(legalAid), "legal");
  await press(user, /^Change: /);
  await user.click(screen.getByRole("radio", { name: "Not for now" }));
  await user.click(bar("Change 1 line in Legal"));
  expect(legalLines(paper.now())).toEqual(["Talked about, not for now: help with legal costs"]);
  await press(user, /^Change: /);
  expect(words()).toHaveValue("help with legal costs");
  await user.click(screen.getByRole("radio", { name: "Agreed" }));
  await user.click(bar("Change 1 line in Legal"));
  expect(legalLines(paper.now())).toEqual([legalAid]);
});

test("a line that is taken out can be kept after all, until the bar's button is pressed", async () => {
  const { paper, user } = await openOptions(legal(own, legalAid), "legal");
  await press(user, /^Take out: Solicitor/);
  expect(screen.getByText("To be taken out")).toBeVisible();
  await press(user, /^Keep in the form: Solicitor/);
  expect(bar("Tick an option to add it")).toHaveAttribute("aria-disabled", "true");
  await press(user, /^Take out: Solicitor/);
  expect(screen.getByRole("button", { name: /^Keep in the form/ })).toHaveFocus();
  await user.click(bar("Take out 1 line from Legal"));
  expect(said()).toContain("1 line taken out of Legal");
  expect(legalLines(paper.now())).toEqual([legalAid]);
});

test("a line moves up and down in its box, and says where it is", async () => {
  const { paper, user } = await openOptions(legal(own, legalAid, breaches), "legal");
  await press(user, /^Change: Legal aid/);
  expect(screen.getByText("Line 2 of 3")).toBeVisible();
  await user.click(bar("Move down"));
  expect(screen.getByText("Line 3 of 3")).toBeVisible();
  expect(bar("Move down")).toHaveAttribute("aria-disabled", "true");
  await user.click(bar("Move up"));
  expect(bar("Tick an option to add it")).toBeVisible();
  await user.click(bar("Move up"));
  await user.click(bar("Move lines in Legal"));
  expect(legalLines(paper.now())).toEqual([legalAid, own, breaches]);
  expect(said()).toContain("Lines moved in Legal");
});

test("inserting, changing and taking out go together, and Undo gives form and drafts back", async () => {
  const { paper, user } = await openOptions(legal(own, legalAid), "legal");
  await user.click(prompt(/breaches/));
  await press(user, /^Change: Legal aid/);
  await write(user, words(), " Soon.");
  await press(user, /^Take out: Solicitor/);
  await user.click(bar("Add 1, change 1 line and take out 1 in Legal"));
  expect(said()).toContain("1 added, 1 changed and 1 taken out in Legal");
  expect(legalLines(paper.now())).toEqual([`${legalAid} Soon.`, breaches]);
  expect(bar("Tick an option to add it")).toBeVisible();
  await user.click(bar("Undo"));
  expect(legalLines(paper.now())).toEqual([own, legalAid]);
  expect(bar("Add 1, change 1 line and take out 1 in Legal")).toBeVisible();
});

test("a change waits in its area while others are looked at", async () => {
  const { user } = await openOptions(legal(legalAid), "legal");
  await press(user, /^Change: /);
  await write(user, words(), " Soon.");
  await goToArea(user, "housing");
  expect(bar("Change 1 line in Legal")).toBeVisible();
  await goToArea(user, "legal");
  expect(screen.getByText(`To be changed to: ${legalAid} Soon.`)).toBeVisible();
});

test("words that the form has on another line are not written a second time", async () => {
  const { paper, user } = await openOptions(legal(own, legalAid), "legal");
  await press(user, /^Change: Solicitor/);
  await user.clear(words());
  expect(words()).toHaveAccessibleDescription("Write the words, or press Take out");
  await write(user, words(), legalAid.toUpperCase());
  expect(words()).toHaveAccessibleDescription(/^The form says this already/);
  expect(bar("Tick an option to add it")).toHaveAttribute("aria-disabled", "true");
  expect(legalLines(paper.now())).toEqual([own, legalAid]);
});

test("the user's own words that a changed line is going to say are not inserted beside it", async () => {
  const { paper, user } = await openOptions(legal(own), "legal");
  await press(user, /^Change: Solicitor/);
  await user.clear(words());
  await write(user, words(), "Solicitor to be seen.");
  await write(user, textbox("Your own words"), "Solicitor to be seen.");
  await user.click(bar("Change 1 line in Legal"));
  expect(legalLines(paper.now())).toEqual(["Solicitor to be seen."]);
});

test("what is taken with is changed and taken out without being asked how it stands", async () => {
  const form = formWith({ bag: ["Diary", "Photos\nKeys"] });
  const { paper, user } = await openOptions(form, "bag");
  await press(user, /^Change: Keys/);
  expect(screen.queryByRole("radio", { name: "Agreed" })).not.toBeInTheDocument();
  await write(user, words(), " to the car");
  await press(user, /^Take out: Diary/);
  await user.click(bar("Change 1 line and take out 1 in Take with me"));
  expect(paper.now().bag.map(({ answer }) => answer)).toEqual([
    { kind: "blank" },
    { kind: "text", text: "Photos\nKeys to the car" },
  ]);
});

test("a form that was changed in Word since keeps the words that were typed for it", async () => {
  const { paper, user } = await openOptions(legal(legalAid), "legal");
  await press(user, /^Change: /);
  await write(user, words(), " Soon.");
  paper.userTypes("reviewedBy", "Alex");
  await user.click(bar("Change 1 line in Legal"));
  expect(said()).toContain("The form has changed since it was read.");
  expect(legalLines(paper.now())).toEqual([legalAid]);
  await user.click(bar("Read the form again"));
  await user.click(bar("Change 1 line in Legal"));
  expect(legalLines(paper.now())).toEqual([`${legalAid} Soon.`]);
});
