import { Element } from "slimdom";
import { child, make } from "./wml";

/**
 * Puts a child into an element of properties where the schema wants it, in place of one of its name. Elements that the table
 * does not know stand at the end, before what a tracked change kept (ECMA-376 part 1, annex A).
 */
export function place(parent: Element, made: Element): Element {
  child(parent, made.localName, made.namespaceURI ?? "")?.remove();
  const after = parent.childNodes.find(
    (node) => node instanceof Element && rank(parent, node) > rank(parent, made),
  );
  return parent.insertBefore(made, after ?? null);
}

/** The child of that name, made where it is missing. */
export function placed(parent: Element, name: string): Element {
  return child(parent, name) ?? place(parent, make(parent, name));
}

function rank(parent: Element, element: Element): number {
  const order = orders[parent.localName] ?? [];
  if (element.localName.endsWith("Change")) return order.length + 1;
  const found = order.indexOf(element.localName);
  return found === -1 ? order.length : found;
}

/** The names of the children of each element of properties, in their order. */
const orders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    pPr: `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
      suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
      spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
      divId cnfStyle rPr sectPr`,
    rPr: `ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
      noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign
      rtl cs em lang eastAsianLayout specVanish oMath`,
    sdtPr:
      "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding color appearance label tabIndex",
    trPr: `cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del`,
    tcPr: `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers
      cellIns cellDel cellMerge`,
    tblPr: `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
      tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
    settings: `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
      displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
      embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
      bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
      formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView
      trackRevisions`,
  }).map(([name, order]) => [name, order.split(/\s+/)]),
);
