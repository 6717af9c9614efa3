import type { FormControl, FormDocument, FormParagraph, FormTable } from "../read/formDocument";
import { attribute, isW } from "../read/ooxml";
import { parseXml } from "../read/parseXml";
import { readOoxml } from "../read/readOoxml";
import type { XmlElement } from "../read/xmlElement";

/** What trying one line came to. What this Word gave and was to give are words and numbers out of the document of the check. */
export type Outcome =
  | { readonly kind: "holds" }
  | { readonly kind: "differs"; readonly wanted: string; readonly found: string }
  /** Word refused what was asked, with this code of its own. */
  | { readonly kind: "refused"; readonly code: string }
  /** Only the person can say: whether a window came. */
  | { readonly kind: "asks" }
  | { readonly kind: "untried"; readonly why: WhyUntried };

/** Why a line was not tried. */
export type WhyUntried =
  | "person" // only a person at Word can see it
  | "not-in-this-word" // this Word does not offer what it would take
  | "not-there" // this Word did not keep the shape that it is tried on
  | "not-read" // the document could not be read to see what came of it
  | "no-answer" // Word did not answer
  | "not-begun"; // the check ended before

/** Thrown by a trial that cannot be made. */
export class Untried extends Error {
  constructor(
    readonly why: WhyUntried,
    /** The code with which Word refused what was needed for it. */
    readonly code?: string,
  ) {
    super(why);
    this.name = "Untried";
  }
}

/** The document of the check as it was read just now. */
export type Look = { readonly document: FormDocument; readonly ooxml: string };

/** What a trial is given. */
export type Trying = {
  /** Runs a batch in Word: `hint` for one that is not waited for long. */
  readonly ask: <T>(batch: (context: Word.RequestContext) => Promise<T>, kind?: "hint") => Promise<T>;
  /** Reads the document. Throws Untried "not-read". */
  readonly look: () => Promise<Look>;
  /** Whether the keyboard is in the pane. */
  readonly hasKeyboard: () => boolean;
  /** Waits for what Word may still be about to say. */
  readonly moment: () => Promise<void>;
};

/** Tries one line. Throws Untried, or what Word failed with. */
export type Trial = (trying: Trying) => Promise<Outcome>;

/** Holds where what was found is what was wanted. */
export function compare(wanted: string, found: string): Outcome {
  return wanted === found ? { kind: "holds" } : { kind: "differs", wanted, found };
}

/** What `body.getOoxml()` answered. */
export function lookAt(ooxml: string): Look {
  return { document: readOoxml(ooxml), ooxml };
}

/** The control with a tag, as it was read. Throws Untried "not-there". */
export function controlIn({ document }: Look, tag: string): FormControl {
  return there(document.controls.find((control) => control.tag === tag));
}

/** The one paragraph that begins with these words. Throws Untried "not-there". */
export function lineIn({ document }: Look, words: string): FormParagraph {
  return there(document.paragraphs.find(({ text }) => text.startsWith(words)));
}

/** The table whose first cell begins with these words. Throws Untried "not-there". */
export function tableIn({ document }: Look, words: string): FormTable {
  return there(document.tables.find(({ rows }) => rows[0]?.cells[0]?.text.startsWith(words)));
}

/** Throws Untried "not-there" where there is none. */
export function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Untried("not-there");
  return found;
}

/** The elements of a name in the body that say these words, innermost last; with their properties. */
export function elementsSaying({ ooxml }: Look, name: string, words: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const inner of element.elements) {
      if (isW(inner, name) && inner.textContent.includes(words)) found.push(inner);
      visit(inner);
    }
  };
  visit(parseXml(ooxml));
  return found;
}

/** All elements of a name within another. */
export function within(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.elements ?? []).flatMap((inner) => [
    ...(isW(inner, name) ? [inner] : []),
    ...within(inner, name),
  ]);
}

/** The value of `w:val`, or of another attribute, of the first element of a name within another. */
export function valueWithin(element: XmlElement | undefined, name: string, of = "val"): string | undefined {
  return attribute(within(element, name)[0], of);
}
