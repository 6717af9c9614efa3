import { type BoxName, fieldsOnEveryPage, fieldKeys, adviceKeys } from "../../plan/form";
import { readWrittenDate } from "../../plan/dates";
import { boxAt, isBlankText } from "./box";
import type { Doubt } from "./certainty";
import type { Found } from "./found";
import { cellAt, type FormDocument } from "../read/formDocument";
import type { ActionTable } from "./recogniseActions";

/** The boxes and the action tables of a document, in document order. */
export type Parts = { readonly boxes: readonly Found<BoxName>[]; readonly actions: readonly ActionTable[] };

/**
 * Of a document that holds several plans, the parts of the last, and what stands in an earlier one alone; `count` says how many
 * plans it holds. A plan begins with what stands once in a plan and stood before: two details, or two options boxes.
 */
export function lastPlanOf(document: FormDocument, parts: Parts): Parts & { readonly count: number } {
  const all = plansIn(document, parts);
  const end = all.findLastIndex((plan) => holdsPlan(plan)) + 1 || all.length;
  // Details alone behind a plan are another paper's, or a copy's.
  const [plans, behind] = [all.slice(0, end), all.slice(end)];
  const [last, ...earlier] = [...plans].reverse();
  if (last === undefined || all.length === 1) return { ...withSeveral(document, parts), count: plans.length };

  const known = new Set(last.boxes.map(({ key }) => key));
  const boxes = [...last.boxes];
  let { actions } = last;
  for (const plan of [...behind, ...earlier]) {
    const added = plan.boxes.filter(({ key }) => !known.has(key));
    for (const { key } of added) known.add(key);
    boxes.push(...doubted(added, { kind: behind.includes(plan) ? "elsewhere" : "earlier-plan" }));
    if (actions.length === 0)
      actions = plan.actions.map((table) => ({ ...table, doubt: { kind: "earlier-plan" } }));
  }
  const whole = withSeveral(document, { boxes, actions });
  if (isNewest(document, last, earlier)) return { ...whole, count: plans.length };
  const older: Doubt = { kind: "older-plan" };
  return {
    boxes: doubted(whole.boxes, older),
    actions: whole.actions.map((table) => ({ ...table, doubt: older })),
    count: plans.length,
  };
}

/** Whether a part of a document has what a plan is for: actions, or boxes for options. */
function holdsPlan({ boxes, actions }: Parts): boolean {
  return actions.length > 0 || boxes.some(({ key }) => isAdvice(key));
}

/**
 * Of a plan with two options boxes under the same heading, the user is to say which is meant; and of one where a detail that
 * stands once in a plan is answered in one place and blank in another, which can be an earlier plan's and the next one's.
 */
function withSeveral(document: FormDocument, { boxes, actions }: Parts): Parts {
  const isBlank = ({ position }: Found<BoxName>): boolean =>
    isBlankText(boxAt(document, position)?.text ?? "");
  const isUnclear = ({ key }: Found<BoxName>): boolean => {
    const places = boxes.filter((other) => other.key === key);
    return isAdvice(key) ? places.length > 1 : isOnce(key) && places.some(isBlank) && !places.every(isBlank);
  };
  return {
    boxes: boxes.map((found) => (isUnclear(found) ? { ...found, doubt: { kind: "several" } } : found)),
    actions,
  };
}

function doubted(boxes: readonly Found<BoxName>[], doubt: Doubt): Found<BoxName>[] {
  return boxes.map((found) => ({ ...found, doubt }));
}

type Part =
  | { readonly at: number; readonly found: Found<BoxName> }
  | { readonly at: number; readonly actions: ActionTable };

function plansIn(document: FormDocument, { boxes, actions }: Parts): readonly Parts[] {
  const all: readonly Part[] = [
    ...boxes.map((found) => ({ at: startOf(document, found), found })),
    ...actions.map((table) => ({ at: headOf(document, table), actions: table })),
  ].sort((a, b) => a.at - b.at);

  const plans: Part[][] = [[]];
  all.forEach((part, index) => {
    const plan = plans.at(-1) ?? [];
    if (begins(document, plan, all.slice(index))) plans.push([...takenBack(plan, part), part]);
    else plan.push(part);
  });
  return plans.map((plan) => ({
    boxes: plan.flatMap((part) => ("found" in part ? [part.found] : [])),
    actions: plan.flatMap((part) => ("actions" in part ? [part.actions] : [])),
  }));
}

/** Whether the first of the parts that follow begins another plan. */
function begins(document: FormDocument, plan: readonly Part[], following: readonly Part[]): boolean {
  const [part] = following;
  if (part === undefined || !("found" in part)) return false;
  const { key } = part.found;
  if (isAdvice(key)) {
    if (!keysOf(plan).has(key)) return false;
    const again = [...keysOf(following)].filter((each) => isAdvice(each) && keysOf(plan).has(each));
    return again.length >= 2;
  }
  if (!isOnce(key) || goesOnWithDetails(plan, key)) return false;
  const end = following.findIndex((each) => !("found" in each) || !isDetail(each.found.key));
  const details = following.slice(0, end === -1 ? undefined : end);
  const again = [...keysOf(details)].filter((each) => isOnce(each) && keysOf(plan).has(each));
  if (again.length < 2 || !again.some((each) => each !== "reviewedOn" && each !== "reviewedBy")) return false;
  // The details can stand on each page of one plan.
  if ([...keysOf(plan)].some(isAdvice)) return !goesOnWithAdvice(plan, following.slice(details.length));
  const before = answersOf(document, plan);
  const now = answersOf(document, details);
  if (again.some((each) => differ(before.get(each), now.get(each)))) return true;
  return ![...keysOf(following)].some(isAdvice) && before.size > 0 && now.size === 0;
}

/** Whether a plan ends in details, this one not yet among them: it stands in the middle of a page's. */
function goesOnWithDetails(plan: readonly Part[], key: BoxName): boolean {
  const from = plan.findLastIndex((part) => !("found" in part) || !isDetail(part.found.key)) + 1;
  const details = keysOf(plan.slice(from));
  return [...details].some(isOnce) && !details.has(key);
}

/** Whether options boxes follow that the plan lacks: another page of it. */
function goesOnWithAdvice(plan: readonly Part[], following: readonly Part[]): boolean {
  const end = following.findIndex((part) => "actions" in part || isOnce(part.found.key));
  const keys = [...keysOf(following.slice(0, end === -1 ? undefined : end))].filter(isAdvice);
  return keys.length > 0 && keys.every((key) => !keysOf(plan).has(key));
}

/** What stands on every page, straight before the part that begins a plan, belongs to the new one. */
function takenBack(plan: Part[], beginning: Part): readonly Part[] {
  const from = plan.findLastIndex((part) => !("found" in part) || !goesBefore(part.found, beginning)) + 1;
  return plan.splice(from);
}

function goesBefore({ key, position }: Found<BoxName>, beginning: Part): boolean {
  if (isDetail(key) && !isOnce(key)) return true;
  const next = "found" in beginning ? beginning.found.position : undefined;
  return key === "bag" && position.kind === "cell" && next?.kind === "cell" && next.table === position.table;
}

/** Whether no earlier plan has a later date, and none is still blank where the last is not. */
function isNewest(document: FormDocument, last: Parts, earlier: readonly Parts[]): boolean {
  const date = dateOf(document, last);
  const said = answersOf(document, partsOf(last));
  return earlier.every((plan) => {
    const other = dateOf(document, plan);
    if (date !== undefined && other !== undefined && other > date) return false;
    const hasDetails = plan.boxes.some(({ key }) => isOnce(key));
    return !(hasDetails && said.size > 0 && answersOf(document, partsOf(plan)).size === 0);
  });
}

function partsOf({ boxes }: Parts): readonly Part[] {
  return boxes.map((found) => ({ at: 0, found }));
}

function dateOf(document: FormDocument, plan: Parts): string | undefined {
  const answers = answersOf(document, partsOf(plan));
  const date = readWrittenDate(answers.get("isspDate") ?? answers.get("createdOn") ?? "");
  return typeof date === "string" ? date : undefined;
}

/** What the details that stand once say, the blank ones left out. */
function answersOf(document: FormDocument, parts: readonly Part[]): ReadonlyMap<BoxName, string> {
  return new Map(
    parts.flatMap((part) => {
      if (!("found" in part) || !isOnce(part.found.key)) return [];
      const text = boxAt(document, part.found.position)?.text.trim() ?? "";
      return text === "" ? [] : [[part.found.key, text] as const];
    }),
  );
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function keysOf(parts: readonly Part[]): ReadonlySet<BoxName> {
  return new Set(parts.flatMap((part) => ("found" in part ? [part.found.key] : [])));
}

const onEveryPage: ReadonlySet<BoxName> = fieldsOnEveryPage;
const once: ReadonlySet<BoxName> = new Set(fieldKeys.filter((key) => !onEveryPage.has(key)));
const advice: ReadonlySet<BoxName> = new Set(adviceKeys);

function isOnce(key: BoxName): boolean {
  return once.has(key);
}

function isDetail(key: BoxName): boolean {
  return once.has(key) || onEveryPage.has(key);
}

function isAdvice(key: BoxName): boolean {
  return advice.has(key);
}

function startOf(document: FormDocument, { position }: Found<BoxName>): number {
  if (position.kind === "line") return position.paragraph;
  return cellAt(document, position)?.paragraphs[0]?.index ?? document.tables[position.table]?.start ?? 0;
}

function headOf(document: FormDocument, { table, headRows }: ActionTable): number {
  const row = document.tables[table]?.rows[Math.min(...headRows)];
  return row?.cells[0]?.paragraphs[0]?.index ?? document.tables[table]?.start ?? 0;
}
