import { act, screen, waitFor } from "@testing-library/react";
import { formWith, paperForm } from "./paperForm";
import { bar, openPane, renderPane, said, textbox, write } from "./renderPane";

afterEach(() => jest.useRealTimers());

/** Lets some seconds pass, in which Word says nothing. */
const seconds = (count: number) => act(() => jest.advanceTimersByTime(count * 1000));

test("a job that Word does not answer is said to wait, and what is typed can be changed meanwhile", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.hold();
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  await user.click(bar("Fill in 1 detail"));
  seconds(7);
  expect(screen.queryByText(/Word has not answered yet/)).not.toBeInTheDocument();
  seconds(2);
  expect(said()).toContain("Word has not answered yet. What you typed is still here and can be copied.");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  jest.useRealTimers();
  act(() => paper.go());
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(screen.queryByRole("button", { name: "Stop waiting" })).not.toBeInTheDocument();
});

test("once the user stops waiting nothing is said to be done or not done, and the next job goes on", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.hold();
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  await user.click(bar("Fill in 1 detail"));
  seconds(9);
  jest.useRealTimers();
  await user.click(bar("Stop waiting"));
  await waitFor(() => expect(said()).toContain("Word has not answered."));
  expect(said()).toContain("It may be in the form already. Your text is still here.");
  expect(said()).not.toContain("Nothing was");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  await user.click(bar("Read the form again"));
  await waitFor(() => expect(said()).toContain("The form was read again"));
  await user.click(bar("Fill in 1 detail"));
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
});

test("a pane that opens beside a Word that says nothing says so, and tries again when asked", async () => {
  const paper = paperForm(formWith());
  paper.hold();
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  const user = renderPane(paper);
  seconds(9);
  jest.useRealTimers();
  expect(screen.getByRole("status")).toHaveTextContent("Word has not answered yet.");
  await user.click(bar("Stop waiting"));
  await user.click(await screen.findByRole("button", { name: "Read the form again" }));
  expect(await screen.findByRole("tablist")).toBeVisible();
});
