import * as v from "valibot";
import { details } from "./details";
import { actionColumns, fieldKeys, type Form, type Pointed, type PointedBox } from "./form";
import { isObject, pathTo, unknownKeys } from "./jsonShapes";
import { nothingPointed, withNo, withYes } from "./pointed";
import { everyBox } from "./setUpBoxes";
import { questionsOn, type Asked } from "./setUpQuestions";

const leftOut = "It was left out: take it out of the file, and have `set-up --remember` write it again";
const longest = 500;

const count = v.pipe(v.number(), v.integer());
const words = v.pipe(v.string(), v.maxLength(2000));
const nearby = v.variant("in", [
  v.strictObject({ in: v.literal("cell"), rows: count, cells: count, text: words }),
  v.strictObject({ in: v.literal("line"), text: words }),
  v.strictObject({ in: v.literal("above"), lines: count, text: words }),
  v.strictObject({ in: v.literal("table"), rows: count, cells: count }),
]);
/** What the reader has noted of a place: see `PointedBox`. */
const around = v.pipe(
  v.string(),
  v.maxLength(8000),
  v.parseJson(),
  v.strictObject({ control: v.optional(count), words: v.array(nearby) }),
  v.transform((read) => JSON.stringify(read)),
);
const position = v.variant("kind", [
  v.strictObject({
    kind: v.literal("cell"),
    table: count,
    row: count,
    cell: count,
    from: v.optional(count),
  }),
  v.strictObject({ kind: v.literal("line"), paragraph: count, nth: v.optional(count) }),
]);
const pointedBox = v.strictObject({ name: v.picklist([...everyBox, ...actionColumns]), position, around });

/**
 * Reads "form" of an organisation.json: what was said of the boxes of the organisation's blank form, which holds for every copy
 * of it. What is wrong is left out and named in `problems`.
 */
export function rememberedFrom(given: unknown, problems: string[]): Pointed {
  if (given === undefined) return nothingPointed;
  if (!isObject(given)) {
    problems.push(`form: write this as { "boxes": [ … ], "declined": [ … ] }. ${leftOut}.`);
    return nothingPointed;
  }
  problems.push(...unknownKeys(given, ["boxes", "declined"], ["form"]));
  return {
    boxes: boxesFrom(given, "boxes", problems),
    declined: boxesFrom(given, "declined", problems),
  };
}

function boxesFrom(
  given: Readonly<Record<string, unknown>>,
  key: keyof Pointed,
  problems: string[],
): readonly PointedBox[] {
  const entries: unknown = given[key] ?? [];
  if (!Array.isArray(entries) || entries.length > longest) {
    problems.push(`form.${key}: write a list of at most ${String(longest)} boxes. ${leftOut}.`);
    return [];
  }
  return entries.flatMap((entry: unknown, at): readonly PointedBox[] => {
    const read = v.safeParse(pointedBox, entry, { abortEarly: true });
    if (read.success) return [read.output];
    const path = [{ key: "form" }, { key }, { key: at }, ...(read.issues[0].path ?? [])];
    problems.push(`${pathTo(path, "")}: this is not what set-up has written. ${leftOut}.`);
    return [];
  });
}

/**
 * What was said of a form that asks: yes to the boxes of some names, no to those of others. Returns the first name that it does
 * not ask about in place of that.
 */
export function saidOf(
  form: Form,
  yes: readonly string[],
  no: readonly string[],
): Pointed | { readonly notAsked: string } {
  const asked = questionsOn(form).flatMap((question) => (question.kind === "confirm" ? question.asked : []));
  const isAsked = (name: string): boolean => asked.some((each) => each.name === name);
  const notAsked = [...yes, ...no].find(
    (name) => !isAsked(name) || (yes.includes(name) && no.includes(name)),
  );
  if (notAsked !== undefined) return { notAsked };
  const named = (names: readonly string[]): readonly Asked[] =>
    asked.filter(({ name }) => names.includes(name));
  return withNo(withYes(nothingPointed, named(yes)), named(no));
}

/** Whether a form holds nothing of a client: no answer in its details but page numbers, and no action. */
export function isBlankForm({ fields, actionRows }: Form): boolean {
  const isAnswered = fieldKeys.some(
    (key) => details[key].kind !== "number" && fields[key]?.answer.kind === "text",
  );
  return !isAnswered && actionRows.every(({ blank }) => blank);
}
