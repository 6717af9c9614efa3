import { saidBy } from "../../plan/accounting";
import { writtenName, type EditName } from "../../plan/editNames";
import type { Edit, Left, Said } from "../../plan/edits";
import { editsToFill } from "../../plan/editsToFill";
import {
  answerFrom,
  type Box,
  type Form,
  type Place,
  type Pointed,
  type Position,
  type Wanted,
} from "../../plan/form";
import { FormError } from "../../plan/formError";
import { asLine, linesIn } from "../../plan/lineEdits";
import { squeezed } from "../../plan/text";
import type { FormDocument } from "../read/formDocument";
import { formIn } from "../readForm";
import { boxAt, isBlankText } from "../recognise/box";
import { groupOf, leftBy } from "./fillInParts";
import { positionAfter } from "./positionAfter";
import { movedCell, originsNow, type Origins } from "./rowMoves";
import { movesIn, type Touched } from "./touched";

/** A document after a fill, with where the places that were filled are by now. */
export type ReadBack = {
  readonly form: Form;
  /**
   * Whether every place that edits of this name wrote to says what it was to say; undefined where nothing tells. An answer can
   * read as a heading ("Housing" under Health), so a new reading may no longer take the place for a box.
   */
  readonly isSaid: (name: EditName) => boolean | undefined;
  /** Where a place of the form before stands by now. */
  readonly positionNow: (position: Position) => Position;
};

/** Reads a form back after edits; `form` is the one that they were worked out from. */
export function readBack(
  form: Form,
  edits: readonly Edit[],
  touched: readonly Touched[],
  {
    before,
    now,
    pointed,
  }: { readonly before: FormDocument; readonly now: FormDocument; readonly pointed?: Pointed },
): ReadBack {
  const written = touched.flatMap((each) => (each.kind === "box" ? [each.position] : []));
  const origins = originsNow(before, now, movesIn(touched), written);
  const positionNow = (position: Position): Position => positionAfter(position, before, now, origins);
  const textIn = ({ position }: Place): string | undefined => {
    const moved = position.kind === "line" ? positionNow(position) : movedCell(position, origins);
    return moved && boxAt(now, moved)?.text;
  };
  const parts = edits.flatMap((edit) => saidBy(edit).map((said) => ({ edit, said })));
  return {
    form: formNow(form, now, pointed, origins),
    positionNow,
    isSaid: (name) => {
      const own = parts.filter(({ said }) => writtenName(said.name) === writtenName(name));
      const each = own.map(({ edit, said }) => says(said.place && textIn(said.place), edit, said));
      if (each.includes(false)) return false;
      return own.length === 0 || each.includes(undefined) ? undefined : true;
    },
  };
}

/**
 * What of the edits a second fill would still do was not kept, unless its own place says it: nothing of a fill that took is left
 * to do. Neither was what now stands where nobody sees it, and what its own place does not say. Rows that stood are not looked at.
 */
export function notKept(
  { form, isSaid, positionNow }: ReadBack,
  wanted: Wanted,
  edits: readonly Edit[],
): readonly Left[] {
  const lines = wanted.lines?.map((each) => ({ ...each, position: positionNow(each.position) }));
  const { edits: still, left, changed = [] } = editsToFill(form, { ...wanted, rows: undefined, lines });
  const groups = new Set(edits.map(groupOf));
  const lost = left.flatMap((each): readonly Left[] => {
    const isLost = each.why === "hidden" || (isUnsure(each) && isSaid(each.name) === false);
    return isLost ? [{ ...each, why: "not-kept" }] : [];
  });
  const muddled = changed.flatMap((each): readonly Left[] => {
    const index = (lines ?? []).indexOf(each);
    const name: EditName = { kind: "lines", key: each.key, index };
    // What stood already can be further down by now.
    const isEdited = edits.some(
      (edit) => edit.kind === "rewrite-lines" && writtenName(edit.name) === writtenName(name),
    );
    return isEdited ? [{ name, why: "not-kept", text: each.now.join("\n") }] : [];
  });
  const undone = [...muddled, ...leftBy(still.filter((edit) => groups.has(groupOf(edit))))];
  return [...undone.filter(({ name }) => isSaid(name) !== true), ...lost];
}

/** Whether a reading found no place of its own for something, or none that is sure. */
function isUnsure({ why }: Left): boolean {
  return why === "not-found" || why === "to-confirm";
}

/** Rows are looked at where they stand by now: see `rowsNotKept`. */
function says(text: string | undefined, edit: Edit, said: Said): boolean | undefined {
  if (text === undefined) return undefined;
  const [stand, wanted] = [linesIn(text).map(asLine), linesIn(said.text).map(asLine)];
  switch (edit.kind) {
    case "write":
    case "write-line":
      return squeezed(isBlankText(text) ? "" : text) === squeezed(said.text);
    case "add-lines":
      return wanted.every((line) => stand.includes(line));
    case "rewrite-lines":
      return wanted.every((line, at) => stand[at] === line) && (wanted.length > 0 || stand.length === 0);
    default:
      return undefined;
  }
}

/** The form as it reads now or, where its own answers keep it from being known again, as it was known, with what its places say now. */
export function formNow<F extends Form | undefined>(
  known: F,
  now: FormDocument,
  pointed: Pointed | undefined,
  origins: ReadonlyMap<number, Origins> = new Map(),
): Form | F {
  try {
    return formIn(now, pointed);
  } catch (failure) {
    if (!(failure instanceof FormError) || failure.code !== "not-a-form") throw failure;
    return known && reread(known, now, origins);
  }
}

function reread(form: Form, now: FormDocument, origins: ReadonlyMap<number, Origins>): Form {
  const place = (each: Place): Place => {
    const position = movedCell(each.position, origins) ?? each.position;
    const text = boxAt(now, position)?.text ?? "";
    return { ...each, position, answer: answerFrom(isBlankText(text) ? "" : text) };
  };
  const box = <B extends Box>(before: B): B => {
    const { places, answer } = before;
    const read = places.map(place);
    return {
      ...before,
      places: read,
      answer: (read.find((each) => each.answer.kind === "text") ?? read[0])?.answer ?? answer,
    };
  };
  const boxes = <T extends object>(all: T): T =>
    Object.fromEntries(Object.entries(all).map(([key, each]: [string, Box]) => [key, box(each)])) as T; // the same keys
  return {
    ...form,
    fields: boxes(form.fields),
    advice: boxes(form.advice),
    bag: form.bag.map(box),
    service: boxes(form.service),
  };
}

/** Of the edits to rows that were queued, what does not stand in the form after the fill. */
export function rowsNotKept(
  edits: readonly Edit[],
  touched: readonly Touched[],
  before: FormDocument,
  now: FormDocument,
): readonly Left[] {
  const written = touched.flatMap((each) => (each.kind === "box" ? [each.position] : []));
  const origins = originsNow(before, now, movesIn(touched), written);
  const isQueued = (name: EditName): boolean =>
    touched.some((each) => each.kind !== "headings" && each.name === writtenName(name));
  return edits.flatMap((edit): readonly Left[] => {
    if (edit.kind === "delete-row") {
      const stays = origins.get(edit.table)?.includes(edit.row) !== false;
      return isQueued(edit.name) && stays ? [{ name: edit.name, why: "not-kept", text: "" }] : [];
    }
    if (edit.kind !== "rewrite-row" && edit.kind !== "insert-row") return [];
    return edit.cells.flatMap(({ name, place, text }): readonly Left[] => {
      if (place.position.kind !== "cell" || !isQueued(edit.kind === "insert-row" ? edit.name : name))
        return [];
      const row = origins.get(edit.table)?.indexOf(writtenName(edit.name)) ?? -1;
      const position =
        edit.kind === "insert-row" ? { ...place.position, row } : movedCell(place.position, origins);
      const box = position && boxAt(now, position);
      return squeezed(box?.text ?? "") === squeezed(text) && box !== undefined
        ? []
        : [{ name, why: "not-kept", text, place }];
    });
  });
}
