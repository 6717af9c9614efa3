import { copyDocument } from "../copy/copyDocument";
import { copyPage, type CopyRefusal } from "../plan/copyChoice";
import { copyLines, sensitiveAs } from "../plan/copyLines";
import { copyChoiceFrom } from "../plan/copyShape";
import type { Form } from "../plan/form";
import { wordGateway } from "../word/wordGateway";
import { inWord, opened, textAt } from "./files";
import { shownPath } from "./fileWords";
import { outFile } from "./outFile";
import type { Print, Settings } from "./settings";
import { UsageError } from "./words";

/** Prints the lines of a form that a copy for the client could hold, and what each gives away. */
export async function listCopyLines(path: string, settings: Settings, print: Print): Promise<void> {
  const lines = copyLines(await formAt(path, settings), settings.offered);
  print(
    lines.map(({ id, text, area, sensitive, withheld, discreet }) => ({
      id,
      text,
      area,
      sensitive,
      offered: withheld === undefined,
      discreet,
      ...(withheld !== undefined && { withheld }),
    })),
  );
}

/** Makes a copy of the chosen lines. Throws `UsageError` and writes nothing where the answer is not yes, or a line is not to be had. */
export async function makeClientCopy(
  path: string,
  choices: string,
  out: string,
  settings: Settings,
  print: Print,
): Promise<void> {
  const from = [path, choices, ...settings.read];
  const target = outFile(out, { from, mayReplace: settings.mayReplace, ending: /\.docx$/i });
  const choice = copyChoiceFrom(textAt(choices));
  const form = await formAt(path, settings);
  const lines = copyLines(form, settings.offered);
  const services = settings.contacts.map(({ name }) => name);
  const made = copyPage(form, lines, choice, services);
  if (made.kind !== "page") {
    const file = made.kind === "several-clients" ? path : choices;
    throw new UsageError(`${shownPath(file)}: ${refusalWords(made)} No copy was made.`);
  }
  target.write(copyDocument(made.page));
  const words = new Map(choice.lines.map(({ id, text }) => [id, text]));
  print({
    lines: made.page.groups.reduce((sum, group) => sum + group.lines.length, 0),
    warnings: lines
      .filter(({ id }) => words.has(id))
      .map((line) => ({ id: line.id, sensitive: sensitiveAs(line, words.get(line.id)) }))
      .filter(({ sensitive }) => sensitive.length > 0),
  });
}

function formAt(path: string, { profile, remembered }: Settings): Promise<Form> {
  return inWord(opened(path, profile), () => wordGateway.readForm(remembered));
}

function refusalWords(refusal: CopyRefusal): string {
  switch (refusal.kind) {
    case "not-safe":
      return `${notSafe[refusal.answer]} Safer: one number on a card, or one learnt by heart.`;
    case "several-clients":
      return "The pages of this form name different clients. Check which is right first.";
    case "no-lines":
      return "No line is chosen. Name the lines in “lines”, by the ids that --list gives.";
    case "unknown-line":
      return `The form has no line ${refusal.id}. Use an id that --list gives now.`;
    case "withheld-line":
      return `The line ${refusal.id} is not for a copy. Take it out of “lines”.`;
    case "empty-line":
      return `The line ${refusal.id} has no words. Give it some, or take it out of “lines”.`;
    case "line-twice":
      return `The line ${refusal.id} is chosen twice. Keep it once in “lines”.`;
    case "withheld-words":
      return `The words for the line ${refusal.id} name the client, or are for the worker. Give it others.`;
    case "odd-heading":
      return "The heading has signs that no heading needs. Use letters, numbers and spaces on one line.";
    case "telling-heading":
      return "The heading tells what the paper is, or whose. Choose one like “Notes”, or none.";
  }
}

const notSafe = {
  "not-today": "It is not safe to take a copy today.",
  "talk-only": "The plan is to be talked through only.",
  "we-keep-it": "The service keeps the copy.",
} as const;
