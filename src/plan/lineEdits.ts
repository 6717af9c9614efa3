import type { EditName } from "./editNames";
import type { Edit, Left, LeftReason, Said } from "./edits";
import type { Box, Form, Place, Wanted, WantedLines } from "./form";
import { answerFrom, textOf } from "./form";
import { limits } from "./limits";
import { displayedOption, optionOnLine } from "./planOption";
import { isOneLine, refusalOf } from "./standing";
import { lineKey, squeezed } from "./text";
import { textOfThing } from "./thingsToTake";

/** The edits to lines that stand, and the form as it is to be after them, for what is added to the same boxes. */
export type LineEdits = {
  readonly edits: readonly Edit[];
  readonly standing: readonly Said[];
  readonly left: readonly Left[];
  readonly changed: readonly WantedLines[];
  readonly after: Form;
};

/**
 * Makes lines that stand say what is wanted instead. A box that says so already, with nothing but wanted additions under it,
 * makes no edit; one that says neither that nor what the user saw is `changed`.
 */
export function lineEdits(form: Form, wanted: Wanted): LineEdits {
  const edits: Edit[] = [];
  const standing: Said[] = [];
  const left: Left[] = [];
  const changed: WantedLines[] = [];
  let after = form;
  for (const [index, lines] of (wanted.lines ?? []).entries()) {
    const name: EditName = { kind: "lines", key: lines.key, index };
    const now = lines.now.map(asLine).filter((line) => line !== "");
    const added = addedTo(wanted, lines.key);
    const saysNow = (place: Place): boolean => saysAlready(place, now, added);
    const place = placeOf(form, lines, saysNow);
    if (place !== undefined && saysNow(place)) {
      standing.push({ name, text: textOf(place.answer), place });
      continue;
    }
    if (place === undefined || !says(place, lines.was)) {
      changed.push(lines);
      continue;
    }
    const why = reasonAgainst(place, lines, now);
    if (why !== undefined) {
      left.push({ name, why, text: now.join("\n"), place });
      continue;
    }
    const written = asHeld(place, now);
    edits.push({ kind: "rewrite-lines", name, key: lines.key, place, now: written });
    after = withLines(after, place, written);
  }
  return { edits, standing, left, changed, after };
}

/** A line as it is compared and written: on one line, without the bullet that its box brings. */
export function asLine(line: string): string {
  return squeezed(displayedOption({ text: line, status: "agreed" }));
}

/** The lines of a text that say something. */
export function linesIn(text: string): readonly string[] {
  return text.split("\n").filter((line) => asLine(line) !== "");
}

function placesOf({ advice, bag }: Form, key: WantedLines["key"]): readonly Place[] {
  return key === "bag" ? bag.flatMap((box) => box.places) : (advice[key]?.places ?? []);
}

/** The place that is meant: where it was or, when lines above it have moved it, the only one that says what it said. */
function placeOf(
  form: Form,
  { key, position, was }: WantedLines,
  saysNow: (place: Place) => boolean,
): Place | undefined {
  const places = placesOf(form, key);
  const there = places.find((place) => JSON.stringify(place.position) === JSON.stringify(position));
  if (there !== undefined) return there;
  const others = places.filter((place) => says(place, was) || saysNow(place));
  return others.length === 1 || others.every(saysNow) ? others[0] : undefined;
}

function says(place: Place, lines: readonly string[]): boolean {
  return same(linesIn(textOf(place.answer)).map(asLine), asHeld(place, lines.map(asLine)));
}

function saysAlready(place: Place, now: readonly string[], added: ReadonlySet<string>): boolean {
  const held = linesIn(textOf(place.answer)).map(asLine);
  const first = asHeld(place, now);
  return (
    same(held.slice(0, first.length), first) &&
    held.slice(first.length).every((line) => added.has(lineKey(line)))
  );
}

/** The lines as a box holds them: a box for one line holds them separated by "; ". */
function asHeld({ kind }: Place, lines: readonly string[]): readonly string[] {
  return isOneLine(kind) && lines.length > 0 ? [lines.join("; ")] : lines;
}

function reasonAgainst(
  place: Place,
  { key, was }: WantedLines,
  now: readonly string[],
): LeftReason | undefined {
  const refusal = refusalOf(place);
  if (refusal !== undefined) return refusal;
  if (place.kind === "date" || place.choices !== undefined) return "unsupported";
  // More lines than stood there: those beyond are to be asked for as additions.
  if (now.length > was.length) return "unsupported";
  const limit = key === "bag" ? limits.bagItem : limits.option;
  const stood = new Set(was.map(asLine));
  return now.some((line) => !stood.has(line) && optionOnLine(line).text.length > limit)
    ? "too-long"
    : undefined;
}

function addedTo({ advice, bag }: Wanted, key: WantedLines["key"]): ReadonlySet<string> {
  const options =
    key === "bag"
      ? (bag ?? []).map((thing) => ({ text: textOfThing(thing), status: "agreed" as const }))
      : (advice?.[key] ?? []);
  return new Set(options.map((option) => lineKey(displayedOption(option))));
}

function withLines(form: Form, place: Place, lines: readonly string[]): Form {
  const inBox = <B extends Box>(box: B): B => {
    if (!box.places.some((each) => isAt(each, place))) return box;
    const places = box.places.map((each) =>
      isAt(each, place) ? { ...each, answer: answerFrom(lines.join("\n")) } : each,
    );
    const filled = places.find(({ answer }) => answer.kind === "text") ?? places[0];
    return { ...box, places, answer: filled?.answer ?? box.answer };
  };
  const advice = Object.entries(form.advice).map(([key, box]) => [key, inBox(box)]);
  return { ...form, advice: Object.fromEntries(advice) as Form["advice"], bag: form.bag.map(inBox) }; // the same keys
}

function isAt(one: Place, other: Place): boolean {
  return JSON.stringify(one.position) === JSON.stringify(other.position);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
