import * as v from "valibot";
import { readWrittenDate } from "./dates";
import type { AdviceKey, Wanted } from "./form";
import { FormError } from "./formError";
import { limitOfField, limits, most } from "./limits";
import { cleanText } from "./text";

/** Reads the text of a PLAN.json. Throws FormError "bad-plan", whose detail says on one line where and what to put right. */
export function wantedFromPlanFile(file: string): Wanted {
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
  return wantedFromPlan(plan);
}

/** What a parsed plan asks for, its text made fit for a form. Throws FormError "bad-plan". */
export function wantedFromPlan(plan: unknown): Wanted {
  const read = v.safeParse(planShape, plan, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    throw new FormError("bad-plan", { detail: `${pathTo(issue.path ?? [])}: ${issue.message}` });
  }
  const { fields, actions, advice, service } = read.output;
  const { bag, ...boxes } = advice ?? {};
  return {
    ...(fields && { fields }),
    ...(actions && { actions }),
    ...(advice && { advice: boxes }),
    ...(bag && { bag }),
    ...(service && { service }),
  };
}

const realDate = "enter a real date, like 2026-01-31";

/** Text of at most so many characters. */
function text(limit: number) {
  return v.pipe(
    v.string('write text in quotes, like "text"'),
    v.transform(cleanText),
    v.maxLength(
      limit,
      (issue) =>
        `shorten this to ${String(limit)} characters or fewer (it has ${String(issue.input.length)})`,
    ),
  );
}

/** A date in a details box. Words without a number ("Not yet") are kept as they are. */
function dateText(limit: number) {
  return v.pipe(
    text(limit),
    v.check((typed) => !/\d/.test(typed) || typeof readWrittenDate(typed) === "string", realDate),
    v.transform(isoWhereYearFirst),
  );
}

/** A date in the action table, where other words are at home too ("ongoing", "within 2 weeks"). */
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

/** An object with these keys and no others. */
function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries).join(", ");
  const asObject = "write this as { … }";
  const shape = v.strictObject(entries, (issue) => {
    if (issue.expected === "never") return `remove this; the keys here are ${keys}`;
    return issue.expected === "Object" ? asObject : `add ${issue.expected} here`;
  });
  // valibot takes an empty list for an object
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), asObject),
    shape,
  );
}

function list<Entry extends v.GenericSchema>(entry: Entry, longest: number) {
  return v.pipe(
    v.array(entry, "write this as [ … ]"),
    v.maxLength(
      longest,
      (issue) => `enter ${String(longest)} or fewer (there are ${String(issue.input.length)})`,
    ),
  );
}

const fieldsShape = object({
  clientRef: v.optional(text(limitOfField("clientRef"))),
  intakeDate: v.optional(dateText(limitOfField("intakeDate"))),
  isspDate: v.optional(dateText(limitOfField("isspDate"))),
  page: v.optional(text(limitOfField("page"))),
  pageCount: v.optional(text(limitOfField("pageCount"))),
  createdOn: v.optional(dateText(limitOfField("createdOn"))),
  reviewedOn: v.optional(dateText(limitOfField("reviewedOn"))),
  reviewedBy: v.optional(text(limitOfField("reviewedBy"))),
});

const actionShape = object({
  risk: v.optional(text(limits.actionCell)),
  action: v.optional(text(limits.actionCell)),
  who: v.optional(text(limits.actionCell)),
  byWhen: v.optional(dateOrWords(limits.actionCell)),
  dateComplete: v.optional(dateOrWords(limits.actionCell)),
  comment: v.optional(text(limits.actionCell)),
});

const agreedText = v.pipe(
  text(limits.option),
  v.transform((option) => ({ text: option, status: "agreed" as const })),
);

const textAndStatus = object({
  text: text(limits.option),
  status: v.optional(v.picklist(["agreed", "not-now"], 'write "agreed" or "not-now"'), "agreed"),
});

/** An option as bare text, which is agreed, or with its standing; chosen by what is there so that a message fits it. */
const options = v.optional(
  list(
    v.lazy((option) => (typeof option === "string" ? agreedText : textAndStatus)),
    most.optionsInBox,
  ),
);

const adviceShape = object({
  general: options,
  separating: options,
  legal: options,
  children: options,
  financial: options,
  housing: options,
  health: options,
  support: options,
  bag: v.optional(list(text(limits.bagItem), most.bagItems)),
} satisfies Record<AdviceKey | "bag", v.GenericSchema>);

const planShape = object({
  fields: v.optional(fieldsShape),
  actions: v.optional(list(actionShape, most.actions)),
  advice: v.optional(adviceShape),
  service: v.optional(
    object({
      contact: v.optional(text(limits.serviceLine)),
      openingHours: v.optional(text(limits.serviceLine)),
    }),
  ),
});

/** "advice.legal[0].status"; "plan" for the whole. */
function pathTo(path: readonly { readonly key?: unknown }[]): string {
  const steps = path.map(({ key }) => {
    if (typeof key === "number") return `[${String(key)}]`;
    const name = String(key);
    return /^\w+$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 40))}]`;
  });
  return steps.join("").replace(/^\./, "") || "plan";
}
