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
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    if (document.activeElement === document.body)
      element.current?.querySelector<HTMLElement>("button, textarea, input")?.focus();
  });
  return {
    element,
    keep: () => {
      isAsked.current = true;
    },
  };
}
