import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openInNode, type NodeHost } from "../../src/simulator/host/nodeHost";
import type { ProfileName } from "../../src/simulator/profiles";
import { SimulatedWord } from "../../src/simulator/simulatedWord";

let host: NodeHost | undefined;

/** A simulated Word with a document open, and the way to run a batch of Microsoft's office.js in it. */
export type OpenWord = {
  readonly word: SimulatedWord;
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
  readonly documentXml: string;
};

/** Opens a document. One window of office.js serves a whole test file, a document at a time. */
export function openWord(docx: Uint8Array, profile: ProfileName = "desktop"): OpenWord {
  return showWord(SimulatedWord.open(docx, { profile }));
}

/** The same for a Word that is open already. */
export function showWord(word: SimulatedWord): OpenWord {
  if (host === undefined) host = openInNode(word);
  else host.attach(word);
  const attached = host;
  Object.assign(globalThis, {
    Word: attached.Word,
    Office: attached.Office,
    OfficeExtension: attached.OfficeExtension,
  });
  return {
    word,
    run: (batch) => attached.Word.run(batch),
    get documentXml() {
      return word.partText("word/document.xml") ?? "";
    },
  };
}

/** Closes the window; for `afterAll`. */
export function closeWord(): void {
  host?.close();
  host = undefined;
}

/** One of the three forms in test/forms. */
export function formFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../forms", `${name}.docx`)));
}

/** The code with which a batch failed. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (failure) {
    return typeof failure === "object" && failure !== null && "code" in failure
      ? String(failure.code)
      : String(failure);
  }
  return "no failure";
}
