import { byKey } from "./byKey";
import { columns } from "./columns";
import { details } from "./details";
import {
  actionColumns,
  fieldKeys,
  adviceKeys,
  type ActionRow,
  type Area,
  type Form,
  type OptionStatus,
  type Wanted,
  type WantedOption,
  type WantedRow,
} from "./form";
import * as v from "valibot";
import { blanksIn, fillBlanks } from "./blanks";
import { everyShipped } from "./data/additions";
import type { Option } from "./data/option";
import { readWrittenDate } from "./dates";
import { FormError } from "./formError";
import { isObject, list, object, pathTo, text } from "./jsonShapes";
import { limitOfField, limits, most } from "./limits";
import {
  linesOfContact,
  namedContact,
  namesContact,
  serviceOf,
  type ContactLines,
  type NamedContact,
} from "./planContact";
import { onOneLine } from "./text";
import { wantedRow } from "./wantedRow";

/** Reads the text of a PLAN.json, which may name options among those offered and contacts among those known. Throws FormError "bad-plan", whose detail says on one line where and what to put right. */
export function wantedFromPlanFile(
  file: string,
  offered: readonly Option[] = everyShipped,
  contacts: readonly ContactLines[] = [],
): Wanted {
  let plan: unknown;
  try {
    plan = JSON.parse(file.replace(/^\ufeff/, ""));
  } catch (cause) {
    // Not the parser's own message: it can quote what the plan says about the client.
    throw new FormError("bad-plan", {
      cause,
      detail: "this is not JSON: check its quotes, commas and brackets",
    });
  }
  return wantedFromPlan(plan, offered, contacts);
}

/** What PLAN.json asks of rows that stand; `row` counts the rows of the form that are not blank, from 1. */
export type ActionEdit =
  ({ readonly row: number } & Partial<ActionRow>) | { readonly row: number; readonly delete: true };

/** The edits of rows in the text of a PLAN.json, which `wantedFromPlanFile` has read before. */
export function actionEditsFromPlanFile(file: string): readonly ActionEdit[] {
  const read = v.safeParse(planShape, JSON.parse(file.replace(/^\ufeff/, "")));
  return read.success ? (read.output.actionEdits ?? []) : [];
}

/** What is wanted of the rows of a form. Throws FormError "bad-plan" for a number that no row has, or that is there twice. */
export function rowsForEdits(form: Form, edits: readonly ActionEdit[]): readonly WantedRow[] {
  const rows = form.actionRows.filter(({ blank }) => !blank);
  return edits.map((edit, at) => {
    const path = `actionEdits[${String(at)}].row`;
    const row = rows[edit.row - 1];
    if (row === undefined)
      throw badPlan(path, `use a number from 1 to ${String(rows.length)}, as inspect gives it`);
    if (edits.findIndex((other) => other.row === edit.row) !== at) throw badPlan(path, "name each row once");
    if ("delete" in edit) return wantedRow(row, { kind: "delete" });
    const { row: _number, ...cells } = edit;
    return wantedRow(row, { kind: "write", cells });
  });
}

/** What a parsed plan asks for, its text made fit for a form. Throws FormError "bad-plan". */
export function wantedFromPlan(
  plan: unknown,
  offered: readonly Option[] = everyShipped,
  contacts: readonly ContactLines[] = [],
): Wanted {
  const read = v.safeParse(planShape, plan, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    throw badPlan(pathTo(issue.path ?? [], "plan"), issue.message);
  }
  const { fields, actions, advice, service } = read.output;
  const boxes = adviceKeys.flatMap((key) => {
    const entries = advice?.[key];
    return entries === undefined ? [] : [[key, wordedOptions(key, entries, { offered, contacts })] as const];
  });
  const bag =
    advice?.bag && wordedOptions("bag", advice.bag, { offered, contacts }).map((option) => option.text);
  return {
    ...(fields && { fields }),
    ...(actions && { actions }),
    ...(advice && { advice: Object.fromEntries(boxes) }),
    ...(bag && { bag }),
    ...(service && { service: serviceOf(service, contacts) }),
  };
}

function badPlan(path: string, instruction: string): FormError {
  return new FormError("bad-plan", { detail: `${path}: ${instruction}` });
}

/** An option named by its id, to be written in its own words. */
type NamedOption = {
  readonly option: string;
  readonly status: OptionStatus;
  readonly blanks: readonly string[];
};

/** The entries of a box as text: an option that is named becomes its wording, with its blanks filled. */
function wordedOptions(
  box: Area,
  entries: readonly (WantedOption | NamedOption | NamedContact)[],
  known: { readonly offered: readonly Option[]; readonly contacts: readonly ContactLines[] },
): readonly WantedOption[] {
  return entries.map((entry, at) => {
    const path = `advice.${box}[${String(at)}]`;
    if ("contact" in entry)
      return { text: linesOfContact(entry.contact, path, known.contacts).advice, status: entry.status };
    return "option" in entry
      ? { text: wordingOf(entry, box, path, known.offered), status: entry.status }
      : entry;
  });
}

function wordingOf(
  { option: id, blanks }: NamedOption,
  box: Area,
  path: string,
  offered: readonly Option[],
): string {
  const option = offered.find((each) => each.id === id);
  if (option === undefined)
    throw badPlan(`${path}.option`, "there is no option of this id: use one that `form -- options` prints");
  if (option.box !== box) throw badPlan(`${path}.option`, `move this to advice.${option.box}, its own box`);

  const asked = blanksIn(option.wording);
  if (blanks.length > asked.length)
    throw badPlan(
      `${path}.blanks`,
      asked.length === 0
        ? "remove this; the wording of this option has no blanks"
        : `enter ${String(asked.length)}, for ${asked.join(" and ")} (there are ${String(blanks.length)})`,
    );
  for (const [at, blank] of asked.entries()) {
    const filling = blanks[at];
    if (filling === undefined) throw badPlan(`${path}.blanks`, `add "text" for ${blank} here`);
    if (filling === "") throw badPlan(`${path}.blanks[${String(at)}]`, `enter text for ${blank}`);
    if (/[[\]]/.test(filling))
      throw badPlan(`${path}.blanks[${String(at)}]`, "take the square brackets out: they mark a blank");
  }
  const worded = fillBlanks(option.wording, blanks);
  const limit = box === "bag" ? limits.bagItem : limits.option;
  if (worded.length > limit)
    throw badPlan(
      `${path}.blanks`,
      `shorten these: the option may have ${String(limit)} characters or fewer (it has ${String(worded.length)})`,
    );
  return worded;
}

const realDate = "enter a real date, like 2026-01-31";

/** A date in a details box. Words without a number ("Not yet") are kept as they are. */
function dateText(limit: number) {
  return v.pipe(
    text(limit),
    v.check((typed) => !/\d/.test(typed) || typeof readWrittenDate(typed) === "string", realDate),
    v.transform(isoWhereYearFirst),
  );
}

/** A date in the action table, where other words are usual too ("ongoing", "within 2 weeks"). */
function dateOrWords(limit: number) {
  return v.pipe(
    text(limit),
    v.check((typed) => !looksLikeDate(typed) || typeof readWrittenDate(typed) === "string", realDate),
    v.transform(isoWhereYearFirst),
  );
}

function looksLikeDate(typed: string): boolean {
  return /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d))$/.test(typed);
}

/** "2026-1-5" as "2026-01-05"; a date written day first is left as it was typed. */
function isoWhereYearFirst(typed: string): string {
  const date = /^\d{4}\D/.test(typed) ? readWrittenDate(typed) : undefined;
  return typeof date === "string" ? date : typed;
}

const fieldsShape = object(
  byKey(fieldKeys, (key) => {
    const limit = limitOfField(key);
    return v.optional(details[key].kind === "date" ? dateText(limit) : text(limit));
  }),
);

const actionCells = byKey(actionColumns, (column) =>
  v.optional(columns[column].kind === "date" ? dateOrWords(limits.actionCell) : text(limits.actionCell)),
);

const actionShape = object(actionCells);

const rowNumber = v.pipe(
  v.number("write the row's number, as inspect gives it"),
  v.integer("write a whole number, as inspect gives it"),
  v.minValue(1, "write 1 or more, as inspect gives it"),
);

/** Rows of the form by their number in `inspect`, each with what it is to say or to be taken out. */
const actionEditShape = v.lazy((entry) =>
  isObject(entry) && "delete" in entry
    ? object({ row: rowNumber, delete: v.literal(true, "write true, or remove this") })
    : object({ row: rowNumber, ...actionCells }),
);

const agreedText = v.pipe(
  text(limits.option),
  v.transform((option) => ({ text: option, status: "agreed" as const })),
);

const textAndStatus = object({
  text: text(limits.option),
  status: v.optional(v.picklist(["agreed", "not-now"], 'write "agreed" or "not-now"'), "agreed"),
});

const blankTexts = v.optional(
  list(v.pipe(text(limits.option), v.transform(onOneLine)), most.optionsInBox),
  [],
);

const namedOption = object({
  option: v.string('write an id in quotes, like "legal-police"'),
  status: v.optional(v.picklist(["agreed", "not-now"], 'write "agreed" or "not-now"'), "agreed"),
  blanks: blankTexts,
});

/** A thing to take is in the boxes or is not: their heading leaves no way to say "not for now". */
const namedItem = object({
  option: v.string('write an id in quotes, like "bag-keys"'),
  status: v.optional(v.picklist(["agreed"], 'remove this, or write "agreed"'), "agreed"),
  blanks: blankTexts,
});

function namesOption(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "option" in entry;
}

/** An option as bare text, with its standing, or by its id. What is there decides which, so that the message fits. */
const options = v.optional(
  list(
    v.lazy((entry) => {
      if (typeof entry === "string") return agreedText;
      if (namesContact(entry)) return namedContact;
      return namesOption(entry) ? namedOption : textAndStatus;
    }),
    most.optionsInBox,
  ),
);

const agreedItem = v.pipe(
  text(limits.bagItem),
  v.transform((item) => ({ text: item, status: "agreed" as const })),
);

const adviceShape = object({
  ...byKey(adviceKeys, () => options),
  bag: v.optional(
    list(
      v.lazy((entry) => (namesOption(entry) ? namedItem : agreedItem)),
      most.bagItems,
    ),
  ),
} satisfies Record<Area, v.GenericSchema>);

const planShape = object({
  fields: v.optional(fieldsShape),
  actions: v.optional(list(actionShape, most.actions)),
  actionEdits: v.optional(list(actionEditShape, most.actions)),
  advice: v.optional(adviceShape),
  service: v.optional(
    object({
      contact: v.optional(v.lazy((entry) => (namesContact(entry) ? namedContact : text(limits.serviceLine)))),
      openingHours: v.optional(text(limits.serviceLine)),
    }),
  ),
});
