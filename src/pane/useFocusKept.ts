import { useEffect } from "react";
import { later, useLater } from "./later";

/** Not wanted before something of the pane can have had the keyboard. */
const focusCode = later(async () => {
  const [{ keepFocus }, { letTabOut }] = await Promise.all([import("./keepFocus"), import("./letTabOut")]);
  return { keepFocus, letTabOut };
});

/** Keeps the keyboard from falling to the top of the page, and lets Tab out of the pane, once the form `isRead`. */
export function useFocusKept(isRead: boolean): void {
  const { code } = useLater(focusCode, isRead);
  useEffect(() => code?.keepFocus(document), [code]);
  useEffect(() => code?.letTabOut(document), [code]);
}
