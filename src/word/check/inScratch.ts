import { canFill, seesTypedControls } from "../capabilities";
import { Untried } from "./trial";

// How trials reach the shapes of their document in Word: by tags and by words that stand there once.

/** A rich-text control by its tag. */
export function rich(context: Word.RequestContext, tag: string): Word.ContentControl {
  return context.document.contentControls.getByTag(tag).getFirst();
}

/** A control of another type by its tag. Throws Untried where this Word does not show it to add-ins. */
export function typed(
  context: Word.RequestContext,
  tag: string,
  kind: "plainText" | "multiLine" | "dropDown" | "date",
): Word.ContentControl {
  if (!seesTypedControls() || !canFill(kind)) throw new Untried("not-in-this-word");
  const types = [typeNames[kind]] as unknown as Word.ContentControlType[]; // an older library's enum lacks some of them
  return context.document.getContentControls({ types }).getByTag(tag).getFirst();
}

const typeNames = {
  plainText: "PlainText",
  multiLine: "PlainText",
  dropDown: "DropDownList",
  date: "DatePicker",
} as const;

/** The paragraph in which words stand. */
export function line(context: Word.RequestContext, words: string): Word.Paragraph {
  return stretch(context, words).paragraphs.getFirst();
}

/** The words themselves. */
export function stretch(context: Word.RequestContext, words: string): Word.Range {
  return context.document.body.search(words, { matchCase: true }).getFirst();
}

/** The cell in which words stand. */
export function cellWith(context: Word.RequestContext, words: string): Word.TableCell {
  return stretch(context, words).parentTableCell;
}

/** The texts of all paragraphs, as Word says them. */
export async function textsOfParagraphs(context: Word.RequestContext): Promise<readonly string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}

/** The text of the paragraph that begins with these words, as Word says it. Throws Untried "not-there". */
export async function saidOf(context: Word.RequestContext, words: string): Promise<string> {
  const found = (await textsOfParagraphs(context)).find((text) => text.startsWith(words));
  if (found === undefined) throw new Untried("not-there");
  return found;
}
