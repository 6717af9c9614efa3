import type { RefObject } from "react";

/** Whether Escape has closed a menu: its button has the keyboard next, which Fluent gives to what stands first in the pane. */
export function isEscape(event: object): boolean {
  return "key" in event && event.key === "Escape";
}

/** Gives the keyboard to a button once what closes has closed. */
export function giveBack(button: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => button.current?.focus());
}
