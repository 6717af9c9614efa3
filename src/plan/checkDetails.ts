import { dateOf } from "./actionDue";
import { isInverted } from "./dateRemark";
import { daysBetween, type IsoDate } from "./calendar";
import { clientOf } from "./client";
import { howRefsDiffer } from "./clientNames";
import { readWrittenDate } from "./dates";
import { details } from "./details";
import type { Finding } from "./finding";
import { fieldKeys, textOf, type Box, type FieldKey, type Form, type Place } from "./form";
import { isNoAnswerYet } from "./leftOpen";
import { onOneLine } from "./text";

/** The pages name the client in more ways than one. */
export function clientsDiffer(form: Form): readonly Finding[] {
  const { refs } = clientOf(form);
  const places = form.fields.clientRef?.places ?? [];
  const second = places.find(({ answer }) => answer.kind === "text" && onOneLine(textOf(answer)) === refs[1]);
  return refs.length < 2
    ? []
    : [{ kind: "clients-differ", key: "clients-differ", refs, how: howRefsDiffer(refs), place: second }];
}

/** The pages of a plan count on from each other, and all say how many there are. */
export function pagesDiffer({ fields }: Form): readonly Finding[] {
  const numbers = numbersOf(fields.page);
  const counts = numbersOf(fields.pageCount);
  const [first] = numbers;
  const wrong =
    numbers.find(({ number }, at) => number !== (first?.number ?? 0) + at) ??
    numbers.find(({ number }) => counts.some((count) => number > count.number));
  const other = counts.find(({ number }) => number !== counts[0]?.number);
  return [
    ...(wrong === undefined
      ? []
      : [{ kind: "pages-differ", key: "pages-differ page", field: "page", place: wrong.place } as const]),
    ...(other === undefined
      ? []
      : [
          {
            kind: "pages-differ",
            key: "pages-differ pageCount",
            field: "pageCount",
            place: other.place,
          } as const,
        ]),
  ];
}

function numbersOf(box: Box | undefined): readonly { readonly place: Place; readonly number: number }[] {
  return (box?.places ?? []).flatMap((place) => {
    const said = textOf(place.answer).trim();
    return /^\d{1,3}$/.test(said) ? [{ place, number: Number(said) }] : [];
  });
}

/** Each pair in the order in which the two happen. */
const inOrder: readonly (readonly [FieldKey, FieldKey])[] = [
  ["intakeDate", "isspDate"],
  ["createdOn", "reviewedOn"],
  ["isspDate", "reviewedOn"],
];

/** Dates of details that stand in the wrong order. */
export function datesInverted({ fields }: Form): readonly Finding[] {
  return inOrder.flatMap(([first, second]): readonly Finding[] => {
    const [one, other] = [firstAnswered(fields[first]), firstAnswered(fields[second])];
    return isInverted(dateOf(one), dateOf(other))
      ? [{ kind: "dates-inverted", key: `inverted ${first} ${second}`, first, second, place: other }]
      : [];
  });
}

/** Dates of details that no calendar has or that lack their year, and those of what has happened that are still to come. */
export function detailDates({ fields }: Form, today: IsoDate): readonly Finding[] {
  return fieldKeys.flatMap((field): readonly Finding[] => {
    const detail = details[field];
    const place = firstAnswered(fields[field]);
    if (detail.kind !== "date" || place === undefined) return [];
    const said = onOneLine(textOf(place.answer));
    const date = dateOf(place);
    const found = (problem: "no-date" | "to-come"): readonly Finding[] => [
      { kind: "detail-date", key: `date ${field}`, field, problem, said, place },
    ];
    if (date !== undefined)
      return detail.hasHappened === true && daysBetween(today, date) > 0 ? found("to-come") : [];
    const read = readWrittenDate(said);
    const isMeant = typeof read === "object" && read.kind !== "not-a-date" && read.kind !== "nothing-typed";
    return isMeant && !isNoAnswerYet(said) ? found("no-date") : [];
  });
}

/** The first place of a box that says something. */
export function firstAnswered(box: Box | undefined): Place | undefined {
  return box?.places.find(({ answer }) => answer.kind === "text");
}
