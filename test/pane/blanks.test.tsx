import { screen } from "@testing-library/react";
import { openOptions, prompt } from "./openOptions";
import { textbox, write } from "./renderPane";

const words = () => textbox("Words for the plan");
const two = "Ask [name of solicitor] on [day] soon.";

/** Opens an option and gives it words with two blanks, the cursor at their end. */
async function openTwoBlanks() {
  const pane = await openOptions(undefined, "legal");
  await pane.user.click(prompt(/criminal legal options/));
  await pane.user.clear(words());
  await write(pane.user, words(), two);
  return pane;
}

function selected(): string {
  const field = words() as HTMLTextAreaElement; // the words stand in a text area
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

test("the blanks are marked in the words, for the eye alone", async () => {
  await openTwoBlanks();
  const marks = [...document.querySelectorAll("mark")];
  expect(marks.map(({ textContent }) => textContent)).toEqual(["[name of solicitor]", "[day]"]);
  for (const mark of marks) expect(mark.closest("[aria-hidden]")).not.toBeNull();
});

test("Tab goes from blank to blank, what is typed takes its place, and then Tab leads on", async () => {
  const { user } = await openTwoBlanks();
  await user.tab();
  expect(selected()).toBe("[name of solicitor]");
  await user.keyboard("Ann Lee");
  await user.tab();
  expect(selected()).toBe("[day]");
  await user.keyboard("Monday");
  expect(words()).toHaveValue("Ask Ann Lee on Monday soon.");
  expect(words()).toHaveFocus();
  await user.tab();
  expect(words()).not.toHaveFocus();
});

test("Shift+Tab goes through the blanks backwards", async () => {
  const { user } = await openTwoBlanks();
  await user.tab({ shift: true });
  expect(selected()).toBe("[day]");
  await user.tab({ shift: true });
  expect(selected()).toBe("[name of solicitor]");
  await user.tab({ shift: true });
  expect(words()).not.toHaveFocus();
});

test("a blank that is left blank is no trap: from the last one Tab leads on, and after Esc from any", async () => {
  const { user } = await openTwoBlanks();
  await user.tab();
  await user.tab();
  expect(selected()).toBe("[day]");
  await user.tab();
  expect(words()).not.toHaveFocus();
  expect(screen.getByText("2 blanks left to fill in: [name of solicitor], [day]")).toBeVisible();
  await user.click(words());
  await user.keyboard("{Escape}");
  await user.tab();
  expect(words()).not.toHaveFocus();
});

test("a click in a blank selects it, a click in the words does not", async () => {
  const { user } = await openTwoBlanks();
  await user.pointer({ target: words(), offset: 8, keys: "[MouseLeft]" });
  expect(selected()).toBe("[name of solicitor]");
  await user.pointer({ target: words(), offset: 1, keys: "[MouseLeft]" });
  expect(selected()).toBe("");
});
