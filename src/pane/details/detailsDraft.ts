import type { IsoDate } from "../../plan/calendar";
import type { DateQuestion } from "../../plan/dateQuestion";
import { openQuestion } from "../../plan/dateQuestion";
import { readDate } from "../../plan/dates";
import type { LeftReason } from "../../plan/edits";
import { dateFields, fieldEdits, pageEdits } from "../../plan/detailEdits";
import type { FieldKey, Form, Place } from "../../plan/form";
import { fieldKeys, textOf } from "../../plan/form";
import { isMendable, type Mendable } from "../words/mendable";

/** What the user has typed over the form's details and not yet put in the form. */
export type DetailsDraft = Readonly<Partial<Record<FieldKey, string>>>;

/** The dates of the draft that the user has said are right, though there was something to ask of them. */
export type KeptDetails = Readonly<Partial<Record<FieldKey, string>>>;

/** How a detail stands to the form. */
export type DetailStanding =
  | { readonly kind: "same" }
  /** To be written as `wanted`, a date as ISO; `date` is the date that was understood. */
  | { readonly kind: "differs"; readonly wanted: string; readonly date?: IsoDate }
  /** To be written only once the user has answered. */
  | { readonly kind: "asks"; readonly question: DateQuestion }
  /** The user can mend it. */
  | { readonly kind: "wrong"; readonly why: Mendable | "no-date" }
  /** The form or Word stands in the way: the user can copy the text and put it there. */
  | {
      readonly kind: "blocked";
      readonly why: LeftReason;
      readonly text: string;
      readonly place: Place | undefined;
    }
  /** Emptied by the user: a blank asks for nothing, so the form keeps what it says. */
  | { readonly kind: "emptied" };

/** What the field shows: the draft, or else what the form says. */
export function shownText(form: Form, draft: DetailsDraft, key: FieldKey): string {
  const answer = form.fields[key]?.answer;
  return draft[key] ?? (answer === undefined ? "" : textOf(answer));
}

/** The draft with a text for a detail; one that is what the form says is no draft. */
export function withText(form: Form, draft: DetailsDraft, key: FieldKey, text: string): DetailsDraft {
  const { [key]: _, ...others } = draft;
  return text === shownText(form, {}, key) ? others : { ...others, [key]: text };
}

/** Compares what is typed for a detail with what the form says in each of its places. */
export function standingOf(
  form: Form,
  draft: DetailsDraft,
  key: FieldKey,
  today: IsoDate,
  kept: KeptDetails = {},
): DetailStanding {
  const typed = (draft[key] ?? nameForOtherPage(form, key)).trim();
  if (typed === "") {
    const emptied = draft[key] !== undefined && form.fields[key]?.answer.kind === "text";
    return { kind: emptied ? "emptied" : "same" };
  }
  const date = dateFields.has(key) ? readDate(typed, today) : undefined;
  if (typeof date === "object") return { kind: "wrong", why: "no-date" };
  const wanted = date ?? typed;
  const { edits, left } = fieldEdits(form, key, wanted);
  const why = left.map((each) => each.why).find(isMendable);
  if (why !== undefined) return { kind: "wrong", why };
  const [blocked] = left;
  if (edits.length === 0 && blocked === undefined) return { kind: "same" };
  if (edits.length === 0 && blocked !== undefined)
    return { kind: "blocked", why: blocked.why, text: blocked.text, place: blocked.place };
  const question = date && openQuestion(key, typed, today, kept[key]);
  return question === undefined ? { kind: "differs", wanted, date } : { kind: "asks", question };
}

/** The details that differ from the form, ready to be filled. */
export function wantedDetails(
  form: Form,
  draft: DetailsDraft,
  today: IsoDate,
  kept: KeptDetails = {},
): DetailsDraft {
  const entries = fieldKeys.flatMap((key) => {
    const standing = standingOf(form, draft, key, today, kept);
    return standing.kind === "differs" ? [[key, standing.wanted] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** How the numbers of the pages stand: the form has a box on each of several pages, and one for how many there are. */
export type PageNumbers =
  /** There is no number to give each page, or not yet. */
  | { readonly kind: "none" }
  /** So many boxes are blank and get the number of their page. */
  | { readonly kind: "to-write" }
  /** The first page whose box says another number, which is kept. */
  | { readonly kind: "other"; readonly page: number; readonly said: string }
  /** The boxes for page numbers are more or fewer than the pages: which page each is on is not known. */
  | { readonly kind: "unlike"; readonly boxes: number };

/** Whether each page has a box for its own number, so that one field for the number of pages stands for all of them. */
export function numbersItsPages({ fields }: Form): boolean {
  return fields.pageCount !== undefined && (fields.page?.places.length ?? 0) > 1;
}

/** Works out what the number of pages means for the box of each page. */
export function pageNumbersOf(form: Form, draft: DetailsDraft): PageNumbers {
  const places = form.fields.page?.places ?? [];
  const count = shownText(form, draft, "pageCount").trim();
  if (!numbersItsPages(form) || count === "") return { kind: "none" };
  const { edits, left } = pageEdits(form, { pageNumbers: true });
  if (count !== String(places.length))
    return edits.length > 0 ? { kind: "unlike", boxes: places.length } : { kind: "none" };
  if (edits.length > 0) return { kind: "to-write" };
  const other = left.find(({ why }) => why === "answered");
  if (other?.place === undefined) return { kind: "none" };
  return { kind: "other", page: Number(other.text), said: textOf(other.place.answer) };
}

/** How many details are typed that the form does not say, those that cannot be filled in among them. */
export function countDetails(form: Form, draft: DetailsDraft, today: IsoDate): number {
  const notSaid = new Set(["differs", "wrong", "blocked", "asks"]);
  return fieldKeys.filter(
    (key) =>
      draft[key] !== undefined &&
      (form.fields[key] === undefined
        ? draft[key].trim() !== ""
        : notSaid.has(standingOf(form, draft, key, today).kind)),
  ).length;
}

/** What is still a draft once the form says something new: all that it does not say. */
export function draftBeside(form: Form, draft: DetailsDraft, today: IsoDate): DetailsDraft {
  const entries = fieldKeys.flatMap((key) => {
    const typed = draft[key];
    return typed === undefined || standingOf(form, draft, key, today).kind === "same"
      ? []
      : [[key, typed] as const];
  });
  return Object.fromEntries(entries);
}

/** The name or ref is typed once: where one page has it and the other is blank, the other is to have it too. */
function nameForOtherPage(form: Form, key: FieldKey): string {
  const box = form.fields[key];
  const isHalf = key === "clientRef" && box?.places.some(({ answer }) => answer.kind === "blank") === true;
  return isHalf ? textOf(box.answer) : "";
}
