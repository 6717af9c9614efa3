import { isEmergencyNumber } from "./emergency";
import { numbersInCell, type NumberInCell } from "./numbersInCell";
import { withFigures, withoutOtherFigures } from "./otherFigures";
import { isPhone, phoneKey } from "./phone";

export type CellRemark = { readonly what: string; readonly how: string };

/** The numbers that a cell of a spreadsheet holds. */
export type PhoneCell = {
  readonly phones: readonly string[];
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
  if (/^[\d.,\s]+e\s*\+?\s*\d+$/i.test(typed)) return refused(`${typed} is a number that the spreadsheet has shortened: its digits are lost`, "In the spreadsheet set the column to Text, type the number again, and save"); // prettier-ignore
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?)|^#+$/i.test(typed)) return refused(`${typed} is what a spreadsheet shows when it has no number`, "Type the number in the spreadsheet, and save"); // prettier-ignore
  if (isEmergencyNumber(typed)) return { ...nothing, remarks: [emergency(typed)] };

  const found: Found = { phones: [], texts: [], relay: [], rest: [], remarks: [] };
  let carried: Label = "phone"; // "Text: 07…" may have its label in a piece of its own
  for (const piece of piecesOf(typed)) {
    const keyed = /\b(?:text|txt|sms)\s+["“'‘]?([\p{L}\d]{2,20})["”'’]?\s+to\s+(\d{5,6})\b/iu.exec(piece);
    if (keyed !== null) {
      found.texts.push(`${keyed[1] ?? ""} to ${keyed[2] ?? ""}`);
      continue;
    }
    const numbers = numbersInCell(piece);
    const words = betweenNumbers(piece, numbers);
    const left = words.join(" ").replace(labelWords, " ").replace(/[\s:.()\-–—]+/g, " ").trim(); // prettier-ignore
    if (left !== "") found.rest.push(withFigures(piece).trim());
    for (const [at, number] of numbers.entries()) {
      const label = labelOf(numbers.length === 1 ? words.join(" ") : wordsAbout(words, at)) ?? carried;
      take(number, { label, before: words[at] ?? "", after: words[at + 1] ?? "" }, found);
    }
    carried = numbers.length === 0 ? (labelOf(piece) ?? "phone") : "phone";
    if (numbers.length === 0 && /\d/.test(piece) && left === "") found.remarks.push(notWhole(piece.trim()));
  }
  const { phones, texts, relay, rest, remarks } = found;
  if (phones.length + texts.length + relay.length + remarks.length === 0)
    return refused(`there is no number in “${shortened(typed)}”`, "Enter the phone number");
  return { phones: unlikePhones(phones), texts: unlikePhones(texts), relay, rest: rest.join("; "), remarks };
}

type Found = {
  readonly phones: string[];
  readonly texts: string[];
  readonly relay: string[];
  readonly rest: string[];
  readonly remarks: CellRemark[];
};

const nothing = { phones: [], texts: [], relay: [], rest: "" } as const;

type Label = "phone" | "text" | "fax" | "relay";

const labelWords =
  /\b(?:tel(?:ephone)?|phone|ph|call|mob(?:ile)?|land ?line|office|main|work|help ?line|free ?phone|number|numbers|no|nos|text ?phone|mini ?com|text|txt|sms|fax|ffôn|ffon|or|and|use|now|new|t|m|f)\b/giu;

function labelOf(words: string): Label | undefined {
  if (/\b(?:text ?phone|mini ?com|type ?talk|text ?relay|tty|tdd)\b/i.test(words)) return "relay";
  if (/\b(?:text|txt|sms)\b/i.test(words) && !/\b(?:call|phone|tel)\b/i.test(words)) return "text";
  if (/\bfax\b|^\s*f\s*:/i.test(words)) return "fax";
  return /\b(?:tel(?:ephone)?|phone|call|mob(?:ile)?)\b/i.test(words) ? "phone" : undefined;
}

/** A number of a cell that has several is called by the words before it; where the cell begins with a number, by those behind. */
function wordsAbout(words: readonly string[], at: number): string {
  const isLabelledBehind = (words[0] ?? "").trim() === "";
  return (isLabelledBehind ? words[at + 1] : words[at]) ?? "";
}

/** What a cell says of one number goes where it belongs. */
function take(
  number: NumberInCell,
  { label, before, after }: { readonly label: Label; readonly before: string; readonly after: string },
  { phones, texts, relay, remarks }: Found,
): void {
  const { whole, fault, written } = number;
  if (isRevoked(before, after)) {
    remarks.push({
      what: `${written} is not to be used, as the cell says: it was left out`,
      how: "Take the old number out of the list",
    });
    return;
  }
  if (isEmergencyNumber(written)) remarks.push(emergency(written));
  else if (label === "fax")
    remarks.push({ what: `${whole} is a fax number: it was left out`, how: "Nothing needs doing" }); // prettier-ignore
  else if (label === "text" && /^[678]\d{4,5}$/.test(written)) texts.push(written);
  else if (fault === "part" || (/^\d{3}$/.test(written) && phones.length > 0))
    remarks.push(notWhole(written)); // "… 123 / 111": another number, or its short end?
  else {
    if (fault !== undefined) remarks.push(mended(written, whole, fault));
    if (label === "relay") relay.push(`Textphone: ${whole}`);
    else (label === "text" ? texts : phones).push(whole);
  }
}

/** "NOT 01632…", "was 01632…", "01632… (old)". */
function isRevoked(before: string, after: string): boolean {
  return (
    /\b(?:not|do not (?:use|call|ring)|don['’]?t (?:use|call|ring)|was|were|old|ex|previous(?:ly)?|former(?:ly)?|no longer|instead of|replaces)\b[\s:(]*(?:the\s+)?(?:(?:number|no|tel|phone)\b\.?\s*)?[:(]?\s*$/i.test(before) ||
    /^\s*[-–—,(]*\s*(?:is\s+)?(?:(?:the\s+)?old\b|no longer\b|not in use\b|out of (?:use|service)\b|discontinued\b|disconnected\b|do not (?:use|call)\b|don['’]?t (?:use|call)\b|closed\b)/i.test(after)
  ); // prettier-ignore
}

/** Splits a cell where people separate numbers; hours and other figures are put out of the way first. */
function piecesOf(cell: string): readonly string[] {
  const plain = cell
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u2010-\u2012]/g, "-")
    .replace(/^(\d+)\.0+$/, "$1")
    .replace(/,\s*(?=ext)/gi, " ");
  return withoutOtherFigures(plain)
    .split(/\s*(?::::|[/;|,\n])\s*|\s+(?:or|and|neu|&)\s+/i)
    .filter((piece) => piece.trim() !== "");
}

/** The words before, between and behind the numbers of a piece. */
function betweenNumbers(piece: string, numbers: readonly NumberInCell[]): readonly string[] {
  const ends = [0, ...numbers.map(({ to }) => to)];
  return ends.map((end, at) => piece.slice(end, numbers[at]?.from ?? piece.length));
}

function mended(written: string, whole: string, fault: "lost-0" | "lost-+"): CellRemark {
  return {
    what: `${written} has lost its ${fault === "lost-0" ? "leading 0" : "+"}: it is read as ${whole}`,
    how: "Compare the number with the service’s own page",
  };
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
  return { ...nothing, remarks: [{ what, how }] };
}

export function unlikePhones(phones: readonly string[]): readonly string[] {
  return phones.filter((phone, at) => phones.findIndex((each) => phoneKey(each) === phoneKey(phone)) === at);
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
