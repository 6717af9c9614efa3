import {
  adviceKeys,
  fieldKeys,
  serviceKeys,
  textOf,
  type BoxName,
  type Form,
  type FormProblem,
} from "../../plan/form";
import type { FoundParts } from "./found";
import type { FormDocument } from "../read/formDocument";
import { headed } from "./headings";
import { fieldLabelled } from "./labels";
import { fieldLineIn, serviceLineIn } from "./labelLines";

/** What was not found and what does not agree: pages, boxes, columns, then what the form says of itself. */
export function problemsOf(
  document: FormDocument,
  form: Omit<Form, "problems">,
  found: FoundParts,
): readonly FormProblem[] {
  const missing = missingBoxes(form, found, document);
  return [
    ...missingPages(form, missing),
    ...(["unclear", "nowhere", "text-box", "page-edge"] as const).flatMap((why) =>
      missing.filter((each) => each.why === why),
    ),
    ...missingColumns(found),
    ...(clientRefsDiffer(form) ? [{ kind: "client-refs-differ" } as const] : []),
    ...(found.plans > 1 ? [{ kind: "several-plans", plans: found.plans } as const] : []),
  ];
}

type Missing = Extract<FormProblem, { readonly kind: "no-box" }>;

function missingBoxes(
  form: Omit<Form, "problems">,
  found: FoundParts,
  document: FormDocument,
): readonly Missing[] {
  const unclear = new Set(found.disputed);
  const inTextBoxes = keysIn(document.textBoxes.flatMap((text) => text.split("\n")));
  const atPageEdges = keysIn(document.pageEdges);
  const isPageCount = (key: BoxName): boolean => key === "page" || key === "pageCount";
  const whyMissing = (key: BoxName): Missing["why"] =>
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
    return why !== "nowhere" || isAsked(form, key) ? [{ kind: "no-box", name: key, why }] : [];
  });
}

/** Whether the pages that were found have a box of that kind as published. */
function isAsked(form: Omit<Form, "problems">, key: BoxName): boolean {
  if ((fieldKeys as readonly BoxName[]).includes(key)) return key === "clientRef" || hasActionPage(form);
  return hasOptions(form);
}

function keysIn(texts: readonly string[]): ReadonlySet<BoxName> {
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

function missingPages(form: Omit<Form, "problems">, missing: readonly Missing[]): FormProblem[] {
  const isSeen = missing.some(
    ({ name, why }) => why !== "nowhere" && !(fieldKeys as readonly BoxName[]).includes(name),
  );
  return [
    ...(hasActionPage(form) ? [] : [{ kind: "no-page", page: "actions" } as const]),
    ...(hasActionPage(form) && form.actionRows.length === 0 ? [{ kind: "no-action-table" } as const] : []),
    ...(hasOptions(form) || isSeen ? [] : [{ kind: "no-page", page: "options" } as const]),
  ];
}

function missingColumns(found: FoundParts): FormProblem[] {
  return (["risk", "action", "who", "byWhen", "dateComplete", "comment"] as const)
    .filter(
      (column) => found.actions.length > 0 && found.actions.every(({ columns }) => !columns.has(column)),
    )
    .map((column) => ({ kind: "no-column", column }));
}

function clientRefsDiffer(form: Omit<Form, "problems">): boolean {
  const said = (form.fields.clientRef?.places ?? [])
    .map((place) => textOf(place.answer).trim())
    .filter((text) => text !== "");
  return new Set(said).size > 1;
}
