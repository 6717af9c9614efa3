import { contentOf, controlsIn, controlsRound, showsPlaceholder } from "../document/controls";
import { cursorOf, type Cursor } from "./cursor";
import type { OpenDocument } from "../document/openDocument";
import type { Person } from "./person";
import { stretchOf } from "./personTyping";
import { runsIn } from "../document/text";
import { descendants } from "../package/wml";
import { WordError } from "../wordError";

/**
 * What became of a key: "refused" where Word does not let anyone do that (a locked control, a protected document), "nothing"
 * where there is nothing to do, "not-simulated" where no source says what Word does, and so nothing was done.
 */
export type Pressed = "done" | "refused" | "nothing" | "not-simulated";

/** What one press of Backspace or Delete takes out when nothing is selected. */
export type Stretch = "character" | "word" | "to the end of the paragraph";

/** The keys of the user whose cursor it is; a colleague's edits go through `Person` and leave the cursor where it is. */
export type Keyboard = {
  readonly cursor: Cursor;
  /** Types, in place of what is selected. "\n" is Enter, "\v" Shift+Enter, "\t" a tab sign. */
  type(text: string): Pressed;
  enter(): Pressed;
  erase(stretch: Stretch, direction: "back" | "forward"): Pressed;
  /** Tab in a table: the next cell, all of its first paragraph selected; behind the last cell a new row. "nothing" elsewhere. */
  tab(direction: "back" | "forward"): Pressed;
};

/** The keyboard of a document; `told` hears that the cursor has moved. */
export function keyboardAt(open: OpenDocument, person: Person, told: () => void): Keyboard {
  const cursor = (): Cursor => cursorOf(open);
  const moveTo = (number: number, from: number, until = from): void => {
    const paragraph = descendants(open.body, "p")[number];
    if (paragraph === undefined) return;
    open.caret = { paragraph, offset: from };
    open.selected = from < until ? { paragraph, start: from, end: until } : undefined;
    told();
  };
  /** The edit has moved Word's own cursor behind it; what was selected is not any longer. */
  const settle = (): void => {
    const { offset } = open.caret;
    open.selected = undefined;
    moveTo(cursor().paragraph, offset);
  };
  const edit = (act: () => boolean, otherwise: Pressed = "refused"): Pressed => {
    const result = pressed(act, otherwise);
    if (result === "done") settle();
    return result;
  };

  const eraseStretch = (from: number, until: number, direction: "back" | "forward"): Pressed => {
    const { paragraph, text } = cursor();
    if (promptAt(open, from, until) !== undefined) return "nothing";
    const result = pressed(() => person.erase(paragraph, from, until), "refused");
    if (result !== "done") return result;
    const prompt = promptAt(open, from, from);
    if (prompt !== undefined) moveTo(paragraph, prompt.from, prompt.until);
    // Where changes are tracked the text stays, struck through, and the cursor goes past it.
    else moveTo(paragraph, cursor().text === text && direction === "forward" ? until : from);
    return "done";
  };
  const join = (first: number): Pressed =>
    first < 0 ? "nothing" : edit(() => person.join(first), "nothing");

  return {
    get cursor() {
      return cursor();
    },
    type: (text) => {
      const { paragraph, from, until } = cursor();
      return text === "" ? "nothing" : edit(() => person.type(paragraph, text, from, until));
    },
    enter: () => {
      const { paragraph, from, until } = cursor();
      return edit(() =>
        from < until ? person.type(paragraph, "\n", from, until) : person.enter(paragraph, from),
      );
    },
    erase: (stretch, direction) => {
      const { paragraph, text, from, until } = cursor();
      if (from < until) return eraseStretch(from, until, direction);
      if (direction === "back")
        return from === 0
          ? join(paragraph - 1)
          : eraseStretch(startOf(text.slice(0, from), stretch), from, direction);
      return from === text.length
        ? join(paragraph)
        : eraseStretch(from, from + endOf(text.slice(from), stretch), direction);
    },
    tab: (direction) => {
      const { cell } = cursor();
      if (cell === undefined) return "nothing";
      const wholeOf = (paragraph: number): void => {
        moveTo(paragraph, 0);
        const { length } = cursor().text;
        const prompt = promptAt(open, 0, length);
        moveTo(paragraph, prompt?.from ?? 0, prompt?.until ?? length);
      };
      if (direction === "back") {
        if (cell.previous !== undefined) wholeOf(cell.previous);
        return cell.previous === undefined ? "nothing" : "done";
      }
      if (cell.next === undefined) {
        const added = pressed(() => person.insertRow(cell.table, cell.row, "below"), "refused");
        if (added !== "done") return added;
      }
      const next = cursor().cell?.next;
      if (next !== undefined) wholeOf(next);
      return "done";
    },
  };
}

/** The prompt that shows at a stretch of the cursor's paragraph, for whoever types there to type over. */
function promptAt(
  open: OpenDocument,
  from: number,
  until: number,
): { readonly from: number; readonly until: number } | undefined {
  const { paragraph } = open.caret;
  return [...controlsIn(paragraph), ...controlsRound(paragraph)]
    .filter(showsPlaceholder)
    .map((control) => stretchOf(paragraph, runsIn(contentOf(control))))
    .find((prompt) => prompt.from <= until && from <= prompt.until && prompt.from < prompt.until);
}

function pressed(act: () => boolean, otherwise: Pressed): Pressed {
  try {
    return act() ? "done" : otherwise;
  } catch (failure) {
    const codes = ["NotSettled", "NotSimulated", "ItemNotFound"];
    if (failure instanceof WordError && codes.includes(failure.code)) return "not-simulated";
    throw failure;
  }
}

/** Where the last character, word or all of a text starts. */
function startOf(text: string, stretch: Stretch): number {
  if (stretch === "to the end of the paragraph") return 0;
  const pieces = piecesOf(text, stretch);
  // The spaces before the cursor go with the word before them.
  const last = stretch === "word" ? pieces.findLastIndex(({ segment }) => segment.trim() !== "") : -1;
  return pieces.at(last)?.index ?? 0;
}

/** Where the first character, word or all of a text ends. */
function endOf(text: string, stretch: Stretch): number {
  if (stretch === "to the end of the paragraph") return text.length;
  const [first, second] = piecesOf(text, stretch);
  const withSpaces = stretch === "word" && second?.segment.trim() === "";
  return (first?.segment.length ?? 0) + (withSpaces ? second.segment.length : 0);
}

function piecesOf(text: string, stretch: "character" | "word"): readonly Intl.SegmentData[] {
  const granularity = stretch === "word" ? "word" : "grapheme";
  return [...new Intl.Segmenter("en-GB", { granularity }).segment(text)];
}
