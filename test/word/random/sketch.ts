import { Element } from "slimdom";
import { FilledForm, is, paragraphText, showsPlaceholder } from "../filledForm";

/** A .docx as lines of text, for people: a table row as "| label | [box] |", controls in brackets, "…" for a prompt. */
export function sketchOf(docx: Uint8Array): string {
  const body = new FilledForm(docx).root.childNodes.find((node) => is(node, "body"));
  return body === undefined ? "" : blocks(body).join("\n");
}

function blocks(parent: Element): string[] {
  return elementsIn(parent).flatMap((element) => {
    if (is(element, "p")) return [inLine(element)];
    if (is(element, "tbl"))
      return elementsIn(element)
        .filter((each) => is(each, "tr"))
        .map(row);
    return is(element, "sdt") ? [control(element, blocks)] : [];
  });
}

function row(tr: Element): string {
  return `| ${cells(tr).join(" | ")} |`;
}

function cells(parent: Element): string[] {
  return elementsIn(parent).flatMap((element) => {
    if (is(element, "tc")) return [blocks(element).join("⏎")];
    return is(element, "sdt") ? [control(element, cells)] : [];
  });
}

function control(sdt: Element, inside: (content: Element) => readonly string[]): string {
  const content = elementsIn(sdt).find((each) => is(each, "sdtContent"));
  const properties = elementsIn(sdt).find((each) => is(each, "sdtPr"));
  const kinds = ["text", "date", "dropDownList"];
  const kind = properties && elementsIn(properties).find((each) => kinds.includes(each.localName));
  const said = showsPlaceholder(sdt) || content === undefined ? "…" : inside(content).join("⏎");
  return `[${kind?.localName ?? "rich"}: ${said}]`;
}

function inLine(paragraph: Element): string {
  return elementsIn(paragraph)
    .map((each) =>
      is(each, "sdt") ? control(each, (content) => [paragraphText(content)]) : paragraphText(each),
    )
    .join("")
    .replace(/\n/g, "↵");
}

function elementsIn(parent: Element): Element[] {
  return parent.childNodes.filter((node) => node instanceof Element);
}
