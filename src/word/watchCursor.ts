const watchers = new Set<() => void>();

/** The documents that tell us; a page has one for life. */
const telling = new WeakSet<Office.Document>();

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
      if (status !== Office.AsyncResultStatus.Succeeded) telling.delete(document);
    });
  } catch {
    // This Word has no such event: nobody is told.
  }
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
