import { act, screen, waitFor } from "@testing-library/react";
import type { BoxName } from "../../src/plan/form";
import { areaPicker, openOptions, prompt } from "./openOptions";
import type { PaperForm } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

/** The user clicks in a box in Word: the pane loses the keyboard, and Word tells. */
async function clickInWord(paper: PaperForm, name: BoxName | undefined): Promise<void> {
  await act(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.dispatchEvent(new FocusEvent("blur"));
    paper.moveCursor(name);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}

const pin = () => screen.getByRole("button", { name: "Stay on this area" });

test("the area is that of the box that the cursor enters, and it is said quietly", async () => {
  const { paper } = await openOptions();
  await clickInWord(paper, "legal");
  expect(areaPicker()).toHaveValue("legal");
  expect(said()).toContain("Legal, where the cursor is");
  expect(document.body).toHaveFocus();
  await clickInWord(paper, "bag");
  expect(areaPicker()).toHaveValue("bag");
});

test("a cursor in no box, or in one that has no options, changes nothing", async () => {
  const { paper } = await openOptions(undefined, "legal");
  await clickInWord(paper, undefined);
  await clickInWord(paper, "clientRef");
  expect(areaPicker()).toHaveValue("legal");
});

test("a pinned area stays, until it is let go", async () => {
  const { paper, user } = await openOptions(undefined, "legal");
  expect(pin()).toHaveAttribute("aria-pressed", "false");
  await user.click(pin());
  expect(pin()).toHaveAttribute("aria-pressed", "true");
  await clickInWord(paper, "housing");
  expect(areaPicker()).toHaveValue("legal");
  await user.click(pin());
  await clickInWord(paper, "housing");
  expect(areaPicker()).toHaveValue("housing");
});

test("while the user types in the pane the area stays, and so does the keyboard", async () => {
  const { paper, user } = await openOptions(undefined, "legal");
  await write(user, textbox("Your own words"), "I can ring");
  await act(async () => {
    paper.moveCursor("housing");
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(areaPicker()).toHaveValue("legal");
  expect(textbox("Your own words")).toHaveFocus();
});

test("what was typed is still there after the cursor led away and back", async () => {
  const { paper, user } = await openOptions(undefined, "legal");
  await write(user, textbox("Your own words"), "I can ring Ann Lee.");
  await user.click(prompt(/breaches/));
  await clickInWord(paper, "housing");
  expect(areaPicker()).toHaveValue("housing");
  expect(bar("Add 2 to Legal")).toBeVisible();
  await clickInWord(paper, "legal");
  expect(textbox("Your own words")).toHaveValue("I can ring Ann Lee.");
  expect(prompt(/breaches/)).toBeChecked();
});

test("a search is not left for the cursor", async () => {
  const { paper, user } = await openOptions(undefined, "legal");
  await write(user, screen.getByRole("searchbox"), "solicitor");
  await clickInWord(paper, "housing");
  expect(areaPicker()).toHaveValue("legal");
  expect(screen.getByRole("searchbox")).toHaveValue("solicitor");
});

test("where the cursor was moved while another tab was open, the options open at its box", async () => {
  const { paper, user } = await openPane();
  paper.moveCursor("children");
  await goTo(user, "Options");
  await waitFor(() => expect(areaPicker()).toHaveValue("children"));
  await goTo(user, "Details");
  await clickInWord(paper, "financial");
  expect(paper.asked.filter((job) => job === "follow")).toHaveLength(1);
  await goTo(user, "Options");
  await waitFor(() => expect(areaPicker()).toHaveValue("financial"));
});

test("a fill that moves the cursor in Word does not lead the user away", async () => {
  const { paper, user } = await openOptions(undefined, "legal");
  await user.click(prompt(/breaches/));
  await user.click(bar("Add 1 to Legal"));
  await act(async () => {
    paper.moveCursor("housing");
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(areaPicker()).toHaveValue("legal");
});

test("a Word that cannot say where the cursor is leaves the area as it is, and nothing is said", async () => {
  const { paper } = await openOptions(undefined, "legal");
  paper.breakWith("word-refused");
  await clickInWord(paper, "housing");
  expect(areaPicker()).toHaveValue("legal");
  expect(said()).toBe("");
});
