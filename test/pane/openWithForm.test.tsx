import { screen, waitFor, within } from "@testing-library/react";
import { organisationFile } from "./organisationFile";
import { openedDialog, openPane, pressIn } from "./renderPane";

const item = "Open this pane with this form";

async function openDialog() {
  organisationFile(undefined);
  const { paper, user } = await openPane();
  const open = async () => {
    await user.click(screen.getByRole("button", { name: "More", hidden: true }));
    await user.click(await screen.findByRole("menuitem", { name: item, hidden: true }));
    return openedDialog(item);
  };
  return { paper, user, open, dialog: await open() };
}

test("it says what the document keeps, is off, and is turned on and off again", async () => {
  const { paper, user, dialog } = await openDialog();
  await waitFor(() => expect(dialog).toHaveTextContent("Off for this document."));
  expect(dialog).toHaveTextContent("This is kept in the document itself");
  expect(dialog).toHaveTextContent("every copy of it asks for the pane too");
  await pressIn(user, dialog, "Open it with this form");
  await waitFor(() => expect(dialog).toHaveTextContent("Turned on. Save the document to keep it so."));
  expect(await paper.opensWithForm()).toBe(true);
  await pressIn(user, dialog, "Do not open it any more");
  await waitFor(() => expect(dialog).toHaveTextContent("Turned off."));
  expect(await paper.opensWithForm()).toBe(false);
});

test("what Word refuses, or does not answer, is not said to be done", async () => {
  const { paper, user, dialog } = await openDialog();
  await waitFor(() => expect(dialog).toHaveTextContent("Off for this document."));
  paper.breakWith("word-refused");
  await pressIn(user, dialog, "Open it with this form");
  await waitFor(() => expect(dialog).toHaveTextContent("Word did not take this."));
  paper.breakWith("no-answer");
  await pressIn(user, dialog, "Open it with this form");
  await waitFor(() => expect(dialog).toHaveTextContent("Word has not answered."));
  expect(within(dialog).queryByRole("button", { name: /open it/i, hidden: true })).not.toBeInTheDocument();
});
