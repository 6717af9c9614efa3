import { screen, waitFor } from "@testing-library/react";
import { goTo, openPane } from "./renderPane";

const panelOf = (tab: string): HTMLElement => {
  const id = screen.getByRole("tab", { name: tab }).getAttribute("aria-controls");
  return document.getElementById(id ?? "") ?? document.body;
};

beforeEach(() => {
  // jsdom has no such call, and neither has Safari.
  window.requestIdleCallback = (then) => window.setTimeout(() => then({ didTimeout: false, timeRemaining: () => 10 })); // prettier-ignore
  window.cancelIdleCallback = (id) => window.clearTimeout(id);
});

afterEach(() => {
  Reflect.deleteProperty(window, "requestIdleCallback");
  Reflect.deleteProperty(window, "cancelIdleCallback");
});

test("a panel that is made ahead is there and out of reach, and is the same once its tab is opened", async () => {
  const { user, paper } = await openPane();
  for (const tab of ["Actions", "Options", "Services", "Finish"])
    await waitFor(() => expect(panelOf(tab).querySelector("button, input")).not.toBeNull());
  expect(screen.queryByRole("button", { name: "Add action" })).toBeNull();
  const made = panelOf("Actions").querySelector("button");
  await goTo(user, "Actions");
  expect(screen.getByRole("button", { name: "Add action" })).toBeVisible();
  expect(panelOf("Actions").querySelector("button")).toBe(made);
  expect(paper.asked).toEqual(["read"]);
});

test("a panel that is made ahead shows what has changed since, when its tab is opened", async () => {
  const { user, paper } = await openPane();
  await waitFor(() => expect(panelOf("Actions").querySelector("button")).not.toBeNull());
  paper.userChangesRow(0, "action", "Ask for new locks");
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Read the form again" }));
  await waitFor(() => expect(paper.asked).toEqual(["read", "read"]));
  await goTo(user, "Actions");
  expect(screen.getByRole("tabpanel", { name: "Actions" })).toHaveTextContent("Ask for new locks");
});
