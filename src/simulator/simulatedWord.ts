import type { Profile, ProfileName } from "./profiles";
import { profiles } from "./profiles";

/** How a simulated Word answers one RichApi request, as the transport of office.js carries it. */
export type TransportAnswer =
  | { readonly status: "succeeded"; readonly body: string }
  | { readonly status: "failed"; readonly code: number; readonly message: string };

/** What has gone over the wire since the last `resetTraffic`. `cleanUps` are the requests that only drop references. */
export type Traffic = { readonly requests: number; readonly cleanUps: number; readonly bytesIn: number; readonly bytesOut: number };

/** A Word made of OOXML: opens a .docx, answers office.js, saves. */
export class SimulatedWord {
  /** Opens a .docx. Throws SimulatorError "not-a-docx" with a reason. */
  static open(docx: Uint8Array, options: { readonly profile?: ProfileName } = {}): SimulatedWord {
    void docx;
    return new SimulatedWord(profiles[options.profile ?? "desktop"]);
  }

  private constructor(readonly profile: Profile) {}

  /** Answers one RichApi request body (JSON text, as in ArrayData[4]). Never throws. */
  answer(body: string): TransportAnswer {
    return { status: "failed", code: 5001, message: body };
  }

  /** The document as a .docx; parts that were not touched are byte for byte those that were opened. */
  save(): Uint8Array {
    return new Uint8Array();
  }

  /** The text of a part as it is now, such as "word/document.xml"; undefined when there is none. */
  partText(name: string): string | undefined {
    return name === "" ? "" : undefined;
  }

  /** Calls back after each request that changed the document. Returns the way to stop. */
  onChanged(listener: () => void): () => void {
    void listener;
    return () => undefined;
  }

  /** Calls back whenever the selection moves. Returns the way to stop. */
  onSelectionChanged(listener: () => void): () => void {
    void listener;
    return () => undefined;
  }

  /** Puts the cursor at the start of the n-th `w:p` of document.xml in document order (from 0), as a click of the user does. */
  clickParagraph(paragraph: number): void {
    void paragraph;
  }

  /** The `w:p` (counted as above) in which the selection starts. */
  get selectedParagraph(): number {
    return 0;
  }

  get traffic(): Traffic {
    return { requests: 0, cleanUps: 0, bytesIn: 0, bytesOut: 0 };
  }

  resetTraffic(): void {
    return undefined;
  }
}
