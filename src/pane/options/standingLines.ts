import { lineKey } from "../../plan/text";
import type { Option } from "../../plan/data/option";
import { textOf, type Area, type Form, type Place } from "../../plan/form";
import { topicsOf, wordingsOf } from "../../plan/optionLines";
import { optionOnLine } from "../../plan/planOption";
import { leastAlike, likeness, saysWording } from "../../plan/optionOfLine";
import { listOf, type ListOfThings } from "../../plan/thingsToTake";

/** A line that stands in the form. `id` stays the same as long as the line does, wherever it is moved to in its box. */
export type StandingLine = { readonly id: string; readonly line: string };

/** One of the boxes of an area, with the lines that stand in it. */
export type StandingBox = {
  readonly id: string;
  readonly area: Area;
  readonly place: Place;
  readonly lines: readonly StandingLine[];
  /** Of a box for what to take. */
  readonly list?: ListOfThings;
};

/** The boxes of an area in the order of the form; lines that are blank are left out. */
export function boxesIn(form: Form, area: Area): readonly StandingBox[] {
  const places =
    area === "bag"
      ? form.bag.flatMap((box) => box.places.map((place) => ({ place, list: listOf(box) })))
      : (form.advice[area]?.places ?? []).map((place) => ({ place }));
  return places.map((each, index) => {
    const id = `${area} ${index}`;
    return { id, area, ...each, lines: linesWithIds(id, linesOf(each.place)) };
  });
}

/** The lines of an area's box or boxes; of what to take, those of one list where one is given. */
export function linesIn(form: Form, area: Area, list?: ListOfThings): readonly StandingLine[] {
  return boxesIn(form, area)
    .filter((box) => list === undefined || box.list === list)
    .flatMap(({ lines }) => lines);
}

/**
 * The lines of an area that options stand on, by the id of the option: whatever blanks were filled with and, failing that, the
 * line that has most of its words.
 */
export function linesOfOptions(
  form: Form,
  area: Area,
  options: readonly Option[],
  list?: ListOfThings,
): ReadonlyMap<string, StandingLine> {
  const lines = linesIn(form, area, list);
  const here = options.filter(({ box }) => box === area);
  const known = new Map<string, StandingLine>();
  const taken = new Set<string>();
  // Its words as they are come before those that it had: two options may have swapped theirs.
  for (const says of [saysNow, saidOnce]) {
    for (const option of here) {
      const found = lines.find(({ id, line }) => !taken.has(id) && says(option, line));
      if (known.has(option.id) || found === undefined) continue;
      known.set(option.id, found);
      taken.add(found.id);
    }
  }
  const likely = here
    .filter(({ id }) => !known.has(id))
    .flatMap((option) =>
      lines
        .filter(({ id }) => !taken.has(id))
        .map((line) => ({ option, line, alike: mostAlike(option, optionOnLine(line.line).text) })),
    )
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike);
  for (const { option, line } of likely) {
    if (known.has(option.id) || taken.has(line.id)) continue;
    known.set(option.id, line);
    taken.add(line.id);
  }
  return known;
}

function linesOf(place: Place): readonly string[] {
  return textOf(place.answer)
    .split("\n")
    .filter((line) => lineKey(line) !== "");
}

function linesWithIds(box: string, lines: readonly string[]): readonly StandingLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const count = (seen.get(line) ?? 0) + 1;
    seen.set(line, count);
    return { id: `${box} ${count} ${line}`, line };
  });
}

/** Whether a line says an option in its words: agreed, or put off as its topic. */
function saysNow({ wording, topic }: Option, line: string): boolean {
  const { text, status } = optionOnLine(line);
  if (status === "not-now" && topic !== undefined && lineKey(text) === lineKey(topic)) return true;
  return saysWording(text, wording);
}

/** Whether a line says an option in words that it had. */
function saidOnce(option: Option, line: string): boolean {
  const { text, status } = optionOnLine(line);
  const wasPutOff =
    status === "not-now" && topicsOf(option).some((topic) => lineKey(topic) === lineKey(text));
  return wasPutOff || wordingsOf(option).some((wording) => saysWording(text, wording));
}

function mostAlike(option: Option, text: string): number {
  return Math.max(...wordingsOf(option).map((wording) => likeness(wording, text)));
}
