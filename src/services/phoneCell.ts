import { isEmergencyNumber } from "./emergency";
import { numberKind, takesPlace, warns, type NumberKind } from "./numberKind";
import { numbersInCell, type NumberInCell } from "./numbersInCell";
import { withFigures, withoutOtherFigures } from "./otherFigures";
import { phoneKey } from "./phone";
import { isLikelyPhone } from "./phoneCheck";
import {
  emergency,
  forStaff,
  mended,
  notWhole,
  ofHome,
  oneWorkers,
  outOfDate,
  shortened,
  type CellRemark,
} from "./phoneRemarks";
import { remarkOnUnusual } from "./unusualNumber";
import { wordsAboutEach, type WordsAbout } from "./wordsAbout";

/** The numbers that a cell of a spreadsheet holds. */
export type PhoneCell = {
  readonly phones: readonly string[];
  /** Those of them that are not for the public, as the cell says: they stand last. */
  readonly staff: readonly string[];
  /** Those of them that are one person's, as the cell says: they are the service's only where it has no other. */
  readonly workers: readonly string[];
  /** Numbers that the cell says are for texts. */
  readonly texts: readonly string[];
  /** Textphones and the like, each with its word. */
  readonly relay: readonly string[];
  /** Other words of the cell, such as "ask for the duty worker"; "" when there are none. */
  readonly rest: string;
  readonly remarks: readonly CellRemark[];
};

/**
 * Reads a cell as people fill it: several numbers, labels, hours, a leading 0 that a spreadsheet has taken away. A number that
 * cannot be whole, or that the cell says is not to be used, is refused, with how to mend it: a wrong number is worse than none.
 */
export function phonesInCell(cell: string): PhoneCell {
  const typed = cell.trim();
  if (typed === "") return { ...nothing, remarks: [] };
  if (/^\d[\d.,]*\s?e\s*\+?\s*\d{1,2}$/i.test(typed)) return refused(`${typed} is a number that the spreadsheet has shortened: its digits are lost`, "In the spreadsheet set the column to Text, type the number again, and save"); // prettier-ignore
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?)|^#+$/i.test(typed)) return refused(`${typed} is what a spreadsheet shows when it has no number`, "Type the number in the spreadsheet, and save"); // prettier-ignore
  if (isEmergencyNumber(typed)) return { ...nothing, remarks: [emergency(typed)] };

  const found: Found = {
    phones: [],
    doubted: [],
    staff: [],
    workers: [],
    texts: [],
    relay: [],
    rest: [],
    remarks: [],
  };
  const plain = takeWordsToText(prefixesApart(plainOf(typed), found), found);
  const numbers = numbersInCell(plain).filter((number) => isMeant(number, plain, found));
  const about = wordsAboutEach(plain, numbers);
  const isRevoked = about.map((words) => numberKind(spoken(words)).revoked);
  // A warning between two numbers that is said of neither for certain: neither is taken.
  const isWarned = (at: number): boolean => {
    const [number, next] = [numbers[at], numbers[at + 1]];
    const isTold = isRevoked[at] === true || isRevoked[at + 1] === true;
    return number !== undefined && next !== undefined && !isTold && warns(withFigures(plain.slice(number.to, next.from))); // prettier-ignore
  };
  for (const [at, number] of numbers.entries()) {
    const words = about[at] ?? nothingSaid;
    const { before = "" } = about[at + 1] ?? {};
    const isFollowed = at + 1 < numbers.length && !/\p{L}/u.test(words.after) && takesPlace(withFigures(before)); // prettier-ignore
    const kind = numberKind(spoken(words));
    const isOut = isFollowed || isWarned(at) || isWarned(at - 1);
    take(number, isOut ? { ...kind, revoked: true } : kind, found);
    if (saysMore(words) && !kind.home) found.rest.push(stretchOf(words));
  }
  if (numbers.length === 0) {
    if (saysMore({ ...nothingSaid, before: plain })) found.rest.push(withFigures(plain).trim());
    else if (/\d/.test(plain) && found.remarks.length === 0) found.remarks.push(notWhole(plain.trim()));
  }
  const { doubted, staff, workers, texts, relay, rest, remarks } = found;
  const first = [...found.phones, ...doubted];
  const isAlone = first.length + staff.length === 0;
  const phones = isAlone ? workers : first;
  for (const number of doubted) remarks.push(outOfDate(number, found.phones.length > 0));
  for (const number of workers) remarks.push(oneWorkers(number, isAlone));
  for (const number of staff) remarks.push(forStaff(number));
  if (phones.length + staff.length + texts.length + relay.length + remarks.length === 0)
    return refused(`there is no number in “${shortened(typed)}”`, "Enter the phone number");
  return {
    phones: unlikePhones([...phones, ...staff]),
    staff,
    workers: isAlone ? workers : [],
    texts: unlikePhones(texts),
    relay: [...new Set(relay)],
    rest: rest.join("; "),
    remarks,
  };
}

type Found = {
  readonly phones: string[];
  /** Numbers that may be out of date: behind those that are not. */
  readonly doubted: string[];
  /** Numbers that are not for the public: behind all others. */
  readonly staff: string[];
  /** One person's: they are the service's only where there is no other. */
  readonly workers: string[];
  readonly texts: string[];
  readonly relay: string[];
  readonly rest: string[];
  readonly remarks: CellRemark[];
};

const nothing = { phones: [], staff: [], workers: [], texts: [], relay: [], rest: "" } as const;
const nothingSaid: WordsAbout = { before: "", after: "", stretch: "" };

/** A cell with plain spaces, dashes and figures, an area code beside its number, and hours and other figures put out of the way. */
function plainOf(typed: string): string {
  const plain = typed
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize("NFKC"))
    .replace(/&nbsp;|[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .replace(/[\u2010-\u2012]/g, "-")
    .replace(/^(\d+)\.0+$/, "$1")
    .replace(/^\d{1,3}(?:,\d{3}){2,3}$/, (number) => number.replace(/,/g, ""))
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(/\((?:0044|\+44)\)/g, "+44 ")
    .replace(/(?:,|;)\s*(?=ext)/gi, " ")
    .replace(/(?<=\bext(?:ension)?)\s*(?:=|(?:number|no\.?)\s*(?=\d))/gi, " ");
  return withoutOtherFigures(withAreaCodes(voiceAndMinicom(plain)));
}

/** "01632… (v) 01632… (m)": voice and minicom; the second letter is one only beside the first. */
function voiceAndMinicom(cell: string): string {
  const isVoice = /\(v\)|(?<=\d\s?)v\b(?!\/)/i;
  if (!isVoice.test(cell)) return cell;
  return cell.replace(/\((?:m|t|tp)\)|(?<=\d\s?)(?:m|t|tp)\b/gi, "(minicom)").replace(isVoice, "(voice)");
}

/** "01632/960001", "01632, 960001": an area code that a mark parts from its number is one number with it. */
function withAreaCodes(cell: string): string {
  return cell.replace(
    /(?<!\d[\s.\-()]{0,2})(0\d{2,4})\s?[/,_·:\n]\s?([1-9]\d{2}[ -]?\d{3,4}|[1-9]\d{5,7})(?![\s-]?\d)/g,
    (whole, code: string, rest: string) => (isLikelyPhone(`${code} ${rest}`) ? `${code} ${rest}` : whole),
  );
}

/** "18001 01632…" is the same number through Relay UK. */
function prefixesApart(cell: string, { relay }: Found): string {
  return cell.replace(/(?:\b(?:text ?relay|type ?talk|relay uk|ngt|next generation text|dial|prefix)\b[\s:]*)*(?<!\d)(1800[12])\b(?!\s*(?:101|999))(\s*\+)?/gi, (_, prefix: string) => { relay.push(`Relay UK: ${prefix}, then the number`); return " "; }); // prettier-ignore
}

/** "text SHOUT to 85258" */
function takeWordsToText(cell: string, { texts }: Found): string {
  const keyed =
    /\b(?:(?:text|txt|sms)\s+["“'‘]?([\p{L}\d]{2,20})["”'’]?|(\p{L}[\p{L}\d]{1,19}))\s+to\s+([678]\d{4,5})(?!\d)/giu;
  const behind =
    /(?<!\d)([678]\d{4,5})(?!\d)[\s(,:;\u2013\u2014-]*(?:text(?:ing)?|txt|sms)\s+(?:the\s+)?(?:word\s+|keyword\s+)?["“'‘]?((?!ONLY\b|US\b)\p{Lu}[\p{Lu}\d]{1,19})["”'’]?\)?/gu;
  return cell
    .replace(behind, (_, code: string, word: string) => `text ${word} to ${code}`)
    .replace(keyed, (whole, word: string | undefined, capitals: string | undefined, code: string) => {
      const said = word ?? capitals ?? "";
      if (word === undefined && said !== said.toUpperCase()) return whole;
      texts.push(`${said} to ${code}`);
      return ",";
    });
}

/**
 * Whether a number is the service's. One for emergencies is given apart. Three figures are a number where nothing else is said
 * than what people say of 111; else they count something.
 */
function isMeant({ written, fault }: NumberInCell, cell: string, { remarks }: Found): boolean {
  if (isEmergencyNumber(written)) {
    remarks.push(emergency(written));
    return false;
  }
  if (fault !== undefined || !/^\d{3}$/.test(written)) return true;
  const others = cell
    .replace(labelWords, " ")
    .replace(/\b(?:nhs|dial|press|option|mental health|power ?cuts?|in|england|wales|scotland|the|for|to|on|then)\b/gi, " ")
    .replace(/[\s:.,;()/\-–—\ue000-\ue00a]+/g, ""); // prettier-ignore
  if (others.replace(/\d/g, "") === "") return true;
  remarks.push(notWhole(written));
  return false;
}

const labelWords =
  /\b(?:tel(?:ephone)?|phone|ph|calls?|ring|mob(?:ile)?|land ?line|office|main|work|help ?line|free ?phone|number|numbers|no|nos|text[ -]?phone|mini ?com|voice|texts?|txt|sms|whats ?app|fax|pager|ffôn|ffon|or|and|use|now|new|old|t|m|f)\b/giu;

/** Whether the words about a number say more than what kind of number it is. */
function saysMore({ before, after }: WordsAbout): boolean {
  const left = `${before} ${after}`.replace(labelWords, " ").replace(/[\s:.,;/|()\-–—&+*•>=→~]+/g, ""); // prettier-ignore
  return left !== "";
}

function stretchOf({ stretch }: WordsAbout): string {
  return withFigures(stretch).replace(/^[\s,;/|*•-]+|[\s,;/|*•-]+$/g, "");
}

function spoken({ before, after }: WordsAbout): Pick<WordsAbout, "before" | "after"> {
  return { before: withFigures(before), after: withFigures(after) };
}

/** What a cell says of one number goes where it belongs. */
function take(number: NumberInCell, kind: NumberKind, found: Found): void {
  const { phones, texts, relay, remarks } = found;
  const { whole, fault, written } = number;
  if (kind.revoked) {
    remarks.push({
      what: `${written} is not to be used, as the cell says: it was left out`,
      how: "Take the old number out of the list",
    });
    return;
  }
  if (kind.home) remarks.push(ofHome(whole));
  else if (kind.fax && !kind.voice)
    remarks.push({ what: `${whole} is a fax number: it was left out`, how: "Nothing needs doing" }); // prettier-ignore
  else if (kind.text && /^[678]\d{4,5}$/.test(written)) texts.push(written);
  else if (fault === "part" || (/^\d{3}$/.test(written) && phones.length > 0))
    remarks.push(notWhole(written)); // "… 123 / 111": another number, or its short end?
  else if (kind.whatsApp && !kind.voice && !kind.text)
    remarks.push({ what: `${whole} is for WhatsApp, as the cell says: it stands in the note`, how: "Say in the cell that it takes calls too, if it does" }); // prettier-ignore
  else {
    if (fault !== undefined) remarks.push(mended(written, whole, fault));
    const unusual = remarkOnUnusual(whole);
    if (unusual !== undefined) remarks.push(unusual);
    if (kind.relay !== undefined) relay.push(`${kind.relay}: ${whole}`);
    if (kind.text && kind.relay === undefined) texts.push(whole);
    if (kind.voice || !(kind.text || kind.relay !== undefined)) placeOf(kind, found).push(whole);
  }
}

function placeOf({ staff, worker, doubted }: NumberKind, found: Found): string[] {
  if (staff) return found.staff;
  if (worker) return found.workers;
  return doubted ? found.doubted : found.phones;
}

function refused(what: string, how: string): PhoneCell {
  return { ...nothing, remarks: [{ what, how }] };
}

export function unlikePhones(phones: readonly string[]): readonly string[] {
  return phones.filter((phone, at) => phones.findIndex((each) => phoneKey(each) === phoneKey(phone)) === at);
}
