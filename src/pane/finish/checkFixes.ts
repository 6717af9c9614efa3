import type { IsoDate } from "../../plan/calendar";
import type { Finding } from "../../plan/finding";
import { nothingNeeded } from "../../plan/data/nothingNeeded";
import { formatDate } from "../../plan/dates";
import { actionColumns, areaKeys, fieldKeys, serviceKeys, type Area, type Form } from "../../plan/form";
import { answersOf, withAnswers, type RowsDraft } from "../actions/rowsDraft";
import type { StandingRow } from "../actions/standingRows";
import { withText, type DetailsDraft } from "../details/detailsDraft";
import { ownId, withWords, type OptionsDraft } from "../options/optionsDraft";
import type { TabKey } from "../words/tabs";
import { fixWords } from "../words/check";

/** The drafts that a fix types into: it writes nothing itself. */
export type FixDrafts = {
  readonly onDetails: (change: (draft: DetailsDraft) => DetailsDraft) => void;
  readonly onRows: (change: (draft: RowsDraft) => RowsDraft) => void;
  readonly onOptions: (change: (draft: OptionsDraft) => OptionsDraft) => void;
};

/** One click that answers a finding: it types the answer where it belongs, or settles it in the pane alone. */
export type Fix =
  | {
      readonly kind: "type";
      readonly label: string;
      readonly type: () => void;
      readonly isOwn?: true;
    }
  | {
      readonly kind: "settle";
      readonly label: string;
      /** It says what happened, or what was looked at: it is answered one at a time. */
      readonly isOwn?: true;
    };

/** A fix that several findings have, to be made at once. */
export type SharedFix = {
  readonly label: string;
  readonly each: readonly { readonly finding: Finding; readonly fix: Fix }[];
};

/** From so many findings on, one click is offered for all. */
const fewest = 3;

/** The fixes that three findings or more share, in their order. */
export function sharedFixes(
  findings: readonly Finding[],
  fixesOf: (finding: Finding) => readonly Fix[],
): readonly SharedFix[] {
  const shared = new Map<string, SharedFix["each"]>();
  for (const finding of findings)
    for (const fix of fixesOf(finding)) {
      if (fix.isOwn === true) continue;
      shared.set(fix.label, [...(shared.get(fix.label) ?? []), { finding, fix }]);
    }
  return [...shared].flatMap(([label, each]) => (each.length < fewest ? [] : [{ label, each }]));
}

/** The fixes of a finding; none where only the user can tell what is right. */
export function fixesOf(
  finding: Finding,
  {
    form,
    rows,
    today,
  }: { readonly form: Form; readonly rows: readonly StandingRow[]; readonly today: IsoDate },
  { onDetails, onRows, onOptions }: FixDrafts,
): readonly Fix[] {
  const doneToday = (late: Extract<Finding, { readonly action: number }>): readonly Fix[] => {
    const standing = rowOf(late, rows);
    if (standing === undefined || late.row.cells.dateComplete === undefined) return [];
    const type = () =>
      onRows((draft) =>
        withAnswers(draft, standing, { ...answersOf(standing, draft), dateComplete: formatDate(today) }),
      );
    return [{ kind: "type", label: fixWords.doneToday, type, isOwn: true }];
  };
  switch (finding.kind) {
    case "clients-differ":
      return finding.refs.map((ref) => ({
        kind: "type",
        label: fixWords.makeAll(ref),
        isOwn: true,
        type: () => onDetails((draft) => ({ ...withText(form, draft, "clientRef", ref), clientRef: ref })),
      }));
    case "when-passed":
      return [...doneToday(finding), { kind: "settle", label: fixWords.stillRight, isOwn: true }];
    case "completion-unclear":
    case "detail-date":
      return [{ kind: "settle", label: fixWords.isRight, isOwn: true }];
    case "overdue":
      return doneToday(finding);
    case "missing": {
      const { missing } = finding;
      if (missing.kind === "action" && missing.column === "risk")
        return [{ kind: "settle", label: fixWords.withRowAbove }];
      if (missing.kind !== "advice") return [];
      const type = () =>
        onOptions((draft) =>
          withWords(draft, ownId(missing.key), {
            ticked: true,
            text: nothingNeeded,
            status: "agreed",
          }),
        );
      return [
        { kind: "settle", label: fixWords.notRelevant },
        { kind: "type", label: fixWords.nothingNeeded, type },
      ];
    }
    case "trace":
      return [{ kind: "settle", label: fixWords.meantToBe, isOwn: true }];
    case "person":
      return [{ kind: "settle", label: fixWords.needed }];
    case "pages-differ":
    case "blank-left":
    case "date-problem":
    case "done-before-agreed":
    case "dates-inverted":
      return [];
  }
}

/** The action of the pane that a finding is about. */
export function rowOf(finding: Finding, rows: readonly StandingRow[]): StandingRow | undefined {
  if ("row" in finding) return rows.find(({ row }) => row === finding.row);
  return finding.kind === "missing" && finding.missing.kind === "action"
    ? rows[finding.missing.action]
    : undefined;
}

/** The area of Options that a finding is about. */
export function areaOf(finding: Finding): Area | undefined {
  const { kind } = finding;
  if (kind === "person") return finding.area;
  if (kind === "blank-left") return areaKeys.find((area) => area === finding.box);
  return kind === "missing" && finding.missing.kind === "advice" ? finding.missing.key : undefined;
}

/** Where in the pane a finding is put right. */
export function tabOf(finding: Finding): TabKey | undefined {
  switch (finding.kind) {
    case "clients-differ":
    case "pages-differ":
    case "dates-inverted":
    case "detail-date":
      return "details";
    case "overdue":
    case "when-passed":
    case "completion-unclear":
    case "date-problem":
    case "done-before-agreed":
      return "actions";
    case "blank-left":
      return tabOfBox(finding.box);
    case "missing":
      return tabOfMissing[finding.missing.kind];
    case "person":
      return "options";
    case "trace":
      return undefined;
  }
}

const tabOfMissing = {
  action: "actions",
  "no-actions": "actions",
  field: "details",
  advice: "options",
  service: "services",
} as const;

function tabOfBox(box: string): TabKey {
  if (isOneOf(actionColumns, box)) return "actions";
  if (isOneOf(fieldKeys, box)) return "details";
  return isOneOf(serviceKeys, box) ? "services" : "options";
}

function isOneOf(keys: readonly string[], key: string): boolean {
  return keys.includes(key);
}
