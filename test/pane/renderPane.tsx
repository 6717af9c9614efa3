import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, getConfig, render, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import { Fragment, StrictMode } from "react";
import { App } from "../../src/pane/App";
import { loadAhead } from "../../src/pane/later";
import type { Form } from "../../src/plan/form";
import { isInTurn } from "../inTurn";
import type { PaperForm } from "./paperForm";
import { formWith, paperForm } from "./paperForm";

// jsdom looks for roles slowly, and more so on a busy computer.
jest.setTimeout(90_000);
configure({ asyncUtilTimeout: 10_000 });

// Who types looks at what has become of it: a field shows its letter first, and the pane follows when that is painted.
const { asyncWrapper } = getConfig();
configure({
  asyncWrapper: async (work) => {
    const done: unknown = await asyncWrapper(work);
    if (document.activeElement?.matches("input, textarea") === true) await act(painted);
    return done;
  },
});

// A test may have no frame come, or no time pass.
const { requestAnimationFrame: nextFrame, setTimeout: soon } = window;

/** Resolves once the browser has painted, and what waited for that is done. */
function painted(): Promise<void> {
  return new Promise((resolve) => void nextFrame(() => void soon(() => resolve())));
}

// All is there as it is in a pane that has stood open for a moment. How it comes is tested in later.test.tsx and the journeys.
beforeAll(() => loadAhead(() => Promise.resolve(), new AbortController().signal));

/** Opens the pane beside a form and waits until the form has been read. */
export async function openPane(
  start: Form = formWith(),
): Promise<{ readonly paper: PaperForm; readonly user: UserEvent }> {
  const paper = paperForm(start);
  const user = renderPane(paper);
  await screen.findByRole("tablist");
  return { paper, user };
}

/**
 * Opens the pane beside a form that may not be readable. In every third test, by the letters of its name, and in all of a long run,
 * React draws all twice and takes each effect back once, which shows what is not put away.
 */
export function renderPane(paper: PaperForm, partitionKey?: string): UserEvent {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const Checked = isInTurn(expect.getState().currentTestName?.length ?? 0, 3) ? StrictMode : Fragment;
  render(
    <Checked>
      <FluentProvider theme={webLightTheme}>
        <App gateway={paper} partitionKey={partitionKey} />
      </FluentProvider>
    </Checked>,
  );
  return user;
}

/** Goes to a tab, as a click does; beside its name it may say how much is not in the form yet. */
export async function goTo(user: UserEvent, tab: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name: new RegExp(`^${tab}\\b`) }));
  await act(() => new Promise<void>((resolve) => void requestAnimationFrame(() => resolve()))); // Fluent moves the mark under the tab
}

/** What the quiet lines of the pane say, joined. */
export function said(): string {
  return screen
    .queryAllByRole("status")
    .map(({ textContent }) => textContent)
    .filter((text) => text !== "")
    .join(" ");
}

/**
 * The dialog that has been opened. In jsdom, where nothing has a size, Tabster takes an open dialog for one out of sight, and
 * hides it and its name from the accessibility tree soon after.
 */
export async function openedDialog(name: string): Promise<HTMLElement> {
  const dialog = await screen.findByRole("dialog", { hidden: true });
  expect(within(dialog).getByRole("heading", { hidden: true, level: 2 })).toHaveTextContent(name);
  return dialog;
}

/** Presses a button of a dialog. */
export function pressIn(user: UserEvent, dialog: HTMLElement, name: string): Promise<void> {
  return user.click(within(dialog).getByRole("button", { name, hidden: true }));
}

/** A text field by its label. */
export function textbox(name: string): HTMLElement {
  return screen.getByRole("textbox", { name });
}

/** The button at the bottom by what it says. */
export function bar(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

/** Writes a text at the end of a field, at one go. */
export async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
