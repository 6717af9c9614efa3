import type { Element } from "slimdom";
import { colorCode } from "../document/colors";
import { idOf, isContentLocked, kindOf, levelOf, propertiesOf } from "../document/controls";
import { willChange } from "../edits/editable";
import type { OpenDocument } from "../document/openDocument";
import { placeholderWords, setPrompt } from "../edits/placeholders";
import type { ControlKind } from "../profiles";
import { place } from "../package/schemaOrder";
import type { Member, Members, ThingOf } from "./things";
import { said } from "./things";
import { attribute, child, isOn, make, make15, W, W15 } from "../package/wml";
import { WordError } from "../wordError";

type Control = ThingOf<"ContentControl">;

/** What a content control is called, looks like and allows. */
export const controlPropertyMembers: Members<Control> = {
  Id: { since: "WordApi 1.1", get: ({ node }) => idOf(node) },
  Title: named("alias"),
  Tag: named("tag"),
  Type: { since: "WordApi 1.1", get: ({ node }, open) => typeSeen(node, open) },
  Subtype: { since: "WordApi 1.3", get: ({ node }) => subtypeOf(node) },
  PlaceholderText: {
    since: "WordApi 1.1",
    get: ({ node }, open) => placeholderWords(node, open.docx, open.profile),
    set: ({ node }, value, open) => setPlaceholderText(open, node, said(value)),
  },
  CannotEdit: {
    since: "WordApi 1.1",
    get: ({ node }) => isContentLocked(node),
    set: ({ node }, value, open) => setLock(node, value === true, isDeleteLocked(node), open),
  },
  CannotDelete: {
    since: "WordApi 1.1",
    get: ({ node }) => isDeleteLocked(node),
    set: ({ node }, value, open) => setLock(node, isContentLocked(node), value === true, open),
  },
  RemoveWhenEdited: {
    since: "WordApi 1.1",
    get: ({ node }) => isOn(child(propertiesOf(node), "temporary")),
    set: ({ node }, value, open) => {
      if (value === true && isDeleteLocked(node))
        throw new WordError("NotSettled", "ContentControl.removeWhenEdited with cannotDelete");
      willChange(open);
      if (value === true) place(propertiesOf(node), make(node, "temporary"));
      else child(propertiesOf(node), "temporary")?.remove();
    },
  },
  Appearance: {
    since: "WordApi 1.1",
    get: ({ node }) =>
      appearances[newer(node, "appearance")?.getAttributeNS(W15, "val") ?? "boundingBox"] ?? "",
    set: ({ node }, value, open) => {
      const val = Object.entries(appearances).find(([, name]) => name === value)?.[0];
      if (val === undefined) throw new WordError("InvalidArgument", "ContentControl.appearance");
      willChange(open);
      place(propertiesOf(node), make15(node, "appearance", val, W15));
    },
  },
  Color: {
    since: "WordApi 1.1",
    get: ({ node }) => {
      const own = attribute(newer(node, "color"));
      if (own === undefined) throw new WordError("NotSettled", "ContentControl.color where none is set");
      return `#${own}`;
    },
    set: ({ node }, value, open) => {
      const val = colorCode(said(value), "ContentControl.color");
      willChange(open);
      place(propertiesOf(node), make15(node, "color", val, W));
    },
  },
};

/** `w15:appearance` → `ContentControl.appearance`. */
const appearances: Readonly<Record<string, string>> = {
  boundingBox: "BoundingBox",
  tags: "Tags",
  hidden: "Hidden",
};

function newer(control: Element, name: string): Element | undefined {
  return child(propertiesOf(control), name, W15);
}

/** Word on the web refuses (OfficeDev/office-js 53, 785). */
function setPlaceholderText(open: OpenDocument, control: Element, words: string): void {
  if (open.profile.name === "web") throw new WordError("NotAllowed", "ContentControl.placeholderText");
  const kind = kindOf(control);
  if (words === "" || words.includes("\n") || kind === "CheckBox" || kind === "Picture")
    throw new WordError(
      "NotSettled",
      `ContentControl.placeholderText of no or several lines, or of a ${kind}`,
    );
  willChange(open);
  setPrompt(open, control, words);
}

/** Word takes 64 characters for a title or tag. */
function named(element: "alias" | "tag"): Member<Control> {
  return {
    since: "WordApi 1.1",
    get: ({ node }) => attribute(child(propertiesOf(node), element)) ?? "",
    set: ({ node }, value, open) => {
      const val = said(value);
      if (val.length > 64) throw new WordError("NotSettled", "A title or tag of more than 64 characters");
      willChange(open);
      if (val === "") child(propertiesOf(node), element)?.remove();
      else place(propertiesOf(node), make(node, element, { val }));
    },
  };
}

function typeSeen(node: Element, open: OpenDocument): ControlKind {
  const kind = kindOf(node);
  // Word on the web calls a date picker rich text (OfficeDev/office-js 6865).
  return open.profile.controlKinds.includes(kind) ? kind : "RichText";
}

function subtypeOf(node: Element): string {
  const plain = kindOf(node) === "PlainText";
  const names = {
    run: "Inline",
    block: "Paragraphs",
    cell: "TableCell",
    row: "TableRow",
    table: "Table",
  } as const;
  if (plain) return levelOf(node) === "run" ? "PlainTextInline" : "PlainTextParagraph";
  return kindOf(node) === "RichText" ? `RichText${names[levelOf(node)]}` : "Unknown";
}

function isDeleteLocked(node: Element): boolean {
  const lock = attribute(child(propertiesOf(node), "lock"));
  return lock === "sdtLocked" || lock === "sdtContentLocked";
}

function setLock(node: Element, content: boolean, control: boolean, open: OpenDocument): void {
  willChange(open);
  const val = content && control ? "sdtContentLocked" : content ? "contentLocked" : "sdtLocked";
  if (content || control) place(propertiesOf(node), make(node, "lock", { val }));
  else child(propertiesOf(node), "lock")?.remove();
}
