import type { EditName } from "./editNames";
import type { AddedLine, Edit, EditsAndLeft, Left, LeftReason, Said } from "./edits";
import type { AdviceKey, Area, Box, Form, Place, WantedOption } from "./form";
import { textOf } from "./form";
import { limits } from "./limits";
import { saysWording } from "./optionOfLine";
import { displayedOption } from "./planOption";
import { isOneLine, refusalOf } from "./standing";
import { lineKey, lineKeys } from "./text";

/** Adds the wanted options that are not yet a line of the box, under what it holds. */
export function adviceEdits(form: Form, key: AdviceKey, wanted: readonly WantedOption[]): EditsAndLeft {
  const box = form.advice[key];
  const lines = wanted.map((option, index) => ({
    index,
    line: displayedOption(option),
    sameAs: option.sameAs,
    length: option.text.length,
  }));
  return addedLines(key, box === undefined ? [] : [box], lines, limits.option);
}

/** A line that is wanted: which of those of its box or boxes, and the lines that say the same. */
export type LineToAdd = {
  readonly index: number;
  readonly line: string;
  readonly sameAs?: readonly string[];
  readonly length: number;
};

/** How many lines can be added to some boxes. */
export function roomFor(boxes: readonly Box[]): number {
  return boxes.flatMap(placesForLines).reduce((sum, place) => sum + roomIn(place), 0);
}

/** Adds the wanted lines that no box says yet, spread so that the boxes stay as even as they can. */
export function addedLines(
  key: Area,
  boxes: readonly Box[],
  wanted: readonly LineToAdd[],
  limit: number,
): EditsAndLeft {
  const said = saidIn(boxes);
  const toAdd = new Map<string, AddedLine>();
  const standing: Said[] = [];
  const tooLong: Left[] = [];
  for (const { index, line, sameAs = [], length } of wanted) {
    const name: EditName = { kind: "option", key, index };
    const same = lineKey(line);
    const there = said.get(same) ?? saidLike(said, sameAs);
    const twin = toAdd.get(same);
    if (same === "") continue;
    if (there !== undefined) standing.push({ name, ...there });
    else if (length > limit) tooLong.push({ name, why: "too-long", text: line });
    else if (twin === undefined) toAdd.set(same, { name, text: line });
    else toAdd.set(same, { ...twin, also: [...(twin.also ?? []), name] });
  }

  const lines = [...toAdd.values()];
  const edits: Edit[] = [];
  let added = 0;
  for (const { place, count } of spread(boxes.flatMap(placesForLines), lines.length)) {
    edits.push({ kind: "add-lines", key, place, lines: lines.slice(added, added + count) });
    added += count;
  }
  const refused = reasonForNoRoom(boxes);
  const noRoom = lines.slice(added).flatMap(({ name, also = [], text }): readonly Left[] => {
    const names: readonly EditName[] = [name, ...also];
    return names.map((each) => ({ name: each, ...refused, text }));
  });
  return { edits, standing, left: [...tooLong, ...noRoom] };
}

/** What the boxes say line by line, by the keys of the lines: the first of those that are the same. */
function saidIn(boxes: readonly Box[]): ReadonlyMap<string, Omit<Said, "name">> {
  const said = new Map<string, Omit<Said, "name">>();
  for (const place of boxes.flatMap((box) => box.places)) {
    for (const text of textOf(place.answer).split("\n")) {
      const key = lineKey(text);
      if (key !== "" && !said.has(key)) said.set(key, { text: text.trim(), place });
    }
  }
  return said;
}

/** The first line of the boxes that says the same in older words. */
function saidLike(
  said: ReadonlyMap<string, Omit<Said, "name">>,
  sameAs: readonly string[],
): Omit<Said, "name"> | undefined {
  return [...said.values()].find(({ text }) => sameAs.some((wording) => saysWording(text, wording)));
}

/** The first place of a box that can hold a list, or else those of its places that can hold a line each. */
function placesForLines(box: Box): readonly Place[] {
  const place = box.places.find((candidate) => roomIn(candidate) === Infinity);
  return place === undefined ? box.places.filter((candidate) => roomIn(candidate) > 0) : [place];
}

/** How many lines can be added to a place. */
function roomIn(place: Place): number {
  if (refusalOf(place) !== undefined || place.kind === "date" || place.kind === "dropDown") return 0;
  if (isOneLine(place.kind)) return place.answer.kind === "blank" ? 1 : 0;
  return Infinity;
}

/** How many of `total` lines each place gets, in reading order: each line goes to the place that is then emptiest. */
function spread(
  places: readonly Place[],
  total: number,
): readonly { readonly place: Place; readonly count: number }[] {
  const shares = places.map((place) => ({
    place,
    count: 0,
    lines: lineKeys(textOf(place.answer)).length,
    room: roomIn(place),
  }));
  for (let line = 0; line < total; line++) {
    const open = shares.filter((share) => share.count < share.room);
    const emptiest = Math.min(...open.map((share) => share.lines + share.count));
    const next = open.find((share) => share.lines + share.count === emptiest);
    if (next !== undefined) next.count++;
  }
  return shares.filter((share) => share.count > 0);
}

/** Why lines are left over, and the place to show. */
function reasonForNoRoom(boxes: readonly Box[]): { readonly why: LeftReason; readonly place?: Place } {
  const place = boxes.flatMap((box) => box.places)[0];
  if (place === undefined) return { why: "not-found" };
  const refusal = refusalOf(place);
  return { why: refusal ?? (isOneLine(place.kind) ? "one-line" : "unsupported"), place };
}
