import { useEffect, useState } from "react";
import type { Gateway } from "../word/gateway";
import { idle } from "./idle";
import { useLoadAhead } from "./useLoadAhead";
import { tabKeys, type TabKey } from "./words/tabs";

/**
 * Loads the rest of the pane once the form `isRead`, and answers the tabs that can be drawn out of sight, so that they open at
 * once: one more each time that the browser has nothing else to do.
 */
export function useDrawnAhead(isRead: boolean, gateway: Pick<Gateway, "prepare">): readonly TabKey[] {
  const isAllLoaded = useLoadAhead(isRead, gateway);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isAllLoaded || count === tabKeys.length) return undefined;
    let isOver = false;
    void idle().then(() => {
      if (!isOver) setCount(count + 1);
    });
    return () => {
      isOver = true;
    };
  }, [isAllLoaded, count]);
  return tabKeys.slice(0, count);
}
