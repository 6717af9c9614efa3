import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { afterPaint } from "./afterPaint";
import { afterPress } from "./afterPress";

/** What is typed in a field and not taken over yet; there is one keyboard. */
let waiting:
  { readonly field: object; readonly take: () => void; readonly over: AbortController } | undefined;

/** Before any of these is acted on, what is typed is taken over; of a press, when it ends: what moves must not slip from under it. */
const acts = ["keydown", "click", "focusin", "focusout"] as const;

type Typed = {
  readonly value: string;
  readonly onChange: (event: unknown, field: { readonly value: string }) => void;
};

/**
 * For a field of text: its letter is painted first, and only then does the pane work for it, so that typing is as quick as in
 * an empty page. `onText` is given the text in the next frame or, where that is sooner, before anything else happens: another
 * key than a letter, a click, the field left, the pane drawn for something else, a draft changed.
 */
export function useTyped(text: string, onText: (text: string) => void): Typed {
  const [typed, setTyped] = useState<string>();
  useLayoutEffect(() => takeTyped(), [text, onText]);
  return {
    value: typed ?? text,
    onChange(_, { value }) {
      setTyped(value);
      takeAfterPaint(setTyped, () => {
        setTyped(undefined);
        onText(value);
      });
    },
  };
}

/** Takes over at once what is typed. */
export function takeTyped(): void {
  const typed = waiting;
  waiting = undefined;
  typed?.over.abort();
  typed?.take();
}

function takeAfterPaint(field: object, take: () => void): void {
  if (waiting?.field === field) {
    waiting = { ...waiting, take };
    return;
  }
  takeTyped();
  const over = new AbortController();
  const { signal } = over;
  waiting = { field, take, over };
  const takeNow = (): void => {
    if (!signal.aborted) flushSync(takeTyped);
  };
  afterPaint(() => afterPress(takeNow));
  const takeBefore = ({ type }: Event): void => {
    if (type.startsWith("focus")) afterPress(takeNow);
    else takeNow();
  };
  // On the window: before whatever else listens.
  for (const act of acts)
    window.addEventListener(act, (event) => typesLetter(event) || takeBefore(event), {
      capture: true,
      signal,
    });
}

function typesLetter(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  const { type, key, ctrlKey, altKey, metaKey } = event;
  return type === "keydown" && key.length === 1 && !ctrlKey && !altKey && !metaKey;
}
