import type { ControlLevel, FormCell, FormControl, FormParagraph, FormTable } from "./formDocument";
import type { FieldCodes } from "./fieldCodes";
import type { PageStarts } from "./pageStarts";
import { controlProperties } from "./readControl";
import type { Visibility } from "./visibility";
import type { XmlElement } from "./xmlElement";

/** A part of the document while it is read: its arrays can still grow. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** What has been read of the body so far. */
export type Reading = {
  readonly tables: FormTable[];
  readonly paragraphs: FormParagraph[];
  readonly controls: Growing<FormControl>[];
  readonly textBoxes: string[];
  hasTrackedChanges: boolean;
  hasHidden: boolean;
  readonly fields: FieldCodes;
  readonly pages: PageStarts;
} & Looks;

/** What the formatting of the document says. */
export type Looks = Visibility & {
  /** Tells list items by their paragraph properties (`w:pPr`). */
  isListItem(properties: XmlElement | undefined): boolean;
};

/** What stands around the place that is being read. */
export type Around = {
  /** Block, cell and row-level controls, outermost first. */
  readonly controls: readonly Growing<FormControl>[];
  /** "grouped": only content controls can be edited. */
  readonly lock: "open" | "grouped" | "locked";
  readonly isPlaceholder: boolean;
  /** The nesting level of tables. */
  readonly level: number;
  /** The style of the innermost table. */
  readonly tableStyle?: string;
  /** That style hides a part of the table, or the row is marked as hidden. */
  readonly mayHide?: boolean;
  readonly cell?: Growing<FormCell>;
  /** The lines to which a paragraph read here adds its own: those of its cell, and those of the controls around it. */
  readonly lines: readonly string[][];
};

/** The text of a cell or a control made of these lines. */
export function joined(lines: readonly string[]): string {
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}

/** Notes a content control, and says what stands around its content. */
export function enterControl(
  reading: Reading,
  sdt: XmlElement,
  level: ControlLevel,
  around: Around,
): { readonly control: Growing<FormControl>; readonly within: Around; readonly lines: readonly string[] } {
  const { isGroup, isContentLocked, looks, ...properties } = controlProperties(sdt);
  // Word's "Group" locks its content with w:lock too, and leaves the controls in it to be edited (ECMA-376 §17.5.2.16).
  const isLocked = around.lock === "locked" || (isContentLocked && !isGroup);
  const control: Growing<FormControl> = {
    ...properties,
    index: reading.controls.length,
    level,
    parent: around.controls.at(-1)?.index,
    isLocked,
    holdsComments: false,
    hidesText: reading.hides(looks, { table: around.tableStyle }),
    text: "",
    paragraphs: [],
  };
  const lines: string[] = [];
  if (control.showsPlaceholder) for (const sink of around.lines) sink.push("");
  reading.controls.push(control);
  around.cell?.controls.push(control.index);
  const within: Around = {
    ...around,
    controls: [...around.controls, control],
    lock: isLocked ? "locked" : isGroup ? "grouped" : "open",
    isPlaceholder: around.isPlaceholder || control.showsPlaceholder,
    lines: control.showsPlaceholder ? [] : [...around.lines, lines],
  };
  return { control, within, lines };
}
