import { screen, within } from "@testing-library/react";
import { adviceKeys } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { goTo, openPane } from "./renderPane";

const complete = formWith({
  fields: { clientRef: "SH-0417", intakeDate: "05/01/2026", isspDate: "06/01/2026", createdOn: "06/01/2026" },
  actions: [{ risk: "Weapons", action: "Report to police", who: "IDVA", byWhen: "12/01/2099" }],
  advice: Object.fromEntries(adviceKeys.map((key) => [key, "Talked about."])),
  service: { contact: "Haven", openingHours: "9am to 5pm" },
});

test("what is still blank is said worst first, each with a way to see it in Word", async () => {
  const { paper, user } = await openPane(
    formWith({
      actions: [{ risk: "Weapons", action: "Report to police" }],
      advice: { legal: "Solicitor seen." },
    }),
  );
  await goTo(user, "Finish");
  const sentences = within(screen.getByRole("tabpanel"))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(sentences.slice(0, 3)).toEqual([
    "Say who will deal with “Weapons”.Show",
    "Say by when for “Weapons”.Show",
    "Fill in client name or ref.Show",
  ]);
  expect(sentences.join()).not.toContain("Nothing is in the Legal box yet.");
  expect(sentences).toContain("Nothing is in the Children box yet.ShowNot relevantNothing needed");
  await user.click(screen.getByRole("button", { name: "Show: Say who will deal with “Weapons”." }));
  expect(paper.shown).toEqual([paper.now().actionRows[0]?.cells.who]);
});

test("when nothing is missing it says so and what to do next", async () => {
  const { user } = await openPane(complete);
  await goTo(user, "Finish");
  expect(screen.getByRole("heading", { name: "Nothing is missing" })).toBeVisible();
  expect(screen.getByText("Save the document where you keep it now.")).toBeVisible();
  expect(screen.getByText("Note the plan in the case notes.")).toBeVisible();
});

test("what could not be found in the document is said", async () => {
  const { user } = await openPane({
    ...complete,
    problems: [{ kind: "no-box", name: "financial", why: "text-box" }],
  });
  await goTo(user, "Finish");
  expect(
    screen.getByText("The box for ‘Financial’ stands in a text box, which cannot be filled from here."),
  ).toBeVisible();
});

test("a box that is gone from the document cannot be shown, and that is said", async () => {
  const { paper, user } = await openPane();
  await goTo(user, "Finish");
  paper.breakWith("place-missing");
  await user.click(screen.getByRole("button", { name: "Show: Fill in intake date." }));
  expect(screen.getByText("I could not find this box.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Read the form again" })).toBeVisible();
});
