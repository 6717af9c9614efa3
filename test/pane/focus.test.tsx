import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { openOptions, prompt } from "./openOptions";
import { formWith } from "./paperForm";
import { bar, goTo, openedDialog, openPane, said, textbox } from "./renderPane";

const filled = formWith({
  fields: { clientRef: "SH-0417", reviewedBy: "Sam" },
  actions: [
    { risk: "Weapons", action: "Report to police" },
    { risk: "Stalking", action: "Change the locks" },
    { risk: "Pets", action: "Find a foster home" },
  ],
});

/** Does acts by keyboard and notes after which of them the focus is on the body. */
function watched(user: UserEvent) {
  const lost: string[] = [];
  const look = async (what: string): Promise<void> => {
    await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 60)));
    if (document.activeElement === document.body) lost.push(what);
  };
  const doneBy = async (what: string, keys: () => Promise<void>): Promise<void> => {
    await keys();
    await look(what);
  };
  return {
    lost,
    /** Goes to a button, or another element that is pressed, and presses Enter. */
    press: (element: HTMLElement): Promise<void> =>
      doneBy(`press ${element.getAttribute("aria-label") ?? element.textContent}`, async () => {
        act(() => element.focus());
        await user.keyboard("{Enter}");
      }),
    type: (field: HTMLElement, text: string): Promise<void> =>
      doneBy(`type ${text}`, async () => {
        act(() => field.focus());
        await user.keyboard(text);
      }),
    keys: (keys: string): Promise<void> => doneBy(keys, () => user.keyboard(keys)),
  };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name, hidden: true });

test("a dialog gives the keyboard back to the menu that opened it", async () => {
  const { user } = await openPane(filled);
  const { lost, press, keys } = watched(user);
  for (const [item, title, ...ways] of [
    ["Help", "Help", "Close", "Escape"],
    ["Set up this form", "Set up this form", "Cancel", "Escape"],
  ] as const) {
    for (const way of ways) {
      await press(button("More"));
      await press(screen.getByRole("menuitem", { name: item, hidden: true }));
      await openedDialog(title);
      if (way === "Escape") await keys("{Escape}");
      else await press(button(way));
      await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).not.toBeInTheDocument());
      await waitFor(() => expect(button("More")).toHaveFocus());
    }
  }
  expect(lost).toEqual([]);
});

test("what a button of a field takes away gives the keyboard to that field", async () => {
  const { user } = await openPane(filled);
  const { lost, press, type } = watched(user);
  await type(textbox("Client name or ref"), "9");
  await press(button("Keep what the form says, Client name or ref"));
  expect(textbox("Client name or ref")).toHaveFocus();
  await type(textbox("ISSP date"), "1 3 2026");
  await press(button("Today, Created on"));
  expect(textbox("Created on")).toHaveFocus();
  expect(lost).toEqual([]);
});

test("once a box that was not filled in is dealt with, the keyboard is at the bar", async () => {
  const { legal } = filled.advice;
  if (legal === undefined) throw new Error("There is no Legal box.");
  const places = legal.places.map((place) => ({ ...place, refusal: "locked" as const }));
  const locked = { ...filled, advice: { ...filled.advice, legal: { ...legal, places } } };
  const { user } = await openOptions(locked, "legal");
  const { lost, press, keys } = watched(user);
  act(() => prompt(/financial situation/).focus());
  await keys(" ");
  await press(bar("Add 1 to Legal"));
  const left = await screen.findByRole("region", { name: "1 box was not filled in" });
  await press(within(left).getByRole("button", { name: "Close" }));
  expect(left).not.toBeInTheDocument();
  expect(document.activeElement).toHaveAttribute("data-bar");
  expect(lost).toEqual([]);
});

test("when an action is to go, and when it has gone, the keyboard is where that can be taken back", async () => {
  const { user, paper } = await openPane(filled);
  const { lost, press } = watched(user);
  await goTo(user, "Actions");
  await press(button("Change: Stalking"));
  await press(button("Delete: Stalking"));
  expect(button("Keep it: Stalking")).toHaveFocus();
  await press(button("Delete 1 action"));
  await waitFor(() =>
    expect(paper.now().actionRows[1]?.cells.risk?.answer).toEqual({ kind: "text", text: "Pets" }),
  );
  expect(document.activeElement).toHaveAttribute("data-bar");
  await press(button("Undo"));
  await waitFor(() => expect(button("Keep it: Stalking")).toBeVisible());
  expect(lost).toEqual([]);
});

test("a whole job by keyboard alone never leaves the focus on the body", async () => {
  const { user, paper } = await openPane(filled);
  const { lost, press, type, keys } = watched(user);
  await type(textbox("Client name or ref"), "9");
  await keys("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(said()).toMatch(/1 detail filled in/));
  expect(paper.now().fields.clientRef?.answer).toEqual({ kind: "text", text: "SH-04179" });
  await press(button("Undo"));
  await waitFor(() =>
    expect(paper.now().fields.clientRef?.answer).toEqual({ kind: "text", text: "SH-0417" }),
  );
  await press(button("Calendar, Intake date"));
  await screen.findByRole("group", { name: "Intake date, from the calendar" });
  await keys("{ArrowLeft}");
  await keys("{Escape}");
  expect(button("Calendar, Intake date")).toHaveFocus();

  await keys("{Control>}.{/Control}");
  expect(screen.getByRole("tab", { name: /^Actions/ })).toHaveFocus();
  await press(button("Add action"));
  await type(textbox("Risk or issue"), "Threats");
  await type(textbox("Agreed action"), "Report them");
  await keys("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(said()).toMatch(/1 action added/));
  await press(button("Mark complete: Weapons"));
  await press(button("Leave as in the form: Weapons"));
  await press(button("Close"));

  await keys("{Control>}.{/Control}");
  await keys("{Control>}f{/Control}");
  expect(screen.getByRole("searchbox")).toHaveFocus();
  await keys("legal aid");
  const [first] = screen.getAllByRole("checkbox");
  if (first === undefined) throw new Error("nothing was found");
  act(() => first.focus());
  await keys(" ");
  await keys("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(paper.asked.filter((job) => job === "fill").length).toBeGreaterThan(2));
  for (let tabs = 0; tabs < 3; tabs += 1) await keys("{Control>}.{/Control}");
  expect(screen.getByRole("tab", { name: /^Details/ })).toHaveFocus();
  expect(lost).toEqual([]);
});

test("a key of the pane disturbs no typing: AltGr, an input method, Ctrl+Enter in a text box and with nothing to do", async () => {
  const { user, paper } = await openPane(filled);
  await goTo(user, "Actions");
  await user.click(button("Add action"));
  const field = textbox("Agreed action");
  await user.click(field);
  await user.keyboard("Report");
  const filledBefore = paper.asked.length;
  for (const key of [
    { key: "Enter", ctrlKey: true, altKey: true },
    { key: "Enter", ctrlKey: true, isComposing: true },
    { key: ".", ctrlKey: true, altKey: true },
    { key: "Enter", ctrlKey: true, repeat: true },
    { key: "Enter", metaKey: true },
    { key: "Enter" },
  ])
    act(
      () =>
        void field.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true })),
    );
  expect(field).toHaveFocus();
  expect(field).toHaveValue("Report");
  expect(paper.asked).toHaveLength(filledBefore);

  await goTo(user, "Details");
  const ref = textbox("Client name or ref");
  await user.click(ref);
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(ref).toHaveFocus();
  expect(paper.asked).toHaveLength(filledBefore);
});

test("Ctrl+Enter on another button does what the bar says, not what that button does", async () => {
  const { user, paper } = await openPane(filled);
  await user.click(textbox("Reviewed by"));
  await user.keyboard(" Brook");
  act(() => button("Cover").focus());
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(paper.now().fields.reviewedBy?.answer).toEqual({ kind: "text", text: "Sam Brook" }),
  );
  expect(document.querySelector("[data-cover]")).toBeNull();
});
