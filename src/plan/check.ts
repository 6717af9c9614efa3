import { isComplete } from "./actionDue";
import { details } from "./details";
import type { ActionColumn, ActionRowPlace, AdviceKey, Box, FieldKey, Form, Place, ServiceKey } from "./form";
import { adviceKeys, fieldKeys, serviceKeys, textOf } from "./form";

/** Something that the form still lacks, and the place to show for it. `key` tells it from the others; the pane makes the sentence. */
export type Missing =
  | {
      readonly kind: "action";
      readonly key: string;
      readonly column: MissingColumn;
      /** Which of the actions in the form it is, from 0, blank rows not counted. */
      readonly action: number;
      /** What its row says of the risk, "" when nothing. */
      readonly risk: string;
      /** The same of the action. */
      readonly about: string;
      readonly place: Place;
    }
  /** The action table is there, and no action is in it. */
  | { readonly kind: "no-actions"; readonly key: "actions"; readonly place: Place }
  | { readonly kind: "field"; readonly key: FieldKey; readonly place: Place }
  | { readonly kind: "advice"; readonly key: AdviceKey; readonly place: Place }
  | { readonly kind: "service"; readonly key: ServiceKey; readonly place: Place };

const missingColumns = ["action", "who", "byWhen", "risk"] as const;
type MissingColumn = (typeof missingColumns)[number];

/**
 * What the form still lacks, worst first: risks without an action, then without who or when ("agree courses of action,
 * establish timelines and agree who is going to carry them out"), actions of no risk, then details, advice boxes and service lines.
 * What is not in the form at all is one of its `problems`; the "take with me" boxes are not asked for, since filling them can be unsafe.
 */
export function stillBlank(form: Form): readonly Missing[] {
  return [
    ...missingInActions(form),
    ...detailKeys(form).flatMap((key): readonly Missing[] =>
      blankPlace(form.fields[key]).map((place) => ({ kind: "field", key, place })),
    ),
    ...adviceKeys.flatMap((key): readonly Missing[] =>
      blankPlace(wholeOf(form.advice[key])).map((place) => ({ kind: "advice", key, place })),
    ),
    ...serviceKeys.flatMap((key): readonly Missing[] =>
      blankPlace(wholeOf(form.service[key])).map((place) => ({ kind: "service", key, place })),
    ),
  ];
}

function missingInActions(form: Form): readonly Missing[] {
  const started = form.actionRows.filter((row) => !row.blank);
  if (started.length === 0) {
    const place = form.actionRows.map(firstPlace).find((candidate) => candidate !== undefined);
    return place === undefined ? [] : [{ kind: "no-actions", key: "actions", place }];
  }
  return missingColumns.flatMap((column) =>
    started.flatMap((row, action): readonly Missing[] => {
      const place = row.cells[column];
      if (place?.answer.kind !== "blank" || (column === "byWhen" && isComplete(row))) return [];
      const key = `actions[${String(action)}].${column}`;
      return [
        {
          kind: "action",
          key,
          column,
          action,
          risk: cellText(row, "risk"),
          about: cellText(row, "action"),
          place,
        },
      ];
    }),
  );
}

function cellText(row: ActionRowPlace, column: ActionColumn): string {
  const place = row.cells[column];
  return place === undefined ? "" : textOf(place.answer);
}

function firstPlace(row: ActionRowPlace): Place | undefined {
  return row.cells.risk ?? row.cells.action;
}

/** The details that a plan needs. A first plan has no review yet; of a review, both the day and who are wanted. */
function detailKeys(form: Form): readonly FieldKey[] {
  const isReviewed = fieldKeys.some(
    (key) => details[key].isMissed === "once-reviewed" && form.fields[key]?.answer.kind === "text",
  );
  return fieldKeys.filter((key) => {
    const { isMissed } = details[key];
    return isMissed === "always" || (isMissed === "once-reviewed" && isReviewed);
  });
}

/** The first place of a box that is blank, as a list of one or none. */
function blankPlace(box: Box | undefined): readonly Place[] {
  const place = box?.places.find((candidate) => candidate.answer.kind === "blank");
  return place === undefined ? [] : [place];
}

/** A box whose places add up, unlike a detail that stands twice: blank only when all of them are. */
function wholeOf(box: Box | undefined): Box | undefined {
  return box?.answer.kind === "blank" ? box : undefined;
}
