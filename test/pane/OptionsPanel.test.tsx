import { screen, within } from "@testing-library/react";
import { areaPicker, goToArea, legalLines, openOptions, prompt } from "./openOptions";
import { formWith } from "./paperForm";
import { bar, said, textbox, write } from "./renderPane";

const legalAid = "Legal aid, or other help, may pay some of my legal costs. I can find out before I decide.";

test("the area picker has the form's eight boxes and what to take, with their counts", async () => {
  await openOptions(formWith({ advice: { legal: `Solicitor seen.\n${legalAid}` } }));
  const names = within(areaPicker())
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(names).toHaveLength(9);
  expect(names).toContain("Legal · 2 in form");
  expect(names.at(-1)).toBe("Take with me");
});

test("a ticked prompt opens its words, which are edited and put under what its box holds", async () => {
  const { paper, user } = await openOptions(formWith({ advice: { legal: "Solicitor seen." } }));
  await goToArea(user, "legal");
  await user.click(prompt(/^What criminal legal options/));
  await write(user, textbox("Words for the plan"), " I can ask again.");
  await user.click(bar("Add 1 to Legal"));
  expect(said()).toContain("1 added to Legal");
  expect(legalLines(paper.now())).toEqual([
    "Solicitor seen.",
    "My worker can tell me what the police and courts may do. I can ask what each choice could mean for me. I can ask again.",
  ]);
});

test("an option that was talked about and is not for now reads so in the form", async () => {
  const { paper, user } = await openOptions();
  await goToArea(user, "legal");
  await user.click(prompt(/financial situation/));
  await user.click(screen.getByRole("radio", { name: "Not for now" }));
  await user.click(bar("Add 1 to Legal"));
  expect(legalLines(paper.now())).toEqual(["Talked about, not for now: help with legal costs"]);
  expect(screen.getByText("In the form, not for now: help with legal costs")).toBeVisible();
});

test("what is not for now is a topic, and what was typed for either standing comes back", async () => {
  const { user } = await openOptions();
  await goToArea(user, "legal");
  await user.click(prompt(/civil legal options/));
  await write(user, textbox("Words for the plan"), " I may.");
  await user.click(screen.getByRole("radio", { name: "Not for now" }));
  expect(textbox("Words for the plan")).toHaveValue("asking about a court order");
  expect(textbox("Words for the plan")).toHaveAccessibleDescription(
    "Goes in as: Talked about, not for now: asking about a court order",
  );
  await write(user, textbox("Words for the plan"), " in June");
  await user.click(screen.getByRole("radio", { name: "Agreed" }));
  expect(textbox("Words for the plan")).toHaveDisplayValue(/about one\. I may\.$/);
  await user.click(screen.getByRole("radio", { name: "Not for now" }));
  expect(textbox("Words for the plan")).toHaveValue("asking about a court order in June");
});

test("a fact and help in danger cannot be put off", async () => {
  const { user } = await openOptions();
  await user.click(prompt(/Marac/));
  expect(screen.queryByRole("radio", { name: "Not for now" })).not.toBeInTheDocument();
  await write(user, textbox("Your own words"), "I can call 999");
  expect(screen.queryByText(/help in danger is never put off/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Not for now" }));
  expect(textbox("Your own words")).toHaveAccessibleDescription(/help in danger is never put off/);
});

test("a caution for the worker stands beside the option that is ticked, and never in its words", async () => {
  const { user } = await openOptions();
  await user.click(prompt(/^Plan escape routes/));
  const group = screen.getByRole("group", { name: /^Plan escape routes/ });
  expect(group).toHaveTextContent("Take care. Do not write times, places, routes or destinations on paper.");
  expect(textbox("Words for the plan")).not.toHaveDisplayValue(/paper/);
});

test("a sentence that an older form put off is known, is changed to its topic or agreed in words of today", async () => {
  const line =
    "Talked about, not for now: I can choose to tell the police, now or later. In an emergency I can call 999. At other times I can call 101.";
  const { paper, user } = await openOptions(formWith({ advice: { legal: line } }));
  await goToArea(user, "legal");
  expect(screen.queryByRole("checkbox", { name: /police reporting/ })).not.toBeInTheDocument();
  expect(screen.getByText(/help in danger is never put off/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Change: I can choose/ }));
  await user.click(screen.getByRole("radio", { name: "Agreed" }));
  await user.click(bar("Change 1 line in Legal"));
  expect(legalLines(paper.now())).toEqual([
    expect.stringMatching(/^I can report what happened to the police/),
  ]);
});

test("what is in the form already is shown as such and has no tick box", async () => {
  const { user } = await openOptions(formWith({ advice: { legal: legalAid } }));
  await goToArea(user, "legal");
  expect(screen.getByText(`In the form: ${legalAid}`)).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: /financial situation/ })).not.toBeInTheDocument();
});

test("an option whose blank was filled is known again in the form", async () => {
  const line = "I can get immigration advice from Ann Lee. I can ask first who will see my details.";
  const { user } = await openOptions(formWith({ advice: { legal: line } }));
  await goToArea(user, "legal");
  expect(screen.getByText(`In the form: ${line}`)).toBeVisible();
});

test("a blank that is left is pointed out beside its words and above the button, and can be gone to", async () => {
  const { user } = await openOptions();
  await goToArea(user, "legal");
  await user.click(prompt(/civil legal options/));
  expect(textbox("Words for the plan")).toHaveAccessibleDescription(
    "Fill in [name of solicitor] or take it out",
  );
  expect(screen.getByText("1 blank left to fill in: [name of solicitor]")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to [name of solicitor]" }));
  expect(textbox("Words for the plan")).toHaveFocus();
  await user.keyboard("Ann Lee");
  expect(textbox("Words for the plan")).toHaveValue(
    "A court order can tell someone to stay away from me or my home. My worker can help me ask Ann Lee about one.",
  );
  expect(screen.queryByText(/left to fill in/)).not.toBeInTheDocument();
});

test("options of several areas go in at one press, and the button names the places", async () => {
  const { paper, user } = await openOptions();
  await goToArea(user, "legal");
  await user.click(prompt(/financial situation/));
  await user.click(prompt(/breaches/));
  await goToArea(user, "general");
  await user.click(prompt(/^Plan escape routes/));
  expect(bar("Add 3 to General safety planning and Legal")).toBeVisible();
  await goToArea(user, "bag");
  await user.click(prompt(/^Diary/));
  await user.click(bar("Add 4 to 3 areas"));
  expect(said()).toContain("4 added to 3 areas");
  expect(legalLines(paper.now())).toHaveLength(2);
  expect(paper.now().bag[0]?.answer).toEqual({ kind: "text", text: "Diary" });
});

test("Undo takes the lines out again and ticks the options as they were", async () => {
  const { paper, user } = await openOptions();
  await goToArea(user, "legal");
  await user.click(prompt(/financial situation/));
  await user.click(bar("Add 1 to Legal"));
  await user.click(bar("Undo"));
  expect(paper.now().advice.legal?.answer).toEqual({ kind: "blank" });
  expect(prompt(/financial situation/)).toBeChecked();
});

test("words that were edited are still there after the tick was taken away and set again", async () => {
  const { user } = await openOptions();
  await goToArea(user, "legal");
  await user.click(prompt(/financial situation/));
  await user.clear(textbox("Words for the plan"));
  await write(user, textbox("Words for the plan"), "I can ask Ann Lee about costs.");
  await user.click(prompt(/financial situation/));
  expect(bar("Tick an option to add it")).toBeVisible();
  await user.click(prompt(/financial situation/));
  expect(textbox("Words for the plan")).toHaveValue("I can ask Ann Lee about costs.");
});

test("the search looks through all areas and says how much it found", async () => {
  const { user } = await openOptions();
  await write(user, screen.getByRole("searchbox", { name: "Search options" }), "solicitor");
  expect(prompt(/Referral to solicitor/)).toBeInTheDocument();
  expect(said()).toMatch(/options? found/);
  await write(user, screen.getByRole("searchbox"), "zzz");
  expect(said()).toMatch(/No option has all these words\. We looked in .* of 65 options\. None has “\w+”\./);
});

test("a line in the user's own words goes in with the rest", async () => {
  const { paper, user } = await openOptions();
  await goToArea(user, "legal");
  await write(user, textbox("Your own words"), "I can ring Ann Lee on Mondays.");
  await user.click(bar("Add 1 to Legal"));
  expect(legalLines(paper.now())).toEqual(["I can ring Ann Lee on Mondays."]);
  expect(textbox("Your own words")).toHaveValue("");
  expect(within(screen.getByRole("region", { name: "Also in the form" })).getByText(/Ann Lee/)).toBeVisible();
});

test("what is for the worker only is marked", async () => {
  await openOptions();
  const marac = screen.getByRole("checkbox", { name: /Marac/ }).closest("li");
  expect(marac).toHaveTextContent("For the worker only");
});

test("what to take is ticks alone, with its caution above", async () => {
  const { user } = await openOptions();
  await goToArea(user, "bag");
  const caution = screen.getByText(/It might not be safe to do this ahead of leaving/);
  const [first] = screen.getAllByRole("checkbox");
  expect(first && caution.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(prompt(/^Change of clothes/));
  expect(screen.queryByRole("textbox", { name: "Words for the plan" })).not.toBeInTheDocument();
  expect(screen.getByText("Goes in as: Clothes for me and any children with me")).toBeVisible();
});

test("lines that a box cannot take are kept, with Copy and Show the box", async () => {
  const form = formWith();
  const legal = form.advice.legal;
  const locked = legal && {
    ...legal,
    places: legal.places.map((place) => ({ ...place, refusal: "locked" as const })),
  };
  const { paper, user } = await openOptions({ ...form, advice: { ...form.advice, legal: locked } });
  await goToArea(user, "legal");
  await user.click(prompt(/financial situation/));
  await user.click(bar("Add 1 to Legal"));
  expect(said()).toContain("Nothing was added");
  const left = screen.getByRole("region", { name: "1 box was not filled in" });
  expect(left).toHaveTextContent("This box is locked.");
  expect(within(left).getByRole("textbox", { name: "Text for Legal" })).toHaveValue(legalAid);
  expect(prompt(/financial situation/)).toBeChecked();
  await user.click(within(left).getByRole("button", { name: "Show the box, Legal" }));
  expect(paper.shown).toHaveLength(1);
  await user.click(within(left).getByRole("button", { name: "Close" }));
  expect(left).not.toBeInTheDocument();
});

test("a document with only the action page says that it has no boxes for options", async () => {
  await openOptions({ ...formWith(), advice: {}, bag: [] });
  expect(screen.getByText("This document has no boxes for options and advice.")).toBeVisible();
});

test("a search finds by the words of the trade, and says when newer topics have them", async () => {
  const { user } = await openOptions();
  await write(user, screen.getByRole("searchbox"), "Clare's Law");
  expect(screen.getByRole("checkbox", { name: /criminal legal options/ })).toBeVisible();
  expect(said()).toContain("1 option found. 1 newer topic fits too: turn on “Also show newer topics”.");
});
