import { actionState } from "../plan/actionState";
import { localDay } from "../plan/calendar";
import {
  actionColumns,
  textOf,
  type ActionRow,
  type ActionRowPlace,
  type Box,
  type Form,
  type Place,
} from "../plan/form";
import { FormError } from "../plan/formError";
import { problemSentences } from "../plan/formWords";
import { questionsOn } from "../plan/setUpQuestions";
import { wordGateway } from "../word/wordGateway";
import { inWord, opened } from "./files";
import type { Print, Settings } from "./settings";
import { unsureShown } from "./words";

/** Prints what is known of a form: its boxes, answers, actions and problems. `recognised` is false where it is no form. */
export async function inspect(path: string, { profile, remembered }: Settings, print: Print): Promise<void> {
  const word = opened(path, profile);
  try {
    print(inspection(await inWord(word, () => wordGateway.readForm(remembered))));
  } catch (failure) {
    if (failure instanceof FormError && failure.code === "not-a-form") print(inspection(undefined));
    throw failure;
  }
}

function inspection(form: Form | undefined) {
  const boxes = (of: Readonly<Partial<Record<string, Box>>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(of).map(([key, box]) => [key, box === undefined ? "" : textOf(box.answer)]),
    );
  return {
    recognised: form !== undefined,
    fields: Object.fromEntries(
      Object.entries(form?.fields ?? {}).map(([key, box]) => [
        key,
        { answer: textOf(box.answer), places: box.places.map(placeShown) },
      ]),
    ),
    actions: (form?.actionRows ?? [])
      .filter((row) => !row.blank)
      .map((row, index) => ({ row: index + 1, ...rowShown(row), ...stateShown(row) })),
    blankActionRows: (form?.actionRows ?? []).filter((row) => row.blank).length,
    advice: boxes(form?.advice ?? {}),
    bag: (form?.bag ?? []).map((box) => textOf(box.answer)),
    service: boxes(form?.service ?? {}),
    problems: form === undefined ? [] : [...problemSentences(form.problems), ...unsureOf(form)],
  };
}

/** What is found and left alone until somebody says that it is right. */
function unsureOf(form: Form): readonly string[] {
  return questionsOn(form).flatMap((question) =>
    question.kind === "find" ? [] : question.asked.map(unsureShown),
  );
}

/** How an action stands today: a negative `due` is so many days overdue. */
function stateShown(row: ActionRowPlace) {
  const { state, missing, due } = actionState(row, localDay(new Date()));
  return { state, missing, due };
}

function rowShown(row: ActionRowPlace): Partial<ActionRow> {
  const shown: Partial<Record<keyof ActionRow, string>> = {};
  for (const column of actionColumns) {
    const place = row.cells[column];
    if (place !== undefined) shown[column] = textOf(place.answer);
  }
  return shown;
}

function placeShown({ position, kind, answer, title, tag, choices, dateFormat, refusal }: Place) {
  const { kind: _cellOrLine, ...at } = position;
  return { ...at, kind, answer: textOf(answer), title, tag, choices, dateFormat, refusal };
}
