import { matcherOf, type Match } from "../plan/looseMatch";
import { columnWordings, type Column } from "./columnWordings";

const columnHeaded = matcherOf(columnWordings);

/** What a column's heading says it holds; "Phone 2" is a phone too. `distance` is smaller for the plainer wording. */
export function columnOf(heading: string): { readonly key: Column; readonly distance: number } | undefined {
  const plain = heading
    .replace(/[*?:#]+/g, " ")
    .replace(/[_]+/g, " ")
    // "Phone 1 - Value", "Organization 1 - Name"
    .replace(/^(.+?) \d{1,2} - (value|name|formatted|label|type)$/i, "$1 $2")
    .trim();
  // "No" is an answer, or the number of a row. What is not to be used is no answer, however it is called.
  if (/^(?:no|nos|yes)\b\.?$/i.test(plain) || isPast(plain)) return undefined;
  const unnumbered = plain.replace(/\s*(?:#|no\.?|line)?\s*\d{1,2}$/i, "");
  const found =
    columnHeaded(plain, 5) ??
    (unnumbered === plain ? undefined : columnHeaded(unnumbered, 5)) ??
    severalIn(unnumbered);
  if (found?.key !== "phone" && found?.key !== "otherPhones") return found;
  const [, inBrackets = ""] = /[([]([^)\]]*)[)\]]/.exec(heading) ?? [];
  const [, behindDash = ""] = /\s[-\u2013\u2014:|]\s*(.+)$|:\s*(.+)$/.exec(heading) ?? [];
  const kind = kindIn(inBrackets);
  if (kind !== undefined) return { ...found, key: kind };
  return saysWhose(inBrackets) || somebodys.test(behindDash) ? undefined : found;
}

/**
 * Whether what stands in brackets behind "Phone" is more than when or for whom it rings: "Tel (fax)", "Phone (manager)", "Mobile (Jane)",
 * "Phone (next of kin)". The user says then what the column is.
 */
function saysWhose(inBrackets: string): boolean {
  const words = inBrackets.toLowerCase().replace(/\b[a-z]+ (?:help)?lines?\b/g, " ").match(/\p{L}+/gu) ?? []; // prettier-ignore
  return words.some((word) => !whenOrForWhom.has(word));
}

const whenOrForWhom: ReadonlySet<string> = new Set(
  `main public free freephone helpline advice landline land line mobile mobiles mob tel telephone phone ph no nos num number numbers s es
  hr hrs hour hours h am pm day days daytime evening evenings night nights weekday weekdays weekend weekends mon tue tues wed thu
  thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday to and or office working out of ooh duty
  emergency switchboard reception enquiries enquiry general referral referrals self clients survivors for the if known applicable any
  uk local national new current primary first second optional required inc incl including area code std with please women men
  children adults families people young north south east west ffon voice calls call ring us`.split(/\s+/),
);
const somebodys =
  /\b(?:home|personal|private|staff|internal|professionals?|workers?|managers?|chair|trustees?|landlord|next of kin|nok|relative|perp(?:etrator)?|client|victim|referrer|ex|partner|mum|dad)\b/i;

/** "Tel (text)", "Phone (minicom)". */
function kindIn(brackets: string): Column | undefined {
  if (/\b(?:text[ -]?phone|mini ?com|typetalk|relay|bsl)\b/i.test(brackets)) return "relay";
  return /^\W*(?:texts?|sms|text only)\W*$/i.test(brackets) ? "text" : undefined;
}

/** "Previous number", "Phone (old)". */
function isPast(heading: string): boolean {
  return /\b(?:old|previous|former|past|discontinued|do not (?:use|call)|not in use|obsolete)\b/i.test(
    heading,
  );
}

/** "Phone / Email", "Service/Organisation": where there are several ways the cells are read for all of them. */
function severalIn(heading: string): Match<Column> | undefined {
  const parts = heading.split(/\s*[/|+,]\s*|\s+(?:or|and|&)\s+/i);
  const found = parts.flatMap((part) => columnHeaded(part.trim(), 5) ?? []);
  const [first] = found;
  if (parts.length < 2 || found.length < parts.length || first === undefined) return undefined;
  if (found.every(({ key }) => names.has(key))) return found.find(({ key }) => key === "name") ?? first;
  if (!found.every(({ key }) => ways.has(key))) return undefined;
  const phone = found.find(({ key }) => key === "phone" || key === "otherPhones");
  return phone ?? { ...first, key: "phone" };
}

const names: ReadonlySet<Column> = new Set<Column>(["name", "organisation"]);
const ways: ReadonlySet<Column> = new Set<Column>(["phone", "otherPhones", "text", "email", "website"]);

/** Headings that stand over names in one list and over numbers in another: the column itself tells. */
export function isOpenHeading(heading: string): boolean {
  return /^(?:main |key )?(?:contacts?|contact (?:details|info(?:rmation)?)|(?:how|ways) to contact(?: them)?|getting in touch|details|referrals?|numbers?|lines?|helplines?|enquiries|who)(?: \d)?$/i.test(heading.trim()); // prettier-ignore
}
