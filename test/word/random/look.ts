import { writtenName } from "../../../src/plan/editNames";
import type { Left, LeftReason } from "../../../src/plan/edits";
import type { Wanted } from "../../../src/plan/form";
import type { ProfileName } from "../../../src/simulator/profiles";
import type { PlacedBox } from "./drawing";
import type { ReadBack } from "./readBack";

/** What came of a box that was asked for: filled; found and shown to the user first; not found; or left for a right reason. */
export type Outcome = "filled" | "to confirm" | "not found" | "left";
export type Tally = { readonly traits: readonly string[]; readonly outcome: Outcome };

/** A form before and after a fill, with what was wanted; what is found out about it is noted here. */
export type Look = {
  readonly boxes: readonly PlacedBox[];
  readonly rows: readonly (readonly PlacedBox[])[];
  readonly wanted: Wanted;
  readonly profile: ProfileName;
  /** The whole form stands in the cells of a table that lays it out. */
  readonly isNested: boolean;
  readonly left: readonly Left[];
  readonly before: ReadBack;
  readonly after: ReadBack;
  readonly faults: string[];
  readonly tallies: Tally[];
  /** The boxes that say something else now, rightly or not. */
  readonly changed: PlacedBox[];
};

/** Notes what a box says now, and whether that is what it is to say. Answers whether it says it. */
export function compare(look: Look, box: PlacedBox, expected: string): "as wanted" | "as before" | "wrong" {
  const was = look.before.says(box);
  const is = look.after.says(box);
  if (was !== is) look.changed.push(box);
  // Gaps in a line would part it from what follows.
  const isSame = box.where.kind === "lines" ? withoutGaps(is) === withoutGaps(expected) : is === expected;
  if (isSame) return "as wanted";
  if (is === was && was !== undefined) return "as before";
  look.faults.push(
    `${box.key} ${JSON.stringify(box.where)} says ${JSON.stringify(is)}, not ${JSON.stringify(expected)}`,
  );
  return "wrong";
}

function withoutGaps(text: string | undefined): string | undefined {
  return text?.replace(/[^\S\n]+/g, " ");
}

/** What was left of a wanted thing, by its name; of options, by the name of their box. */
export function leftOf(look: Look, name: string): readonly Left[] {
  return look.left.filter((each) => {
    const own = writtenName(each.name);
    return own === name || own.startsWith(`${name}[`);
  });
}

/** What came of a box that says what it said before, by what is named as left of its key. */
export function outcomeOf(
  { where }: PlacedBox,
  left: readonly Left[],
  right: ReadonlySet<LeftReason>,
): Outcome {
  if (left.some(({ why }) => right.has(why))) return "left";
  const asksAboutIt = ({ why, place }: Left): boolean => {
    if (why !== "to-confirm" || place === undefined) return false;
    const { position } = place;
    if (position.kind === "line" || where.kind !== "cell")
      return position.kind === "line" && where.kind !== "cell";
    return position.table === where.table && position.row === where.row && position.cell === where.cell;
  };
  return left.some(asksAboutIt) ? "to confirm" : "not found";
}

/** Whether a reason for leaving a wanted text may be given: it is right for one of its boxes, or says that none is sure. */
export function isRightReason(why: LeftReason, rights: readonly ReadonlySet<LeftReason>[]): boolean {
  return why === "not-found" || why === "to-confirm" || rights.some((right) => right.has(why));
}
