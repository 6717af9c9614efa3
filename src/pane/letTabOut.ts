/**
 * Lets Tab out of the pane at its first and last thing in Word on the web. There office.js takes the key at the window, moves the
 * focus from where the key was pressed, and tells Word when nothing more follows (`addOrRemoveEventListenersForWindow` of its
 * debug build). Fluent's tabster has moved the focus before: at an edge to a dummy, from which a browser would step out by
 * itself, and which office.js takes for one more thing of the pane; elsewhere to what it wants, which office.js would pass by.
 * Returns what ends it.
 */
export function letTabOut(page: Document): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { activeElement } = page;
    if (event.key !== "Tab" || activeElement === event.target) return;
    if (activeElement?.matches("[data-tabster-dummy]") === true) activeElement.setAttribute("tabindex", "-1");
    else event.stopPropagation();
  };
  page.addEventListener("keydown", onKey);
  return () => {
    page.removeEventListener("keydown", onKey);
  };
}
