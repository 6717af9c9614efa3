/** Whether an element is on the screen: it may stand below the edge, but nothing hides it. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || getComputedStyle(element).visibility === "hidden") return false;
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    if (getComputedStyle(each).display === "none" || each.hasAttribute("inert")) return false;
  return true;
}

/** The elements of an area that are on the screen, in their order. */
export function shownIn(area: ParentNode, selector: string): readonly HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}
