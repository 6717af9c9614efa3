import { yesOrNo, type Answer, type Answers } from "./answerReaders";
import type { Column } from "./columnWordings";
import { phonesInCell } from "./phoneCell";
import {
  headsPlace,
  hintsAtPlace,
  mayTellPlace,
  namesUnknown,
  partsOfAddress,
  tellsSecretPlace,
} from "./secretPlace";

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
  const tells = (column: Column, { text, as }: Answer): boolean =>
    text !== "" &&
    (headsPlace(as) ||
      (freeColumns.has(column) && !isOurs ? hintsAtPlace(text) || namesUnknown(text) : mayTellPlace(text)) ||
      (numberColumns.has(column) && phonesInCell(text).rest !== "") ||
      namesStreetInAddress(text) ||
      known.some((part) => text.toLowerCase().includes(part) || isRunTogether(part, text)));
  const isOurs = isOurExport(answers);
  const kept: Partial<Record<Column, readonly Answer[]>> = {};
  let left = false;
  for (const [column, texts] of Object.entries(answers) as [Column, readonly Answer[]][]) {
    kept[column] = texts.flatMap((answer): readonly Answer[] => {
      // A name is refused as a whole where it has an address, and what says yes or no tells no place.
      const stays = column !== "address" && (neverTells.has(column) || !tells(column, answer));
      left ||= !stays && answer.text !== "";
      if (stays) return [answer];
      return numberColumns.has(column) ? [{ ...answer, text: numbersOnly(answer.text) }] : [];
    });
  }
  return { answers: kept, isSecret: true, left };
}

/** "milllane@…", "…/mill-lane": a street as addresses of the web and of mail have it. */
function isRunTogether(part: string, text: string): boolean {
  if (!/@|\.\p{L}/u.test(text)) return false;
  const [street, whole] = [part, text].map((each) => each.toLowerCase().replace(/[^\p{L}]/gu, ""));
  return street !== undefined && street.length >= 6 && whole?.includes(street) === true;
}

/** "millLane@…", "…/mill-lane/": also where no address stands beside it. */
function namesStreetInAddress(text: string): boolean {
  return /@|\.\p{L}/u.test(text) && /\p{L}{3}[-_]?(?:street|road|lane|avenue|crescent|terrace|mews)(?:[-_/@]|$)/iu.test(text); // prettier-ignore
}

const neverTells: ReadonlySet<Column> = new Set<Column>(["name", "organisation", "id", "addressMayBeGiven", "nations", "checkedOn", "closed", "categories"]); // prettier-ignore

/** What people say in their own words. An area that is served is none: it is said to clients. */
const freeColumns: ReadonlySet<Column> = new Set<Column>([
  "note",
  "hours",
  "relay",
  "forWhom",
  "languages",
  "checkedBy",
]);

/** What was exported here has been looked through when it was kept, and comes in as it went out. */
function isOurExport(answers: Answers): boolean {
  const all = Object.entries(answers) as [Column, readonly Answer[]][]; // the record has no keys but these
  const isJson = (answers.phone?.length ?? 0) > 0 && answers.hours !== undefined;
  return (
    all.length >= 23 || (isJson && all.every(([column, texts]) => texts.every(({ as }) => as === column)))
  );
}

const numberColumns: ReadonlySet<Column> = new Set<Column>(["phone", "otherPhones", "text"]);

function numbersOnly(text: string): string {
  const { phones, texts, relay } = phonesInCell(text);
  return [...phones, ...texts.map((number) => `text ${number}`), ...relay].join("; ");
}

/** Whether a row is, or may be, such a place. */
export function isSecret(answers: Answers, unread: readonly Answer[]): boolean {
  if ((answers.addressMayBeGiven ?? []).some(({ text }) => /^never\b/i.test(text))) return true;
  const all = [...Object.values(answers).flat(), ...unread];
  if (tellsSecretPlace(all.map(({ text }) => text))) return true;
  // "Refuge: yes", "Refuge beds: six", "Confidential address: Y"
  const headings = all.filter(({ text, as }) => text !== "" && !isNo(text) && as !== "").map(({ as }) => as);
  if (tellsSecretPlace(headings)) return true;
  return all.some(isKeptBack) || unread.some((each) => isMarked(each) || isNotPublic(each));
}

/** "Withheld", "XXX" where an address should be: what other columns say of the place is not to be known either. */
function isKeptBack({ text, as }: Answer): boolean {
  if (!headsPlace(as) && !/address|cyfeiriad/i.test(as)) return false;
  return keptBackAddress.test(text) || keptBackWhole.test(text);
}

const keptBackAddress = /\b(?:withheld|undisclosed|confidential|redacted|cyfrinachol|not (?:to be )?(?:disclosed|given|released?|published|shared)|not for release|(?:on|upon|by|once) (?:request|referr\w+))\b|x{3,}|\*{3,}/i; // prettier-ignore
const keptBackWhole = /^\W*(?:address )?(?:private|hidden|secret|restricted|protected|unlisted|safe (?:location|address|place))\W*$/i; // prettier-ignore

/** "Confidential: yes", "Hide address: x", and no number under "Confidential helpline". */
function isMarked({ text, as }: Answer): boolean {
  const heads = /\b(?:confidential|secret|sensitive|hide|hidden|restrict(?:ed)?|protect(?:ed)?|withh[eo]ld|suppress(?:ed)?)\b/i; // prettier-ignore
  return heads.test(as) && text !== "" && !isNo(text) && text.replace(/\D/g, "").length < 5;
}

/** "Public: no", "Show address: no", "Address visibility: private" */
function isNotPublic({ text, as }: Answer): boolean {
  if (text === "" || !/\b(?:shar|publish|disclos|visib|public|show|display|releas)/i.test(as)) return false;
  return isNo(text) || /^(?:private|hidden|restricted|internal)$/i.test(text);
}

function isNo(text: string): boolean {
  return yesOrNo(text) === "no" || /^(?:0|none)$/i.test(text);
}
