import { useEffect, useRef } from "react";
import { later, useLater } from "./later";

/** Not wanted before something of the pane can have had the keyboard. */
const keyboardCode = later(async () => {
  const [{ keepFocus }, { letTabOut }, { hearPaneKeys }] = await Promise.all([
    import("./keepFocus"),
    import("./letTabOut"),
    import("./paneKeys"),
  ]);
  return { keepFocus, letTabOut, hearPaneKeys };
});

/** Once the form `isRead`, hears the pane's keys, keeps the keyboard from falling to the top of the page and lets Tab out of the pane. */
export function useKeyboard(isRead: boolean, onNextTab: () => void): void {
  const { code } = useLater(keyboardCode, isRead);
  const nextTab = useRef(onNextTab);
  useEffect(() => {
    nextTab.current = onNextTab;
  });
  useEffect(() => code?.keepFocus(document), [code]);
  useEffect(() => code?.letTabOut(document), [code]);
  useEffect(() => code?.hearPaneKeys(() => nextTab.current()), [code]);
}
