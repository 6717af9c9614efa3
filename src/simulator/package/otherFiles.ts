import { SimulatorError } from "../wordError";

/** Throws SimulatorError where the first bytes of a file, or what it is made of, show that it is no package of Office. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new SimulatorError("not-a-docx", "empty");
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new SimulatorError("not-a-docx", isEncrypted(bytes) ? "encrypted" : "legacy-doc");
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, "");
  const kind = kinds.find(([looks]) => looks.test(start))?.[1];
  if (kind !== undefined) throw new SimulatorError("not-a-docx", "no-document", { detail: kind });
}

/** The Word document that an archive holds, of which it is no part. */
export function documentWithin(names: readonly string[]): string | undefined {
  return names.find((name) => /\.do[ct][xm]?$/i.test(name));
}

/** What a package holds, by the content type of its main part or its own declaration; undefined where no one can say. */
export function kindByType(type: string): string | undefined {
  return types.find(([looks]) => looks.test(type))?.[1];
}

const kinds: readonly (readonly [looks: RegExp, kind: string])[] = [
  [/^\s*%PDF-/, "a PDF"],
  [/^\s*\{\\rtf/, "a Rich Text document"],
  [/^\s*(?:<!DOCTYPE html|<html)|^MIME-Version:/i, "a web page"],
  [/^\s*<\?xml[^]*mso-application[^]*Word\.Document/, "a Word XML document"],
  [/^\u00ff\u00fe|^\u00fe\u00ff/, "a text file"],
];

const types: readonly (readonly [looks: RegExp, kind: string])[] = [
  [/spreadsheetml|ms-excel/i, "an Excel workbook"],
  [/presentationml|ms-powerpoint/i, "a PowerPoint presentation"],
  [/visio/i, "a Visio drawing"],
  [/opendocument/i, "an OpenDocument file"],
];

/** Office keeps a document with a password in a stream of this name, in the format of the older Office. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes("EncryptedPackage".replace(/(?!^)/g, "\u0000"));
}
