import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import type { Form } from "../../src/plan/form";
import { formWith, type PaperForm } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

const filled = formWith({
  fields: { clientRef: "SH-0417", isspDate: "03/03/2026" },
  actions: [
    { risk: "Weapons", action: "Report to police", comment: "Intel: gun" },
    { risk: "Housing", action: "Ask the council" },
  ],
  advice: {
    general:
      "I will try to keep my phone charged. I can carry a charger and a little money.\nOur code word is pineapple",
    legal: "Marac: police intel on him\nTalked about, not for now: I can get legal aid",
    health: "I can see a doctor or nurse if I am hurt or in pain. In an emergency I can call 999.",
    housing: "I can ask the fire service to visit and check my home.",
  },
  bag: ["House and car keys\nDiary", "Family photos"],
  service: { contact: "Haven: 01632 960001" },
});

async function openCopy(
  form: Form = filled,
): Promise<{ readonly paper: PaperForm; readonly user: UserEvent }> {
  const opened = await openPane(form);
  await goTo(opened.user, "Finish");
  await opened.user.click(screen.getByRole("button", { name: "Start a copy" }));
  return opened;
}

async function toLines(user: UserEvent, tier: "Short and discreet" | "Full plan"): Promise<void> {
  await user.click(screen.getByRole("radio", { name: "Yes, it is safe to take" }));
  await user.click(bar("Next: choose the lines"));
  await user.click(screen.getByRole("radio", { name: tier }));
}

const tick = (name: string | RegExp) => screen.getByRole("checkbox", { name });
const caseNote = () => (textbox("Text for the line for the case notes") as HTMLTextAreaElement).value;
const wordsIn = (docx: Uint8Array | undefined): readonly (string | undefined)[] => {
  const main = strFromU8(unzipSync(docx ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
  return [...main.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text);
};

test("nothing is answered beforehand, and without an answer there is no way on", async () => {
  await openCopy();
  expect(screen.getByText("Is it safe to take this home with you?")).toBeVisible();
  expect(screen.getByText("Where will you keep it?")).toBeVisible();
  for (const answer of screen.getAllByRole("radio")) expect(answer).not.toBeChecked();
  expect(screen.queryByRole("button", { name: /^Next|^Done|Make/ })).toBeNull();
});

test.each([
  ["Not today", "not safe today"],
  ["Talk it through only", "talked through only"],
  ["We keep it here", "we keep it"],
])(
  "the answer “%s” makes nothing, offers what is safer, and is in the line for the case notes",
  async (answer, note) => {
    const { paper, user } = await openCopy();
    await user.click(screen.getByRole("radio", { name: answer }));
    expect(screen.getByText("Learn one number by heart.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Next/ })).toBeNull();
    await user.click(bar("Done: no copy today"));
    expect(caseNote()).toBe(
      `ISSP of 3 March 2026: 2 actions agreed, 9 options recorded; copy not given: ${note}.`,
    );
    expect(paper.opened).toEqual([]);
    expect(paper.asked).toEqual(["read"]);
  },
);

test("six lines are ticked, one in other words, one in spite of its caution: the copy holds those and nothing else", async () => {
  const { paper, user } = await openCopy();
  await toLines(user, "Full plan");
  for (const each of screen.getAllByRole("checkbox")) expect(each).not.toBeChecked();
  expect(tick("Our code word is pineapple")).toHaveAccessibleDescription("Speaks of a code word.");
  expect(
    screen.getByText("Lines that are not offered: 1 for the worker only and 1 not for now."),
  ).toBeVisible();
  expect(shownText()).not.toMatch(/Intel|Marac|legal aid/);

  for (const line of [
    /^I will try to keep/,
    "Our code word is pineapple",
    /^I can see a doctor/,
    /^I can ask the fire/,
    "House and car keys",
    "Diary",
  ])
    await user.click(tick(line));
  await user.click(screen.getByRole("button", { name: /^Change words: I can see a doctor/ }));
  const words = textbox("Words on the copy alone");
  await user.clear(words);
  await write(user, words, "I can see my GP.");
  expect(screen.getByText("6 lines ticked")).toBeVisible();
  await user.click(bar("Next: see the page"));

  const page = within(screen.getByRole("region", { name: "The page as it will be" }));
  expect(page.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "I will try to keep my phone charged. I can carry a charger and a little money.",
    "Our code word is pineapple",
    "I can ask the fire service to visit and check my home.",
    "I can see my GP.",
    "House and car keys",
    "Diary",
  ]);
  expect(screen.getByText("1 line gives something away. Ask your client again.")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Heading" }), "List");
  const shown = page
    .getAllByRole("heading")
    .concat(page.getAllByRole("listitem"))
    .map(({ textContent }) => textContent);
  await user.click(bar("Make this copy"));
  expect(await screen.findByText(/Word was asked to open the copy in its own window/)).toBeVisible();
  expect(paper.opened).toHaveLength(1);
  expect([...wordsIn(paper.opened[0])].sort()).toEqual(shown.sort());
  expect(wordsIn(paper.opened[0])[0]).toBe("List");

  // The form is as it was, and the note says what became of it.
  expect(paper.now()).toBe(filled);
  await user.click(screen.getByRole("button", { name: "Close the copy" }));
  expect(caseNote()).toContain("copy made: the client said it is safe to take home.");
});

test("each time that a copy is begun it is asked if it is safe; what was ticked stays ticked", async () => {
  const { user } = await openCopy();
  await toLines(user, "Short and discreet");
  await user.click(tick("Diary"));
  await user.click(bar("Next: see the page"));
  await user.click(screen.getByRole("button", { name: "Close the copy" }));
  await user.click(screen.getByRole("button", { name: "Start a copy" }));
  for (const answer of screen.getAllByRole("radio")) expect(answer).not.toBeChecked();
  expect(screen.queryByRole("button", { name: /^Next|^Make|^Download/ })).toBeNull();
  await toLines(user, "Short and discreet");
  expect(tick("Diary")).toBeChecked();
});

test("words that name the client, or are the worker’s, are on no page", async () => {
  const { user } = await openCopy();
  await toLines(user, "Short and discreet");
  await user.click(tick("Diary"));
  await user.click(screen.getByRole("button", { name: "Change words: Diary" }));
  await write(user, textbox("Words on the copy alone"), " for SH-0417");
  expect(screen.getByText(/^The changed words name the client/)).toBeVisible();
  await user.click(bar("Next: see the page"));
  expect(screen.queryByRole("region", { name: "The page as it will be" })).toBeNull();
});

test("the short list offers only what could be on anybody’s", async () => {
  const { user } = await openCopy();
  await toLines(user, "Short and discreet");
  expect(
    screen.getAllByRole("checkbox").map((each) => each.closest("li")?.querySelector("label")?.textContent),
  ).toEqual([
    "I will try to keep my phone charged. I can carry a charger and a little money.",
    "House and car keys",
    "Diary",
    "Family photos",
  ]);
});

test("other words are looked at like the form’s own", async () => {
  const { user } = await openCopy();
  await toLines(user, "Short and discreet");
  await user.click(screen.getByRole("button", { name: "Change words: Diary" }));
  await write(user, textbox("Words on the copy alone"), " at Auntie Jo’s, 14 Elm Road");
  expect(tick(/^Diary at Auntie/)).toHaveAccessibleDescription(/Gives an address\. .*Names somebody\./);
  await user.click(screen.getByRole("button", { name: "Take the form’s words" }));
  expect(tick("Diary")).not.toHaveAccessibleDescription();
});

test("where Word opens no document that is said, and it can be downloaded or sent as a message", async () => {
  const { paper, user } = await openCopy();
  await toLines(user, "Short and discreet");
  await user.click(tick("Diary"));
  await user.click(bar("Next: see the page"));
  paper.breakWith("word-refused");
  await user.click(bar("Make this copy"));
  expect(await screen.findByText("Word could not open a new document.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Download it instead" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "As a message" }));
  expect(textbox("Text for the message")).toHaveValue("Notes\n\n- Diary");
  expect(screen.getByText(/Messages are read by others/)).toBeVisible();
});

test("where the pages name two clients there is no copy", async () => {
  const [one, other] = filled.fields.clientRef?.places ?? [];
  if (one === undefined || other === undefined) throw new Error("Two places are drawn.");
  const clientRef = {
    answer: one.answer,
    places: [one, { ...other, answer: { kind: "text", text: "SH-0471" } as const }],
  };
  await openCopy({ ...filled, fields: { ...filled.fields, clientRef } });
  expect(screen.getByText(/The pages of this form name different clients/)).toBeVisible();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("the answers of one client are not another’s", async () => {
  const { paper, user } = await openCopy();
  await user.click(screen.getByRole("radio", { name: "Yes, it is safe to take" }));
  await user.click(screen.getByRole("button", { name: "Close the copy" }));
  paper.userTypes("clientRef", "SH-0522");
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Read the form again" }));
  await user.click(await screen.findByRole("button", { name: "Start a copy" }));
  expect(said()).not.toContain("SH-0417");
  for (const answer of screen.getAllByRole("radio")) expect(answer).not.toBeChecked();
});

/** All that the page shows; the tabs that are drawn ahead stand in it out of sight. */
function shownText(): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const each of page.querySelectorAll<HTMLElement>("*"))
    if (each.style.display === "none") each.remove();
  return page.textContent;
}
