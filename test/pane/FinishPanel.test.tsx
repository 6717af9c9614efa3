import { screen, waitFor, within } from "@testing-library/react";
import { adviceKeys } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { contactStore } from "../../src/services/contactStore";
import { goTo, openPane, textbox, write } from "./renderPane";

const complete = formWith({
  fields: { clientRef: "SH-0417", intakeDate: "05/01/2026", isspDate: "06/01/2026", createdOn: "06/01/2026" },
  actions: [{ risk: "Weapons", action: "Report to police", who: "IDVA", byWhen: "12/01/2099" }],
  advice: Object.fromEntries(adviceKeys.map((key) => [key, "Talked about."])),
  service: { contact: "Haven", openingHours: "9am to 5pm" },
});

test("what is still blank is said worst first, each with a way to see it in Word", async () => {
  const { paper, user } = await openPane(
    formWith({
      actions: [{ risk: "Weapons", action: "Report to police" }],
      advice: { legal: "Solicitor seen." },
    }),
  );
  await goTo(user, "Finish");
  const sentences = within(screen.getByRole("tabpanel"))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(sentences.slice(0, 3)).toEqual([
    "Say who will deal with “Weapons”.Show",
    "Set a date for “Weapons”.Show",
    "Fill in “Client name or ref”.Show",
  ]);
  expect(sentences.join()).not.toContain("Nothing is in the Legal box yet.");
  expect(sentences).toContain("Nothing is in the Children box yet.ShowNot relevantNothing needed");
  await user.click(screen.getByRole("button", { name: "Show: Say who will deal with “Weapons”." }));
  expect(paper.shown).toEqual([paper.now().actionRows[0]?.cells.who]);
});

test("when nothing is missing it says so and what to do next", async () => {
  const { user } = await openPane(complete);
  await goTo(user, "Finish");
  expect(screen.getByRole("heading", { name: "Nothing is missing" })).toBeVisible();
  expect(screen.getByText("Save the document where you keep it now.")).toBeVisible();
  expect(screen.getByText("Note the plan in the case notes.")).toBeVisible();
});

test("what could not be found in the document is said", async () => {
  const { user } = await openPane({
    ...complete,
    problems: [{ kind: "no-box", name: "financial", why: "text-box" }],
  });
  await goTo(user, "Finish");
  expect(
    screen.getByText("The box for ‘Financial’ stands in a text box, which cannot be filled from here."),
  ).toBeVisible();
});

test("a box that is gone from the document cannot be shown, and that is said", async () => {
  const { paper, user } = await openPane();
  await goTo(user, "Finish");
  paper.breakWith("place-missing");
  await user.click(screen.getByRole("button", { name: "Show: Fill in “Intake date”." }));
  expect(screen.getByText("I could not find this box.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Read the form again" })).toBeVisible();
});

const faulty = formWith({
  fields: { clientRef: "SH-0417", intakeDate: "05/01/2026", isspDate: "06/01/2026", createdOn: "06/01/2026" },
  actions: [
    { risk: "Weapons", action: "Report to police", who: "IDVA", byWhen: "12/01/2026" },
    { risk: "Housing", action: "Ask the council", who: "IDVA" },
  ],
  advice: {
    ...Object.fromEntries(adviceKeys.map((key) => [key, "Talked about."])),
    children: "",
    legal: "I can ask [name of solicitor].",
  },
  service: { contact: "Haven", openingHours: "9am to 5pm" },
});

test("with drafts open in three tabs they come first, and what the form lacks is found all the same", async () => {
  const { user } = await openPane(faulty);
  await goTo(user, "Details");
  await write(user, textbox("Reviewed by"), "Sam");
  await goTo(user, "Actions");
  await user.click(screen.getByRole("button", { name: "Add action" }));
  await write(user, textbox("Risk or issue"), "Pets");
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: /^Nothing needed: Nothing is in the Children/ }));
  const panel = within(screen.getByRole("tabpanel"));
  expect(panel.getByText(/^1 detail, 1 action and 1 option are not in the form yet$/)).toBeVisible();
  expect(panel.getAllByRole("listitem").map(({ textContent }) => textContent.replace(/Show.*/, ""))).toEqual([
    "Legal still says “[name of solicitor]”.",
    expect.stringMatching(/^“Report to police” is \d+ days late\.$/),
    "Set a date for “Housing”.",
    "Nothing is in the Children box yet.",
  ]);
});

test("Show leads to the place in Word and opens its card in the pane", async () => {
  const { paper, user } = await openPane(faulty);
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: "Show: Set a date for “Housing”." }));
  expect(paper.shown).toEqual([paper.now().actionRows[1]?.cells.byWhen]);
  await waitFor(() => expect(textbox("By when?")).toHaveFocus());
  expect(screen.getByRole("textbox", { name: "Agreed action" })).toHaveValue("Ask the council");
});

test("Show leads the keyboard into the field of a detail, and leaves it where the user has gone since", async () => {
  const { user } = await openPane();
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: /^Show: Fill in .*[Cc]reated on/ }));
  await waitFor(() => expect(textbox("Created on")).toHaveFocus());
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: /^Show: Fill in .*[Ii]ntake date/ }));
  textbox("Reviewed by").focus();
  await new Promise((done) => setTimeout(done, 100));
  expect(textbox("Reviewed by")).toHaveFocus();
});

test("Show leads to the area of Options that a sentence is about, wherever Options was, and again", async () => {
  const { user } = await openPane(faulty);
  await goTo(user, "Options");
  const area = (): HTMLElement => screen.getByRole("combobox", { name: "Area" });
  for (const was of ["bag", "housing"]) {
    await user.selectOptions(area(), was);
    await user.type(screen.getByRole("searchbox"), "refuge");
    await goTo(user, "Finish");
    await user.click(screen.getByRole("button", { name: "Show: Legal still says “[name of solicitor]”." }));
    expect(area()).toHaveValue("legal");
    expect(screen.getByRole("searchbox")).toHaveValue("");
  }
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: "Show: Nothing is in the Children box yet." }));
  expect(area()).toHaveValue("children");
});

test("what a fix has typed is no longer said to be missing from the form once it stands there", async () => {
  const { user } = await openPane(faulty);
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: /^Nothing needed: / }));
  expect(screen.getByText(/^Typed, but not in the form yet/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to Options" }));
  await user.click(screen.getByRole("button", { name: "Add 1 to Children" }));
  await goTo(user, "Finish");
  expect(screen.queryByText(/^Typed, but not in the form yet/)).toBeNull();
});

test("a fix types the answer and writes nothing; what was settled is not said again", async () => {
  const { paper, user } = await openPane(faulty);
  await goTo(user, "Finish");
  await user.click(screen.getByRole("button", { name: /^Done today: “Report to police”/ }));
  await user.click(screen.getByRole("button", { name: /^Not relevant: / }));
  expect(screen.queryByText("Nothing is in the Children box yet.")).toBeNull();
  expect(screen.getByText("1 action is not in the form yet")).toBeVisible();
  expect(paper.asked).toEqual(["read"]);
  await user.click(screen.getByRole("button", { name: "Go to Actions" }));
  expect(screen.getByRole("textbox", { name: "Date complete" })).not.toHaveValue("");
});

test("a service whose number is another in the list, or that nobody checked for long, is worth a look", async () => {
  contactStore(() => localStorage).save([
    { id: "haven", name: "Haven", phone: "01632960001", hours: "", checkedOn: "2020-01-01" },
  ]);
  const { user } = await openPane(formWith({ service: { contact: "Haven: 01632 960001" } }));
  await goTo(user, "Finish");
  const services = within(screen.getByRole("region", { name: "Services to look at" }));
  expect(services.getByText(/check Haven first/)).toBeVisible();
  await user.click(services.getByRole("button", { name: /^It is right/ }));
  expect(screen.queryByRole("region", { name: "Services to look at" })).toBeNull();
  localStorage.clear();
});

test("what else is in the file is looked at one by one", async () => {
  const { user } = await openPane({ ...complete, traces: ["comments", "changes", "hidden"] });
  await goTo(user, "Finish");
  expect(screen.getAllByRole("button", { name: /^It is meant to be there: / })).toHaveLength(3);
  expect(screen.queryByRole("button", { name: /: all \d+$/ })).toBeNull();
});

test("what many boxes lack is answered for all of them with one click; what was done is said one at a time", async () => {
  const late = { risk: "Weapons", action: "Report to police", who: "IDVA", byWhen: "12/01/2026" };
  const { paper, user } = await openPane(
    formWith({
      ...{
        fields: {
          clientRef: "SH-0417",
          intakeDate: "05/01/2026",
          isspDate: "06/01/2026",
          createdOn: "06/01/2026",
        },
      },
      actions: [late, { ...late, risk: "Locks" }, { ...late, risk: "Pets" }],
      advice: { legal: "Talked about.", general: "Talked about.", support: "Talked about." },
      service: { contact: "Haven", openingHours: "9am to 5pm" },
    }),
  );
  await goTo(user, "Finish");
  expect(screen.queryByRole("button", { name: /^Done today: all/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Nothing needed: all 5" }));
  expect(screen.getByText("5 options are not in the form yet")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Not relevant: all 5" }));
  expect(screen.queryByText(/^Nothing is in the/)).toBeNull();
  expect(paper.asked).toEqual(["read"]);
});
