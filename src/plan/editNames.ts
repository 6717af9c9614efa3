import type { EditName } from "./edits";
import type { ActionColumn, AdviceKey, FieldKey, ServiceKey } from "./form";
import { actionColumns, adviceKeys, fieldKeys, serviceKeys } from "./form";

/** One wanted thing, as a part of what is asked for; `index` counts in the list of its kind, from 0. */
export type WantedPart =
  | { readonly kind: "field"; readonly key: FieldKey }
  | { readonly kind: "service"; readonly key: ServiceKey }
  | { readonly kind: "option"; readonly key: AdviceKey | "bag"; readonly index: number }
  /** Lines that stand and are to be others. */
  | { readonly kind: "lines"; readonly key: AdviceKey | "bag"; readonly index: number }
  | { readonly kind: "action"; readonly index: number; readonly column: ActionColumn }
  /** A row that stands; without a column, that it is to be taken out or to have one above it. */
  | { readonly kind: "row"; readonly index: number; readonly column?: ActionColumn }
  | { readonly kind: "headings"; readonly index: number }
  /** The number of one page. */
  | { readonly kind: "page"; readonly index: number };

/** The name of a wanted thing. */
export function nameFor(part: WantedPart): EditName {
  switch (part.kind) {
    case "field":
    case "service":
      return part.key;
    case "option":
      return `${part.key}[${part.index}]`;
    case "lines":
      return `lines[${part.index}].${part.key}`;
    case "action":
      return `actions[${part.index}].${part.column}`;
    case "row":
      return `rows[${part.index}]${part.column === undefined ? "" : `.${part.column}`}`;
    case "headings":
      return `headings[${part.index}]`;
    case "page":
      return `page[${part.index}]`;
  }
}

/** The wanted thing of a name: the reverse of `nameFor`. Undefined for the names of other things. */
export function partNamed(name: EditName): WantedPart | undefined {
  const [, list = "", counted, own = ""] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(name) ?? [];
  const index = Number(counted);
  const column = actionColumns.find((each) => each === own);
  const box = boxKeys.find((each) => each === (list === "lines" ? own : list));
  if (counted === undefined) {
    const [field, service] = [
      fieldKeys.find((each) => each === name),
      serviceKeys.find((each) => each === name),
    ];
    if (field !== undefined) return { kind: "field", key: field };
    return service && { kind: "service", key: service };
  }
  if (list === "lines") return box && { kind: "lines", key: box, index };
  if (list === "actions") return column && { kind: "action", index, column };
  if (list === "rows") return own === "" || column !== undefined ? { kind: "row", index, column } : undefined;
  if (own !== "") return undefined;
  if (list === "headings" || list === "page") return { kind: list, index };
  return box && { kind: "option", key: box, index };
}

const boxKeys: readonly (AdviceKey | "bag")[] = [...adviceKeys, "bag"];
