import { boxNames } from "../../plan/boxNames";
import { adviceKeys, fieldKeys, serviceKeys, textOf, type Form } from "../../plan/form";
import type { BoxKey, FoundParts } from "./findParts";
import type { FormDocument } from "../read/formDocument";
import { headed } from "./headings";
import { fieldLabelled, fieldLineIn, serviceLineIn } from "./labels";

/** Sentences for the practitioner about what was not found and what does not agree. They say nothing about the client. */
export function problemsOf(
  document: FormDocument,
  form: Omit<Form, "problems">,
  found: FoundParts,
): readonly string[] {
  const missing = missingBoxes(form, found, document);
  return [
    ...missingPages(form, missing),
    ...(["unclear", "nowhere", "text-box", "page-edge"] as const).flatMap((why) =>
      sentencesOn(
        why,
        missing.filter((each) => each.why === why).map(({ key }) => `‘${boxNames[key]}’`),
      ),
    ),
    ...missingColumns(found),
    ...(clientRefsDiffer(form)
      ? ["The client name or reference is not the same on every page. Check which is right."]
      : []),
    ...(found.plans > 1
      ? ["This document holds more than one plan. The last one is filled; the earlier ones are left alone."]
      : []),
  ];
}

/** A box that was not found: nothing says where it is, or it is seen and cannot be told or reached. */
type Missing = { readonly key: BoxKey; readonly why: "nowhere" | "unclear" | "text-box" | "page-edge" };

function sentencesOn(why: Missing["why"], names: readonly string[]): string[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  if (why === "nowhere") return names.map((name) => `The box for ${name} was not found.`);
  const one = others.length === 0;
  const all = one ? first : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  switch (why) {
    case "unclear":
      return one
        ? [`It is not clear which box is for ${all}, so it is left alone.`]
        : [`It is not clear which boxes are for ${all}, so they are left alone.`];
    case "text-box":
      return one
        ? [`The box for ${all} stands in a text box, which cannot be filled from here.`]
        : [`The boxes for ${all} stand in text boxes, which cannot be filled from here.`];
    case "page-edge":
      return [
        `${one ? "The box" : "The boxes"} for ${all} ${one ? "stands" : "stand"} in the page header or footer, which cannot be filled from here.`,
      ];
  }
}

function missingBoxes(
  form: Omit<Form, "problems">,
  found: FoundParts,
  document: FormDocument,
): readonly Missing[] {
  const unclear = new Set(found.disputed);
  const inTextBoxes = keysIn(document.textBoxes.flatMap((text) => text.split("\n")));
  const atPageEdges = keysIn(document.pageEdges);
  const isPageCount = (key: BoxKey): boolean => key === "page" || key === "pageCount";
  const whyMissing = (key: BoxKey): Missing["why"] =>
    unclear.has(key)
      ? "unclear"
      : inTextBoxes.has(key)
        ? "text-box"
        : atPageEdges.has(key) && !isPageCount(key)
          ? "page-edge"
          : "nowhere";
  const isFound: Readonly<Record<string, unknown>> = {
    ...form.fields,
    ...form.advice,
    ...form.service,
    ...(form.bag.length > 0 ? { bag: form.bag } : {}),
  };
  return [...fieldKeys, ...adviceKeys, "bag" as const, ...serviceKeys].flatMap((key) => {
    if (isFound[key] !== undefined) return [];
    const why = whyMissing(key);
    return why !== "nowhere" || isAsked(form, key) ? [{ key, why }] : [];
  });
}

/** Whether the pages that were found have a box of that kind as published. */
function isAsked(form: Omit<Form, "problems">, key: BoxKey): boolean {
  if ((fieldKeys as readonly BoxKey[]).includes(key)) return key === "clientRef" || hasActionPage(form);
  return hasOptions(form);
}

function keysIn(texts: readonly string[]): ReadonlySet<BoxKey> {
  return new Set(
    texts.flatMap(
      (text) =>
        fieldLabelled(text) ?? fieldLineIn(text)?.key ?? headed(text) ?? serviceLineIn(text)?.key ?? [],
    ),
  );
}

function hasActionPage(form: Omit<Form, "problems">): boolean {
  return (
    form.actionRows.length > 0 || form.fields.intakeDate !== undefined || form.fields.createdOn !== undefined
  );
}

function hasOptions(form: Omit<Form, "problems">): boolean {
  return Object.keys(form.advice).length > 0 || form.bag.length > 0;
}

function missingPages(form: Omit<Form, "problems">, missing: readonly Missing[]): string[] {
  const isSeen = missing.some(
    ({ key, why }) => why !== "nowhere" && !(fieldKeys as readonly BoxKey[]).includes(key),
  );
  return [
    ...(hasActionPage(form) ? [] : ["The page with the action plan was not found."]),
    ...(hasActionPage(form) && form.actionRows.length === 0 ? ["The action table was not found."] : []),
    ...(hasOptions(form) || isSeen ? [] : ["The pages for options and advice were not found."]),
  ];
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
