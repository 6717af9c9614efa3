import type { Page } from "playwright-core";

/** Something that a page has kept, and where. */
export type Kept = { readonly store: string; readonly key: string; readonly text: string };

/** What of the stores of a page was looked at, and all that was in them. */
export type Walk = { readonly looked: readonly string[]; readonly kept: readonly Kept[] };

/**
 * Walks every place where a page can leave something behind, in each of its frames: the browser's stores, cookies, caches, the
 * address and the history, and the names of windows.
 */
export async function walkStores(page: Page): Promise<Walk> {
  const kept: Kept[] = [];
  const looked = new Set<string>();
  const note = (store: string, entries: readonly (readonly [key: string, text: string])[]): void => {
    looked.add(store);
    kept.push(...entries.map(([key, text]) => ({ store, key, text })));
  };
  for (const frame of page.frames()) {
    note("address", [["", decodeURIComponent(frame.url())]]);
    const found = await frame.evaluate(async () => {
      const all = (store: Storage): [string, string][] =>
        Object.entries(store).map(([key, text]) => [key, String(text)]);
      const databases: [string, string][] = [];
      for (const { name } of await indexedDB.databases()) databases.push(["database", name ?? ""]);
      const cached: [string, string][] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) cached.push([name, request.url]);
      }
      const workers = await navigator.serviceWorker.getRegistrations();
      return {
        localStorage: all(localStorage),
        sessionStorage: all(sessionStorage),
        indexedDB: databases,
        caches: cached,
        cookies: document.cookie === "" ? [] : [["", document.cookie] as [string, string]],
        "service workers": workers.map(({ scope }): [string, string] => ["", scope]),
        "window name": window.name === "" ? [] : [["", window.name] as [string, string]],
        title: [["", document.title] as [string, string]],
        "history state":
          history.state === null ? [] : [["", JSON.stringify(history.state)] as [string, string]],
      };
    });
    for (const [store, entries] of Object.entries(found)) note(store, entries);
  }
  const cookies = await page.context().cookies();
  note(
    "cookies of the context",
    cookies.map(({ name, value }) => [name, value]),
  );
  return { looked: [...looked].sort(), kept };
}

/** What a page may keep: the practitioner's list of services, after how many minutes the pane covers itself, how large its text is, and that the first steps have been read. Microsoft's library keeps what it is told of the host in the name of the window and for the session. */
export function isAllowed({ store, key, text }: Kept): boolean {
  if (store === "localStorage" && key === "issp.coverAfter") return /^\d{1,2}$/.test(text);
  if (store === "localStorage" && key === "issp.firstRun") return text === "seen";
  if (store === "localStorage" && key === "issp.textSize") return /^(usual|larger|largest)$/.test(text);
  switch (store) {
    case "address":
    case "title":
    case "window name":
      return true;
    case "localStorage":
      // The services, which of them is one's own, and what the columns of a list are.
      return /issp\.contacts(?:\.ours|\.columns)?$/.test(key) || isOfOffice(key);
    case "sessionStorage":
      return isOfOffice(key);
    default:
      return text === "" && key === "";
  }
}

function isOfOffice(key: string): boolean {
  return (
    ["Office API client", "hostInfoValue"].includes(key) ||
    /^OfficeJSTrustKeyV2_https?_[\w.]+$/.test(key) ||
    /^conversation-[\da-f-]{36}(?:serializerVersion|xdmInfo|CachedSessionSettings)$/.test(key)
  );
}
