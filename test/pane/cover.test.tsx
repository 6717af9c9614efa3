import { act, cleanup, screen, within } from "@testing-library/react";
import { formWith } from "./paperForm";
import { goTo, openPane, textbox, write } from "./renderPane";

const filled = formWith({
  fields: { clientRef: "SH-0417" },
  actions: [{ risk: "Weapons", action: "Report to police" }],
  advice: { legal: "I can get legal aid" },
});
const isCovered = () => document.documentElement.hasAttribute("data-covered");
const again = () => screen.getByRole("button", { name: "Show again" });

afterEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute("data-covered");
});

test("F9 covers the pane from within a field, and brings it back with the keyboard and the text where they were", async () => {
  const { user } = await openPane(filled);
  await goTo(user, "Details");
  const field = textbox("Reviewed by");
  await write(user, field, "Sam");
  await user.keyboard("{F9}");
  expect(isCovered()).toBe(true);
  expect(again()).toHaveFocus();
  await user.keyboard("{F9}");
  expect(isCovered()).toBe(false);
  expect(field).toHaveFocus();
  expect(field).toHaveValue("Sam");
});

test("the button covers it too; the cover has two buttons and says nothing of the pane", async () => {
  const { paper, user } = await openPane(filled);
  await user.click(screen.getByRole("button", { name: "Cover" }));
  const cover = document.querySelector<HTMLElement>("[data-cover]");
  if (cover === null) throw new Error("There is no cover.");
  expect(
    within(cover)
      .getAllByRole("button")
      .map((each) => each.textContent),
  ).toEqual(["Show again", "Move it to a blank part"]);
  expect(cover.textContent).not.toMatch(/SH-0417|plan|safe|support|form|client/i);
  expect(document.title).not.toMatch(/SH-0417|safe|abuse/i);
  await user.click(screen.getByRole("button", { name: "Move it to a blank part of the document" }));
  const [shown] = paper.shown;
  expect(shown?.answer).toEqual({ kind: "blank" });
  expect(isCovered()).toBe(true);
  await user.click(again());
  expect(document.querySelector("[data-cover]")).toBeNull();
});

test("after the time that is set it covers itself; a key in the pane puts that off; never means never", async () => {
  const { user } = await openPane(filled);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "requestAnimationFrame"] });
  try {
    const wait = (minutes: number) => act(() => jest.advanceTimersByTimeAsync(minutes * 60_000));
    act(() => void document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" })));
    await wait(9.9);
    expect(isCovered()).toBe(false);
    act(() => void document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" })));
    await wait(9.9);
    expect(isCovered()).toBe(false);
    await wait(0.2);
    expect(isCovered()).toBe(true);
  } finally {
    jest.useRealTimers();
  }
  await user.keyboard("{F9}");
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Never" }));
  await user.keyboard("{Escape}");
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "requestAnimationFrame"] });
  try {
    await act(() => jest.advanceTimersByTimeAsync(3_600_000));
    expect(isCovered()).toBe(false);
  } finally {
    jest.useRealTimers();
  }
});

test("the time that is set is kept on this computer, as a number and nothing else; what cannot be read there is the usual time", async () => {
  localStorage.setItem("issp.coverAfter", "SH-0417");
  const { user } = await openPane(filled);
  await user.click(screen.getByRole("button", { name: "More" }));
  expect(await screen.findByRole("menuitemradio", { name: "After 10 minutes" })).toBeChecked();
  await user.click(screen.getByRole("menuitemradio", { name: "After 1 minute" }));
  expect(Object.entries(localStorage)).toEqual([["issp.coverAfter", "1"]]);
  cleanup();
  const again = await openPane(filled);
  await again.user.click(screen.getByRole("button", { name: "More" }));
  expect(await screen.findByRole("menuitemradio", { name: "After 1 minute" })).toBeChecked();
});

test("where the browser keeps nothing, the time that is set holds all the same", async () => {
  const refused = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  const { user } = await openPane(filled);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Never" }));
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "More" }));
  expect(await screen.findByRole("menuitemradio", { name: "Never" })).toBeChecked();
  refused.mockRestore();
});
