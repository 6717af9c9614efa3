import type { ActionColumn, Area, FieldKey, ServiceKey } from "./form";

/** One wanted thing, as a part of what is asked for; `index` counts in the list of its kind, from 0. */
export type EditName =
  | { readonly kind: "field"; readonly key: FieldKey }
  | { readonly kind: "service"; readonly key: ServiceKey }
  | { readonly kind: "option"; readonly key: Area; readonly index: number }
  /** Lines that stand and are to be others. */
  | { readonly kind: "lines"; readonly key: Area; readonly index: number }
  /** An action that is to be added; without a column, all of it. */
  | { readonly kind: "action"; readonly index: number; readonly column?: ActionColumn }
  /** A row that stands; without a column, that it is to be taken out or to have one above it. */
  | { readonly kind: "row"; readonly index: number; readonly column?: ActionColumn }
  | { readonly kind: "headings"; readonly index: number }
  /** The number of one page. */
  | { readonly kind: "page"; readonly index: number }
  /** Words that go where Word's cursor is. */
  | { readonly kind: "cursor" };

/** A name in writing, as the command line prints it; it tells one wanted thing from another, and nothing reads it back. */
export function writtenName(name: EditName): string {
  switch (name.kind) {
    case "field":
    case "service":
      return name.key;
    case "option":
      return `${name.key}[${name.index}]`;
    case "lines":
      return `lines[${name.index}].${name.key}`;
    case "action":
      return `actions[${name.index}]${columnOf(name)}`;
    case "row":
      return `rows[${name.index}]${columnOf(name)}`;
    case "headings":
      return `headings[${name.index}]`;
    case "page":
      return `page[${name.index}]`;
    case "cursor":
      return "cursor";
  }
}

function columnOf({ column }: { readonly column?: ActionColumn }): string {
  return column === undefined ? "" : `.${column}`;
}
