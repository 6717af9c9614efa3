import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { App } from "../../src/pane/App";
import type { Form } from "../../src/plan/form";
import type { PaperForm } from "./paperForm";
import { formWith, paperForm } from "./paperForm";

/** Opens the pane beside a form and waits until the form has been read. */
export async function openPane(
  start: Form = formWith(),
): Promise<{ readonly paper: PaperForm; readonly user: UserEvent }> {
  const paper = paperForm(start);
  const user = renderPane(paper);
  await screen.findByRole("tablist");
  return { paper, user };
}

/** Opens the pane beside a form that may not be readable. */
export function renderPane(paper: PaperForm): UserEvent {
  const user = userEvent.setup();
  render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <App gateway={paper} />
      </FluentProvider>
    </StrictMode>,
  );
  return user;
}

/** Goes to a tab, as a click does. */
export async function goTo(user: UserEvent, tab: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name: tab }));
}

/** What the quiet lines of the pane say, joined. */
export function said(): string {
  return screen
    .queryAllByRole("status")
    .map(({ textContent }) => textContent)
    .filter((text) => text !== "")
    .join(" ");
}
