import { faultWords, type JsonFault } from "../plan/jsonFault";
import { isAbsolute } from "node:path";

/** The name of a file as it was given, with the folder in which a relative one was looked for; nothing unseen in it. */
export function shownPath(path: string): string {
  const name = escaped(path.length > longestName ? `${path.slice(0, 60)}…${path.slice(-60)}` : path);
  return isAbsolute(path) ? name : `${name} (in ${folderNow()})`;
}

const longestName = 300;

function folderNow(): string {
  try {
    return escaped(process.cwd());
  } catch {
    return "a folder that is gone"; // it can be taken away while a terminal stands in it
  }
}

/** What cannot be seen, or would turn a terminal or the words around it, as its code: "\u{1b}". */
export function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u{${codeOf(sign)}}`);
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}

/** Why the system did not let a file be read or written, and what to do. */
export function systemReason(cause: unknown): string {
  const code = codeIn(cause);
  return reasons[code] ?? `The system refused (${code}). Try another folder.`;
}

/** The code of a failure of the system, such as "ENOENT"; "" of others. */
export function codeIn(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}

const notAllowed = "You are not allowed to. Try another folder, or ask whoever looks after the computer.";
const full = "The disk is full, or your share of it. Make room, or try another folder.";

const reasons: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  ENOENT: "There is no such file or folder. Check its name.",
  ENOTDIR: "A part of its path is a file, not a folder. Check the path.",
  ENAMETOOLONG: "Its name is too long. Give it a shorter one.",
  ELOOP: "Its path goes round in a circle of links. Check the path.",
  EISDIR: "It is a folder. Give the name of a file.",
  EACCES: notAllowed,
  EPERM: "You are not allowed to, or it is open in Word. Close it there, or try another folder.",
  EBUSY: "It is open in another program. Close it there, and try again.",
  EROFS: "The disk can only be read. Try another folder.",
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
});

/** Why a file may not be read. */
export const notToRead = {
  folder: (path: string) => `${shownPath(path)} is a folder. Give the name of a file.`,
  device: (path: string) => `${shownPath(path)} is no file but a device. Give the name of a file.`,
  empty: (path: string) => `${shownPath(path)} is empty. Copy it again from where it came from.`,
  tooLarge: (path: string, most: number) =>
    `${shownPath(path)} is too large to be read: it may have ${megabytes(most)}.`,
  characters: (path: string) =>
    `${shownPath(path)} has characters that mean nothing: it is not UTF-8, or it is damaged. Open it where it was written, save it as UTF-8, and try again.`,
  json: (path: string, fault: JsonFault) => `${shownPath(path)}: ${faultWords(fault)}.`,
  lockFile: (path: string) =>
    `${shownPath(path)} is no document: Word keeps it beside one that is open. Give the name of that document, which ends the same.`,
  oldLetters: (path: string) =>
    `${shownPath(path)} is not UTF-8: it was read as Windows-1252. Look whether letters like é and signs like £ are right; if not, save it as CSV UTF-8.`,
  failed: (path: string, cause: unknown) => `${shownPath(path)} cannot be read. ${systemReason(cause)}`,
} as const;

/** A number of bytes as people say it. */
export function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1024 / 1024))} MB`;
}

/** What keeps a document from being written into, by what its author did to it. */
export const closed = {
  final: (path: string) =>
    `${shownPath(path)} is marked as final. Open it in Word, choose File > Info > Protect Document > Mark as Final, which takes the mark off, save it, and try again. Nothing was written.`,
  signed: (path: string) =>
    `${shownPath(path)} has a digital signature, which would not hold for what is written into it. Use a copy without: open it in Word, choose Edit Anyway, save it under another name, and use that. Nothing was written.`,
} as const;

const kindNames: Readonly<Record<string, string>> = {
  docx: "a Word document",
  docm: "a Word document with macros",
  dotx: "a Word template",
  dotm: "a Word template with macros",
};

/** Why a file may not be written. */
export const notToWrite = {
  ending: (path: string) =>
    `${shownPath(path)} is no name for a Word document. Give the file that is to be written a name that ends in .docx.`,
  notJson: (path: string) =>
    `${shownPath(path)} is no name for an organisation.json. Give a file whose name ends in .json. Nothing was written.`,
  otherKind: (path: string, form: string, kind: string) =>
    `${shownPath(form)} is ${kindNames[kind] ?? "of another kind"} (.${kind}), and ${shownPath(path)} says something else. Give it a name that ends in .${kind}, or save the form in Word as Word Document (.docx) and use that. Nothing was written.`,
  letters: (path: string) =>
    `${shownPath(path)} has letters in its name that mean nothing. Give the file that is to be written another name. Nothing was written.`,
  reserved: (path: string) =>
    `${shownPath(path)} is no name for a file on Windows. Give the file that is to be written another name. Nothing was written.`,
  changed: (path: string) =>
    `${shownPath(path)} was changed by another program meanwhile. Try again. Nothing was written.`,
  input: (path: string, from: string) =>
    `${shownPath(path)} is the same file as ${shownPath(from)}, which is read. Give the name of a new file. Nothing was written.`,
  exists: (path: string) =>
    `${shownPath(path)} is there already. Give the name of a new file, or add --force to replace that one. Nothing was written.`,
  link: (path: string) =>
    `${shownPath(path)} is a link to another file. Give the name of a new file. Nothing was written.`,
  folder: (path: string) =>
    `${shownPath(path)} is a folder. Give the name of a new file in it. Nothing was written.`,
  device: (path: string) =>
    `${shownPath(path)} is no file but a device. Give the name of a new file. Nothing was written.`,
  readOnly: (path: string) =>
    `${shownPath(path)} may only be read. Give the name of a new file. Nothing was written.`,
  noFolder: (path: string) =>
    `There is no folder for ${shownPath(path)}. Make the folder first, or check its name. Nothing was written.`,
  noteFailed: (path: string, out: string) =>
    `${shownPath(path)} cannot be written, so what you said of the boxes is not noted there. ${shownPath(out)} was written.`,
  failed: (path: string, cause: unknown) =>
    `${shownPath(path)} cannot be written. ${systemReason(cause)} Nothing was written.`,
} as const;
