import * as v from "valibot";
import { byKey } from "./byKey";
import { dateOrWords, isDateColumn, type DateColumn } from "./dateOrWords";
import { readWrittenDate } from "./dates";
import { details } from "./details";
import {
  actionColumns,
  adviceKeys,
  bagLists,
  fieldKeys,
  type ActionRow,
  type Area,
  type BagList,
  type OptionStatus,
} from "./form";
import { isObject, list, object, text } from "./jsonShapes";
import { limitOfField, limits, most } from "./limits";
import { namedContact, namesContact } from "./planContact";
import { onOneLine } from "./text";

/** What PLAN.json asks of rows that stand; `row` counts the rows of the form that are not blank, from 1. */
export type ActionEdit =
  ({ readonly row: number } & Partial<ActionRow>) | { readonly row: number; readonly delete: true };

/** An option named by its id, to be written in its own words. */
export type NamedOption = {
  readonly option: string;
  readonly status: OptionStatus;
  readonly blanks: readonly string[];
  /** Of a thing to take: the list that it is for. */
  readonly list?: BagList;
};

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
function dateCell(column: DateColumn) {
  return v.pipe(
    text(limits.actionCell),
    v.check((typed) => typed === "" || dateOrWords(column, typed).kind !== "wrong", realDate),
    v.transform(isoWhereYearFirst),
  );
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
  v.optional(isDateColumn(column) ? dateCell(column) : text(limits.actionCell)),
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

const listOfThings = v.picklist(bagLists, `write one of ${bagLists.join(", ")}`);

/** A thing to take is in the boxes or is not: their heading leaves no way to say "not for now". */
const namedItem = object({
  option: v.string('write an id in quotes, like "bag-keys"'),
  status: v.optional(v.picklist(["agreed"], 'remove this, or write "agreed"'), "agreed"),
  blanks: blankTexts,
  list: v.optional(listOfThings),
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

/** A thing for one of the form's two lists. */
const itemInList = v.pipe(
  object({ text: text(limits.bagItem), list: listOfThings }),
  v.transform((item) => ({ ...item, status: "agreed" as const })),
);

function namesList(entry: unknown): boolean {
  return isObject(entry) && "list" in entry;
}

const adviceShape = object({
  ...byKey(adviceKeys, () => options),
  bag: v.optional(
    list(
      v.lazy((entry) => {
        if (namesOption(entry)) return namedItem;
        return namesList(entry) ? itemInList : agreedItem;
      }),
      most.bagItems,
    ),
  ),
} satisfies Record<Area, v.GenericSchema>);

/** The shape of a PLAN.json; what a plan has beside it is refused with an instruction. */
export const planShape = object({
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
