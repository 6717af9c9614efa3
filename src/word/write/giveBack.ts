import { findPlaces, type Places } from "./findPlaces";
import type { FormDocument } from "../read/formDocument";
import { lineOf } from "./wordObjects";
import { stretchOf, writeSoftLines } from "./writeBox";
import { beginWriting } from "./writeAndRead";

/** Words that are gone from a line: what it says now before them and after. */
type Gone = {
  readonly paragraph: number;
  readonly start: string;
  readonly words: string;
  readonly end: string;
};

/**
 * Puts words in again that a request took out of boxes that were blank when it was asked for: somebody else has typed them since.
 * Nothing is taken out for them. One round trip for finding the lines, and one for writing.
 */
export async function giveBackWords(
  context: Word.RequestContext,
  before: FormDocument,
  after: FormDocument,
): Promise<void> {
  const gone = wordsGone(before, after);
  if (gone.length === 0) return;
  const places = await findPlaces(context, { paragraphs: true, lists: false });
  const writing = beginWriting(context, places);
  for (const each of gone) if (saysStill(places, each)) putIn(places, each);
  await writing.send((_failure, now) => Promise.resolve(now));
}

function wordsGone(before: FormDocument, after: FormDocument): readonly Gone[] {
  if (before.paragraphs.length !== after.paragraphs.length) return [];
  return before.paragraphs.flatMap(({ index, text }): readonly Gone[] => {
    const now = after.paragraphs[index]?.text ?? text;
    let same = 0;
    while (same < now.length && now[same] === text[same]) same += 1;
    const [start, end] = [now.slice(0, same), now.slice(same)];
    const words = text.slice(same, text.length - end.length);
    return words.trim() !== "" && text === start + words + end
      ? [{ paragraph: index, start, words, end }]
      : [];
  });
}

function saysStill({ document }: Places, { paragraph, start, end }: Gone): boolean {
  return document.paragraphs[paragraph]?.text === start + end;
}

function putIn(places: Places, { paragraph, start, words, end }: Gone): void {
  const line = lineOf(places, paragraph);
  if (end === "") writeSoftLines(line, words.split("\n"), "End");
  else if (start === "") line.insertText(words, "Start");
  else stretchOf(line, start + end, start.trim())?.insertText(words, "After");
}
