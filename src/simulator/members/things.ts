import type { Element } from "slimdom";
import type { OpenDocument } from "../document/openDocument";
import type { Profile } from "../profiles";
import type { Caret, Span } from "../document/selection";
import { WordError } from "../wordError";

/** An object of Word that a proxy of office.js stands for. */
export type Thing =
  | { readonly type: "Application" | "Document" }
  | { readonly type: "Body"; readonly node: Element }
  | { readonly type: "Paragraph" | "ListItem"; readonly node: Element }
  | {
      readonly type:
        | "ContentControl"
        | "DropDownListContentControl"
        | "ComboBoxContentControl"
        | "CheckboxContentControl"
        | "DatePickerContentControl";
      readonly node: Element;
    }
  | { readonly type: "ContentControlListItem"; readonly node: Element; readonly control: Element }
  | { readonly type: "Table" | "TableRow" | "TableCell"; readonly node: Element }
  | { readonly type: "List"; readonly id: number; readonly node: Element }
  | {
      readonly type: "Range";
      readonly nodes: readonly Element[];
      readonly caret?: Caret;
      readonly span?: Span;
    }
  | { readonly type: "Font"; readonly nodes: readonly Element[]; readonly span?: Span }
  | { readonly type: "Section"; readonly node: Element }
  | { readonly type: "SearchOptions"; readonly chosen: Map<string, unknown> }
  | { readonly type: "DocumentProperties" }
  | { readonly type: "CustomProperty"; readonly node: Element }
  | { readonly type: "DocumentCreated"; readonly file: Uint8Array }
  | { readonly type: "Collection"; readonly of: CollectionName; readonly items: () => readonly Thing[] };

export type CollectionName =
  | "ParagraphCollection"
  | "ContentControlCollection"
  | "ContentControlListItemCollection"
  | "TableCollection"
  | "TableRowCollection"
  | "TableCellCollection"
  | "ListCollection"
  | "RangeCollection"
  | "SectionCollection"
  | "CustomPropertyCollection";

/** A value on the wire. */
export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

/** What an add-in gives as an argument. */
export type Given = Wire | Thing;

/** A member of a Word object: its requirement set ("WordApi 1.3") and what it does. `null` is a null object. */
export type Member<T extends Thing = Thing> = {
  readonly since: string;
  readonly get?: (thing: T, open: OpenDocument) => Wire | Thing;
  readonly set?: (thing: T, value: Wire, open: OpenDocument) => void;
  readonly call?: (
    thing: T,
    open: OpenDocument,
    ...given: readonly (Given | undefined)[]
  ) => Wire | Thing | undefined;
};

export type Members<T extends Thing = Thing> = Readonly<Record<string, Member<T>>>;

/** The Things of one type. */
export type ThingOf<Name extends Thing["type"]> = Extract<Thing, { readonly type: Name }>;

export function isThing(value: unknown): value is Thing {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    knownTypes.has(value.type)
  );
}

const knownTypes: ReadonlySet<string> = new Set([
  "Application",
  "Document",
  "Body",
  "Paragraph",
  "ListItem",
  "ContentControl",
  "DropDownListContentControl",
  "ComboBoxContentControl",
  "CheckboxContentControl",
  "DatePickerContentControl",
  "ContentControlListItem",
  "Table",
  "TableRow",
  "TableCell",
  "List",
  "Range",
  "Font",
  "Section",
  "SearchOptions",
  "DocumentProperties",
  "CustomProperty",
  "DocumentCreated",
  "Collection",
]);

/** A text that the add-in gave as an argument. Throws InvalidArgument for anything else. */
export function said(given: Given | undefined): string {
  if (typeof given !== "string") throw new WordError("InvalidArgument", "a text is wanted");
  return given;
}

/** The name of a thing as office.js calls its class. */
export function classOf(thing: Thing): string {
  return thing.type === "Collection" ? thing.of : thing.type;
}

/** Whether a Word of this profile has a requirement set, written "WordApi 1.3". */
export function claims(profile: Profile, since: string): boolean {
  const [set = "", version = ""] = since.split(" ");
  const has = profile.sets[set];
  return has !== undefined && asNumber(has) >= asNumber(version);
}

function asNumber(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}
