import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Form } from "../../src/plan/form";
import { formWith, paperForm, withField } from "./paperForm";
import { bar, openedDialog, openPane, pressIn, said } from "./renderPane";

async function openDialog(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Set up this form" }));
  return openedDialog("Set up this form");
}

/** The published form with one named control, one locked box, one unsure one and one that is filled. */
function mixed(): Form {
  const named = withField(formWith({ fields: { intakeDate: "01/01/2026" } }), "isspDate", {
    kind: "richText",
  });
  return withField(withField(named, "createdOn", { refusal: "locked", kind: "richText" }), "reviewedBy", {
    confirm: { kind: "several" },
  });
}

test("it says what it will do and what it leaves, does it, and can be undone", async () => {
  const { paper, user } = await openPane(mixed());
  const before = paper.now();
  const dialog = await openDialog(user);
  const said1 = within(dialog)
    .getAllByRole("listitem", { hidden: true })
    .map(({ textContent }) => textContent);
  expect(said1).toEqual([
    "name 1 box, to be found at once next time;",
    "put a named box into 19 blank places;",
    "keep the look of the form, on paper too: Word shows a name only in a box that is clicked in;",
    "change no answer, and say nothing about a client.",
    "Say first whether these are the right boxes: Reviewed by.",
    "Filled in already. Set up your blank form to have them too: Intake date.",
    "Locked: Created on.",
  ]);
  expect(paper.asked).toEqual(["read"]);
  await pressIn(user, dialog, "Set up this form");
  await waitFor(() => expect(said()).toContain("1 box named, 19 boxes added"));
  expect(paper.now().fields.isspDate?.places[0]).toMatchObject({ tag: "issp.isspDate", title: "ISSP date" });
  await user.click(bar("Undo"));
  expect(said()).toContain("Put back as it was");
  expect(paper.now()).toBe(before);
});

test("cancelled, it does nothing", async () => {
  const { paper, user } = await openPane();
  const dialog = await openDialog(user);
  await pressIn(user, dialog, "Cancel");
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).not.toBeInTheDocument());
  expect(paper.asked).toEqual(["read"]);
});

test("of a form that is set up it says so", async () => {
  const paper = paperForm(formWith());
  await paper.setUpForm();
  const { user } = await openPane(paper.now());
  const dialog = await openDialog(user);
  expect(dialog).toHaveTextContent("All boxes that can be set up are set up.");
  expect(
    within(dialog).queryByRole("button", { name: "Set up this form", hidden: true }),
  ).not.toBeInTheDocument();
});

test("when it fails the pane says what is safe", async () => {
  const { paper, user } = await openPane();
  const dialog = await openDialog(user);
  paper.breakWith("word-refused");
  await pressIn(user, dialog, "Set up this form");
  await waitFor(() =>
    expect(said()).toContain("Word could not set up this form.Nothing was changed in the form."),
  );
});
