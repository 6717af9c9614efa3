import type { BoxOrColumn, Form, Place } from "./form";
import { actionColumns } from "./form";
import { everyBox, missingIn, placesOf } from "./setUpBoxes";

/** A place that may be the box, or a column of the action table, that a name stands for. */
export type Asked = { readonly name: BoxOrColumn; readonly place: Place };

/** A question that only the user can answer: whether these are the boxes, all in the same doubt; or where a box is. */
export type Question =
  | { readonly kind: "confirm"; readonly asked: readonly Asked[] }
  | { readonly kind: "find"; readonly name: (typeof everyBox)[number] };

/** What a form leaves to ask, in its order. Of pages that it does not have at all nothing is asked. */
export function questionsOn(form: Form): readonly Question[] {
  const unsure = [...unsureBoxes(form), ...unsureColumns(form)];
  const byDoubt = new Map<string, Asked[]>();
  for (const { asked, doubt } of unsure) byDoubt.set(doubt, [...(byDoubt.get(doubt) ?? []), asked]);
  return [
    ...[...byDoubt.values()].map((asked): Question => ({ kind: "confirm", asked })),
    ...missingIn(form).map((name): Question => ({ kind: "find", name })),
  ];
}

/** Whether a question is about one of these. */
export function isAbout(question: Question, names: readonly BoxOrColumn[]): boolean {
  return question.kind === "find"
    ? names.includes(question.name)
    : question.asked.some(({ name }) => names.includes(name));
}

/** A place in doubt; `doubt` is the same for all that one question is about. */
type Unsure = { readonly asked: Asked; readonly doubt: string };

function unsureBoxes(form: Form): readonly Unsure[] {
  return everyBox.flatMap((name) =>
    placesOf(form, name).flatMap((place) => {
      const doubt = doubtAbout({ name, place });
      return doubt === undefined ? [] : [{ asked: { name, place }, doubt }];
    }),
  );
}

/** Each column once, whatever the number of its rows; a table whose columns are all unsure is one question. */
function unsureColumns(form: Form): readonly Unsure[] {
  const tables = new Set(form.actionRows.map(({ table }) => table));
  return [...tables].flatMap((table) => {
    const first = form.actionRows.find((row) => row.table === table)?.cells ?? {};
    const asked = actionColumns.flatMap((name) =>
      first[name] === undefined ? [] : [{ name, place: first[name] }],
    );
    const doubts = asked.map(doubtAbout);
    const whole = doubts.includes(undefined) ? undefined : doubts[0];
    return asked.flatMap((each, index) => {
      const doubt = doubts[index];
      return doubt === undefined ? [] : [{ asked: each, doubt: whole ?? doubt }];
    });
  });
}

/** That a plan may not be the right one is one doubt, whatever is asked for in it; any other doubt is about one box. */
function doubtAbout({ name, place: { confirm } }: Asked): string | undefined {
  if (confirm === undefined) return undefined;
  return JSON.stringify(confirm.kind === "older-plan" ? [confirm.kind] : [confirm.kind, name, confirm]);
}
