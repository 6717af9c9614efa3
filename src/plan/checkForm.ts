import { isComplete } from "./actionDue";
import type { IsoDate } from "./calendar";
import { stillBlank } from "./check";
import { actionFindings } from "./checkActions";
import { clientsDiffer, datesInverted, detailDates, pagesDiffer } from "./checkDetails";
import { linesWithPeople } from "./checkPeople";
import { isPressing, type Finding } from "./finding";
import {
  actionColumns,
  adviceKeys,
  fieldKeys,
  serviceKeys,
  textOf,
  type ActionColumn,
  type BoxOrColumn,
  type FieldKey,
  type Form,
  type Place,
} from "./form";
import { isNoAnswerYet, leftOpenIn } from "./leftOpen";

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
  const found = [
    ...clientsDiffer(form),
    ...pagesDiffer(form),
    ...blanksLeft(form),
    ...actionFindings(form, today),
    ...missing.filter(isPressing),
    ...datesInverted(form),
    ...(form.traces ?? []).map((trace): Finding => ({ kind: "trace", key: `trace ${trace}`, trace })),
    ...detailDates(form, today),
    ...missing.filter((each) => !isPressing(each)),
    ...people(form, isService),
  ];
  return [...found.filter(isPressing), ...found.filter((each) => !isPressing(each))];
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

/** Where an answer that is none yet is to be put right; elsewhere "-" can be all that there is to say. */
const wantsAnswer: ReadonlySet<BoxOrColumn> = new Set<FieldKey | ActionColumn>([
  "clientRef",
  "intakeDate",
  "isspDate",
  "createdOn",
  "action",
  "who",
  "byWhen",
]);

function blanksLeft(form: Form): readonly Finding[] {
  const seen = new Map<string, number>();
  const found = (box: BoxOrColumn, place: Place, wantsOne = wantsAnswer.has(box)): readonly Finding[] => {
    const text = textOf(place.answer);
    return (wantsOne && isNoAnswerYet(text) ? [text.trim()] : leftOpenIn(text)).map((blank): Finding => {
      const count = (seen.get(`${box} ${blank}`) ?? 0) + 1;
      seen.set(`${box} ${blank}`, count);
      return { kind: "blank-left", key: `blank ${box} ${count} ${blank}`, box, blank, place };
    });
  };
  const inBoxes = (box: BoxOrColumn, places: readonly Place[] = []): readonly Finding[] =>
    places.flatMap((place) => found(box, place));
  return [
    ...fieldKeys.flatMap((key) => inBoxes(key, form.fields[key]?.places)),
    ...form.actionRows.flatMap((row) =>
      actionColumns.flatMap((key) => {
        const place = row.cells[key];
        // What is done needs no day to be done by; what is not done says so as it likes.
        if (place === undefined || (key === "dateComplete" && !isComplete(row))) return [];
        return found(key, place, wantsAnswer.has(key) && !(key === "byWhen" && isComplete(row)));
      }),
    ),
    ...adviceKeys.flatMap((key) => inBoxes(key, form.advice[key]?.places)),
    ...form.bag.flatMap(({ places }) => inBoxes("bag", places)),
    ...serviceKeys.flatMap((key) => inBoxes(key, form.service[key]?.places)),
  ];
}
