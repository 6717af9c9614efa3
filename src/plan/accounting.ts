import type { Edit, Left, Said } from "./edits";
import type { Form, Place } from "./form";
import { writtenName, type EditName } from "./editNames";

/**
 * What of the wanted things edits have written: all but what is in `left`, which was not queued, and in `lost`, which Word
 * did not keep. `lost` has its places in the form after the fill, which is `after`.
 */
export function writtenBy(
  edits: readonly Edit[],
  { before, left }: { readonly before: Form; readonly left: readonly Left[] },
  { after, lost }: { readonly after: Form; readonly lost: readonly Left[] },
): readonly Said[] {
  const missing = new Set([
    ...left.map((each) => keyIn(before, each)),
    ...lost.map((each) => keyIn(after, each)),
  ]);
  // What is missing and no longer has a place is missing in all of them.
  return edits
    .flatMap(saidBy)
    .filter((each) => !missing.has(keyIn(before, each)) && !missing.has(writtenName(each.name)));
}

/** Things that are left, together with the others that the same words were to answer. */
export function withTwins(left: readonly Left[], edits: readonly Edit[]): readonly Left[] {
  const twins = new Map(edits.flatMap(partsOf).map(({ name, also = [] }) => [writtenName(name), also]));
  return left.flatMap((each) => [
    each,
    ...(twins.get(writtenName(each.name)) ?? []).map((name) => ({ ...each, name })),
  ]);
}

/** The wanted things that an edit answers, each with the words that it writes; a row that is taken out says "". */
export function saidBy(edit: Edit): readonly Said[] {
  return partsOf(edit).flatMap(({ name, also = [], text, place }) =>
    [name, ...also].map((each): Said => ({ name: each, text, ...(place && { place }) })),
  );
}

type Part = {
  readonly name: EditName;
  readonly also?: readonly EditName[];
  readonly text: string;
  readonly place?: Place;
};

function partsOf(edit: Edit): readonly Part[] {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return edit.places.map((place) => ({ name: edit.name, text: edit.text, place }));
    case "add-lines":
      return edit.lines.map((line) => ({ ...line, place: edit.place }));
    case "rewrite-lines":
      return [{ name: edit.name, text: edit.now.join("\n"), place: edit.place }];
    case "fill-row":
    case "rewrite-row":
      return edit.cells;
    // The places of a new row's cells are those of the row beside it.
    case "add-row":
      return edit.cells.map(({ name, text }) => ({ name, text }));
    case "insert-row":
      return edit.cells.length === 0
        ? [{ name: edit.name, text: "" }]
        : edit.cells.map(({ name, text }) => ({ name, text }));
    case "delete-row":
      return [{ name: edit.name, also: edit.also, text: "" }];
    case "repeat-headings":
      return [{ name: edit.name, text: "" }];
  }
}

/** What tells a wanted thing from all others: its name and, of an answer that stands in several places, which of them it is. */
export function keyIn(form: Form, { name, place }: Pick<Said, "name" | "place">): string {
  const box =
    name.kind === "field"
      ? form.fields[name.key]
      : name.kind === "service"
        ? form.service[name.key]
        : undefined;
  const at = (box?.places ?? []).findIndex((each) => isAt(each, place));
  return at === -1 ? writtenName(name) : `${writtenName(name)} ${at}`;
}

function isAt({ position }: Place, other: Place | undefined): boolean {
  return JSON.stringify(position) === JSON.stringify(other?.position);
}
