import type { Element } from "slimdom";

/** A manifest, and the files of the folder that it points to, by their path in it. */
export type Manifest = { readonly root: Element; readonly file: (path: string) => Uint8Array | undefined };

/** The folder that the manifest points to: where its page stands. */
export function addressIn(root: Element): string {
  return new URL(
    ".",
    valueOf(one(one(root, "DefaultSettings"), "SourceLocation")) || "https://nowhere.invalid",
  ).href;
}

/** The file of the folder that an address of the manifest names; none where it stands elsewhere. */
export function inFolder({ root, file }: Manifest, address: string): Uint8Array | undefined {
  const folder = addressIn(root);
  return address.startsWith(folder) ? file(address.slice(folder.length)) : undefined;
}

/** Every address that a manifest names. */
export function addresses(root: Element): string[] {
  const named = [
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "Image",
    "Url",
    "AppDomain",
  ];
  return named
    .flatMap((name) => all(root, name))
    .filter((element) => !element.hasAttribute("resid"))
    .map((element) => element.getAttribute("DefaultValue") ?? element.textContent ?? "");
}

/** Everything in the lists of resources. */
export function resources(root: Element): Element[] {
  return all(root, "Resources").flatMap((each) => each.children.flatMap(({ children }) => children));
}

/** All elements of that name, in document order. */
export function all(within: Element, localName: string): Element[] {
  return within.getElementsByTagNameNS("*", localName);
}

/** The first element of that name, in document order; the element itself where there is none, which then has no value. */
export function one(within: Element, localName: string): Element {
  return all(within, localName)[0] ?? within;
}

/** What the first element of that name says; "" where there is none. */
export function textOf(root: Element, localName: string): string {
  return all(root, localName)[0]?.textContent?.trim() ?? "";
}

/** The value that an element has for those whose language has none of its own. */
export function valueOf(element: Element): string {
  return element.getAttribute("DefaultValue") ?? "";
}
