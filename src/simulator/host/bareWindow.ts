import { createContext, runInContext, type Context } from "node:vm";

/**
 * As much of a window as word-web-16.00.js looks at where no page is shown. Its `window` is the global object of `realm`, in
 * which scripts run. `close` ends what was put off.
 */
export type BareWindow = { readonly realm: Context; readonly window: object; close(): void };

export function openBareWindow(url: string): BareWindow {
  const timers = new Set<NodeJS.Timeout>();
  const realm = createContext({
    name: "",
    location: new URL(url),
    navigator: { userAgent: "Node.js" },
    document: { readyState: "complete" },
    sessionStorage: new HeldStorage(),
    console,
    performance,
    setTimeout: (run: () => void, delay?: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout | undefined) => {
      clearTimeout(timer);
      if (timer !== undefined) timers.delete(timer);
    },
  });
  const window = runInContext("globalThis.window = globalThis", realm) as object; // the global object
  return {
    realm,
    window,
    close: () => {
      timers.forEach((timer) => clearTimeout(timer));
      timers.clear();
    },
  };
}

/** What of `Storage` the library calls. */
class HeldStorage {
  private readonly held = new Map<string, string>();

  get length(): number {
    return this.held.size;
  }
  key(index: number): string | null {
    return [...this.held.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
  clear(): void {
    this.held.clear();
  }
}
