import * as v from "valibot";
import { blanksIn, fillBlanks } from "./blanks";
import { everyShipped } from "./data/additions";
import type { Option } from "./data/option";
import {
  adviceKeys,
  type Area,
  type Form,
  type Wanted,
  type WantedOption,
  type WantedRow,
  type WantedThing,
} from "./form";
import { FormError } from "./formError";
import { jsonOnce } from "./jsonOnce";
import { pathTo } from "./jsonShapes";
import { limits } from "./limits";
import { wantedOption } from "./optionLines";
import { linesOfContact, serviceOf, type ContactLines, type NamedContact } from "./planContact";
import { namesHelp } from "./planOption";
import { planShape, type ActionEdit, type NamedOption } from "./planShape";
import { wantedRow } from "./wantedRow";

/** Reads the text of a PLAN.json, which may name options among those offered and contacts among those known. Throws FormError "bad-plan", whose detail says on one line where and what to put right. */
export function wantedFromPlanFile(
  file: string,
  offered: readonly Option[] = everyShipped,
  contacts: readonly ContactLines[] = [],
): Wanted {
  return wantedFromPlan(jsonOnce(file), offered, contacts);
}

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
    if (rows.length === 0) throw badPlan(path, "this form has no action to change: add one under actions");
    if (row === undefined)
      throw badPlan(path, `use a number from 1 to ${String(rows.length)}, as inspect gives it`);
    if (edits.findIndex((other) => other.row === edit.row) !== at) throw badPlan(path, "name each row once");
    if ("delete" in edit) return wantedRow(row, { kind: "delete" });
    const { row: _number, ...cells } = edit;
    return wantedRow(row, { kind: "write", cells });
  });
}

/** What a parsed plan asks for, its text made fit for a form. Throws FormError "bad-plan". */
function wantedFromPlan(
  plan: unknown,
  offered: readonly Option[],
  contacts: readonly ContactLines[],
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
  const things = advice?.bag;
  const bag =
    things &&
    wordedOptions("bag", things, { offered, contacts }).map(({ text }, at): WantedThing => {
      const { list } = { list: undefined, ...things[at] };
      return list === undefined ? text : { text, list };
    });
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

/** The entries of a box as text: an option that is named becomes its wording, with its blanks filled. */
function wordedOptions(
  box: Area,
  entries: readonly (WantedOption | NamedOption | NamedContact)[],
  known: { readonly offered: readonly Option[]; readonly contacts: readonly ContactLines[] },
): readonly WantedOption[] {
  const worded = (entry: (typeof entries)[number], path: string): WantedOption => {
    if ("contact" in entry)
      return { text: linesOfContact(entry.contact, path, known.contacts).advice, status: entry.status };
    return "option" in entry ? optionNamed(entry, box, path, known.offered) : entry;
  };
  return entries.map((entry, at) => {
    const path = `advice.${box}[${String(at)}]`;
    const option = worded(entry, path);
    if (option.status === "not-now" && namesHelp(option.text))
      throw badPlan(`${path}.status`, 'remove this, or write "agreed": help in danger is never put off');
    return option;
  });
}

function optionNamed(
  { option: id, status, blanks }: NamedOption,
  box: Area,
  path: string,
  offered: readonly Option[],
): WantedOption {
  const option = offered.find((each) => each.id === id);
  if (option === undefined)
    throw badPlan(`${path}.option`, "there is no option of this id: use one that `form -- options` prints");
  if (option.box !== box) throw badPlan(`${path}.option`, `move this to advice.${option.box}, its own box`);

  const text = status === "agreed" ? wordingOf(option, blanks, path) : topicOf(option, blanks, path);
  return wantedOption(option, text, status);
}

function topicOf({ id, topic }: Option, blanks: readonly string[], path: string): string {
  if (topic === undefined)
    throw badPlan(`${path}.status`, `remove this, or write "agreed": ${id} cannot be put off`);
  if (blanks.length > 0)
    throw badPlan(
      `${path}.blanks`,
      "remove this; what is not for now is written as its topic, without blanks",
    );
  return topic;
}

function wordingOf({ box, wording }: Option, blanks: readonly string[], path: string): string {
  const asked = blanksIn(wording);
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
  const worded = fillBlanks(wording, blanks);
  const limit = box === "bag" ? limits.bagItem : limits.option;
  if (worded.length > limit)
    throw badPlan(
      `${path}.blanks`,
      `shorten these: the option may have ${String(limit)} characters or fewer (it has ${String(worded.length)})`,
    );
  return worded;
}
