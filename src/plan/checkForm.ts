import { actionState, dateOf, isInverted, type ActionDateProblem } from "./actionState";
import { blanksIn } from "./blanks";
import type { IsoDate } from "./calendar";
import { daysBetween } from "./calendar";
import { stillBlank, type Missing } from "./check";
import { clientOf } from "./client";
import { linesWithPeople, type PersonHint } from "./checkPeople";
import {
  actionColumns,
  adviceKeys,
  fieldKeys,
  serviceKeys,
  textOf,
  type ActionColumn,
  type ActionRowPlace,
  type Area,
  type Box,
  type BoxOrColumn,
  type FieldKey,
  type Form,
  type Place,
  type TraceKind,
} from "./form";
import { onOneLine } from "./text";

/** An action of the form, by which it is (from 0, blank rows not counted) and what its row says. */
export type CheckedAction = {
  readonly row: ActionRowPlace;
  readonly action: number;
  /** What the row says it is about: the action or, failing that, the risk. */
  readonly about: string;
};

/** Something to put right in a form, or to look at. `key` tells it from the others and is the same when the form is read again. */
export type Finding = { readonly key: string; readonly place?: Place } & (
  | { readonly kind: "clients-differ"; readonly refs: readonly string[] }
  | { readonly kind: "pages-differ"; readonly field: "page" | "pageCount" }
  /** A blank of a wording, or a prompt of a form, that was left in what somebody wrote. */
  | { readonly kind: "blank-left"; readonly box: BoxOrColumn; readonly blank: string }
  | ({ readonly kind: "overdue"; readonly days: number } & CheckedAction)
  | ({ readonly kind: "date-problem"; readonly problem: ActionDateProblem } & CheckedAction)
  | ({
      readonly kind: "done-before-agreed";
      readonly done: IsoDate;
      readonly agreed: IsoDate;
    } & CheckedAction)
  /** The second of two details comes before the first. */
  | { readonly kind: "dates-inverted"; readonly first: FieldKey; readonly second: FieldKey }
  | { readonly kind: "missing"; readonly missing: Missing }
  /** Still in the file: whoever is sent it can find it. */
  | { readonly kind: "trace"; readonly trace: TraceKind }
  | ({ readonly kind: "person"; readonly area: Area } & PersonHint)
);
export type FindingKind = Finding["kind"];

/** Whether a finding is to be put right first; the others are worth a look. */
export function isPressing({ kind, ...finding }: Finding): boolean {
  if (kind === "missing")
    return "missing" in finding && ["action", "no-actions"].includes(finding.missing.kind);
  return kind !== "person";
}

/**
 * Everything that one reading of a form shows to be missing or doubtful, worst first. `isService` tells a line that names a
 * service, whose name, address and number are no other person's.
 */
export function checkForm(
  form: Form,
  today: IsoDate,
  isService: (line: string) => boolean = () => false,
): readonly Finding[] {
  const missing = stillBlank(form).map((each): Finding => ({
    kind: "missing",
    key: `missing ${each.kind} ${each.key}`,
    missing: each,
    place: each.place,
  }));
  return [
    ...clientsDiffer(form),
    ...pagesDiffer(form),
    ...blanksLeft(form),
    ...actionFindings(form, today),
    ...missing.filter(isPressing),
    ...datesInverted(form),
    ...(form.traces ?? []).map((trace): Finding => ({ kind: "trace", key: `trace ${trace}`, trace })),
    ...missing.filter((each) => !isPressing(each)),
    ...people(form, isService),
  ];
}

/** The same words in the same box are said once. */
function people(form: Form, isService: (line: string) => boolean): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { area, place, what, said } of linesWithPeople(form, isService)) {
    const key = `person ${area} ${what} ${said}`;
    found.set(key, { kind: "person", key, area, place, what, said });
  }
  return [...found.values()];
}

function clientsDiffer(form: Form): readonly Finding[] {
  const { refs } = clientOf(form);
  const places = form.fields.clientRef?.places ?? [];
  const second = places.find(({ answer }) => answer.kind === "text" && onOneLine(textOf(answer)) === refs[1]);
  return refs.length < 2 ? [] : [{ kind: "clients-differ", key: "clients-differ", refs, place: second }];
}

/** The pages of a plan count on from each other, and all say how many there are. */
function pagesDiffer({ fields }: Form): readonly Finding[] {
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

/** The prompts that Word and the form put in blank boxes, where they stand among what was typed; a row of dots or lines; XX. */
const prompts =
  /click or tap (?:here )?to (?:enter (?:text|a date)|choose an item)\.?|click here to enter (?:text|a date)\.?|choose an item\.?|enter text here|_{3,}|\.{5,}|…{2,}|\bX{2,}(?:\/X{2,})*\b|\bTB[CD]\b|\?{2,}|<[^<>\n]{2,40}>/gi;

function blanksLeft(form: Form): readonly Finding[] {
  const boxes: readonly (readonly [BoxOrColumn, readonly Place[]])[] = [
    ...fieldKeys.map((key) => [key, form.fields[key]?.places ?? []] as const),
    ...form.actionRows.flatMap(({ cells }) =>
      actionColumns.map((key) => [key, cells[key] === undefined ? [] : [cells[key]]] as const),
    ),
    ...adviceKeys.map((key) => [key, form.advice[key]?.places ?? []] as const),
    ["bag", form.bag.flatMap(({ places }) => places)],
    ...serviceKeys.map((key) => [key, form.service[key]?.places ?? []] as const),
  ];
  const seen = new Map<string, number>();
  return boxes.flatMap(([box, places]) =>
    places.flatMap((place) => {
      const text = textOf(place.answer);
      return [...blanksIn(text), ...(text.match(prompts) ?? [])].map((blank): Finding => {
        const count = (seen.get(`${box} ${blank}`) ?? 0) + 1;
        seen.set(`${box} ${blank}`, count);
        return { kind: "blank-left", key: `blank ${box} ${count} ${blank}`, box, blank, place };
      });
    }),
  );
}

function actionFindings(form: Form, today: IsoDate): readonly Finding[] {
  const agreed = dateOf(firstAnswered(form.fields.isspDate)) ?? dateOf(firstAnswered(form.fields.createdOn));
  const started = form.actionRows.filter(({ blank }) => !blank);
  const findings = started.map((row, action): readonly Finding[] => {
    const about = cellText(row, "action") || cellText(row, "risk");
    const { due, isOverdue, dateProblems } = actionState(row, today);
    const one = { row, action, about };
    const done = dateOf(row.cells.dateComplete);
    return [
      ...(isOverdue && due !== undefined
        ? [
            {
              kind: "overdue",
              key: `overdue ${action}`,
              days: -due,
              place: row.cells.byWhen,
              ...one,
            } as const,
          ]
        : []),
      ...dateProblems.map((problem) => ({
        kind: "date-problem" as const,
        key: `date ${action} ${problem.column} ${problem.kind}`,
        problem,
        place: row.cells[problem.column],
        ...one,
      })),
      ...(agreed !== undefined && done !== undefined && daysBetween(agreed, done) < 0
        ? [
            {
              kind: "done-before-agreed",
              key: `done-before ${action}`,
              done,
              agreed,
              place: row.cells.dateComplete,
              ...one,
            } as const,
          ]
        : []),
    ];
  });
  // The longest overdue first.
  const late = findings.flat().filter(({ kind }) => kind === "overdue");
  const others = findings.flat().filter(({ kind }) => kind !== "overdue");
  return [...late.sort((a, b) => daysLate(b) - daysLate(a)), ...others];
}

function daysLate(finding: Finding): number {
  return finding.kind === "overdue" ? finding.days : 0;
}

function cellText(row: ActionRowPlace, column: ActionColumn): string {
  const place = row.cells[column];
  return place === undefined ? "" : onOneLine(textOf(place.answer));
}

/** Each pair in the order in which the two happen. */
const inOrder: readonly (readonly [FieldKey, FieldKey])[] = [
  ["intakeDate", "isspDate"],
  ["createdOn", "reviewedOn"],
  ["isspDate", "reviewedOn"],
];

function datesInverted({ fields }: Form): readonly Finding[] {
  return inOrder.flatMap(([first, second]): readonly Finding[] => {
    const [one, other] = [firstAnswered(fields[first]), firstAnswered(fields[second])];
    return isInverted(dateOf(one), dateOf(other))
      ? [{ kind: "dates-inverted", key: `inverted ${first} ${second}`, first, second, place: other }]
      : [];
  });
}

function firstAnswered(box: Box | undefined): Place | undefined {
  return box?.places.find(({ answer }) => answer.kind === "text");
}
