import type { Form, Place, PointedBox } from "./form";
import { actionColumns } from "./form";
import { everyBox, missingIn, placesOf } from "./setUpBoxes";

/** A place that may be the box, or a column of the action table, that a name stands for. */
export type Asked = { readonly name: PointedBox["name"]; readonly place: Place };

/** What only the user can answer: whether these are the boxes, which one sentence speaks for; and where a box is. */
export type Question =
  | { readonly kind: "confirm"; readonly asked: readonly Asked[] }
  | { readonly kind: "find"; readonly name: (typeof everyBox)[number] };

/** What a form leaves to ask, in its order. Of pages that it does not have at all nothing is asked. */
export function questionsOn(form: Form): readonly Question[] {
  const unsure = [...unsureBoxes(form), ...unsureColumns(form)];
  const bySentence = new Map<string, Asked[]>();
  for (const { asked, sentence } of unsure)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), asked]);
  return [
    ...[...bySentence.values()].map((asked): Question => ({ kind: "confirm", asked })),
    ...missingIn(form).map((name): Question => ({ kind: "find", name })),
  ];
}

/** Whether a question is about one of these. */
export function isAbout(question: Question, names: readonly PointedBox["name"][]): boolean {
  return question.kind === "find"
    ? names.includes(question.name)
    : question.asked.some(({ name }) => names.includes(name));
}

type Unsure = { readonly asked: Asked; readonly sentence: string };

function unsureBoxes(form: Form): readonly Unsure[] {
  return everyBox.flatMap((name) =>
    placesOf(form, name).flatMap((place) =>
      place.confirm === undefined ? [] : [{ asked: { name, place }, sentence: place.confirm }],
    ),
  );
}

/** Each column once, whatever the number of its rows; a table whose columns are all unsure is one question. */
function unsureColumns(form: Form): readonly Unsure[] {
  const tables = new Set(form.actionRows.map(({ table }) => table));
  return [...tables].flatMap((table) => {
    const first = form.actionRows.find((row) => row.table === table)?.cells ?? {};
    const places = actionColumns.flatMap((name) =>
      first[name] === undefined ? [] : [{ name, place: first[name] }],
    );
    const isAll = places.every(({ place }) => place.confirm !== undefined);
    return places.flatMap((asked) =>
      asked.place.confirm === undefined
        ? []
        : [{ asked, sentence: (isAll ? places[0]?.place.confirm : undefined) ?? asked.place.confirm }],
    );
  });
}
