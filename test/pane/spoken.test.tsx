import { screen } from "@testing-library/react";
import { goTo, openPane } from "./renderPane";

test("nothing is said that is not there: no list of nothing, nothing to clear in a search that is empty, no signs for words", async () => {
  const { user } = await openPane();
  expect(screen.getByRole("tablist", { name: "Part of the plan" })).toBeVisible();
  for (const tab of ["Options", "Services"]) {
    await goTo(user, tab);
    const panel = screen.getByRole("tabpanel", { name: tab });
    expect([...panel.querySelectorAll("ul, ol")].filter((list) => list.children.length === 0 && list.id === "")).toEqual([]); // prettier-ignore
    const clear = () => screen.queryByRole("button", { name: "Clear the search" });
    expect(clear()).not.toBeInTheDocument();
    await user.type(screen.getByRole("searchbox"), "legal");
    expect(clear()).toBeInTheDocument();
  }
  expect(screen.getByRole("button", { name: "999, 101 and silent calls", expanded: false })).toBeVisible();
});
