import { parseAsync, renderDocument } from "docx-preview";
import type { SimulatedWord } from "../simulatedWord";
import { changedPlaces } from "./changedPlaces";
import type { ViewedControl, ViewedElement } from "./viewCopy";
import { copyForView, paragraphMark } from "./viewCopy";

/** The Word whose document is shown. */
export type ViewedWord = Pick<
  SimulatedWord,
  "save" | "onChanged" | "onSelectionChanged" | "clickParagraph" | "selectedParagraph"
>;

/**
 * Shows the document of a simulated Word in a scrolling element, as Word shows it: pages, tables, content controls with their
 * titles, prompts in grey. Draws it anew after each change, where it was scrolled to; what changed flashes. A click, or the
 * arrow keys, move the Word's selection; a selection that the add-in made is scrolled into view.
 */
export class DocumentView {
  private readonly stops: readonly (() => void)[];
  private readonly size = new ResizeObserver(() => this.fit());
  private paragraphs = new Map<number, HTMLElement>();
  private texts: readonly string[] | undefined;
  private drawing: Promise<void> | undefined;
  /** How many drawings were asked for. */
  private wanted = 0;
  private byUser = false;
  /** The add-in has selected something that is not yet in view. */
  private toReveal = false;
  private closed = false;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly word: ViewedWord,
  ) {
    this.stops = [
      word.onChanged(() => this.drawSoon()),
      word.onSelectionChanged(() => {
        this.toReveal = !this.byUser;
        if (this.drawing === undefined) this.showSelection();
      }),
    ];
    scroller.addEventListener("click", this.onClick);
    scroller.addEventListener("keydown", this.onKey);
    this.size.observe(scroller);
    this.drawSoon();
  }

  /** Stops showing the document; what is drawn is taken away. */
  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop();
    this.scroller.removeEventListener("click", this.onClick);
    this.scroller.removeEventListener("keydown", this.onKey);
    this.size.disconnect();
    this.scroller.replaceChildren();
  }

  /** Draws in the next frame, once for all changes until then. */
  private drawSoon(): void {
    this.wanted += 1;
    this.drawing ??= nextFrame().then(() => this.draw());
  }

  private async draw(): Promise<void> {
    const drawn = this.wanted;
    const { docx, controls } = copyForView(this.word.save());
    const nodes = await renderDocument(await parseAsync(docx), rendering);
    if (this.closed) return;
    if (drawn !== this.wanted) return this.draw();
    this.drawing = undefined;
    this.replace(nodes, controls);
  }

  private replace(nodes: readonly Node[], controls: readonly ViewedControl[]): void {
    const { scrollTop, scrollLeft } = this.scroller;
    this.scroller.replaceChildren(...nodes);
    this.paragraphs = namedParagraphs(this.scroller);
    for (const control of controls) this.outline(control);
    this.fit();
    this.scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: "instant" });

    const texts = textsOf(this.paragraphs);
    const changed = this.texts === undefined ? [] : changedPlaces(this.texts, texts);
    for (const place of changed) this.paragraphs.get(place)?.classList.add("view-changed");
    this.texts = texts;
    this.showSelection();
    this.scroller.dispatchEvent(new CustomEvent("drawn"));
  }

  /** Draws the frame of a control, with its title. */
  private outline({ index, title, placeholder, place }: ViewedControl): void {
    const frames = place.kind === "run" ? this.frameRun(place) : this.frameElements(place.elements);
    for (const frame of frames) {
      frame.classList.add("view-control");
      frame.dataset["control"] = String(index);
      if (title !== "") frame.dataset["title"] = title;
      if (placeholder) frame.dataset["placeholder"] = "";
    }
  }

  /** Puts a frame around what stands between two marks of a paragraph. */
  private frameRun({
    startMark,
    endMark,
  }: {
    readonly startMark: string;
    readonly endMark: string;
  }): HTMLElement[] {
    const start = this.mark(startMark);
    const end = this.mark(endMark);
    if (start === undefined) return [];
    const frame = document.createElement("span");
    start.after(frame);
    for (let next = frame.nextSibling; next !== null && next !== end; next = frame.nextSibling)
      frame.append(next);
    start.remove();
    end?.remove();
    return [frame];
  }

  /** Cells and rows carry the frame themselves; paragraphs and tables get one around those that follow each other. */
  private frameElements(elements: readonly ViewedElement[]): HTMLElement[] {
    const frames: HTMLElement[] = [];
    for (const element of elements) {
      const found = this.paragraphs.get(element.paragraph)?.closest<HTMLElement>(element.name) ?? undefined;
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

  private mark(id: string): HTMLElement | undefined {
    return this.scroller.querySelector<HTMLElement>(`#${id}`) ?? undefined;
  }

  private showSelection(): void {
    for (const old of this.scroller.querySelectorAll(".view-selected")) old.classList.remove("view-selected");
    const paragraph = this.paragraphs.get(this.word.selectedParagraph);
    if (paragraph === undefined) return;
    paragraph.classList.add("view-selected");
    paragraph.closest(".view-control")?.classList.add("view-selected");
    if (this.toReveal && !this.isInView(paragraph)) scrollTo(paragraph, "center");
    this.toReveal = false;
  }

  private isInView(paragraph: HTMLElement): boolean {
    const view = this.scroller.getBoundingClientRect();
    const { top, bottom } = paragraph.getBoundingClientRect();
    return top >= view.top && bottom <= view.bottom;
  }

  private readonly onClick = (event: MouseEvent): void => {
    const paragraph = event.target instanceof Element ? paragraphNear(event.target) : undefined;
    if (paragraph !== undefined) this.moveTo(paragraph);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const shown = [...this.paragraphs.keys()].filter((place) => isShown(this.paragraphs.get(place)));
    const at = shown.indexOf(this.word.selectedParagraph);
    const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (next === undefined) return;
    this.moveTo(next);
    const paragraph = this.paragraphs.get(next);
    if (paragraph !== undefined) scrollTo(paragraph, "nearest");
  };

  private moveTo(paragraph: number): void {
    this.byUser = true;
    this.word.clickParagraph(paragraph);
    this.byUser = false;
  }

  /** Makes the pages as wide as there is room for, at most their true size. */
  private fit(): void {
    const pages = this.scroller.querySelector<HTMLElement>(".docx-wrapper");
    if (pages === null) return;
    const page = Math.max(...[...pages.querySelectorAll<HTMLElement>("section.docx")].map(trueWidth));
    pages.style.zoom = String(Math.min(1, (this.scroller.clientWidth - pageMargin) / page));
  }
}

/** Grey to both sides of a page, in pixels. */
const pageMargin = 32;

const rendering = { inWrapper: true, renderChanges: true, renderAltChunks: false } as const;

/** Word's name for a page's width is in points, which a zoom does not change. */
function trueWidth(page: HTMLElement): number {
  const points = Number.parseFloat(page.style.width);
  return Number.isNaN(points) ? page.offsetWidth : (points * 96) / 72;
}

/** Finds each paragraph by its mark, takes the marks away, and writes the number on the paragraph. */
function namedParagraphs(drawn: HTMLElement): Map<number, HTMLElement> {
  const found = new Map<number, HTMLElement>();
  const prefix = paragraphMark(0).slice(0, -1);
  let last: string | undefined;
  for (const paragraph of drawn.querySelectorAll<HTMLElement>("article p")) {
    const mark = paragraph.querySelector<HTMLElement>(`:scope > [id^="${prefix}"]`);
    // A paragraph that a page break cuts in two is drawn as two, the second without a mark.
    const number = mark?.id.slice(prefix.length) ?? last;
    mark?.remove();
    if (number === undefined) continue;
    paragraph.dataset["paragraph"] = number;
    if (mark !== null) found.set(Number(number), paragraph);
    last = number;
  }
  return found;
}

function textsOf(paragraphs: ReadonlyMap<number, HTMLElement>): readonly string[] {
  const texts: string[] = [];
  for (const [place, paragraph] of paragraphs) texts[place] = paragraph.textContent;
  return Array.from(texts, (text: string | undefined) => text ?? "");
}

/** The paragraph that was clicked, or the last one of the cell or page whose empty part was. */
function paragraphNear(clicked: Element): number | undefined {
  const own = clicked.closest<HTMLElement>("[data-paragraph]");
  const all = clicked.closest("td, section")?.querySelectorAll<HTMLElement>("[data-paragraph]") ?? [];
  const number = (own ?? [...all].at(-1))?.dataset["paragraph"];
  return number === undefined ? undefined : Number(number);
}

function isShown(paragraph: HTMLElement | undefined): boolean {
  return paragraph !== undefined && paragraph.getClientRects().length > 0;
}

function scrollTo(paragraph: HTMLElement, block: ScrollLogicalPosition): void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  paragraph.scrollIntoView({ block, behavior: calm ? "instant" : "smooth" });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
