/** Scrolls so far that the cursor can be seen. */
export function reveal(scroller: HTMLElement, selection: Selection): void {
  const view = scroller.getBoundingClientRect();
  const range = selection.getRangeAt(0);
  const holder =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const own = range.getBoundingClientRect();
  const { top, bottom } = own.height > 0 ? own : (holder ?? scroller).getBoundingClientRect();
  if (bottom - top > view.height) return;
  if (top < view.top) scroller.scrollTop -= view.top - top;
  else if (bottom > view.bottom) scroller.scrollTop += bottom - view.bottom;
}
