import type { ViewedControl, ViewedElement } from "./viewCopy";

/** Draws the frames of the controls, with their titles, into what is drawn; `paragraphs` by their numbers. */
export function frameControls(
  drawn: HTMLElement,
  controls: readonly ViewedControl[],
  paragraphs: ReadonlyMap<number, readonly HTMLElement[]>,
): void {
  for (const { index, title, placeholder, place } of controls) {
    const frames =
      place.kind === "run"
        ? frameRun(drawn, place.startMark, place.endMark)
        : frameElements(place.elements, paragraphs);
    for (const frame of frames) {
      frame.classList.add("view-control");
      frame.dataset["control"] = String(index);
      if (title !== "") frame.dataset["title"] = title;
      if (placeholder) frame.dataset["placeholder"] = "";
    }
  }
}

/** Puts a frame around what stands between two marks of a paragraph. */
function frameRun(drawn: HTMLElement, startMark: string, endMark: string): HTMLElement[] {
  const start = drawn.querySelector(`#${startMark}`);
  const end = drawn.querySelector(`#${endMark}`);
  if (start === null) return [];
  const frame = document.createElement("span");
  start.after(frame);
  for (let next = frame.nextSibling; next !== null && next !== end; next = frame.nextSibling)
    frame.append(next);
  start.remove();
  end?.remove();
  return [frame];
}

/** Cells and rows carry the frame themselves; paragraphs and tables get one around those that follow each other. */
function frameElements(
  elements: readonly ViewedElement[],
  paragraphs: ReadonlyMap<number, readonly HTMLElement[]>,
): HTMLElement[] {
  const frames: HTMLElement[] = [];
  for (const element of elements) {
    const found = paragraphs.get(element.paragraph)?.[0]?.closest<HTMLElement>(element.name) ?? undefined;
    if (found === undefined) continue;
    const last = frames.at(-1);
    if (element.name === "td" || element.name === "tr") frames.push(found);
    else if (last?.nextSibling === found) last.append(found);
    else {
      const frame = document.createElement("div");
      found.before(frame);
      frame.append(found);
      frames.push(frame);
    }
  }
  return frames;
}
