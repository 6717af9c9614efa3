import type { Missing } from "../../plan/check";
import { areaLabels, fieldLabels } from "./labels";

/** A thing that the form lacks, as a sentence that says what to do. */
export function missingWords(missing: Missing): string {
  switch (missing.kind) {
    case "no-actions":
      return "Add the first action to the plan.";
    case "action":
      return `${actionWords[missing.column]} ${actionName(missing.risk, missing.action)}.`;
    case "field":
      return `Fill in ${lowerFirst(fieldLabels[missing.key])}.`;
    case "advice":
      return `Nothing is in the ${areaLabels[missing.key]} box yet.`;
    case "service":
      return missing.key === "contact"
        ? "Say how the service can be contacted."
        : "Say when the service is open.";
  }
}

const actionWords = {
  action: "Agree what to do about",
  who: "Say who will deal with",
  byWhen: "Say by when for",
} as const;

/** An action by the start of its risk, or by its number in the form where it has none. */
function actionName(risk: string, action: number): string {
  const [line = ""] = risk.trim().split("\n");
  if (line === "") return `action ${action + 1}`;
  return `“${line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line}”`;
}

/** "Intake date" within a sentence; "ISSP date" stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
