import type { Answer, Answers } from "./answerReaders";
import type { Column } from "./columns";
import { phonesInCell } from "./phoneCell";
import { headsPlace, mayTellPlace, partsOfAddress, tellsSecretPlace } from "./secretPlace";

/**
 * The answers of a row without anything that may tell where a place is, if the row is, or may be, a refuge or another place
 * that is kept secret: told by its name, its type, whom it is for, its notes, a heading over it, or a mark that its address is
 * not to be given. Of others the answers as they are.
 */
export function withoutSecrets(
  answers: Answers,
  unread: readonly Answer[],
): { readonly answers: Answers; readonly isSecret: boolean; readonly left: boolean } {
  if (!isSecret(answers, unread)) return { answers, isSecret: false, left: false };
  const known = (answers.address ?? []).flatMap(({ text }) => partsOfAddress(text));
  const tells = ({ text, as }: Answer): boolean =>
    text !== "" &&
    (headsPlace(as) || mayTellPlace(text) || known.some((part) => text.toLowerCase().includes(part)));
  const kept: Partial<Record<Column, readonly Answer[]>> = {};
  let left = false;
  for (const [column, texts] of Object.entries(answers) as [Column, readonly Answer[]][]) {
    kept[column] = texts.flatMap((answer): readonly Answer[] => {
      // A name is refused as a whole where it has an address, and what says yes or no tells no place.
      const stays = column !== "address" && (neverTells.has(column) || !tells(answer));
      left ||= !stays && answer.text !== "";
      if (stays) return [answer];
      return numberColumns.has(column) ? [{ ...answer, text: numbersOnly(answer.text) }] : [];
    });
  }
  return { answers: kept, isSecret: true, left };
}

const neverTells: ReadonlySet<Column> = new Set<Column>(["name", "organisation", "id", "addressMayBeGiven", "nations", "checkedOn", "closed", "categories"]); // prettier-ignore

const numberColumns: ReadonlySet<Column> = new Set<Column>(["phone", "otherPhones", "text"]);

function numbersOnly(text: string): string {
  const { phones, texts } = phonesInCell(text);
  return [...phones, ...texts.map((number) => `text ${number}`)].join("; ");
}

function isSecret(answers: Answers, unread: readonly Answer[]): boolean {
  if ((answers.addressMayBeGiven ?? []).some(({ text }) => /^never\b/i.test(text))) return true;
  const all = [...Object.values(answers).flat(), ...unread];
  if (tellsSecretPlace(all.map(({ text }) => text))) return true;
  const headings = (answers.name ?? []).map(({ as }) => as);
  // "Refuge: yes", "Confidential address: Y"
  const marked = unread.filter(({ text }) => /^(?:yes|y|true|1|x|✓|✔)$/i.test(text)).map(({ as }) => as);
  return tellsSecretPlace([...headings, ...marked]);
}
