import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { openInNode } from "../simulator/host/nodeHost";
import { isWindows1252 } from "../services/fileText";
import { limits } from "../simulator/package/limits";
import type { ProfileName } from "../simulator/profiles";
import { SimulatedWord } from "../simulator/simulatedWord";
import { closed, notToRead, notToWrite } from "./fileWords";
import type { OutFile } from "./outFile";
import { UsageError } from "./words";

/** Opens a form in the simulated Word. Throws `UsageError` when it cannot be read, `SimulatorError` when it is no .docx. */
export function opened(path: string, profile: ProfileName): SimulatedWord {
  const bytes = bytesAt(path);
  try {
    return SimulatedWord.open(bytes, { profile });
  } catch (cause) {
    if (basename(path).startsWith("~$")) throw new UsageError(notToRead.lockFile(path), { cause });
    throw cause;
  }
}

/**
 * Opens a form that is to be written into `out`, whose name has to say what it is. A template becomes a document where that is
 * asked for, as it does in Word; macros are not taken out. Throws as `opened` does.
 */
export function openedFor(path: string, out: OutFile, profile: ProfileName): SimulatedWord {
  const word = opened(path, profile);
  if (word.closedBy !== undefined) throw new UsageError(closed[word.closedBy](path));
  const ending = out.path.slice(-4).toLowerCase();
  if (word.kind === "dotx" && ending === "docx") word.becomeDocument();
  if (word.kind !== ending) throw new UsageError(notToWrite.otherKind(out.path, path, word.kind));
  return word;
}

/** Runs a job of the add-in's own gateway against Microsoft's office.js, with the simulated Word behind it. */
export async function inWord<T>(word: SimulatedWord, job: () => Promise<T>): Promise<T> {
  const host = openInNode(word);
  Object.assign(globalThis, { Word: host.Word, Office: host.Office, OfficeExtension: host.OfficeExtension });
  try {
    return await job();
  } finally {
    host.close();
  }
}

/** The bytes of a file, which is a real one and not too large. Throws `UsageError`. */
export function bytesAt(path: string, most = mostBytes.document): Uint8Array {
  return attempted(path, () => {
    // A device or a pipe might never end.
    const found = statSync(path);
    if (found.isDirectory()) throw new UsageError(notToRead.folder(path));
    if (!found.isFile()) throw new UsageError(notToRead.device(path));
    if (found.size > most) throw new UsageError(notToRead.tooLarge(path, most));
    // What the system makes up as it is read says that it has no bytes, and may never end either.
    if (found.size === 0) throw new UsageError(notToRead.empty(path));
    return new Uint8Array(readFileSync(path));
  });
}

/** The text of a file: UTF-8, or UTF-16 with a byte order mark. Throws `UsageError` where it is neither. */
export function textAt(path: string): string {
  const bytes = bytesAt(path, mostBytes.text);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(notToRead.characters(path), { cause });
  }
}

/**
 * A list of services, and what is to be said of it: letters that are no UTF-8 are taken for those of a spreadsheet on Windows.
 * Throws `UsageError`.
 */
export function listAt(path: string): { readonly file: Uint8Array; readonly notes: readonly string[] } {
  const file = bytesAt(path, mostBytes.list);
  return { file, notes: isWindows1252(file) ? [notToRead.oldLetters(path)] : [] };
}

/** Ten times the longest plan and the largest list of services that were ever seen. */
const mostBytes = { document: limits.packed, text: 2 * 1024 * 1024, list: 16 * 1024 * 1024 } as const;

function attempted<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(notToRead.failed(path, cause), { cause });
  }
}
