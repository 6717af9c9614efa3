import { showBound } from "./edits/bindings";
import { DocxPackage, type DocumentKind } from "./package/docxPackage";
import { refusal, type Fault } from "./faults";
import { followedInRequest } from "./person/heldPlaces";
import { keyboardAt, type Keyboard } from "./person/keyboard";
import { keepCaret } from "./members/members";
import type { OpenDocument } from "./document/openDocument";
import { personAt, type Person } from "./person/person";
import { profiles, type Profile, type ProfileName } from "./profiles";
import { isCleanUp, References, runRequest, type ActionFault, type RequestBody } from "./requests";
import { giveControlIds } from "./document/controlIds";
import { caretAt } from "./document/selection";
import type { Wire } from "./members/things";
import { noTraffic, withRequest, type Traffic, type TransportAnswer } from "./transport";
import type { Unkindness } from "./unkind/unkind";
import { answerOnItsWay, refusedOutright } from "./unkind/unkindAnswers";
import { isFinal, isSigned } from "./package/settings";
import { child, descendants, make } from "./package/wml";
import { SimulatorError } from "./wordError";

/** A Word made of OOXML: opens a .docx, answers office.js, saves. */
export class SimulatedWord {
  /**
   * Opens a .docx. In the mode "viewing" every write fails, as in Word's Viewing mode. Throws SimulatorError "not-a-docx" with
   * a reason. `unkind` is for `setUnkind`.
   */
  static open(
    docx: Uint8Array,
    options: {
      readonly profile?: ProfileName;
      readonly mode?: OpenDocument["mode"];
      readonly unkind?: readonly Unkindness[];
    } = {},
  ): SimulatedWord {
    const { profile = "desktop", mode = "editing", unkind = [] } = options;
    const word = new SimulatedWord(new DocxPackage(docx), profiles[profile], mode);
    word.setUnkind(unkind);
    return word;
  }

  /** Somebody who edits the document at Word's own surface. */
  readonly person: Person;
  /** The keys of the user, whose cursor the document has. */
  readonly keyboard: Keyboard;
  private readonly document: OpenDocument;
  private readonly references = new References();
  private readonly changedListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly focusListeners = new Set<() => void>();
  private readonly openedListeners = new Set<(docx: Uint8Array) => void>();
  private readonly faults: Fault[] = [];
  private readonly interruptions: { readonly request: number; readonly act: (person: Person) => void }[] = [];
  /** Until when an answer is on its way. */
  private busyUntil = 0;
  /** By how many milliseconds a Word with "slow-answers" is late. */
  slowness = 3000;
  private counted: Traffic = noTraffic;

  private constructor(
    private readonly docx: DocxPackage,
    readonly profile: Profile,
    mode: OpenDocument["mode"],
  ) {
    const root = docx.part(docx.mainPart).document.documentElement;
    if (root !== null) giveControlIds(root);
    const body = root === null ? undefined : child(root, "body");
    if (body === undefined) throw new SimulatorError("not-a-docx", "broken-xml", { detail: docx.mainPart });
    const caret = caretAt(body);
    const paragraph = caret?.paragraph ?? body.insertBefore(make(body, "p"), body.firstChild);
    this.document = {
      docx,
      profile,
      mode,
      body,
      caret: caret ?? { paragraph, offset: 0 },
      changed: false,
      moved: false,
      unkind: new Set(),
      requests: 0,
      edited: false,
      focusTaken: 0,
      opened: [],
      bound: new Set(),
    };
    showBound(this.document);
    docx.takeAsUnedited();
    this.person = personAt(this.document, this.references, () => {
      this.tellListeners();
    });
    this.keyboard = keyboardAt(this.document, this.person, () => {
      for (const listener of this.selectionListeners) listener();
    });
  }

  /** Answers one RichApi request body (JSON text, as in ArrayData[4]). Never throws for what an add-in can ask. */
  answer(body: string): TransportAnswer {
    const request = JSON.parse(body) as RequestBody; // office.js wrote it
    const cleanUp = isCleanUp(request);
    if (!cleanUp) this.interrupt();
    const fault = cleanUp ? undefined : this.faultNow();
    if (fault !== undefined && fault.action === undefined && fault.after !== true)
      return this.count(request, body, refusal(fault.code), cleanUp);
    const refused = cleanUp ? undefined : refusedOutright(this.document.unkind, Date.now() < this.busyUntil);
    if (refused !== undefined) return this.count(request, body, refused, cleanUp);
    const tookFocus = this.document.focusTaken;
    const opened = this.document.opened.length;
    this.document.changed = false;
    this.document.moved = false;
    const actionFault: ActionFault | undefined =
      fault?.action !== undefined && typeof fault.code === "string" && fault.code !== "NoAnswer"
        ? { action: fault.action, code: fault.code }
        : undefined;
    let result: Wire = null;
    try {
      followedInRequest(this.document, this.references, () => {
        result = runRequest(request, this.document, this.references, actionFault);
      });
    } catch (mistake) {
      // A mistake of the simulator's own must not leave the add-in waiting, nor pass for an answer of Word's.
      const message = `A mistake of the simulator: ${String(mistake)}`;
      result = {
        Results: [],
        Error: { Code: "NotSimulated", Message: message, Location: "", ActionIndex: 0 },
      };
    }
    keepCaret(this.document);
    if (!cleanUp && this.document.unkind.has("selection-events")) this.document.moved = true;
    if (this.document.focusTaken > tookFocus) for (const listener of this.focusListeners) listener();
    for (const docx of this.document.opened.slice(opened))
      for (const listener of this.openedListeners) listener(docx);
    this.tellListeners();
    const answer: TransportAnswer =
      fault?.after === true ? refusal(fault.code) : { status: "succeeded", body: JSON.stringify(result) };
    const sent = answerOnItsWay(this.document.unkind, request, answer, this.slowness);
    if (!cleanUp && sent.status !== "failed")
      this.busyUntil = sent.status === "none" ? Number.POSITIVE_INFINITY : Date.now() + (sent.late ?? 0);
    return this.count(request, body, sent, cleanUp);
  }

  /** In what ways this Word is unkind to the add-in from now on, and no others. */
  setUnkind(unkind: readonly Unkindness[]): void {
    this.document.unkind = new Set(unkind);
  }

  get unkind(): readonly Unkindness[] {
    return [...this.document.unkind];
  }

  /** How often an add-in's selecting has taken the keyboard out of the pane; only with "select-takes-focus". */
  get focusTaken(): number {
    return this.document.focusTaken;
  }

  /** Calls back whenever the document takes the keyboard. Returns the way to stop. */
  onFocusTaken(listener: () => void): () => void {
    this.focusListeners.add(listener);
    return () => this.focusListeners.delete(listener);
  }

  /** Which kind of file the document came in: a document or a template, with macros or without. */
  get kind(): DocumentKind {
    return this.docx.kind;
  }

  /** What the author did to the document so that nobody changes it. */
  get closedBy(): "final" | "signed" | undefined {
    return isSigned(this.docx) ? "signed" : isFinal(this.docx) ? "final" : undefined;
  }

  /** Makes a document of a template. */
  becomeDocument(): void {
    this.docx.becomeDocument();
  }

  /**
   * The document as a .docx; parts that nobody edited are byte for byte those that were opened, whatever this Word has had to
   * change in them to show them.
   */
  save(): Uint8Array {
    return this.docx.save();
  }

  /** The text of a part as it is now, such as "word/document.xml"; undefined when there is none. */
  partText(name: string): string | undefined {
    return this.docx.text(name);
  }

  /** Files that the add-in opened as new documents, in the order of `open()`. */
  get openedDocuments(): readonly Uint8Array[] {
    return this.document.opened;
  }

  /** Calls back with each file that the add-in opens as a new document. Returns the way to stop. */
  onOpened(listener: (docx: Uint8Array) => void): () => void {
    this.openedListeners.add(listener);
    return () => this.openedListeners.delete(listener);
  }

  /** Calls back after each request that changed the document. Returns the way to stop. */
  onChanged(listener: () => void): () => void {
    this.changedListeners.add(listener);
    return () => this.changedListeners.delete(listener);
  }

  /** Calls back whenever the selection moves. Returns the way to stop. */
  onSelectionChanged(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /**
   * Puts the cursor into the n-th `w:p` of the document's body in document order (from 0), so many characters in (at its
   * end unless told), as a click of the user does; with `until`, the text up to there is selected.
   */
  clickParagraph(paragraph: number, offset = Number.POSITIVE_INFINITY, until?: number): void {
    const found = descendants(this.document.body, "p")[paragraph];
    const end = found === undefined ? undefined : caretAt(found, "end");
    if (end === undefined) return;
    const start = Math.min(offset, end.offset);
    this.document.caret = { paragraph: end.paragraph, offset: start };
    this.document.selected =
      until === undefined ? undefined : { paragraph: end.paragraph, start, end: Math.min(until, end.offset) };
    for (const listener of this.selectionListeners) listener();
  }

  /** The `w:p` (counted as above) in which the selection starts. */
  get selectedParagraph(): number {
    return descendants(this.document.body, "p").indexOf(this.document.caret.paragraph);
  }

  /** Makes a coming request fail. */
  failAt(fault: Fault): void {
    this.faults.push({ ...fault, request: fault.request + this.document.requests });
  }

  /** Lets somebody edit the document just before the n-th request from now (from 0, clean-ups not counted) is carried out. */
  meanwhile(request: number, act: (person: Person) => void): void {
    this.interruptions.push({ request: request + this.document.requests, act });
  }

  get traffic(): Traffic {
    return this.counted;
  }

  resetTraffic(): void {
    this.counted = noTraffic;
  }

  private tellListeners(): void {
    if (this.document.changed) this.document.edited = true;
    if (this.document.changed) for (const listener of this.changedListeners) listener();
    if (this.document.moved) for (const listener of this.selectionListeners) listener();
  }

  private interrupt(): void {
    for (const { request, act } of this.interruptions)
      if (request === this.document.requests) act(this.person);
  }

  private faultNow(): Fault | undefined {
    const now = this.document.requests;
    this.document.requests += 1;
    return this.faults.find((fault) => fault.request === now);
  }

  private count(
    request: RequestBody,
    body: string,
    answer: TransportAnswer,
    cleanUp: boolean,
  ): TransportAnswer {
    this.counted = withRequest(this.counted, request, body, answer, cleanUp);
    return answer;
  }
}
