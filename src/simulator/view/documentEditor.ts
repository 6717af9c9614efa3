import type { Cursor } from "../person/cursor";
import type { Keyboard, Pressed } from "../person/keyboard";
import type { SimulatedWord } from "../simulatedWord";
import { DrawnText } from "./drawnText";
import { erasing, moves, typing } from "./editingKeys";
import { reveal } from "./reveal";

/** The Word whose document is typed in. */
export type EditedWord = Pick<
  SimulatedWord,
  "clickParagraph" | "keyboard" | "onChanged" | "onSelectionChanged"
>;

/** Why a key did nothing: Word's reasons, and a selection over several paragraphs, which the simulated Word does not know. */
export type Refusal = Exclude<Pressed, "done" | "nothing"> | "several-paragraphs";

export type EditorListener = {
  /** A key was pressed: why it did nothing, or undefined where it did. */
  onPressed?(refusal: Refusal | undefined): void;
  onCursor?(cursor: Cursor): void;
  /** F6 was pressed in the document, "back" with Shift. */
  onLeave?(direction: "forward" | "back"): void;
};

/**
 * Lets the user type in a drawn document. The browser draws the cursor and moves it; every edit goes to Word's keyboard and to
 * nowhere else, and what is drawn follows Word. Where the drawing lags behind Word, letters go straight to Word's cursor, and
 * what needs the drawing (an arrow key, a click) waits for it, with all that comes after.
 */
export class DocumentEditor {
  /** Whether what happens to the document right now is the user's doing. */
  isActing = false;
  isComposing = false;
  private readonly drawnText = new DrawnText();
  private readonly ending = new AbortController();
  /** What waits for the next drawing. */
  private waiting: (() => void)[] = [];
  private current = false;
  /** How many changes Word has told of. */
  private edits = 0;
  private byMouse = false;
  /** Whether what is selected goes over several paragraphs. */
  private selection = { isOverSeveral: false };
  /** The browser's selection as it was last seen or set. */
  private seen: readonly unknown[] = [];
  private readonly stop: () => void;

  /** `edited` hears of each edit, and whether what is drawn shows it already. */
  constructor(
    private readonly surface: HTMLElement,
    private readonly word: EditedWord,
    private readonly listener: EditorListener,
    private readonly edited: (shownAlready: boolean) => void,
  ) {
    this.stop = word.onChanged(() => (this.edits += 1));
    surface.contentEditable = "true";
    surface.spellcheck = false; // no browser's service is to read what is typed
    const { signal } = this.ending;
    surface.addEventListener("beforeinput", (event) => this.onInput(event), { signal });
    surface.addEventListener("keydown", (event) => this.onKey(event), { signal });
    surface.addEventListener("copy", (event) => this.onCopy(event), { signal });
    surface.addEventListener("cut", (event) => this.onCopy(event), { signal });
    surface.addEventListener("paste", (event) => this.onPaste(event), { signal });
    surface.addEventListener("mousedown", () => (this.byMouse = true), { signal });
    document.addEventListener("mouseup", (event) => this.onMouseUp(event), { signal });
    surface.addEventListener("click", (event) => this.onClick(event), { signal });
    surface.addEventListener("focus", () => this.onFocus(), { signal });
    surface.addEventListener("compositionstart", () => this.onCompositionStart(), { signal });
    surface.addEventListener("compositionend", ({ data }) => this.onCompositionEnd(data), { signal });
    document.addEventListener("selectionchange", () => this.takeSelection(), { signal });
  }

  /** Whether what is drawn is the document as it is. */
  get isCurrent(): boolean {
    return this.current;
  }

  close(): void {
    this.ending.abort();
    this.stop();
    this.surface.removeAttribute("contenteditable");
  }

  /** What is drawn is no longer the document as it is. */
  outdated(): void {
    this.current = false;
  }

  /** The document was drawn; `isLatest` when nothing has happened to it since. */
  drawn(
    paragraphs: ReadonlyMap<number, readonly HTMLElement[]>,
    texts: readonly string[],
    isLatest: boolean,
  ): void {
    this.drawnText.set(paragraphs, texts);
    this.current = isLatest;
    this.showCursor();
    while (this.isCurrent) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      next();
    }
  }

  /** Carries out one press of a key on Word's keyboard. */
  private press(key: (keyboard: Keyboard) => Pressed): void {
    if (this.waiting.length > 0 && !this.current) {
      this.waiting.push(() => this.press(key));
      return;
    }
    this.takeSelection();
    if (this.selection.isOverSeveral) {
      this.listener.onPressed?.("several-paragraphs");
      return;
    }
    const before = this.edits;
    const result = this.act(() => key(this.word.keyboard));
    this.listener.onPressed?.(result === "refused" || result === "not-simulated" ? result : undefined);
    const { cursor } = this.word.keyboard;
    this.listener.onCursor?.(cursor);
    if (this.edits > before) {
      const shown = this.current && this.drawnText.follow(cursor);
      this.current = shown;
      this.edited(shown);
    }
    if (this.current) this.showCursor();
  }

  private onInput(event: InputEvent): void {
    if (event.inputType === "insertCompositionText") return; // cannot be stopped; its end is heard
    event.preventDefault();
    const erased = erasing[event.inputType];
    if (erased !== undefined) this.press((keyboard) => keyboard.erase(...erased));
    else if (event.inputType === "insertParagraph") this.press((keyboard) => keyboard.enter());
    else if (event.inputType === "insertLineBreak") this.press((keyboard) => keyboard.type("\v"));
    else if (typing.has(event.inputType)) {
      const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
      this.press((keyboard) => keyboard.type(text));
    }
  }

  private onKey(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, metaKey, ctrlKey } = event;
    const direction = shiftKey ? "back" : "forward";
    if (key === "F6" && !altKey && !metaKey) {
      event.preventDefault();
      this.listener.onLeave?.(direction);
      return;
    }
    if (key === "Tab" && !altKey && !metaKey && !ctrlKey) {
      this.takeSelection();
      const isInTable = this.word.keyboard.cursor.cell !== undefined;
      if (!isInTable && shiftKey) return; // leaves the document
      event.preventDefault();
      this.press((keyboard) => (isInTable ? keyboard.tab(direction) : keyboard.type("\t")));
      return;
    }
    const move = moves[key];
    if (move === undefined || this.current || altKey) return;
    event.preventDefault();
    const byWord = (ctrlKey || metaKey) && move[1] === "character";
    this.waiting.push(() => {
      const alter = shiftKey ? "extend" : "move";
      document.getSelection()?.modify(alter, move[0], byWord ? "word" : move[1]);
      this.takeSelection();
    });
  }

  /** Copies plain text: what else is drawn is not the document's. */
  private onCopy(event: ClipboardEvent): void {
    const text = document.getSelection()?.toString() ?? "";
    event.preventDefault();
    if (text === "") return;
    event.clipboardData?.setData("text/plain", text);
    if (event.type === "cut") this.press((keyboard) => keyboard.erase("character", "back"));
  }

  private onPaste(event: ClipboardEvent): void {
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain").replace(/\r\n?/g, "\n") ?? "";
    this.press((keyboard) => keyboard.type(text));
  }

  private onMouseUp({ clientX, clientY }: MouseEvent): void {
    if (!this.byMouse) return;
    this.byMouse = false;
    if (this.current) {
      this.takeSelection("mouse");
      return;
    }
    this.waiting.push(() => {
      const at = document.caretPositionFromPoint(clientX, clientY);
      if (at === null || !this.surface.contains(at.offsetNode)) return;
      document.getSelection()?.collapse(at.offsetNode, at.offset);
      this.takeSelection("mouse");
    });
  }

  private onClick(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest("a") !== null) event.preventDefault();
  }

  private onFocus(): void {
    if (this.byMouse || !this.current) return;
    this.showCursor();
    // Some browsers put the cursor at the start only after this event.
    queueMicrotask(() => this.showCursor());
  }

  private onCompositionStart(): void {
    this.takeSelection();
    this.isComposing = true;
  }

  /** The browser has changed what is drawn; what was composed goes to Word, and all is drawn anew. */
  private onCompositionEnd(text: string): void {
    this.isComposing = false;
    this.current = false;
    this.press((keyboard) => keyboard.type(text));
    this.edited(false);
  }

  /** Tells Word where the user has put the cursor. */
  private takeSelection(by?: "mouse"): void {
    const selection = document.getSelection();
    if (!this.current || this.isComposing || this.byMouse || selection === null) return;
    if (document.activeElement !== this.surface || !this.surface.contains(selection.anchorNode)) return;
    const now = ends(selection);
    if (now.every((each, index) => each === this.seen[index]) && by !== "mouse") return;
    this.seen = now;
    const taken = this.drawnText.selected(selection, by === "mouse");
    if (taken === undefined) return;
    this.selection = { isOverSeveral: taken.severalParagraphs };
    this.act(() => this.word.clickParagraph(taken.paragraph, taken.from, taken.until));
    this.listener.onCursor?.(this.word.keyboard.cursor);
  }

  /** Puts the browser's cursor where Word's is, while the document has the focus. */
  private showCursor(): void {
    const selection = document.getSelection();
    if (selection === null || document.activeElement !== this.surface || this.isComposing) return;
    const shown = this.drawnText.endsOf(this.word.keyboard.cursor);
    if (shown === undefined) return;
    const [start, end] = shown;
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    this.selection = { isOverSeveral: false };
    this.seen = ends(selection);
    reveal(this.surface, selection);
  }

  private act<T>(does: () => T): T {
    this.isActing = true;
    try {
      return does();
    } finally {
      this.isActing = false;
    }
  }
}

function ends({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): readonly unknown[] {
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}
