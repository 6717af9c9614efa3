/** See `Gateway.watchCursor`. The event is one of the Common API, which every Word has that this add-in runs in. */
export function watchCursor(moved: () => void): () => void {
  let isWatched = true;
  const handler = (): void => {
    if (isWatched) moved();
  };
  const added = new Promise<boolean>((resolve) => {
    Office.context.document.addHandlerAsync(selectionChanged(), handler, ({ status }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded);
    });
  }).catch(() => false);
  return () => {
    if (!isWatched) return;
    isWatched = false;
    // A handler that is still on its way to Word cannot be taken out yet.
    void added
      .then((isThere) => {
        if (isThere) Office.context.document.removeHandlerAsync(selectionChanged(), { handler });
      })
      .catch(() => undefined);
  };
}

function selectionChanged(): Office.EventType {
  return Office.EventType.DocumentSelectionChanged;
}
