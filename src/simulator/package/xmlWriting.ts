import type { Element } from "slimdom";

/** An attribute as its source says it. */
export type WrittenAttribute = { readonly name: string; readonly value: string };

/** The attributes of an opening tag that a parser has taken. */
export function attributesIn(tag: string): readonly WrittenAttribute[] {
  const named = tag.matchAll(/\s([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Array.from(named, ([, name = "", quoted, inApostrophes = ""]) => ({
    name,
    value: unescaped((quoted ?? inApostrophes).replace(/\r\n|[\t\n\r]/g, " ")),
  }));
}

/** What the signs of a text stand for. */
export function unescaped(source: string): string {
  return source.replace(
    /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g,
    (all, hex?: string, decimal?: string, name = "") => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined
        ? (entities.get(String(name)) ?? all)
        : String.fromCodePoint(Number(decimal));
    },
  );
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The attributes of an element, as they are written into its tag. */
export function writtenAttributes(element: Element): string {
  return element.attributes.map((each) => ` ${each.name}="${escaped(each.value)}"`).join("");
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

function escaped(value: string): string {
  return value.replace(/[&<"\t\n\r]/g, (sign) => escapes.get(sign) ?? sign);
}
