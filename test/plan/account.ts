import { writtenName } from "../../src/plan/editNames";
import type { Said } from "../../src/plan/edits";
import type { Form, Wanted } from "../../src/plan/form";
import { actionColumns, adviceKeys, fieldKeys, serviceKeys } from "../../src/plan/form";
import { textOfThing } from "../../src/plan/thingsToTake";

/** What became of what was wanted. */
export type Account = {
  readonly written: readonly Pick<Said, "name">[];
  readonly standing: readonly Pick<Said, "name">[];
  readonly left: readonly Pick<Said, "name">[];
};

/**
 * Each wanted thing by its name, as often as the form has places for it (once where it has none), in order. Of rows that stand
 * only the cells that are asked for are known: what else a row is to be, tests of rows look at.
 */
export function wantedNames(form: Form, wanted: Wanted): readonly string[] {
  const times = (name: string, places: number): readonly string[] =>
    Array.from({ length: Math.max(1, places) }, () => name);
  const options = (key: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text, index) => (isBlank(text, bullets) ? [] : [`${key}[${index}]`]));
  return [
    ...fieldKeys.flatMap((key) =>
      isBlank(wanted.fields?.[key] ?? "") ? [] : times(key, form.fields[key]?.places.length ?? 0),
    ),
    ...(wanted.pageNumbers === true && isBlank(wanted.fields?.page ?? "")
      ? Array.from({ length: Math.max(1, form.fields.page?.places.length ?? 0) }, (_, at) => `page[${at}]`)
      : []),
    ...(wanted.cleared ?? []).flatMap((key) => times(key, form.fields[key]?.places.length ?? 0)),
    ...(wanted.actions ?? []).flatMap((action, index) =>
      actionColumns.flatMap((column) =>
        isBlank(action[column] ?? "") ? [] : [`actions[${index}].${column}`],
      ),
    ),
    ...adviceKeys.flatMap((key) =>
      options(
        key,
        (wanted.advice?.[key] ?? []).map(({ text }) => text),
      ),
    ),
    ...options("bag", (wanted.bag ?? []).map(textOfThing)),
    ...serviceKeys.flatMap((key) =>
      isBlank(wanted.service?.[key] ?? "") ? [] : times(key, form.service[key]?.places.length ?? 0),
    ),
    ...(wanted.lines ?? []).map(({ key }, index) => `lines[${index}].${key}`),
    ...(wanted.repeatHeadings ?? []).map((_, index) => `headings[${index}]`),
  ].sort();
}

/** The names that an account gives, in order: those wanted, each as often, when all is accounted for. */
export function namesIn({ written, standing, left }: Account): readonly string[] {
  return [...written, ...standing, ...left].map(({ name }) => writtenName(name)).sort();
}

const bullets = /[\u2022\u25cf\u25aa\u25e6\u2023\u00b7]/g;

/** Whether nothing is left of a text once what no document can hold is taken out. */
function isBlank(text: string, and?: RegExp): boolean {
  const kept = text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").trim();
  return and === undefined ? kept === "" : kept.replace(and, "").trim() === "";
}
