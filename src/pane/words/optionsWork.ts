import { capital, listed, counted } from "./counting";
import type { Option } from "../../plan/data/option";
import type { EditName } from "../../plan/editNames";
import type { Form } from "../../plan/form";
import { areaLabels } from "./labels";
import { blanksIn } from "../../plan/blanks";
import { chosenIn, type AreaWork, type OptionsDraft } from "../options/optionsDraft";
import { newWords } from "../options/linesDraft";

/**
 * What the bar says that it will do, and what is said once it is done and only `rest` is still to be done; `stood` are the options
 * that stood in their boxes already.
 */
export function insertWords(work: readonly AreaWork[]): {
  readonly will: string;
  readonly done: (rest: readonly AreaWork[], stood: readonly EditName[]) => string;
} {
  return {
    will: work.length === 0 ? "Tick an option to add it" : willWords(work),
    done: (rest, stood) => {
      const restOf = new Map(rest.map((each) => [each.area, each]));
      const done = work
        .map((each) => less(each, restOf.get(each.area)))
        .map((each) => ({ ...each, added: Math.max(0, each.added - stoodIn(each.area, stood)) }))
        .filter(isWork);
      return done.length === 0 ? "Nothing was added or changed" : doneWords(done);
    },
  };
}

/** A caution about the blanks that are left in the words about to be written; undefined when there are none. */
export function openBlanks(
  form: Form,
  work: readonly AreaWork[],
  draft: OptionsDraft,
  options: readonly Option[],
): string | undefined {
  const chosen = work.flatMap(({ area, added }) => (added > 0 ? chosenIn(draft, area, options) : []));
  const blanks = [...chosen.map(({ text }) => text), ...newWords(form, draft.lines)].flatMap(blanksIn);
  if (blanks.length === 0) return undefined;
  return `${counted(blanks.length, "blank")} left to fill in: ${[...new Set(blanks)].join(", ")}`;
}

/** "Add 3 to Legal", "Change 2 lines in Legal", "Add 1, change 2 lines and take out 1 in 2 areas". */
function willWords(work: readonly AreaWork[]): string {
  const { added, changed, out, moved } = total(work);
  const parts = [
    ...(added > 0 ? [`add ${added}`] : []),
    ...(changed > 0 ? [`change ${counted(changed, "line")}`] : []),
    ...(out > 0 ? [changed > 0 ? `take out ${out}` : `take out ${counted(out, "line")}`] : []),
    ...(moved ? ["move lines"] : []),
  ];
  const [first, ...others] = parts;
  const where = others.length > 0 ? "in" : added > 0 ? "to" : out > 0 ? "from" : "in";
  return `${capital(listed(first === undefined ? [] : [first, ...others]))} ${where} ${placeNames(work)}`;
}

/** "3 added to Legal", "2 lines changed in Legal", "1 added, 2 changed and 1 taken out in 2 areas". */
function doneWords(work: readonly AreaWork[]): string {
  const { added, changed, out, moved } = total(work);
  const places = placeNames(work);
  const kinds = [added > 0, changed > 0, out > 0, moved].filter(Boolean).length;
  if (kinds > 1) {
    const parts = [
      ...(added > 0 ? [`${added} added`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(out > 0 ? [`${out} taken out`] : []),
      ...(moved ? ["lines moved"] : []),
    ];
    return `${capital(listed(parts))} in ${places}`;
  }
  if (added > 0) return `${added} added to ${places}`;
  if (changed > 0) return `${counted(changed, "line")} changed in ${places}`;
  return out > 0 ? `${counted(out, "line")} taken out of ${places}` : `Lines moved in ${places}`;
}

function total(work: readonly AreaWork[]): Omit<AreaWork, "area"> {
  const sum = (count: (each: AreaWork) => number) => work.reduce((all, each) => all + count(each), 0);
  return {
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    out: sum(({ out }) => out),
    moved: work.some(({ moved }) => moved),
  };
}

function less(work: AreaWork, rest: AreaWork | undefined): AreaWork {
  return {
    area: work.area,
    added: work.added - (rest?.added ?? 0),
    changed: work.changed - (rest?.changed ?? 0),
    out: work.out - (rest?.out ?? 0),
    moved: work.moved && rest?.moved !== true,
  };
}

function stoodIn(area: AreaWork["area"], stood: readonly EditName[]): number {
  return stood.filter((part) => part.kind === "option" && part.key === area).length;
}

function isWork({ added, changed, out, moved }: AreaWork): boolean {
  return added > 0 || changed > 0 || out > 0 || moved;
}

function placeNames(work: readonly AreaWork[]): string {
  return work.length > 2
    ? counted(work.length, "area")
    : work.map(({ area }) => areaLabels[area]).join(" and ");
}
