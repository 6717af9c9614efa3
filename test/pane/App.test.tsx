import { act, screen, waitFor, within } from "@testing-library/react";
import { formWith, paperForm } from "./paperForm";
import { bar, goTo, openedDialog, openPane, pressIn, renderPane, said, textbox, write } from "./renderPane";

test("the form is read once when the pane opens", async () => {
  const { paper } = await openPane();
  expect(paper.asked).toEqual(["read"]);
});

test("a document without the form says what to do, and the form is found once it is open", async () => {
  const paper = paperForm(formWith());
  paper.breakWith("not-a-form");
  const user = renderPane(paper);
  expect(await screen.findByText("This document has no ISSP form in it.")).toBeVisible();
  expect(screen.getByText("Open your form, then press Read the form again.")).toBeVisible();
  paper.mend();
  await user.click(bar("Read the form again"));
  expect(await screen.findByRole("tab", { name: "Details" })).toBeVisible();
});

test.each([
  ["word-refused", "Word could not read this document."],
  ["protected", "This document can’t be edited right now."],
  ["not-a-docx", "This is not a Word document that can be read."],
] as const)(
  "a Word that answers %s is told of in plain words, never in Office's own",
  async (code, words) => {
    const paper = paperForm(formWith());
    paper.breakWith(code);
    renderPane(paper);
    expect(await screen.findByText(words)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/GeneralException|RichApi|Error/);
  },
);

test("while the form is read the pane says so", async () => {
  const paper = paperForm(formWith());
  paper.hold();
  renderPane(paper);
  expect(screen.getByRole("status")).toHaveTextContent("Reading the form");
  act(() => paper.go());
  expect(await screen.findByRole("tablist")).toBeVisible();
});

test("a draft survives a change of tab", async () => {
  const { user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  await goTo(user, "Options");
  await goTo(user, "Details");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
});

test("a draft survives a failed fill, which says what is safe", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.breakWith("word-refused");
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("Word could not write to this document.");
  expect(said()).toContain("Nothing was changed in the form; your text is still here.");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  paper.mend();
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("1 detail filled in");
});

test("a failure after something was written does not say that nothing was changed", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.breakWith("word-refused", true);
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("Part of it may be in the form");
  expect(said()).not.toContain("Nothing was changed");
});

test("a draft survives a re-read, even one that fails", async () => {
  const { paper, user } = await openPane();
  const readAgain = async () => {
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("menuitem", { name: "Read the form again" }));
  };
  await write(user, textbox("Reviewed by"), "Sam");
  await readAgain();
  await waitFor(() => expect(said()).toContain("The form was read again"));
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  paper.breakWith("not-a-form");
  await readAgain();
  expect(await screen.findByText("This document has no ISSP form in it.")).toBeVisible();
  expect(screen.queryByRole("tab", { name: "Details" })).not.toBeInTheDocument();
  paper.mend();
  await user.click(bar("Read the form again"));
  expect(await screen.findByRole("textbox", { name: "Reviewed by" })).toHaveValue("Sam");
});

test("a form that was changed in Word since it was read is not written to", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("reviewedBy", "Alex");
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("The form has changed since it was read.");
  expect(paper.now().fields.reviewedBy?.answer).toEqual({ kind: "text", text: "Alex" });
  await user.click(bar("Read the form again"));
  await screen.findByText("The form says Alex");
  expect(textbox("Reviewed by")).toHaveAccessibleDescription("The form says Alex");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
});

test("Undo puts back what the form said, and gives the draft back", async () => {
  const { paper, user } = await openPane(formWith({ fields: { reviewedBy: "Alex" } }));
  await user.clear(textbox("Reviewed by"));
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  await user.click(bar("Undo"));
  expect(said()).toContain("Put back as it was");
  expect(paper.now().fields.reviewedBy?.answer).toEqual({ kind: "text", text: "Alex" });
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  expect(bar("Fill in 1 detail")).toBeVisible();
  expect(bar("Undo")).toHaveFocus();
});

test("Undo is refused in words when the user has changed the box since", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  paper.userTypes("reviewedBy", "Alex");
  await user.click(bar("Undo"));
  expect(said()).toContain("Stopped: “Reviewed by” was changed in Word since (Reviewed by).");
  expect(said()).toContain("Nothing was put back.");
  expect(paper.now().fields.reviewedBy?.answer).toEqual({ kind: "text", text: "Alex" });
});

test("a second click while a job runs does nothing", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.hold();
  await user.dblClick(bar("Fill in 1 detail"));
  expect(bar("Fill in 1 detail")).toHaveAttribute("aria-busy", "true");
  await user.click(bar("Fill in 1 detail"));
  act(() => paper.go());
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(paper.asked).toEqual(["read", "fill"]);
});

test("the focus stays on the button after a fill", async () => {
  const { user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  expect(bar("Type a detail to fill in")).toHaveFocus();
});

test("what is typed while a fill runs stays a draft", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.hold();
  await user.click(bar("Fill in 1 detail"));
  await write(user, textbox("Number of pages"), "2");
  act(() => paper.go());
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(textbox("Number of pages")).toHaveValue("2");
  expect(bar("Fill in 1 detail")).toBeVisible();
});

test("five tabs stand in one list, each naming its panel", async () => {
  const { user } = await openPane();
  const tabs = within(screen.getByRole("tablist")).getAllByRole("tab");
  const names = ["Details", "Actions", "Options", "Services", "Finish"];
  expect(tabs).toHaveLength(names.length);
  for (const name of names) {
    await goTo(user, name);
    expect(screen.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel")).toHaveAccessibleName(name);
  }
});

test("Help says that nothing is stored or sent, what the keys are, and which version it is", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Help" }));
  const about = await openedDialog("Help");
  await waitFor(() => expect(about).toHaveTextContent("Nothing about a client is stored or sent."));
  expect(about).toHaveTextContent(
    /F9.*Cover the pane.*When Word refuses.*version \d+\.\d+\.\d+.*MIT licence/,
  );
  expect(about).not.toHaveTextContent(/Help from your organisation|Not used of them/);
  await pressIn(user, about, "Close");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
});

test("nothing that is typed about a client reaches the title, the address or what the browser keeps", async () => {
  const { user } = await openPane();
  const title = document.title;
  await write(user, textbox("Client name or ref"), "SH-0417");
  await user.click(bar("Fill in 1 detail"));
  expect(document.title).toBe(title);
  expect(window.location.href).not.toContain("SH-0417");
  expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain(
    "SH-0417",
  );
});
