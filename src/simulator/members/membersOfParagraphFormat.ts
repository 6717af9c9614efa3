import type { Element } from "slimdom";
import { assertEditable } from "../edits/editable";
import type { OpenDocument } from "../document/openDocument";
import { keepFormer } from "../document/revisions";
import { place, placed } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import { looks, styleName, styleOfParagraph } from "../package/styles";
import { applyStyle } from "../edits/styling";
import type { Member, Members, ThingOf } from "./things";
import { said } from "./things";
import { attribute, make, paragraphProperties, W } from "../package/wml";
import { WordError } from "../wordError";

type Paragraph = ThingOf<"Paragraph">;

/** Word measures in points, OOXML in twentieths of them. */
const twips = 20;

/** How a paragraph stands on the page. */
export const paragraphFormatMembers: Members<Paragraph> = {
  Alignment: {
    since: "WordApi 1.1",
    get: ({ node }, open) => {
      const side = attribute(looks(open.docx, node, "pPr", "jc")) ?? "left";
      return Object.entries(alignments).find(([, each]) => each === side)?.[0] ?? "Unknown";
    },
    set: ({ node }, value, open) => {
      const val = alignments[said(value)];
      if (val === undefined) throw new WordError("InvalidArgument", "Paragraph.alignment");
      change(open, node, (properties) => {
        place(properties, make(node, "jc", { val }));
      });
    },
  },
  LeftIndent: measure("ind", "left", twips),
  RightIndent: measure("ind", "right", twips),
  FirstLineIndent: {
    since: "WordApi 1.1",
    get: ({ node }, open) => {
      const indent = looks(open.docx, node, "pPr", "ind");
      const hanging = attribute(indent, "hanging");
      return Number(hanging === undefined ? (attribute(indent, "firstLine") ?? "0") : `-${hanging}`) / twips;
    },
    set: ({ node }, value, open) =>
      change(open, node, (properties) => {
        const points = Number(value);
        const indent = placed(properties, "ind");
        setAttribute(indent, "firstLine", points >= 0 ? points * twips : undefined);
        setAttribute(indent, "hanging", points < 0 ? -points * twips : undefined);
      }),
  },
  SpaceAfter: measure("spacing", "after", twips, "afterLines", "afterAutospacing"),
  SpaceBefore: measure("spacing", "before", twips, "beforeLines", "beforeAutospacing"),
  LineUnitAfter: measure("spacing", "afterLines", 100, "afterAutospacing"),
  LineUnitBefore: measure("spacing", "beforeLines", 100, "beforeAutospacing"),
  LineSpacing: {
    since: "WordApi 1.1",
    get: ({ node }, open) => {
      const spacing = looks(open.docx, node, "pPr", "spacing");
      return Number(attribute(spacing, "line") ?? "240") / twips;
    },
    // In the Word UI this value is divided by 12 (@types/office-js): it is a multiple of single spacing.
    set: ({ node }, value, open) =>
      change(open, node, (properties) => {
        const spacing = placed(properties, "spacing");
        setAttribute(spacing, "line", Number(value) * twips);
        setAttribute(spacing, "lineRule", "auto");
      }),
  },
  OutlineLevel: {
    since: "WordApi 1.1",
    get: ({ node }, open) => Number(attribute(looks(open.docx, node, "pPr", "outlineLvl")) ?? "9") + 1,
    set: ({ node }, value, open) =>
      change(open, node, (properties) => {
        place(properties, make(node, "outlineLvl", { val: String(Number(value) - 1) }));
      }),
  },
  Style: {
    since: "WordApi 1.1",
    get: ({ node }, open) => styleName(styleOfParagraph(open.docx, node)),
    set: ({ node }, value, open) => applyStyle(open, [node], said(value), false),
  },
  StyleBuiltIn: {
    since: "WordApi 1.3",
    get: ({ node }, open) => styleName(styleOfParagraph(open.docx, node)).replace(/\s/g, ""),
    set: ({ node }, value, open) => applyStyle(open, [node], said(value), true),
  },
};

/** `Paragraph.alignment` → `w:jc`. */
const alignments: Readonly<Record<string, string>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "both",
};

/**
 * A measure that is kept in an attribute, in units of which `unit` make one of the property's. Attributes that would go
 * before it are taken out when it is set.
 */
function measure(
  element: string,
  name: string,
  unit: number,
  ...superseding: readonly string[]
): Member<Paragraph> {
  return {
    since: "WordApi 1.1",
    get: ({ node }, open) => Number(attribute(looks(open.docx, node, "pPr", element), name) ?? "0") / unit,
    set: ({ node }, value, open) =>
      change(open, node, (properties) => {
        const found = placed(properties, element);
        for (const each of superseding) setAttribute(found, each, undefined);
        setAttribute(found, name, Number(value) * unit);
      }),
  };
}

function change(open: OpenDocument, paragraph: Element, act: (properties: Element) => void): void {
  assertEditable(open, paragraph);
  const properties = paragraphProperties(paragraph);
  if (tracksChanges(open.docx)) keepFormer(properties);
  act(properties);
}

function setAttribute(element: Element, name: string, value: string | number | undefined): void {
  element.removeAttributeNS(W, name);
  if (value === undefined) return;
  const text = typeof value === "number" ? String(Math.round(value)) : value;
  element.setAttributeNS(W, element.nodeName.replace(element.localName, name), text);
}
