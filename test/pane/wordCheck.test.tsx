import { screen, waitFor, within } from "@testing-library/react";
import { lineWords, outcomeWords, resultText, worstFirst } from "../../src/pane/words/wordCheck";
import { allCheckLines } from "../../src/word/check/checkLines";
import type { Tried } from "../../src/word/check/checkWord";
import { organisationFile } from "./organisationFile";
import { openedDialog, openPane, pressIn } from "./renderPane";

const about = { platform: "PC", version: "16.0.19127.20222", sets: ["WordApi 1.9"] };
const tried: readonly Tried[] = [
  { line: "whole", outcome: { kind: "holds" }, isKnown: false },
  { line: "breaks", outcome: { kind: "differs", wanted: "a\tb", found: "a\vb" }, isKnown: false },
  { line: "ownPrompt", outcome: { kind: "refused", code: "NotAllowed" }, isKnown: true },
  { line: "coverKey", outcome: { kind: "untried", why: "person" }, isKnown: false },
  { line: "newDocument", outcome: { kind: "asks" }, isKnown: false },
];

async function openHelp() {
  organisationFile(undefined);
  const { paper, user } = await openPane();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Help" }));
  const help = await openedDialog("Help");
  await within(help).findByText("Check this Word", { selector: "h3" });
  return { paper, user, help };
}

test("a document with something in it is left alone, and the pane says what to do", async () => {
  const { user, help } = await openHelp();
  await pressIn(user, help, "Check this Word");
  await waitFor(() =>
    expect(help).toHaveTextContent("Nothing was done, because something is in this document."),
  );
  expect(within(help).getByRole("button", { name: "Check this Word", hidden: true })).toBeVisible();
});

test("a new document is asked for, and nothing is promised", async () => {
  const { paper, user, help } = await openHelp();
  await pressIn(user, help, "Open a new document");
  await waitFor(() => expect(help).toHaveTextContent("If none has come, press File, then New."));
  expect(paper.asked).toContain("new document");
  paper.breakWith("word-refused");
  await pressIn(user, help, "Open a new document");
  await waitFor(() => expect(help).toHaveTextContent("Word did not open one."));
});

test("the result says what does not hold first, asks for what only a person sees, and is there to copy", async () => {
  const { paper, user, help } = await openHelp();
  paper.checkComesTo({ kind: "checked", about, tried });
  await pressIn(user, help, "Check this Word");
  await waitFor(() => expect(help).toHaveTextContent("1 hold, 2 do not, 2 cannot be tried"));
  const shown = within(help)
    .getAllByRole("listitem", { hidden: true })
    .map(({ textContent }) => textContent);
  expect(shown.filter((text) => /Does not hold/.test(text))).toHaveLength(2);
  await pressIn(user, help, "No");
  await waitFor(() => expect(help).toHaveTextContent("1 hold, 3 do not, 1 cannot be tried"));
  const text = within(help).getByRole("textbox", { hidden: true });
  expect(text).toHaveValue(
    resultText(
      about,
      tried.map((each) =>
        each.line === "newDocument"
          ? { ...each, outcome: { kind: "differs", wanted: "1", found: "0" } }
          : each,
      ),
    ),
  );
});

test("the text to copy names the Word and each line, the worst first", () => {
  const [first, sets, ...lines] = resultText(about, tried).split("\n");
  expect(first).toBe("Check this Word: PC, version 16.0.19127.20222");
  expect(sets).toBe("WordApi 1.9");
  expect(lines[0]).toBe(
    "Reading\tTabs and line breaks are in the text of a paragraph\tDoes not hold. This Word: “a↵b”, not “a→b”",
  );
  expect(lines.at(-1)).toMatch(/\tHolds$/);
  expect(worstFirst(tried)).toHaveLength(tried.length);
});

test("every line says in a sentence without a full stop what the pane relies on, none twice", () => {
  const sentences = allCheckLines.map((line) => lineWords[line]);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[^.]$/);
  expect(outcomeWords({ outcome: { kind: "refused", code: "NotAllowed" }, isKnown: true })).toContain(
    "as is known",
  );
});
