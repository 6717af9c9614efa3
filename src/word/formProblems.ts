import { adviceKeys, fieldKeys, serviceKeys, textOf, type Form } from "../plan/form";
import { boxNames } from "../plan/labelWordings";
import { adviceHeaded, fieldLabelled, isBagHeading } from "../plan/labels";
import type { BoxKey, FoundParts } from "./findParts";
import type { FormDocument } from "./formDocument";

/** Sentences for the practitioner about what was not found and what does not agree. They say nothing about the client. */
export function problemsOf(
  document: FormDocument,
  form: Omit<Form, "problems">,
  found: FoundParts,
): readonly string[] {
  const disputed = new Set(found.disputed);
  const missing: readonly BoxKey[] = [
    ...missingFields(form),
    ...(hasOptions(form) ? adviceKeys.filter((key) => form.advice[key] === undefined) : []),
    ...(hasOptions(form) && form.bag.length === 0 ? (["bag"] as const) : []),
    ...serviceKeys.filter((key) => hasOptions(form) && form.service[key] === undefined),
  ];
  return [
    ...missingPages(form),
    ...missing.map((key) =>
      disputed.has(key)
        ? `It is not clear which box is for ‘${boxNames[key]}’, so it is left alone.`
        : `The box for ‘${boxNames[key]}’ was not found.`,
    ),
    ...missingColumns(found),
    ...(clientRefsDiffer(form)
      ? ["The client name or reference is not the same on every page. Check which is right."]
      : []),
    ...(holdsSeveralPlans(form)
      ? ["This document holds more than one plan. Check that the right one is filled."]
      : []),
    ...(document.textBoxes.some(isLabel)
      ? ["Part of the form is in text boxes, which cannot be filled from here."]
      : []),
  ];
}

function hasActionPage(form: Omit<Form, "problems">): boolean {
  return (
    form.actionRows.length > 0 || form.fields.intakeDate !== undefined || form.fields.createdOn !== undefined
  );
}

function hasOptions(form: Omit<Form, "problems">): boolean {
  return Object.keys(form.advice).length > 0 || form.bag.length > 0;
}

function missingPages(form: Omit<Form, "problems">): string[] {
  return [
    ...(hasActionPage(form) ? [] : ["The page with the action plan was not found."]),
    ...(hasActionPage(form) && form.actionRows.length === 0 ? ["The action table was not found."] : []),
    ...(hasOptions(form) ? [] : ["The pages for options and advice were not found."]),
  ];
}

function missingFields(form: Omit<Form, "problems">): BoxKey[] {
  const asked = hasActionPage(form) ? fieldKeys : (["clientRef"] as const);
  return asked.filter((key) => form.fields[key] === undefined);
}

function missingColumns(found: FoundParts): string[] {
  return (["risk", "action", "who", "byWhen", "dateComplete", "comment"] as const)
    .filter(
      (column) => found.actions.length > 0 && found.actions.every(({ columns }) => !columns.has(column)),
    )
    .map((column) => `The action table has no column for ‘${boxNames[column]}’.`);
}

function clientRefsDiffer(form: Omit<Form, "problems">): boolean {
  const said = (form.fields.clientRef?.places ?? [])
    .map((place) => textOf(place.answer).trim())
    .filter((text) => text !== "");
  return new Set(said).size > 1;
}

function holdsSeveralPlans(form: Omit<Form, "problems">): boolean {
  return adviceKeys.some((key) => (form.advice[key]?.places.length ?? 0) > 1);
}

function isLabel(text: string): boolean {
  return fieldLabelled(text) !== undefined || adviceHeaded(text) !== undefined || isBagHeading(text);
}
