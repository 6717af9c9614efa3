/**
 * What is wrong with how the pane is drawn now: run within the pane's own page, so it names nothing of this file. It looks at the
 * topmost layer (the cover, a dialog, a menu, what is shown to the client), else at the whole pane.
 */
export function faultsOfLooks(): readonly string[] {
  const faults = new Set<string>();
  const called = (element: Element): string => {
    const said = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ");
    return `${element.tagName.toLowerCase()} “${said.slice(0, 40)}”`;
  };
  const isShown = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return style.visibility === "visible" && Number(style.opacity) > 0;
  };
  // What is there for screen readers only is one pixel wide.
  const isForReaders = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (style.position === "absolute" && style.overflow === "hidden" && width <= 1 && height <= 1)
        return true;
    }
    return false;
  };
  const layers = [
    "[data-cover]",
    "[role=dialog]",
    "[role=alertdialog]",
    "[role=menu]",
    "[data-shown-to-client]",
  ].flatMap((selector) => [...document.querySelectorAll(selector)].filter(isShown).slice(-1));
  const root = layers[0] ?? document.body;

  const page = document.documentElement;
  if (page.scrollWidth > window.innerWidth) faults.add("the page scrolls sideways");

  type Piece = {
    readonly of: Element;
    readonly node: Node;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement;
    if (of === null || (node.textContent ?? "").trim() === "" || !isShown(of) || isForReaders(of)) continue;
    if (of.closest("option, select, textarea, script, style, noscript, [data-tabster-dummy]") !== null)
      continue;
    // The copy behind a field, which gives it its height.
    if (getComputedStyle(of).color === "rgba(0, 0, 0, 0)") continue;
    const clamp = of.closest("[data-clamped]")?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      if (right - left > 1 && bottom - top > 1 && (clamp === undefined || top < clamp.bottom - 2))
        pieces.push({ of, node, left, right, top, bottom });
  }

  // A short word is never parted.
  for (const node of new Set(pieces.map((piece) => piece.node))) {
    for (const { 0: word, index } of (node.textContent ?? "").matchAll(
      /(?<=^|[\s(“‘])\p{L}{2,12}(?=$|[\s,.;:?!)”’])/gu,
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (first !== undefined && others.some(({ top }) => top > first.bottom - 1))
        faults.add(`a word is parted: “${word}” of ${called(node.parentElement ?? document.body)}`);
    }
  }
  for (const { of, left, right, top, bottom } of pieces) {
    if (right > window.innerWidth + 1 || left < -1) faults.add(`past the side: ${called(of)}`);
    for (let at: Element | null = of; at !== null && at !== page; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (style.overflowX !== "visible" && (right > box.right + 1 || left < box.left - 1))
        faults.add(`cut at the side: ${called(of)}`);
      // What is clamped has a button beside it that shows all of it.
      const isClamped =
        at.hasAttribute("data-clamped") &&
        at.nextElementSibling?.matches("button[aria-expanded=false]") === true;
      const isClip = style.overflowY === "hidden" || style.overflowY === "clip";
      // The line box of a text is higher than its letters: a fifth of it may stand out.
      const play = (bottom - top) / 5;
      if (isClip && !isClamped && (bottom > box.bottom + play || top < box.top - play))
        faults.add(`cut above or below: ${called(of)}`);
      if (style.position === "fixed") break;
    }
  }

  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (!isShown(element) || isForReaders(element)) continue;
    const { overflowX } = getComputedStyle(element);
    if (
      (overflowX === "auto" || overflowX === "scroll") &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0
    )
      faults.add(`scrolls sideways: ${called(element)}`);
    const item = element.matches("ul, ol") ? element.querySelector(":scope > li") : null;
    if (item !== null && getComputedStyle(item).listStyleType !== "none") {
      const { fontSize } = getComputedStyle(item);
      if (parseFloat(getComputedStyle(element).paddingLeft) < 1.2 * parseFloat(fontSize))
        faults.add(`no room for the marks of a list: ${called(element)}`);
    }
    if (element instanceof HTMLSelectElement && element.clientWidth > 0) {
      const { font, letterSpacing, paddingLeft, paddingRight, whiteSpace } = getComputedStyle(element);
      const chosen = element.selectedOptions[0]?.text ?? "";
      const pen = document.createElement("canvas").getContext("2d");
      if (pen !== null) pen.font = font;
      const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const wide = (pen?.measureText(chosen).width ?? 0) + chosen.length * (parseFloat(letterSpacing) || 0);
      if (element.scrollHeight > element.clientHeight + 1 || (whiteSpace === "nowrap" && wide > room + 1))
        faults.add(`what is chosen is cut: “${chosen}”`);
    }
    if (
      element instanceof HTMLInputElement &&
      element.placeholder !== "" &&
      element.value === "" &&
      element.clientWidth > 0
    ) {
      const { font, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(element);
      const pen = document.createElement("canvas").getContext("2d");
      if (pen !== null) {
        pen.font = font;
        const spaced = element.placeholder.length * (parseFloat(letterSpacing) || 0);
        const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        if (pen.measureText(element.placeholder).width + spaced > room + 1)
          faults.add(`an example is cut: “${element.placeholder}”`);
      }
    }
  }

  // A round corner cuts into no line of what it frames.
  for (const { of, left, top, bottom } of pieces) {
    const box = of.getBoundingClientRect();
    const { borderTopLeftRadius } = getComputedStyle(of);
    const radius = Math.min(parseFloat(borderTopLeftRadius), box.width / 2, box.height / 2);
    const across = radius - (left - box.left);
    const down = radius - (top + (bottom - top) / 5 - box.top);
    if (radius > 8 && across > 0 && down > 0 && Math.hypot(across, down) > radius)
      faults.add(`a corner cuts into the text: ${called(of)}`);
  }

  // What is said stands clear of the button above it.
  for (const button of root.querySelectorAll("button")) {
    if (!isShown(button) || parseFloat(getComputedStyle(button).borderTopWidth) === 0) continue;
    const box = button.getBoundingClientRect();
    for (const { of, left, right, top } of pieces)
      if (
        of.closest("button") === null &&
        left < box.right &&
        box.left < right &&
        Math.abs(top - box.bottom) < 2
      )
        faults.add(`right under a button: ${called(of)} under ${called(button)}`);
  }

  // Letters over letters: each line of text a little smaller than its box.
  const small = pieces.map((piece) => {
    const inset = (piece.bottom - piece.top) / 5;
    return {
      ...piece,
      left: piece.left + 1,
      right: piece.right - 1,
      top: piece.top + inset,
      bottom: piece.bottom - inset,
    };
  });
  const scrolls = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (["auto", "scroll"].includes(getComputedStyle(at).overflowY)) return at;
    return null;
  };
  const scroller = new Map(small.map(({ of }) => [of, scrolls(of)]));
  for (const [index, one] of small.entries())
    for (const other of small.slice(index + 1)) {
      if (one.node === other.node || scroller.get(one.of) !== scroller.get(other.of)) continue;
      if (
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom
      )
        faults.add(`text over text: ${called(one.of)} and ${called(other.of)}`);
    }

  // What can be ticked or chosen stands no nearer to what is above and below than its own lines to each other.
  const wholeLine = (piece: Piece): Piece => {
    const middle = (piece.top + piece.bottom) / 2;
    const half = (parseFloat(getComputedStyle(piece.of).lineHeight) || piece.bottom - piece.top) / 2;
    return { ...piece, top: middle - half, bottom: middle + half };
  };
  const lines = pieces.map(wholeLine);
  for (const input of root.querySelectorAll<HTMLInputElement>("input[type=checkbox], input[type=radio]"))
    for (const label of input.labels ?? [])
      for (const own of lines.filter(({ of }) => label.contains(of)))
        for (const other of lines)
          if (
            !label.contains(other.of) &&
            scroller.get(own.of) === scroller.get(other.of) &&
            own.left < other.right &&
            other.left < own.right &&
            own.top < other.bottom - 1 &&
            other.top < own.bottom - 1
          )
            faults.add(`runs together: ${[called(label), called(other.of)].sort().join(" and ")}`);

  const controls = [
    ...root.querySelectorAll<HTMLElement>("button, a[href], select, textarea, input, [role=tab]"),
  ].filter((each) => isShown(each) && !isForReaders(each) && each.getClientRects().length > 0);
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    if (box.right > window.innerWidth + 1 || box.left < -1) faults.add(`past the side: ${called(control)}`);
    for (const other of controls) {
      if (other === control || other.contains(control) || control.contains(other)) continue;
      if (scrolls(other) !== scrolls(control)) continue;
      const its = other.getBoundingClientRect();
      const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      if (across > 2 && down > 2)
        faults.add(`one over the other: ${[called(control), called(other)].sort().join(" and ")}`);
    }
    // Text that is not the control's own and stands on it.
    for (const piece of small) {
      if (
        control.contains(piece.of) ||
        piece.of.contains(control) ||
        scroller.get(piece.of) !== scrolls(control)
      )
        continue;
      if (
        control instanceof HTMLInputElement &&
        [...(control.labels ?? [])].some((label) => label.contains(piece.of))
      )
        continue;
      if (
        box.left + 2 < piece.right &&
        piece.left < box.right - 2 &&
        box.top + 2 < piece.bottom &&
        piece.top < box.bottom - 2
      )
        faults.add(`text on a control: ${called(piece.of)} on ${called(control)}`);
    }
  }
  return [...faults];
}
