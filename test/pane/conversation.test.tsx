import { screen, within } from "@testing-library/react";
import { openOptions, prompt } from "./openOptions";
import { formWith } from "./paperForm";
import { textbox, write } from "./renderPane";

const show = () => screen.getByRole("button", { name: "Show to client" });
const view = () => screen.getByRole("dialog", { name: "Words to look at together" });
const shown = () =>
  within(view())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("only what is ticked is shown, in the words for the client, their blanks as dots", async () => {
  const { user } = await openOptions(undefined, "legal");
  expect(screen.queryByRole("button", { name: "Show to client" })).not.toBeInTheDocument();
  expect(screen.getByText("“Show to client” comes once something is ticked.")).toBeVisible();
  await user.click(prompt(/financial situation/));
  await user.click(prompt(/^Any immigration issues/));
  await user.click(show());
  expect(shown()).toEqual([
    "I can get advice from … about my visa or right to stay. I can ask first who will see my details.",
    "Legal aid, or other help, may pay some of my legal costs. I can find out before I decide.",
  ]);
  expect(
    within(view())
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Back", "Move Word to a blank part first"]);
  expect(within(view()).getByRole("heading")).toHaveTextContent(/^Notes$/);
});

test("nothing for the worker alone is shown, and nothing better kept off paper unless it is chosen", async () => {
  const standing =
    "I can keep my phone charged and carry a charger. I can keep a little money on me for a bus or taxi.";
  const { user } = await openOptions(
    formWith({
      advice: { general: `${standing}\nI can change parts of my routine, such as how and when I travel.` },
    }),
  );
  await user.click(prompt(/Marac/));
  await user.click(show());
  expect(shown()).toEqual([standing]);
  await user.click(screen.getByRole("button", { name: "Back" }));
  await user.click(prompt(/^Plan escape routes/));
  const [words] = screen.getAllByRole("textbox", { name: "Words for the plan" });
  await user.click(show());
  expect(shown()[0]).toBe((words as HTMLTextAreaElement).value.replace(/\[[^\]]+\]\.?/g, "…")); // its own words
});

test("what is chosen comes first, in the words as they were edited", async () => {
  const { user } = await openOptions(undefined, "legal");
  await user.click(prompt(/breaches/));
  await write(user, textbox("Words for the plan"), " I can ring Ann Lee.");
  await write(user, textbox("Your own words"), "I can sleep on it.");
  await user.click(show());
  expect(shown()[0]).toMatch(/^If bail .* I can ring Ann Lee\.$/);
  expect(shown()[1]).toBe("I can sleep on it.");
  expect(shown()).toHaveLength(2);
});

test("what stands in the form is shown as it stands there, and not once it is to be taken out", async () => {
  const line = "I can get immigration advice from Ann Lee. I can ask first who will see my details.";
  const { user } = await openOptions(formWith({ advice: { legal: line } }), "legal");
  await user.click(show());
  expect(shown()).toContain(line);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: /^Take out/ }));
  await write(user, textbox("Your own words"), "I can sleep on it.");
  await user.click(show());
  expect(shown()).toEqual(["I can sleep on it."]);
});

test("the client's name is not shown, wherever it was typed", async () => {
  const form = formWith({ fields: { clientRef: "Mia Okafor SH-0417" } });
  const { user } = await openOptions(form, "legal");
  await write(user, textbox("Your own words"), "Okafor family: ring Mia, file SH-0417.");
  await user.click(show());
  expect(shown()[0]).toBe("… family: ring …, file ….");
});

test("Esc leaves, and the keyboard is back on the button", async () => {
  const { user } = await openOptions(undefined, "legal");
  await user.click(prompt(/breaches/));
  show().focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Back" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(show()).toHaveFocus();
});

test("all else of the pane is out of reach while it is open", async () => {
  const { user } = await openOptions(undefined, "legal");
  await user.click(prompt(/breaches/));
  await user.click(show());
  expect(screen.getByRole("tablist", { hidden: true }).closest("[inert]")).not.toBeNull();
  expect(view().closest("[inert]")).toBeNull();
});
