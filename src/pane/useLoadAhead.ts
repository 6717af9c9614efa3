import { useEffect, useState } from "react";
import type { Gateway } from "../word/gateway";
import { idle } from "./idle";
import { loadAhead } from "./later";

/** What did not come is asked for again after so long, then after twice as long each time. */
const firstWait = 15_000;
const longestWait = 15 * 60_000;

/**
 * Loads the rest of the pane while nobody waits for it, once the form `isRead`: so a tab opens at once, and all is there when
 * the connection is lost or the server has another version later. Answers whether all is there.
 */
export function useLoadAhead(isRead: boolean, { prepare }: Pick<Gateway, "prepare">): boolean {
  const [isAllLoaded, setAllLoaded] = useState(false);
  useEffect(() => {
    if (!isRead) return undefined;
    const over = new AbortController();
    void loadAll(prepare, over.signal).then((isThere) => {
      if (isThere) setAllLoaded(true);
    });
    return () => over.abort();
  }, [isRead, prepare]);
  return isAllLoaded;
}

/** Tries until all is there or it is `over`; answers which. */
async function loadAll(prepare: Gateway["prepare"], over: AbortSignal): Promise<boolean> {
  for (let wait = firstWait; !over.aborted; wait = Math.min(wait * 2, longestWait)) {
    const canWrite = await prepare().then(
      () => true,
      () => false,
    );
    if ((await loadAhead(idle, over)) && canWrite) return true;
    await again(wait, over);
  }
  return false;
}

/** Waits for the connection to come back, or for so long. */
function again(wait: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    const stop = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", stop);
      resolve();
    };
    window.addEventListener("online", stop);
    over.addEventListener("abort", stop, { once: true });
  });
}
