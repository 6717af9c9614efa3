import { isEmergencyNumber } from "./emergency";
import { isPhone, phoneKey } from "./phone";
import { isLikelyPhone } from "./phoneCheck";

export type CellRemark = { readonly what: string; readonly how: string };

/** The numbers that a cell of a spreadsheet holds. */
export type PhoneCell = {
  readonly phones: readonly string[];
  /** Numbers that the cell says are for texts. */
  readonly texts: readonly string[];
  /** Other words of the cell, such as "ask for the duty worker"; "" when there are none. */
  readonly rest: string;
  readonly remarks: readonly CellRemark[];
};

/**
 * Reads a cell as people fill it: several numbers, labels, a leading 0 that a spreadsheet has taken away. A number that cannot
 * be whole is refused, with how to mend it: a wrong number is worse than none.
 */
export function phonesInCell(cell: string): PhoneCell {
  const typed = cell.trim();
  if (typed === "") return { phones: [], texts: [], rest: "", remarks: [] };
  if (/^[\d.,\s]+e\s*\+?\s*\d+$/i.test(typed)) return refused(`${typed} is a number that the spreadsheet has shortened: its digits are lost`, "In the spreadsheet set the column to Text, type the number again, and save"); // prettier-ignore
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?)|^#+$/i.test(typed)) return refused(`${typed} is what a spreadsheet shows when it has no number`, "Type the number in the spreadsheet, and save"); // prettier-ignore
  if (isEmergencyNumber(typed)) return { phones: [], texts: [], rest: "", remarks: [emergency(typed)] };
  const phones: string[] = [];
  const texts: string[] = [];
  const rest: string[] = [];
  const remarks: CellRemark[] = [];
  let carried: Label = "phone"; // "Text: 07…" may have its label in a piece of its own
  for (const piece of piecesOf(typed.replace(/^(\d+)\.0+$/, "$1").replace(/\b24\s*\/\s*7\b/g, "24 hours"))) {
    const { numbers, words, keyword } = numbersIn(piece);
    const label: Label | undefined = labelOf(words) ?? (numbers.length > 0 ? carried : undefined);
    carried = numbers.length === 0 ? (label ?? "phone") : "phone";
    const left = words.replace(labelWords, " ").replace(/[\s:.()\-–]+/g, " ").trim(); // prettier-ignore
    if (left !== "" && keyword === undefined) rest.push(piece.trim());
    for (const number of numbers) {
      const { whole, remark } = repaired(number);
      if (remark !== undefined) remarks.push(remark);
      if (keyword !== undefined) texts.push(`${keyword} to ${whole}`);
      else if (isEmergencyNumber(whole)) remarks.push(emergency(whole));
      else if (label === "fax")
        remarks.push({ what: `${whole} is a fax number: it was left out`, how: "Nothing needs doing" }); // prettier-ignore
      else if (label === "text" && /^[678]\d{4,5}$/.test(whole)) texts.push(whole);
      else if (!isLikelyPhone(whole)) remarks.push(notWhole(whole));
      else (label === "text" ? texts : phones).push(whole);
    }
    if (numbers.length === 0 && /\d/.test(piece) && left === "") remarks.push(notWhole(piece.trim()));
  }
  if (phones.length + texts.length + remarks.length === 0)
    return refused(`there is no number in “${shortened(typed)}”`, "Enter the phone number");
  return { phones: unlikePhones(phones), texts: unlikePhones(texts), rest: rest.join("; "), remarks };
}

type Label = "phone" | "text" | "fax";

const labelWords =
  /\b(?:tel(?:ephone)?|phone|ph|call|mob(?:ile)?|land ?line|office|main|help ?line|free ?phone|number|numbers|no|nos|text|txt|sms|fax|ffôn|ffon|or|and|t|m|f)\b/giu;

function labelOf(words: string): Label | undefined {
  if (/\b(?:text|txt|sms)\b/i.test(words) && !/\b(?:call|phone|tel)\b/i.test(words)) return "text";
  if (/\bfax\b|^\s*f\s*:/i.test(words)) return "fax";
  return /\b(?:tel(?:ephone)?|phone|call|mob(?:ile)?)\b/i.test(words) ? "phone" : undefined;
}

/** Splits a cell where people separate numbers. */
function piecesOf(cell: string): readonly string[] {
  return cell
    .split(/\s*[/;|,\n]\s*|\s+(?:or|and|neu|&)\s+|(?<=\d)\s+(?=(?:tel|mob|fax|text|t|m|f)\w*\s*[:.])/i)
    .flatMap((piece) =>
      piece.split(/(?<=\d{3})\s+(?=0\d{2,}|\+\d)/).length > 1 ? whereTooLong(piece) : [piece],
    ) // prettier-ignore
    .filter((piece) => piece.trim() !== "");
}

/** "01632 960001 07700 900123" is two numbers, "0808 157 0123" is one: split only where the whole has too many digits. */
function whereTooLong(piece: string): readonly string[] {
  if (isLikelyPhone(piece) || piece.replace(/\D/g, "").length <= 13) return [piece];
  return piece.split(/(?<=\d{3})\s+(?=0\d{2,}|\+\d)/);
}

const numberPattern =
  /(?:\+\s?|\b00\s?)?\(?\d[\d\s().\-–\u00a0\u2010-\u2015]*\d(?:\s*(?:ext\.?|extension|x)\s*\d{1,6})?/gi;

function numbersIn(piece: string): {
  readonly numbers: readonly string[];
  readonly words: string;
  readonly keyword?: string;
} {
  const keyed = /\b(?:text|txt|sms)\s+["“'‘]?([\p{L}\d]{2,20})["”'’]?\s+to\s+(\d{5,6})\b/iu.exec(piece);
  if (keyed !== null) return { numbers: [keyed[2] ?? ""], words: "", keyword: keyed[1] ?? "" };
  // "24hr" and "(24/7)" are no numbers.
  const spaced = piece
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\b24[\s-]?h(?:ou)?rs?\b/gi, "day-and-night");
  const found = [...spaced.matchAll(numberPattern)]
    .map(([number]) => number.replace(/^\((?![^)]*\))|\.$/g, "").trim())
    .filter((number) => number.replace(/\D/g, "").length >= 3);
  let words = spaced;
  for (const number of found) words = words.replace(number, " ");
  return { numbers: found, words };
}

/** A number with what a spreadsheet has taken from it put back, and a remark that says so. */
function repaired(number: string): { readonly whole: string; readonly remark?: CellRemark } {
  const plain = /^\d+$/.test(number);
  if (plain && /^[1-35789]\d{8,9}$/.test(number) && isLikelyPhone(`0${number}`))
    return {
      whole: `0${number}`,
      remark: {
        what: `${number} has lost its leading 0: it is read as 0${number}`,
        how: "Compare the number with the service’s own page",
      },
    };
  if (plain && /^44[1-9]\d{8,9}$/.test(number) && isLikelyPhone(`+${number}`))
    return {
      whole: `+${number}`,
      remark: {
        what: `${number} has lost its +: it is read as +${number}`,
        how: "Compare the number with the service’s own page",
      },
    };
  return { whole: number.replace(/\s+/g, " ") };
}

function notWhole(number: string): CellRemark {
  const digits = number.replace(/\D/g, "").length;
  const many = isPhone(number) ? ` (it has ${String(digits)} digits)` : "";
  return {
    what: `${shortened(number)} is not a whole phone number${many}`,
    how: "Enter the number with its area code, as the service’s own page gives it",
  };
}

function emergency(number: string): CellRemark {
  return {
    what: `${number} is a number for emergencies or for the police`,
    how: "Take it out: the pane gives it apart, with what it does not do",
  };
}

function refused(what: string, how: string): PhoneCell {
  return { phones: [], texts: [], rest: "", remarks: [{ what, how }] };
}

export function unlikePhones(phones: readonly string[]): readonly string[] {
  return phones.filter((phone, at) => phones.findIndex((each) => phoneKey(each) === phoneKey(phone)) === at);
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
