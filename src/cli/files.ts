import { readFileSync } from "node:fs";
import { openInNode } from "../simulator/host/nodeHost";
import type { ProfileName } from "../simulator/profiles";
import { SimulatedWord } from "../simulator/simulatedWord";
import { notToWrite, shownPath, systemReason } from "./fileWords";
import type { OutFile } from "./outFile";
import { UsageError } from "./words";

/** Opens a form in the simulated Word. Throws `UsageError` when it cannot be read, `SimulatorError` when it is no .docx. */
export function opened(path: string, profile: ProfileName): SimulatedWord {
  return SimulatedWord.open(new Uint8Array(bytesAt(path)), { profile });
}

/**
 * Opens a form that is to be written into `out`, whose name has to say what it is. A template becomes a document where that is
 * asked for, as it does in Word; macros are not taken out. Throws as `opened` does.
 */
export function openedFor(path: string, out: OutFile, profile: ProfileName): SimulatedWord {
  const word = opened(path, profile);
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

/** The bytes of a file. Throws `UsageError`. */
export function bytesAt(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UsageError(`${shownPath(path)} cannot be read. ${systemReason(cause)}`, { cause });
  }
}

/** The text of a file in UTF-8. Throws `UsageError`. */
export function textAt(path: string): string {
  return bytesAt(path).toString("utf8");
}
