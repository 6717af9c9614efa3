import { FormError } from "../plan/formError";
import type { FormDocument } from "./formDocument";
import { readOoxml } from "./readOoxml";
import { formErrorFrom } from "./runWord";

/**
 * Sends what is queued and reads the document back in the same request. When Word fails, what it did before stays done, so
 * the document is read once more to be able to say whether anything was written.
 */
export async function writeAndRead(
  context: Word.RequestContext,
  before: FormDocument,
): Promise<FormDocument> {
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
  } catch (cause) {
    const { code, detail } = formErrorFrom(cause);
    throw new FormError(code, { cause, detail, wrote: await hasChanged(context, before) });
  }
  return readOoxml(ooxml.value);
}

async function hasChanged(context: Word.RequestContext, before: FormDocument): Promise<boolean> {
  try {
    const now = context.document.body.getOoxml();
    await context.sync();
    return wordsOf(readOoxml(now.value)) !== wordsOf(before);
  } catch {
    return true; // nobody can say, so the worse is assumed
  }
}

function wordsOf(document: FormDocument): string {
  return JSON.stringify(document.paragraphs.map((paragraph) => [paragraph.text, paragraph.isListItem]));
}
