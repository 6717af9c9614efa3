import { useEffect, useState } from "react";
import { idle } from "./useLoadAhead";
import { tabKeys, type TabKey } from "./words/tabs";

/**
 * The tabs whose panels are made before anybody opens them, one after another while nobody waits, once all their code `isThere`.
 * Where the browser does not say when it has nothing else to do (Safari), none: a panel is made when its tab is opened.
 */
export function useMadeAhead(isThere: boolean): ReadonlySet<TabKey> {
  const [made, setMade] = useState<ReadonlySet<TabKey>>(new Set());
  useEffect(() => {
    if (!isThere || !("requestIdleCallback" in window)) return undefined;
    let isOver = false;
    const makeAll = async (): Promise<void> => {
      for (const key of tabKeys) {
        await idle();
        if (isOver) return;
        setMade((before) => new Set([...before, key]));
      }
    };
    void makeAll();
    return () => {
      isOver = true;
    };
  }, [isThere]);
  return made;
}
