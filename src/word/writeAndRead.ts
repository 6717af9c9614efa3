import { FormError } from "../plan/formError";
import type { FormDocument } from "./formDocument";
import { readOoxml } from "./readOoxml";
import { formErrorFrom } from "./runWord";

/**
 * Sends what is queued and reads the document back in the same request. When Word fails, what it did before stays done: so
 * the document is read once more. Where it still says what it said, the failure is thrown with `wrote` false; where nobody
 * can read it, with `wrote` true; else `mend` throws, or answers with the document as
 * it is once all is well: mended, or written in full with only Word's answer lost.
 */
export async function writeAndRead(
  context: Word.RequestContext,
  before: FormDocument,
  mend: (failure: FormError, now: FormDocument) => Promise<FormDocument>,
): Promise<FormDocument> {
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
    return readOoxml(ooxml.value);
  } catch (cause) {
    const { code, detail } = formErrorFrom(cause);
    const now = await readAgain(context);
    if (now === undefined) throw new FormError(code, { cause, detail, wrote: true });
    const failure = new FormError(code, { cause, detail });
    if (saysTheSame(now, before)) throw failure;
    return await mend(failure, now);
  }
}

/** Whether two readings have the same words, paragraph by paragraph, in the same rows. */
export function saysTheSame(one: FormDocument, other: FormDocument): boolean {
  const words = ({ paragraphs, tables }: FormDocument): string =>
    JSON.stringify([
      paragraphs.map(({ text, isListItem, hasHidden }) => [text, isListItem, hasHidden]),
      tables.map(({ rows }) => rows.map(({ isHead, isDeleted }) => [isHead, isDeleted])),
    ]);
  return words(one) === words(other);
}

async function readAgain(context: Word.RequestContext): Promise<FormDocument | undefined> {
  try {
    const now = context.document.body.getOoxml();
    await context.sync();
    return readOoxml(now.value);
  } catch {
    return undefined; // the caller says that nobody can tell
  }
}
