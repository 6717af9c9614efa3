import { FormError } from "../../plan/formError";
import type { FormDocument, Protection } from "./formDocument";
import { attribute, child, children, elementsIn, hasFlag, isOn, isW, PKG, valueOf } from "./ooxml";
import { readBody } from "./readBody";
import { parseXml } from "./parseXml";
import { linesOf } from "./storyLines";
import { tracesElsewhere } from "./tracesElsewhere";
import { visibilityIn } from "./visibility";
import type { XmlElement } from "./xmlElement";

/** What was read last, newest first: between two readings of a form there is often no change. */
let recent: readonly { readonly xml: string; readonly document: FormDocument }[] = [];
const mostKept = 3;

/**
 * Reads what `body.getOoxml()` answers (Flat OPC), or a bare `document.xml`; of the same text it gives the same document. Throws
 * FormError "not-a-docx" for XML that is malformed or holds no Word document.
 */
export function readOoxml(xml: string): FormDocument {
  const known = recent.find((each) => each.xml === xml) ?? { xml, document: documentIn(xml) };
  recent = [known, ...recent.filter((each) => each !== known)].slice(0, mostKept);
  return known.document;
}

function documentIn(xml: string): FormDocument {
  const roots = rootsIn(parsed(xml));
  const parts = new Map(roots.map((part) => [part.localName, part]));
  if (parts.get("document")?.namespaceURI === strict)
    throw new FormError("not-a-docx", {
      detail: "the document is Strict Open XML: save it as Word Document (.docx)",
    });
  const body = child(parts.get("document"), "body");
  if (body === undefined)
    throw new FormError("not-a-docx", { detail: "the XML holds no body of a Word document" });
  const listStyles = listStylesIn(parts.get("styles"));
  const looks = {
    ...visibilityIn(parts.get("styles")),
    isListItem: (properties: XmlElement | undefined) => isListItem(properties, listStyles),
  };
  const settings = parts.get("settings");
  return {
    ...readBody(body, looks),
    pageEdges: roots
      .filter((part) => isW(part, "hdr") || isW(part, "ftr"))
      .flatMap((part) => linesOf(part, looks)),
    tracesElsewhere: tracesElsewhere(roots, looks),
    tracksChanges: hasFlag(settings, "trackRevisions"),
    protection: protectionIn(settings),
  };
}

function parsed(xml: string): XmlElement {
  try {
    return parseXml(xml, isPicture);
  } catch (cause) {
    throw new FormError("not-a-docx", { cause, detail: "the XML of the document is malformed" });
  }
}

/** Flat OPC has pictures, and all else that is no XML, as text. */
function isPicture(element: XmlElement): boolean {
  return element.localName === "binaryData" && element.namespaceURI === PKG;
}

/** The roots of the parts ("document", "styles", "settings", "hdr"); the glossary's parts are left out. */
function rootsIn(root: XmlElement): readonly XmlElement[] {
  if (root.namespaceURI !== PKG) return root.localName === "document" ? [root] : [];
  return elementsIn(root)
    .filter((part) => !(part.getAttributeNS(PKG, "name") ?? "").startsWith("/word/glossary/"))
    .flatMap((part) => elementsIn(part).flatMap((content) => elementsIn(content)));
}

/** The namespace of WordprocessingML in files that are saved as Strict Open XML. */
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

function protectionIn(settings: XmlElement | undefined): Protection | undefined {
  const protection = child(settings, "documentProtection");
  if (!isOn(attribute(protection, "enforcement"))) return undefined;
  const edit = attribute(protection, "edit");
  return (["readOnly", "comments", "trackedChanges", "forms"] as const).find((kind) => kind === edit);
}

/** The ids of the paragraph styles that number or bullet their paragraphs, by themselves or through what they are based on. */
function listStylesIn(styles: XmlElement | undefined): ReadonlySet<string> {
  const byId = new Map(children(styles, "style").map((style) => [attribute(style, "styleId") ?? "", style]));
  const makesLists = (style: XmlElement | undefined, depth: number): boolean => {
    const numbering = child(child(style, "pPr"), "numPr");
    if (style === undefined || depth > 20) return false;
    return numbering === undefined
      ? makesLists(byId.get(valueOf(style, "basedOn") ?? ""), depth + 1)
      : isNumbered(numbering);
  };
  return new Set([...byId].filter(([, style]) => makesLists(style, 0)).map(([id]) => id));
}

function isListItem(properties: XmlElement | undefined, listStyles: ReadonlySet<string>): boolean {
  const numbering = child(properties, "numPr");
  const style = valueOf(properties, "pStyle") ?? "";
  return numbering === undefined
    ? listStyles.has(style) || /^List(Bullet|Number)\d?$/.test(style)
    : isNumbered(numbering);
}

// numId 0 takes the numbering of the style away.
function isNumbered(numbering: XmlElement): boolean {
  return valueOf(numbering, "numId") !== "0";
}
