import type { IsoDate } from "./calendar";
import { isoIn } from "./calendar";
import { dateIn, defaultPicture, formatDate, readWrittenDate } from "./dates";
import type { LeftReason } from "./edits";
import type { BoxKind, Place } from "./form";
import { textOf } from "./form";
import { cleanText, squeezed } from "./text";

/** A text that is wanted in a box; `isDate` when the question asks for a date, whatever kind the box is. */
export type WantedText = { readonly text: string; readonly isDate: boolean; readonly limit: number };

/** How a wanted text stands to a place: it is there already, it is to be written as `text`, or it cannot be. */
export type Standing =
  | { readonly kind: "said" }
  | { readonly kind: "to-write"; readonly text: string }
  | { readonly kind: "left"; readonly why: LeftReason };

/** Whether a place says a wanted text, and if not, the very words to write there: dates in the box's own picture, a choice in the list's own spelling. */
export function standingIn(place: Place, wanted: WantedText): Standing {
  const typed = cleanText(wanted.text);
  // A reference or a name that looks like a date stands as it was typed.
  const asksForDate = wanted.isDate || place.kind === "date";
  const date =
    (asksForDate ? isoIn(typed) : undefined) ??
    (place.kind === "date" ? writtenDate(typed, place) : undefined);
  const shown = date === undefined ? typed : formatDate(date, place.dateFormat ?? defaultPicture);
  const choice = choiceOf(place, shown);
  const text = choice ?? (place.kind === "line" ? withoutGaps(shown) : shown);
  if (saysAlready(place, text, date ?? (wanted.isDate ? writtenDate(typed, place) : undefined)))
    return { kind: "said" };

  const why = reasonAgainst(place, wanted, { typed, date, choice });
  return why === undefined ? { kind: "to-write", text } : { kind: "left", why };
}

/** A text for a line, on which a tab or a wide gap parts the answer from the next label: as one that reads on. */
function withoutGaps(text: string): string {
  return text.replace(/[^\S\n]*(?:\t| {3,})[^\S\n]*/g, " ");
}

/** Why no text at all can be written in a place, or undefined. */
export function refusalOf(place: Place): LeftReason | undefined {
  if (place.confirm !== undefined) return "to-confirm";
  if (place.refusal !== undefined) return place.refusal;
  return place.kind === "checkBox" || place.kind === "other" ? "unsupported" : undefined;
}

/** Whether a box of the kind holds a single line only. */
export function isOneLine(kind: BoxKind): boolean {
  return kind === "plainText" || kind === "comboBox" || kind === "dropDown" || kind === "date";
}

type Worked = {
  readonly typed: string;
  readonly date: IsoDate | undefined;
  readonly choice: string | undefined;
};

function reasonAgainst(
  place: Place,
  wanted: WantedText,
  { typed, date, choice }: Worked,
): LeftReason | undefined {
  const refusal = refusalOf(place);
  if (refusal !== undefined) return refusal;
  if (typed.length > wanted.limit) return "too-long";
  if (date === undefined && (place.kind === "date" || (wanted.isDate && looksIso(typed))))
    return "not-a-date";
  if (place.choices !== undefined && choice === undefined)
    // A combo box takes other words from the user, but from an add-in only a choice.
    return place.kind === "dropDown" ? "not-a-choice" : "unsupported";
  return isOneLine(place.kind) && typed.includes("\n") ? "one-line" : undefined;
}

function saysAlready(place: Place, text: string, date: IsoDate | undefined): boolean {
  const answer = textOf(place.answer);
  if (squeezed(answer) === squeezed(text)) return true;
  return date !== undefined && writtenDate(answer, place) === date;
}

/** The list's own spelling of a text, when the box has a list and the text is in it. */
function choiceOf(place: Place, text: string): string | undefined {
  const wanted = squeezed(text).toLowerCase();
  return place.choices?.find((choice) => squeezed(choice).toLowerCase() === wanted);
}

/** The date that a text writes in the box's picture, or else in one of the usual ways. */
function writtenDate(text: string, place: Place): IsoDate | undefined {
  const inPicture = dateIn(text, place.dateFormat ?? defaultPicture);
  if (inPicture !== undefined) return inPicture;
  const read = readWrittenDate(text);
  return typeof read === "string" ? read : undefined;
}

function looksIso(text: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}$/.test(text);
}
