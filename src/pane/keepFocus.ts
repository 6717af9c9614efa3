import { isShown } from "./shown";

/** Where an element stood that has gone. */
type Gap = { readonly parent: Node; readonly next: Node | null };

const canHaveFocus = ":is(button,input,select,textarea,a[href],summary,[tabindex])";
/** So far back the keyboard is led when what had it has gone with all that is round it, as a dialog does. */
const longestTrail = 20;

/**
 * Keeps the keyboard from falling to the top of the page: when the element that has it goes, is hidden or disabled, and nothing
 * else took it, it goes to what stands next there, else to where it was before. It is left alone while it is in Word. Returns
 * what ends it.
 */
export function keepFocus(page: Document): () => void {
  let trail: readonly HTMLElement[] = [];
  let gap: Gap | undefined;
  let isInPane = true;
  let waiting = 0;

  const mend = () => {
    const [last] = trail;
    if (!isInPane || page.activeElement !== page.body || last === undefined || takesFocus(last)) return;
    const place = (gap && nextTo(gap, page)) ?? trail.find(takesFocus);
    place?.focus();
  };
  // What knows better where the keyboard belongs comes first.
  const mendSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(mend);
  };
  const onFocus = ({ target }: FocusEvent) => {
    isInPane = true;
    if (!(target instanceof HTMLElement) || target === page.body) return;
    gap = undefined;
    trail = [target, ...trail.filter((each) => each !== target)].slice(0, longestTrail);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null) mendSoon();
  };
  const onLeave = ({ target }: FocusEvent) => {
    if (target === window) isInPane = false;
  };
  const onReturn = ({ target }: FocusEvent) => {
    if (target === window) isInPane = true;
  };
  const watcher = new MutationObserver((records) => {
    const [last] = trail;
    if (last === undefined || last.isConnected || gap !== undefined) return;
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)));
    if (record === undefined) return;
    gap = { parent: record.target, next: record.nextSibling };
    mendSoon();
  });

  page.addEventListener("focusin", onFocus);
  page.addEventListener("focusout", onBlur);
  window.addEventListener("blur", onLeave);
  window.addEventListener("focus", onReturn);
  watcher.observe(page.body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(waiting);
    page.removeEventListener("focusin", onFocus);
    page.removeEventListener("focusout", onBlur);
    window.removeEventListener("blur", onLeave);
    window.removeEventListener("focus", onReturn);
    watcher.disconnect();
  };
}

/** The nearest that can have the keyboard: in the smallest part round the gap the first behind it, else the last before it. */
function nextTo({ parent, next }: Gap, page: Document): HTMLElement | undefined {
  const isBehind = (each: Element): boolean =>
    next?.isConnected === true
      ? next.contains(each) || follows(each, next)
      : follows(each, parent) && !parent.contains(each);
  const isPart = parent instanceof Element && parent.isConnected;
  for (let part = isPart ? parent : null; part !== null && part !== page.body; part = part.parentElement) {
    const all = [...part.querySelectorAll<HTMLElement>(canHaveFocus)].filter(({ tabIndex }) => tabIndex >= 0);
    const found = all.find((each) => isBehind(each) && takesFocus(each)) ?? all.findLast(takesFocus);
    if (found !== undefined) return found;
  }
  return undefined;
}

function follows(element: Node, other: Node): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function takesFocus(element: HTMLElement): boolean {
  return !element.matches(":disabled, [data-tabster-dummy]") && isShown(element);
}
