import type { Area } from "../labels";
import { areaLabels } from "../labels";
import { counted } from "../words";
import type { OptionsDraft } from "./optionsDraft";
import { blanksIn, chosenIn } from "./optionsDraft";

/** How many lines each area is to be given. */
export type LinesByArea = readonly (readonly [Area, number])[];

/** What the bar says that it will do, and what is said once it is done and only `rest` is still to be added. */
export function insertWords(toAdd: LinesByArea): {
  readonly will: string;
  readonly done: (rest: LinesByArea) => string;
} {
  return {
    will:
      toAdd.length === 0 ? "Tick an option to insert" : `Insert ${total(toAdd)} into ${placeNames(toAdd)}`,
    done: (rest) => {
      const restOf = new Map(rest);
      const added = toAdd
        .map(([area, count]) => [area, count - (restOf.get(area) ?? 0)] as const)
        .filter(([, count]) => count > 0);
      return added.length === 0 ? "Nothing was added" : `${total(added)} added to ${placeNames(added)}`;
    },
  };
}

/** A caution about the blanks that are left in the words about to be inserted; undefined when there are none. */
export function openBlanks(toAdd: LinesByArea, draft: OptionsDraft): string | undefined {
  const blanks = toAdd.flatMap(([area]) => chosenIn(draft, area)).flatMap(({ text }) => blanksIn(text));
  if (blanks.length === 0) return undefined;
  return `${counted(blanks.length, "blank")} left to fill in: ${[...new Set(blanks)].join(", ")}`;
}

function total(lines: LinesByArea): number {
  return lines.reduce((sum, [, count]) => sum + count, 0);
}

function placeNames(lines: LinesByArea): string {
  return lines.length > 2
    ? counted(lines.length, "area")
    : lines.map(([area]) => areaLabels[area]).join(" and ");
}
