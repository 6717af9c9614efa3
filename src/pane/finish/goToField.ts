import type { Finding } from "../../plan/finding";
import type { StandingRow } from "../actions/standingRows";
import { shownIn } from "../shown";
import { columnLabels, fieldLabels } from "../words/labels";

/** So many frames a tab may take to be drawn. */
const patience = 30;

/** Takes the keyboard from a tab that was just opened to the field that a finding is about, once that is there. */
export function goToField(finding: Finding, row: StandingRow | undefined): void {
  const label = labelOf(finding);
  if (label === undefined) return;
  const look = (framesLeft: number): void => {
    const { activeElement: focused } = document;
    // The user has gone on meanwhile.
    if (focused !== document.body && focused?.getAttribute("role") !== "tab") return;
    const field = fieldCalled(label, row);
    if (field !== undefined) field.focus();
    else if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
  };
  requestAnimationFrame(() => look(patience));
}

function fieldCalled(label: string, row: StandingRow | undefined): HTMLElement | undefined {
  const parts = row === undefined ? shownIn(document, '[role="tabpanel"]') : shownIn(document, "[data-row]");
  const part = row === undefined ? parts[0] : parts.find((each) => each.dataset["row"] === row.id);
  const labels = part === undefined ? [] : [...part.querySelectorAll("label")];
  return labels.find(({ textContent }) => textContent === label)?.control ?? undefined;
}

/** What the field is called in which the finding is put right; undefined where it is no one field. */
function labelOf(finding: Finding): string | undefined {
  switch (finding.kind) {
    case "missing": {
      const { missing } = finding;
      if (missing.kind === "field") return fieldLabels[missing.key];
      return missing.kind === "action" ? columnLabels[missing.column] : undefined;
    }
    case "detail-date":
      return fieldLabels[finding.field];
    case "dates-inverted":
      return fieldLabels[finding.second];
    case "clients-differ":
      return fieldLabels.clientRef;
    case "date-problem":
      return columnLabels[finding.problem.column];
    case "overdue":
    case "when-passed":
      return columnLabels.byWhen;
    case "completion-unclear":
    case "done-before-agreed":
      return columnLabels.dateComplete;
    default:
      return undefined;
  }
}
