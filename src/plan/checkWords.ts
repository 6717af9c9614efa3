import { adviceBoxes } from "./adviceBoxes";
import type { Missing } from "./check";
import type { RefsDiffer } from "./clientNames";
import type { Finding } from "./finding";
import { columns } from "./columns";
import { formatDate } from "./dates";
import { details } from "./details";
import { actionColumns, fieldKeys, type Area, type BoxOrColumn } from "./form";

/** What was found in a form, as a sentence: in the pane and on the command line alike. */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case "clients-differ":
      return clientsWords(finding.how, list.format(finding.refs.map((ref) => `“${cut(ref)}”`)));
    case "pages-differ":
      return finding.field === "page"
        ? "The page numbers do not follow each other."
        : "The pages do not agree on how many there are.";
    case "blank-left":
      return `${sentenceCase(nameOf(finding.box))} still says “${cut(onlyLine(finding.blank))}”.`;
    case "overdue":
      return `${actionWords(finding)} is ${finding.days === 1 ? "1 day" : `${String(finding.days)} days`} late.`;
    case "when-passed":
      return `${actionWords(finding)} was due by “${cut(finding.said)}”. Counted from the day of the plan, that was ${formatDate(finding.date)}. Is it done?`;
    case "completion-unclear":
      return `${actionWords(finding)} has “${cut(finding.said)}” for date complete. Is it done?`;
    case "detail-date":
      return finding.problem === "to-come"
        ? `${details[finding.field].label} is a day that is still to come: ${cut(finding.said)}.`
        : `${details[finding.field].label} is not a full date: “${cut(finding.said)}”.`;
    case "date-problem":
      return finding.problem.kind === "no-such-date"
        ? `${actionWords(finding)} has a date that is not in the calendar: ${cut(finding.problem.said)}.`
        : `${actionWords(finding)} is complete on a day that is still to come: ${formatDate(finding.problem.date)}.`;
    case "done-before-agreed":
      return `${actionWords(finding)} was complete on ${formatDate(finding.done)}, before the plan of ${formatDate(finding.agreed)}.`;
    case "dates-inverted":
      return `${details[finding.second].label} is before ${lowerFirst(details[finding.first].label)}.`;
    case "missing":
      return missingWords(finding.missing);
    case "trace":
      return traces[finding.trace];
    case "person":
      return `${sentenceCase(nameOf(finding.area))} may hold another person’s ${people[finding.what]}: “${cut(finding.said)}”. Is it needed?`;
  }
}

function clientsWords(how: RefsDiffer, names: string): string {
  switch (how) {
    case "titles":
    case "fuller":
      return `The pages name the client in different ways: ${names}. Write it in one way on all of them.`;
    case "typo":
      return `The pages name the client in almost the same way: ${names}. Is it a slip, or somebody else’s page?`;
    case "other":
      return `The pages name different clients: ${names}. One page may be somebody else’s.`;
  }
}

const traces = {
  comments: "The document holds comments. Whoever is sent it can read them.",
  changes: "Tracked changes are still in the document, with what was deleted.",
  hidden: "The document holds hidden text. Whoever is sent it can find it.",
} as const;

const people = { name: "full name", address: "address", number: "number" } as const;

/** A thing that the form lacks, as a sentence that says what to do. */
export function missingWords(missing: Missing): string {
  switch (missing.kind) {
    case "no-actions":
      return "Add the first action to the plan.";
    case "action":
      return missing.column === "risk"
        ? `Say which risk or issue ${actionName(missing.about, missing.action)} is about.`
        : `${toAgree[missing.column]} ${actionName(missing.risk, missing.action)}.`;
    case "field":
      return `Fill in “${details[missing.key].label}”.`;
    case "advice":
      return `Nothing is in the ${adviceBoxes[missing.key].label} box yet.`;
    case "service":
      return missing.key === "contact"
        ? "Say how the service can be contacted."
        : "Say when the service is open.";
  }
}

const toAgree = {
  action: "Agree what to do about",
  who: "Say who will deal with",
  byWhen: "Set a date for",
} as const;

function actionWords({ about, action }: { readonly about: string; readonly action: number }): string {
  const name = actionName(about, action);
  return name.startsWith("“") ? name : sentenceCase(name);
}

/** An action by the start of what it is about, or by its number in the form where it says nothing. */
function actionName(about: string, action: number): string {
  const line = onlyLine(about);
  return line === "" ? `action ${String(action + 1)}` : `“${cut(line)}”`;
}

function onlyLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

function cut(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}

function nameOf(box: BoxOrColumn | Area): string {
  const field = fieldKeys.find((key) => key === box);
  if (field !== undefined) return details[field].label;
  const column = actionColumns.find((key) => key === box);
  if (column !== undefined) return `an action (${columns[column].label.toLowerCase()})`;
  if (box === "bag") return "Take with me";
  if (box === "contact" || box === "openingHours") return "the service line";
  return isAdvice(box) ? adviceBoxes[box].label : box;
}

function isAdvice(box: string): box is keyof typeof adviceBoxes {
  return Object.hasOwn(adviceBoxes, box);
}

/** "Intake date" within a sentence; "ISSP date" stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const list = new Intl.ListFormat("en-GB");
