import { screen, waitFor } from "@testing-library/react";
import { textOf, type FieldKey } from "../../src/plan/form";
import { areaPicker } from "./openOptions";
import type { PaperForm } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

const says = (paper: PaperForm, key: FieldKey) => {
  const box = paper.now().fields[key];
  return box === undefined ? "" : textOf(box.answer);
};

/** Three jobs, one after the other. */
async function threeJobs() {
  const { paper, user } = await openPane();
  await write(user, textbox("Client name or ref"), "AB123");
  await user.click(bar("Fill in 1 detail"));
  await goTo(user, "Options");
  await user.selectOptions(areaPicker(), "legal");
  await write(user, textbox("Your own words"), "I can ask for an order.");
  await user.click(bar("Add 1 to Legal"));
  await goTo(user, "Details");
  await write(user, textbox("Reviewed by"), "Sam");
  await write(user, textbox("Created on"), "1 2 2026");
  await user.click(bar("Fill in 2 details"));
  const steps = async () => {
    await user.click(bar("Earlier steps"));
    return (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
  };
  const choose = async (name: string) => {
    await user.click(bar("Earlier steps"));
    await user.click(await screen.findByRole("menuitem", { name }));
  };
  return { paper, user, steps, choose };
}

test("the steps that can be undone are listed newest first, each named", async () => {
  const { steps } = await threeJobs();
  expect(await steps()).toEqual(["2 details", "1 added to Legal", "Client name or ref"]);
});

test("Undo again and again goes back step by step, and each gives its draft back", async () => {
  const { paper, user } = await threeJobs();
  await user.click(bar("Undo"));
  await waitFor(() =>
    expect(said()).toContain("Put back as it was: 2 details. What you typed for it is still here"),
  );
  expect(says(paper, "reviewedBy")).toBe("");
  expect(says(paper, "clientRef")).toBe("AB123");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  await user.click(bar("Undo"));
  expect(paper.now().advice.legal?.answer).toEqual({ kind: "blank" });
  await user.click(bar("Undo"));
  expect(says(paper, "clientRef")).toBe("");
  expect(textbox("Client name or ref")).toHaveValue("AB123");
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  expect(bar("Undo")).toHaveFocus();
  expect(bar("Undo")).toHaveAttribute("aria-disabled", "true");
});

test("of two actions that are undone one after the other neither is lost: the older can be copied", async () => {
  const { user } = await openPane();
  await goTo(user, "Actions");
  await user.click(screen.getByRole("button", { name: "Add action" }));
  for (const [risk, action] of [
    ["Weapons", "Tell the police"],
    ["Money", "Open an account"],
  ] as const) {
    await write(user, textbox("Risk or issue"), risk);
    await write(user, textbox("Agreed action"), action);
    await user.click(bar("Add 1 action"));
  }
  await user.click(bar("Undo"));
  expect(said()).toContain("What you typed for it is still here");
  expect(textbox("Agreed action")).toHaveValue("Open an account");
  await user.click(bar("Undo"));
  expect(said()).not.toContain("still here");
  expect(said()).toContain("Other words are typed in its place by now.");
  expect(textbox("Agreed action")).toHaveValue("Open an account");
  expect(textbox("Text for what you typed")).toHaveValue("Weapons\nTell the police");
});

test("what was typed since stays when a detail or words of one's own are undone, and what was typed before can be copied", async () => {
  const { user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  await user.clear(textbox("Reviewed by"));
  await write(user, textbox("Reviewed by"), "Alex");
  await user.click(bar("Undo"));
  expect(textbox("Reviewed by")).toHaveValue("Alex");
  expect(textbox("Text for what you typed")).toHaveValue("Sam");
  await goTo(user, "Options");
  await user.selectOptions(areaPicker(), "legal");
  await write(user, textbox("Your own words"), "I can ask for an order.");
  await user.click(bar("Add 1 to Legal"));
  await write(user, textbox("Your own words"), "I can ring first.");
  await user.click(bar("Undo"));
  expect(textbox("Your own words")).toHaveValue("I can ring first.");
  expect(textbox("Text for what you typed")).toHaveValue("I can ask for an order.");
});

test("a step that is chosen takes those above it back too", async () => {
  const { paper, user, choose } = await threeJobs();
  await choose("1 added to Legal");
  await waitFor(() => expect(said()).toContain("2 steps put back as they were"));
  expect(says(paper, "reviewedBy")).toBe("");
  expect(says(paper, "clientRef")).toBe("AB123");
  expect(paper.now().advice.legal?.answer).toEqual({ kind: "blank" });
  expect(screen.queryByRole("button", { name: "Earlier steps" })).not.toBeInTheDocument();
  expect(bar("Undo")).toHaveFocus();
  await goTo(user, "Options");
  expect(textbox("Your own words")).toHaveValue("I can ask for an order.");
});

test("Undo stops at a change made in Word and says where; what is older stays, what is newer is put back", async () => {
  const { paper, user, choose } = await threeJobs();
  await user.click(bar("Undo"));
  paper.userTypes("reviewedBy", "Alex");
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Read the form again" }));
  await waitFor(() => expect(said()).toContain("The form was read again"));
  await user.clear(textbox("Reviewed by"));
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 2 details"));
  await choose("Client name or ref");
  await waitFor(() =>
    expect(said()).toContain("Stopped: “1 added to Legal” was changed in Word since (Reviewed by)."),
  );
  expect(said()).toContain("1 step above it was put back, the rest stays as it is.");
  expect(says(paper, "reviewedBy")).toBe("Alex");
  expect(says(paper, "clientRef")).toBe("AB123");
  expect(paper.now().advice.legal?.answer).toEqual({ kind: "text", text: "I can ask for an order." });
});

test("a failure between two steps says what was put back", async () => {
  const { paper, choose } = await threeJobs();
  paper.breakAfter("undo", "word-refused");
  await choose("Client name or ref");
  await waitFor(() => expect(said()).toContain("Stopped at “1 added to Legal”."));
  expect(said()).toContain("1 step above it was put back");
  expect(said()).not.toContain("Nothing was");
  expect(says(paper, "reviewedBy")).toBe("");
});
