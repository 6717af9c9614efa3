import type { XmlElement } from "./xmlElement";

/** WordprocessingML. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** Word 2010's additions, such as the check box. */
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
/** Word 2013's additions, such as the repeating section. */
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
/** Markup compatibility: the same content for newer and older readers. */
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Flat OPC, the one-file package that `getOoxml` answers. */
export const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** Whether an element is that one of WordprocessingML. */
export function isW(element: XmlElement, name: string): boolean {
  return element.localName === name && element.namespaceURI === W;
}

/** The child elements of an element. */
export function elementsIn(parent: XmlElement): readonly XmlElement[] {
  return parent.elements;
}

/** The first WordprocessingML child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.elements.find((element) => isW(element, name));
}

/** All WordprocessingML children of that name. */
export function children(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent === undefined ? [] : elementsIn(parent).filter((element) => isW(element, name));
}

/** An attribute in the namespace of WordprocessingML. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name);
}

/** `w:val` of the child of that name. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(parent, name), "val");
}

/** A whole number in `w:val` of the child of that name; 0 when it is not there. */
export function numberOf(parent: XmlElement | undefined, name: string): number {
  const number = Number.parseInt(valueOf(parent, name) ?? "", 10);
  return Number.isNaN(number) ? 0 : number;
}

/** Whether an on/off attribute, such as `w:val` or `w:enforcement`, stands for on. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Whether the on/off child of that name is there and not switched off. */
export function hasFlag(parent: XmlElement | undefined, name: string): boolean {
  const flag = child(parent, name);
  return flag !== undefined && isOn(attribute(flag, "val") ?? "1");
}
