import { act, screen, waitFor } from "@testing-library/react";
import { textOf } from "../../src/plan/form";
import { formWith, type PaperForm } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

afterEach(() => jest.useRealTimers());

/** Lets some seconds pass. */
const seconds = (count: number) => act(() => jest.advanceTimersByTime(count * 1000));

const risksIn = (paper: PaperForm) =>
  paper
    .now()
    .actionRows.filter(({ blank }) => !blank)
    .map(({ cells }) => (cells.risk === undefined ? "" : textOf(cells.risk.answer)));

test("a job of over a second says what it does, once, and what was said before comes back in its place", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.hold();
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  await user.click(bar("Fill in 1 detail"));
  expect(said()).not.toContain("Writing");
  seconds(1);
  expect(said()).toContain("Writing to the form…");
  expect(screen.queryByRole("button", { name: "Stop" })).not.toBeInTheDocument();
  seconds(8);
  expect(said()).toContain("Word has not answered yet.");
  jest.useRealTimers();
  act(() => paper.go());
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(said()).not.toContain("Writing");
});

test("many rows say how far they are and can be stopped: what is in the form is said, the rest waits as typed, and undo takes back what went in", async () => {
  const { paper, user } = await openPane(formWith({}, { rows: 30 }));
  await goTo(user, "Actions");
  await user.click(bar("From Dash risks"));
  const risks = screen.getAllByRole("checkbox").map((box) => box.closest("span")?.textContent ?? "");
  for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  await user.click(bar("Close Dash risks"));
  expect(risks).toHaveLength(24);
  const goOn = paper.holdAtRow(10);
  const add = screen.getByRole("button", { name: "Add these actions" });
  const statuses: string[] = [];
  const live = document.querySelectorAll("[role=status]");
  const watcher = new MutationObserver(() => statuses.push(said()));
  for (const each of live) watcher.observe(each, { childList: true, subtree: true, characterData: true });
  await user.click(add);
  const progress = await screen.findByRole("progressbar", { name: "Writing 24 rows…" }, { timeout: 5000 });
  expect(progress).toHaveAttribute("value", "10");
  expect(progress).toHaveAttribute("max", "24");
  const counted = screen.getByText("10 of 24 rows are in the form");
  expect(counted.closest("[role=status], [aria-live]")).toBeNull();
  const stop = screen.getByRole("button", { name: "Stop" });
  await user.click(stop);
  expect(stop).toHaveTextContent("Stopping");
  expect(stop).toHaveFocus();
  act(goOn);
  await waitFor(() =>
    expect(said()).toContain("10 of 24 rows are in the form. 14 are not, and wait here as typed."),
  );
  watcher.disconnect();
  expect(statuses.filter((text, index) => text !== statuses[index - 1])).toHaveLength(2);
  expect(risksIn(paper)).toEqual(risks.slice(0, 10));
  expect(screen.queryByText(/not filled in/)).not.toBeInTheDocument();
  await waitFor(() => expect(document.body).not.toHaveFocus());

  await user.click(screen.getByRole("button", { name: "Add these actions" }));
  await waitFor(() => expect(risksIn(paper)).toEqual(risks));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(risksIn(paper)).toEqual(risks.slice(0, 10)));
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(risksIn(paper)).toEqual([]));
  await user.click(screen.getByRole("button", { name: "Add these actions" }));
  await waitFor(() => expect(risksIn(paper)).toEqual(risks));
});
