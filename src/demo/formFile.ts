import { blankDocument } from "../simulator/package/blankDocument";
import { SimulatorError } from "../simulator/wordError";
import type { Option } from "./Choice";

/** A form's file as it was opened. */
export type FormFile = { readonly name: string; readonly isSample: boolean; readonly bytes: Uint8Array };

export const blankForm = "published.docx";

/** What "Check this Word" in the pane's Help wants. */
const blankDocumentName = "Document1.docx";

/** The forms to try, by their files in test/forms. */
export const samples: readonly Option<string>[] = [
  { value: blankForm, label: "The form as published" },
  { value: "in-use.docx", label: "A form in use" },
  { value: "typed-controls.docx", label: "An agency's own version" },
  { value: blankDocumentName, label: "A blank document" },
];

/** Fetches one of the forms to try. Throws where it cannot be had. */
export async function sampleFile(name: string): Promise<FormFile> {
  if (name === blankDocumentName) return { name, isSample: true, bytes: blankDocument() };
  const response = await fetch(`assets/forms/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return { name, isSample: true, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Why a form could not be fetched or opened, and what to do. */
export function whyNotOpened(cause: unknown, step: "fetch" | "open"): string {
  if (cause instanceof SimulatorError) return reasons[cause.reason](cause.detail);
  // The browser's NotFoundError and NotReadableError, for a file of the user's own.
  if (cause instanceof DOMException && cause.name.startsWith("Not"))
    return "That file could not be read: it may have been moved or changed, or it is a folder. Choose it again.";
  if (step === "fetch") return "That form could not be loaded. Check the connection, then choose it again.";
  return "This demo cannot open that Word document. Open it in Word, save it as a Word document (.docx), then try again.";
}

const reasons: Readonly<Record<SimulatorError["reason"], (detail: string) => string>> = {
  empty: () => "That file is empty. Copy it again from where it came from, then open that here.",
  encrypted: () =>
    "That document is encrypted, with a password or by your organisation. In Word choose File > Info > Protect Document, take the password or the restriction out, save it, then open it here.",
  archive: (name) =>
    `That is an archive (zip) with ${name.replace(/[\p{Cc}\p{Cf}]/gu, "")} in it. Take that out of the archive, then open it here.`,
  "takes-in": () =>
    "That Word document takes in another file, which only Word can show. Open it in Word, save it, then open it here.",
  damaged: () =>
    "That Word document is damaged: what it holds is not what was saved. Copy it again, or open it in Word to repair it, save it, then open it here.",
  "too-large": (what) =>
    what === "packed" || what === "unpacked"
      ? "That Word document is too large to open here. In Word take out its pictures, or make them smaller."
      : "That Word document is too long to open here. In Word take out what does not belong to the form.",
  encoding: () =>
    "That Word document is damaged: it has characters that mean nothing. Open it in Word, save it as a Word document (.docx), then open that here.",
  "legacy-doc": () =>
    "That is an old Word file (.doc). Open it in Word, save it as a Word document (.docx), then open that here.",
  "not-a-zip": () => "That file is damaged, or it is not a Word document. Choose a .docx file.",
  "no-document": (kind) =>
    `That is ${kind === "" ? "not a Word document" : `${kind}, not a Word document`}. Choose a .docx file.`,
  strict: () =>
    "That is a Strict Open XML Document. In Word save it as Word Document (.docx), then open it here.",
  "broken-xml": () =>
    "That Word document is damaged. Open it in Word to repair it, save it, then open it here.",
};

/** Hands a file to the browser's downloads, under its own name. */
export function download(name: string, file: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
