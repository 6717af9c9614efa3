import { limits, type TooMuch } from "../simulator/package/limits";
import type { SimulatorError } from "../simulator/wordError";
import { escaped, megabytes } from "./fileWords";

/** Why a file is no form that can be opened, and what to do. */
export function notOpened({ reason, detail }: Pick<SimulatorError, "reason" | "detail">): string {
  const part = detail === "" ? "" : ` (its part ${escaped(detail)})`;
  switch (reason) {
    case "empty":
      return "This file is empty. Copy it again from where it came from, and use that.";
    case "legacy-doc":
      return `This is a .doc of an older Word. ${saveAs}`;
    case "encrypted":
      return `This document is encrypted, with a password or by your organisation. Open it in Word, choose File > Info > Protect Document, take the password or the restriction out, save it, and use that.`;
    case "archive":
      return `This is an archive (zip) with ${escaped(detail)} in it, not a Word document. Take that out of it first, and use it.`;
    case "takes-in":
      return `The document takes in another file${part} when Word opens it, and cannot be read before. Open it in Word, save it, and use that.`;
    case "not-a-zip":
      return `This is not a Word document (.docx), or it is damaged: perhaps only a piece of it came. Copy it again from where it came from. If that does not help: ${saveAs}`;
    case "damaged":
      return `The document is damaged${part}: what it holds is not what was saved. Copy it again from where it came from, or open it in Word, let Word repair it, save it, and try again.`;
    case "too-large":
      // The simulator gives one of these words and no other.
      return tooLarge[detail as TooMuch];
    case "no-document":
      return `This is ${detail === "" ? "not a Word document" : `${escaped(detail)}, not a Word document`}. ${saveAs}`;
    case "strict":
      return `This is a Strict Open XML Document. ${saveAs}`;
    case "broken-xml":
      return `The document is damaged${part}. Open it in Word, let Word repair it, save it, and try again.`;
    case "encoding":
      return `The document is damaged${part}: it has characters that mean nothing, or that are not what it says they are. Open it in Word, save it as Word Document (.docx), and use that.`;
  }
}

const saveAs = "Open the form in Word, save it as Word Document (.docx), and use that.";
const smaller = "Use the form by itself, without what does not belong to it.";

const tooLarge: Readonly<Record<TooMuch, string>> = {
  packed: `The document is too large: a form may have ${megabytes(limits.packed)}. Take pictures out of it in Word, or make them smaller.`,
  unpacked: `The document is too large: with all that it holds a form may have ${megabytes(limits.unpacked)} unpacked. Take pictures out of it in Word, or make them smaller.`,
  parts: `The document is too large: a form may have ${String(limits.parts)} parts. ${smaller}`,
  xml: `The document is too long: its text may have ${megabytes(limits.xml)}. ${smaller}`,
  nodes: `The document is too long: it has more than ${String(limits.nodes)} pieces of text, formatting, cells and controls. ${smaller}`,
  attributes: `The document is written in a way that no form is: one piece of it has more than ${String(limits.attributes)} properties. ${saveAs}`,
  namespaces: `The document is written in a way that no form is: it says anew what its names mean more than ${String(limits.namespaces)} times. ${saveAs}`,
  controls: `The document is too long: it has more than ${String(limits.controls)} content controls. ${smaller}`,
  paragraphs: `The document is too long: it has more than ${String(limits.paragraphs)} paragraphs. ${smaller}`,
  held: `The document is too long for the content controls that stand in one another in it. ${smaller}`,
  rows: `The document is too long: its tables have more than ${String(limits.rows)} rows. ${smaller}`,
  depth: `In this document tables or content controls stand in one another more than ${String(limits.depth)} deep, and cannot be read. ${smaller}`,
};
