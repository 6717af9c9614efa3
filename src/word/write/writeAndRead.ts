import { FormError, inPart } from "../../plan/formError";
import type { Places } from "./findPlaces";
import type { FormDocument } from "../read/formDocument";
import { readOoxml } from "../read/readOoxml";
import { formErrorFrom, noteWriting } from "../runWord";

/** The document just before a request wrote into it, and after. Others edit too, so neither need be what was read before. */
export type Written = { readonly before: FormDocument; readonly after: FormDocument };

/** A request that writes. What is queued between its beginning and its sending are the writes. */
export type Writing = {
  /**
   * Sends what is queued and reads the document back in the same request. When Word fails, what it did before stays done: so
   * the document is read once more. Where it still says what it said just before, the failure is thrown with `wrote` false;
   * where nobody can read it, with `wrote` true; else `mend` throws, or answers with the document as it is once all is well:
   * mended, or written in full with only Word's answer lost. `before` is lost with that answer; the request was then carried
   * out as a whole or not at all.
   */
  send(
    mend: (failure: FormError, now: FormDocument, before?: FormDocument) => Promise<FormDocument>,
  ): Promise<Written>;
};

/**
 * Begins a request that writes, after one that found `read`, by asking what stands by then: between two requests somebody else may have
 * edited. Word carries a request out in order, so the answer is what the first write finds.
 */
export function beginWriting(context: Word.RequestContext, read: Places): Writing {
  const found = context.document.body.getOoxml();
  return {
    async send(mend) {
      const left = context.document.body.getOoxml();
      const noteNothingWritten = noteWriting(context);
      try {
        await context.sync();
      } catch (cause) {
        const { code, detail, wrote } = formErrorFrom(cause);
        // Nothing more is asked of a Word that does not answer.
        if (code === "no-answer") throw new FormError(code, { cause, wrote });
        const now = await readAgain(context);
        if (now === undefined) throw new FormError(code, { cause, detail, wrote: true });
        const before = documentIn(found, read);
        const failure = new FormError(code, { cause, detail });
        if (saysTheSame(now, before ?? read.document)) {
          noteNothingWritten();
          throw failure;
        }
        return { before: before ?? read.document, after: await mend(failure, now, before) };
      }
      return { before: documentIn(found, read) ?? read.document, after: readOoxml(left.value) };
    },
  };
}

/**
 * Sends what takes steps back. When Word fails half-way, `again` is asked for those that are left, once: what was taken back
 * before stays so, whatever fails then.
 */
export function sendTakingBack<Step>(
  writing: Writing,
  restIn: (now: FormDocument) => readonly Step[],
  again?: (rest: readonly Step[]) => Promise<FormDocument>,
): Promise<Written> {
  return writing.send(async (failure, now) => {
    const rest = restIn(now);
    if (rest.length === 0) return now;
    if (again === undefined) throw inPart(failure);
    try {
      return await again(rest);
    } catch (cause) {
      throw inPart(formErrorFrom(cause));
    }
  });
}

/** What taking out what a request wrote brings; where that fails, the failure of the request is thrown as one in part. */
export async function takenOutAfter<T>(failure: FormError, takeOut: () => Promise<T>): Promise<T> {
  try {
    return await takeOut();
  } catch {
    throw inPart(failure);
  }
}

/** What an answer brought; undefined where a failure kept it back. */
function documentIn(answer: OfficeExtension.ClientResult<string>, read: Places): FormDocument | undefined {
  const ooxml = valueOf(answer);
  if (ooxml === undefined) return undefined;
  return ooxml === read.ooxml ? read.document : readOoxml(ooxml);
}

function valueOf(answer: OfficeExtension.ClientResult<string>): string | undefined {
  try {
    return answer.value;
  } catch {
    return undefined; // it throws where no answer came
  }
}

/** Whether two readings have the same words, paragraph by paragraph, in the same rows, and controls of the same names. */
export function saysTheSame(one: FormDocument, other: FormDocument): boolean {
  if (one === other) return true;
  const words = ({ paragraphs, tables, controls }: FormDocument): string =>
    JSON.stringify([
      paragraphs.map(({ text, isListItem, hasHidden }) => [text, isListItem, hasHidden]),
      tables.map(({ rows }) => rows.map(({ isHead, isDeleted }) => [isHead, isDeleted])),
      controls.map(({ tag, title, showsPlaceholder }) => [tag, title, showsPlaceholder]),
    ]);
  return words(one) === words(other);
}

/** The document after a failure; undefined where nobody can read it. */
async function readAgain(context: Word.RequestContext): Promise<FormDocument | undefined> {
  try {
    const now = context.document.body.getOoxml();
    await context.sync();
    return readOoxml(now.value);
  } catch {
    return undefined;
  }
}
