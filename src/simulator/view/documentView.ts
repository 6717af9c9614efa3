import { parseAsync, renderDocument } from "docx-preview";
import { changedPlaces } from "./changedPlaces";
import { frameControls } from "./controlFrames";
import { DocumentEditor, type EditorListener, type EditedWord } from "./documentEditor";
import { filler } from "./textMap";
import { copyForView, paragraphMark, type ViewCopy } from "./viewCopy";

/** The Word whose document is shown. */
export type ViewedWord = EditedWord & {
  save(): Uint8Array;
  readonly selectedParagraph: number;
};

export type ViewListener = EditorListener & {
  /** The document cannot be drawn; what was drawn before is taken away. */
  onFailure?(cause: unknown): void;
};

/**
 * Shows the document of a simulated Word in a scrolling element, as Word shows it: pages, tables, content controls with their
 * titles, prompts in grey; and lets the user type in it. Draws it anew after each change, scrolled to where it was; what
 * others changed flashes. A selection that the add-in made is scrolled into view.
 */
export class DocumentView {
  private readonly stops: readonly (() => void)[];
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly editor: DocumentEditor;
  private paragraphs: ReadonlyMap<number, readonly HTMLElement[]> = new Map();
  private texts: readonly string[] | undefined;
  private drawing: Promise<void> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  /** How many drawings were asked for. */
  private wanted = 0;
  /** Somebody other than the user has changed the document since it was drawn. */
  private changedByOthers = false;
  /** The add-in has selected something that is not yet in view. */
  private toReveal = false;
  private closed = false;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly word: ViewedWord,
    private readonly listener: ViewListener = {},
  ) {
    this.editor = new DocumentEditor(scroller, word, listener, (shownAlready) => {
      if (shownAlready) this.drawLater();
      else this.drawSoon();
    });
    this.stops = [
      word.onChanged(() => {
        if (this.editor.isActing) return;
        this.changedByOthers = true;
        this.editor.outdated();
        this.drawSoon();
      }),
      word.onSelectionChanged(() => {
        this.toReveal = !this.editor.isActing;
        if (this.drawing === undefined) this.showSelection();
      }),
    ];
    this.size.observe(scroller);
    this.drawSoon();
  }

  /** Stops showing the document; what is drawn is taken away. */
  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop();
    clearTimeout(this.later);
    this.editor.close();
    this.size.disconnect();
    this.scroller.replaceChildren();
  }

  /** Draws in the next frame, once for all changes until then. */
  private drawSoon(): void {
    this.wanted += 1;
    this.drawing ??= nextFrame().then(() => this.draw());
  }

  /** What was typed shows already; the rest of the document follows when the user pauses. */
  private drawLater(): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.drawSoon(), pause);
  }

  private async draw(): Promise<void> {
    const drawn = this.wanted;
    try {
      const copy = copyForView(this.word.save());
      const nodes = await renderDocument(await parseAsync(copy.docx), rendering);
      if (this.closed) return;
      if (this.editor.isComposing) {
        this.drawing = undefined; // the end of the composition draws
        return;
      }
      // A drawing that is no longer the latest shows more than the one before it; one that nothing needed would only move things.
      if (drawn === this.wanted || !this.editor.isCurrent) this.replace(nodes, copy, drawn === this.wanted);
    } catch (cause) {
      if (this.closed) return;
      this.drawing = undefined;
      this.scroller.replaceChildren();
      this.listener.onFailure?.(cause);
      return;
    }
    this.drawing = undefined;
    if (drawn !== this.wanted) this.drawing = nextFrame().then(() => this.draw());
  }

  private replace(nodes: readonly Node[], { controls, texts: ownTexts }: ViewCopy, isLatest: boolean): void {
    const { scrollTop, scrollLeft } = this.scroller;
    this.scroller.replaceChildren(...nodes);
    this.paragraphs = namedParagraphs(this.scroller);
    frameControls(this.scroller, controls, this.paragraphs);
    for (const story of this.scroller.querySelectorAll<HTMLElement>("header, footer"))
      story.contentEditable = "false";
    this.fit();
    this.scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: "instant" });

    const texts = textsOf(this.paragraphs);
    if (this.texts !== undefined && this.changedByOthers)
      for (const place of changedPlaces(this.texts, texts))
        for (const piece of this.paragraphs.get(place) ?? []) piece.classList.add("view-changed");
    this.texts = texts;
    if (isLatest) this.changedByOthers = false;
    this.showSelection();
    this.editor.drawn(this.paragraphs, ownTexts, isLatest);
    this.scroller.dispatchEvent(new CustomEvent("drawn"));
  }

  private showSelection(): void {
    for (const old of this.scroller.querySelectorAll(".view-selected")) old.classList.remove("view-selected");
    const [paragraph, ...others] = this.paragraphs.get(this.word.selectedParagraph) ?? [];
    if (paragraph === undefined) return;
    for (const piece of [paragraph, ...others]) piece.classList.add("view-selected");
    paragraph.closest(".view-control")?.classList.add("view-selected");
    if (this.toReveal && !this.isInView(paragraph)) scrollTo(paragraph);
    this.toReveal = false;
  }

  private isInView(paragraph: HTMLElement): boolean {
    const view = this.scroller.getBoundingClientRect();
    const { top, bottom } = paragraph.getBoundingClientRect();
    return top >= view.top && bottom <= view.bottom;
  }

  /** Makes the pages as wide as there is room for, at most their true size. */
  private fit(): void {
    const pages = this.scroller.querySelector<HTMLElement>(".docx-wrapper");
    if (pages === null) return;
    const page = Math.max(...[...pages.querySelectorAll<HTMLElement>("section.docx")].map(trueWidth));
    pages.style.zoom = String(Math.min(1, (this.scroller.clientWidth - pageMargin) / page));
  }
}

/** How long the user has stopped typing, in milliseconds, before the whole document is drawn. */
const pause = 400;

/** Grey to both sides of a page, in pixels. */
const pageMargin = 32;

const rendering = { inWrapper: true, renderChanges: true, renderAltChunks: false } as const;

/** Word's name for a page's width is in points, which a zoom does not change. */
function trueWidth(page: HTMLElement): number {
  const points = Number.parseFloat(page.style.width);
  return Number.isNaN(points) ? page.offsetWidth : (points * 96) / 72;
}

/**
 * Finds each paragraph by its mark, takes the marks away, and writes the number on the paragraph. One that a page break cuts in
 * two is drawn as two, the second without a mark. An empty one gets a line for the cursor to stand in.
 */
function namedParagraphs(drawn: HTMLElement): ReadonlyMap<number, readonly HTMLElement[]> {
  const found = new Map<number, HTMLElement[]>();
  const prefix = paragraphMark(0).slice(0, -1);
  let last: string | undefined;
  for (const paragraph of drawn.querySelectorAll<HTMLElement>("article p")) {
    const mark = paragraph.querySelector<HTMLElement>(`:scope > [id^="${prefix}"]`);
    const number = mark?.id.slice(prefix.length) ?? last;
    mark?.remove();
    if (number === undefined) continue;
    paragraph.dataset["paragraph"] = number;
    found.set(Number(number), [...(found.get(Number(number)) ?? []), paragraph]);
    last = number;
    if (paragraph.textContent === "" && paragraph.querySelector("br, img, svg") === null)
      paragraph.append(lineForCursor());
  }
  return found;
}

function lineForCursor(): HTMLElement {
  const line = document.createElement("br");
  line.dataset[filler] = "";
  return line;
}

function textsOf(paragraphs: ReadonlyMap<number, readonly HTMLElement[]>): readonly string[] {
  const texts: string[] = [];
  for (const [place, pieces] of paragraphs) texts[place] = pieces.map((each) => each.textContent).join("");
  return Array.from(texts, (text: string | undefined) => text ?? "");
}

function scrollTo(paragraph: HTMLElement): void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  paragraph.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
