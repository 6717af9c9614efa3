/**
 * Leaves Tab to the browser where it is pressed on what is no Tab stop: a heading that the keyboard was sent to, a word under a
 * field. Microsoft's library finds no next one from there, and on the web gives the keyboard to Word: what is typed then would
 * go into the form.
 */
export function leaveTabToBrowser(page: Document): void {
  page.addEventListener("keydown", (event) => {
    // The library listens behind this, on the window.
    if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
  });
}
