import type { CopyAnswer } from "../../plan/copyChoice";
import { dateOf } from "../../plan/actionDue";
import type { IsoDate } from "../../plan/calendar";
import { areaKeys, textOf, type Box, type Form } from "../../plan/form";
import { nothingNeeded } from "../../plan/data/nothingNeeded";
import { lineKey, lineKeys } from "../../plan/text";
import { counted } from "./counting";
import { plainDay } from "./dates";

/** One line for the case notes: of when the plan is, how much it holds, and what became of the copy. It names nobody. */
export function caseNote(form: Form, today: IsoDate, copy: CopyAnswer | undefined): string {
  const { isspDate, createdOn } = form.fields;
  const day = [isspDate, createdOn].flatMap((box) => dateOf(box?.places[0]) ?? [])[0] ?? today;
  const actions = form.actionRows.filter(({ blank }) => !blank).length;
  const options = areaKeys
    .flatMap((area): readonly (Box | undefined)[] => (area === "bag" ? form.bag : [form.advice[area]]))
    .flatMap((box) => box?.places ?? [])
    .flatMap(({ answer }) => lineKeys(textOf(answer)))
    .filter((key) => key !== lineKey(nothingNeeded)).length;
  const parts = [`${counted(actions, "action")} agreed`, `${counted(options, "option")} recorded`].join(", ");
  return `ISSP of ${plainDay(day)}: ${parts}; ${copy === undefined ? "no copy made" : copies[copy]}.`;
}

/** What the pane knows: it makes a copy, and does not see it handed over. */
const copies: Readonly<Record<CopyAnswer, string>> = {
  yes: "copy made: the client said it is safe to take home",
  "not-today": "copy not given: not safe today",
  "talk-only": "copy not given: talked through only",
  "we-keep-it": "copy not given: we keep it",
};
