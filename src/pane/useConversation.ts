import { useEffect, useRef, useState } from "react";

/** What the client is being shown, and the way in and out. */
export type Conversation = {
  /** Undefined while the pane is the worker's own. */
  readonly lines: readonly string[] | undefined;
  readonly show: (lines: readonly string[]) => void;
  readonly leave: () => void;
};

/** Keeps what the client is being shown; once it is left, the keyboard is back where it was. */
export function useConversation(): Conversation {
  const [lines, setLines] = useState<readonly string[]>();
  const cameFrom = useRef<Element>(null);
  useEffect(() => {
    if (lines === undefined && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [lines]);
  return {
    lines,
    show: (shown) => {
      cameFrom.current = document.activeElement;
      setLines(shown);
    },
    leave: () => setLines(undefined),
  };
}
