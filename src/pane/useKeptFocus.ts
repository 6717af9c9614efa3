import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** Keeps the keyboard in an element. */
export type KeptFocus<E extends HTMLElement> = {
  readonly element: RefObject<E | null>;
  /** To be called before the focused button may go. */
  readonly keep: () => void;
};

/** When a focused button goes, the keyboard is on the first one of its element that is left, not at the top of the page. */
export function useKeptFocus<E extends HTMLElement>(): KeptFocus<E> {
  const element = useRef<E>(null);
  const focused = useRef<Element>(null);
  useEffect(() => {
    const before = focused.current;
    const now = document.activeElement;
    if (before === null || before === now) return;
    focused.current = null;
    if (now === document.body && !before.isConnected)
      element.current?.querySelector<HTMLElement>("button, textarea, input")?.focus();
  });
  return {
    element,
    keep: () => {
      focused.current = document.activeElement;
    },
  };
}
