/** A wait of so many milliseconds is one for Word; a shorter one is part of the machinery. */
const shortestWait = 1000;

/** After so many turns of the event loop in which nothing is asked of Word, nothing but a wait is left to happen. */
const idleTurns = 10;

type Wait = { readonly over: number; readonly end: () => void };

/**
 * Runs something by a clock of its own: waits for Word are over as soon as nothing else happens, the shortest first. `asked`
 * counts what has been asked of Word.
 */
export async function withMovedClock<T>(asked: () => number, act: () => Promise<T>): Promise<T> {
  const { setTimeout, clearTimeout } = globalThis;
  const waits = new Map<unknown, Wait>();
  let now = 0;
  Object.assign(globalThis, {
    setTimeout: (end: () => void, limit = 0) => {
      if (limit < shortestWait) return setTimeout(end, limit);
      const wait = { over: now + limit, end };
      waits.set(wait, wait);
      return wait;
    },
    clearTimeout: (wait: Parameters<typeof clearTimeout>[0]) => {
      if (!waits.delete(wait)) clearTimeout(wait);
    },
  });
  try {
    let isOver = false;
    const running = act().finally(() => {
      isOver = true;
    });
    running.catch(() => undefined); // whoever awaits it below is told
    let counted = asked();
    let idle = 0;
    // Each turn sets the next of the two: what is done, or what time is it.
    const isRunning = (): boolean => !isOver;
    while (isRunning()) {
      await new Promise((turned) => setTimeout(turned, 1));
      idle = counted === asked() ? idle + 1 : 0;
      counted = asked();
      if (idle < idleTurns) continue;
      idle = 0;
      const [next] = [...waits.values()].sort((one, other) => one.over - other.over);
      if (next === undefined) continue;
      waits.delete(next);
      now = next.over;
      next.end();
    }
    return await running;
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}
