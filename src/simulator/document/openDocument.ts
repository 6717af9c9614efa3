import type { Element } from "slimdom";
import type { DocxPackage } from "../package/docxPackage";
import type { Profile } from "../profiles";
import type { Caret, Span } from "./selection";
import type { Unkindness } from "../unkind/unkind";

/** The document that a simulated Word has open, with what its members need to know. */
export type OpenDocument = {
  readonly docx: DocxPackage;
  readonly profile: Profile;
  /** How the user has it open: in "viewing", nothing can be written. */
  readonly mode: "editing" | "viewing";
  /** `w:body` of the main part. */
  readonly body: Element;
  caret: Caret;
  /** The stretch of text that is selected, where it is in one paragraph; otherwise only the caret is known. */
  selected?: Span;
  /** Whether the running request has changed the document, and whether it has moved the selection. */
  changed: boolean;
  moved: boolean;
  /** Controls whose text the running request has changed; custom XML is to follow them. */
  readonly bound: Set<Element>;
  /** In what ways this Word is unkind to add-ins. */
  unkind: ReadonlySet<Unkindness>;
  /** How many requests there have been, clean-ups not counted. */
  requests: number;
  /** Whether anything has been edited since it was opened. */
  edited: boolean;
  /** How often an add-in's selecting has taken the keyboard out of the pane. */
  focusTaken: number;
  /** Files that `createDocument(…).open()` has opened beside it. */
  readonly opened: Uint8Array[];
};
