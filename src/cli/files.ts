import { readFileSync } from "node:fs";
import { openInNode } from "../simulator/host/nodeHost";
import type { ProfileName } from "../simulator/profiles";
import { SimulatedWord } from "../simulator/simulatedWord";
import { shownPath, systemReason } from "./fileWords";
import { UsageError } from "./words";

/** Opens a form in the simulated Word. Throws `UsageError` when it cannot be read, `SimulatorError` when it is no .docx. */
export function opened(path: string, profile: ProfileName): SimulatedWord {
  return SimulatedWord.open(new Uint8Array(bytesAt(path)), { profile });
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
