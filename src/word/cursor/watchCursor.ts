import { CursorMoves } from "./cursorMoves";

const watchers = new Set<() => void>();

/** What Word's events say of its cursor. */
export const cursorMoves = new CursorMoves(() => Date.now());

/** The documents that tell us; a page has one for life. */
const telling = new WeakSet<Office.Document>();
const told = new WeakSet<Office.Document>();

/** Whether somebody watches, and Word has agreed to tell. */
export function isToldOfMoves(): boolean {
  return watchers.size > 0 && told.has(Office.context.document);
}

/**
 * See `Gateway.watchCursor`. The event is one of the Common API, which every Word has that this add-in runs in. One handler
 * serves all who watch and stays: one that is taken out while another is on its way to Word takes that one with it.
 */
export function watchCursor(moved: () => void): () => void {
  const watcher = (): void => moved(); // another each time, so that each is stopped by itself
  watchers.add(watcher);
  askToBeTold();
  return () => watchers.delete(watcher);
}

function askToBeTold(): void {
  try {
    const { document } = Office.context;
    if (telling.has(document)) return;
    telling.add(document);
    document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, tell, ({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) told.add(document);
      else telling.delete(document);
    });
  } catch {
    // This Word has no such event: nobody is told.
  }
}

function tell(): void {
  cursorMoves.heard();
  for (const watcher of watchers) watcher();
}
