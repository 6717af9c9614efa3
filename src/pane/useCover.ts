import { useCallback, useEffect, useRef, useState } from "react";
import { coverSetting, type CoverMinutes } from "./coverSetting";

/** The cover of the pane, and how it comes and goes. */
export type Covering = {
  readonly isCovered: boolean;
  readonly cover: () => void;
  readonly uncover: () => void;
  readonly after: CoverMinutes;
  readonly setAfter: (minutes: CoverMinutes) => void;
};

/** The same key covers the pane and brings it back. It needs the keyboard to be in the pane. */
const key = "F9";
const used = ["keydown", "pointerdown", "wheel"] as const;

/**
 * Covers the pane at a key or a click, or after a time without either; once it is back, the keyboard is where it was. While
 * something is shown to the client, the pane does not cover itself.
 */
export function useCover(staysOpen: boolean): Covering {
  const [isCovered, setIsCovered] = useState(false);
  const [after, setAfterNow] = useState(() => coverSetting.load());
  const setAfter = useCallback((minutes: CoverMinutes) => {
    setAfterNow(minutes);
    coverSetting.save(minutes);
  }, []);
  const cameFrom = useRef<Element>(null);

  const cover = useCallback(() => {
    cameFrom.current = document.activeElement;
    setIsCovered(true);
  }, []);
  const uncover = useCallback(() => setIsCovered(false), []);

  useEffect(() => {
    if (isCovered) return;
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    cameFrom.current = null;
  }, [isCovered]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      if (isCovered) uncover();
      else cover();
    };
    // Before any dialog or field can take it.
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [isCovered, cover, uncover]);

  useEffect(() => {
    if (after === 0 || isCovered || staysOpen) return;
    let timer = setTimeout(cover, after * 60_000);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(cover, after * 60_000);
    };
    for (const each of used) document.addEventListener(each, again, true);
    return () => {
      clearTimeout(timer);
      for (const each of used) document.removeEventListener(each, again, true);
    };
  }, [after, isCovered, staysOpen, cover]);

  return { isCovered, cover, uncover, after, setAfter };
}
