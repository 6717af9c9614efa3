import { useEffect, useState, useSyncExternalStore } from "react";
import { FormError } from "../plan/formError";

/** Code that is loaded when it is first wanted, or ahead of that. */
export type Later<T> = {
  /** Undefined until it has come. */
  readonly loaded: () => T | undefined;
  /** Rejects when it does not come; the next call tries again. */
  readonly load: () => Promise<T>;
  /** Calls `came` when it has come; answers what stops that. */
  readonly watch: (came: () => void) => () => void;
};

/** All that can come later. What comes may bring more of them: those stand behind it. */
const parts = new Set<Later<unknown>>();

/** Code that is not part of the pane's first load. Where it fails to come it is asked for again the next time it is wanted. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let loaded: T | undefined;
  let coming: Promise<T> | undefined;
  const watchers = new Set<() => void>();
  const part: Later<T> = {
    loaded: () => loaded,
    load: () =>
      (coming ??= load().then(
        (code) => {
          loaded = code;
          for (const came of watchers) came();
          return code;
        },
        (failure: unknown) => {
          coming = undefined;
          throw failure;
        },
      )),
    watch: (came) => {
      watchers.add(came);
      return () => watchers.delete(came);
    },
  };
  parts.add(part);
  return part;
}

/** Loads all that can come later, one part after another, each after a `pause`, until it is `over`. Answers whether all is there. */
export async function loadAhead(pause: () => Promise<void>, over: AbortSignal): Promise<boolean> {
  let isWhole = true;
  for (const part of parts) {
    if (part.loaded() !== undefined) continue;
    await pause();
    if (over.aborted) return false;
    await part.load().catch(() => (isWhole = false));
  }
  return isWhole;
}

/** The code that a job needs, and is not begun without. Fails with FormError "not-loaded". */
export async function codeFor<T>(part: Later<T>): Promise<T> {
  try {
    return await part.load();
  } catch (cause) {
    throw new FormError("not-loaded", { cause });
  }
}

/** What has become of code that is wanted. */
export type Wanted<T> = {
  readonly code: T | undefined;
  readonly isMissing: boolean;
  /** Asks for it again. */
  readonly again: () => void;
};

/** Loads code because something that is shown wants it, or will. */
export function useLater<T>(part: Later<T>, isWanted = true): Wanted<T> {
  const code = useSyncExternalStore(part.watch, part.loaded);
  const [asked, setAsked] = useState(0);
  const [missing, setMissing] = useState<number>();
  useEffect(() => {
    if (!isWanted || part.loaded() !== undefined) return undefined;
    let isOver = false;
    part.load().catch(() => {
      if (!isOver) setMissing(asked);
    });
    return () => {
      isOver = true;
    };
  }, [part, asked, isWanted]);
  return {
    code,
    isMissing: code === undefined && missing === asked,
    again: () => setAsked((before) => before + 1),
  };
}
