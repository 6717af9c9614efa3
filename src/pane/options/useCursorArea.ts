import { useEffect, useEffectEvent, useRef } from "react";
import { areaKeys, type Area, type BoxName } from "../../plan/form";
import { afterPaint } from "../afterPaint";
import type { CursorInWord } from "../formInWord";

/** Word tells of every key that is typed in it. */
const restMilliseconds = 200;

type Following = {
  readonly cursor: CursorInWord;
  /** Whether the tab is open. */
  readonly isShown: boolean;
  /** Whether the area is to stay as it is. */
  readonly isHeld: boolean;
  readonly onArea: (area: Area) => void;
};

/**
 * Follows the cursor from box to box, only while the user is in Word: a pane that has the focus is being worked in, and what it
 * writes moves the cursor too. When the tab is opened after the cursor was moved, goes to where it is.
 */
export function useCursorArea({ cursor, isShown, isHeld, onArea }: Following): void {
  const isBehind = useRef(true);

  const arrived = useEffectEvent((name: BoxName | undefined, isTyping: () => boolean) => {
    const area = areaKeys.find((key) => key === name);
    if (area !== undefined && isShown && !isHeld && !isTyping()) onArea(area);
  });
  const ask = useEffectEvent(async (isTyping: () => boolean) => {
    isBehind.current = isHeld || !isShown;
    if (!isBehind.current) arrived(await cursor.box(), isTyping);
  });

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stop = cursor.watch(() => {
      if (isPaneInUse()) return;
      clearTimeout(rest);
      rest = setTimeout(() => void ask(isPaneInUse), restMilliseconds);
    });
    return () => {
      clearTimeout(rest);
      stop();
    };
  }, [cursor]);

  useEffect(() => {
    if (!isShown || !isBehind.current) return undefined;
    return afterPaint(() => void ask(isTypingInPane));
  }, [isShown]);
}

function isPaneInUse(): boolean {
  return document.hasFocus();
}

function isTypingInPane(): boolean {
  return isPaneInUse() && document.activeElement?.matches("input, textarea, select") === true;
}
