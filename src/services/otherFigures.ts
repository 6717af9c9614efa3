/**
 * Figures in a cell that are no part of a phone number: hours, ages, rooms, dates, how many lines. They are put out of the way
 * of whoever looks for numbers, letter for letter, and `withFigures` brings them back.
 */
export function withoutOtherFigures(cell: string): string {
  let hidden = cell;
  for (const pattern of figuresToHide()) hidden = hidden.replace(pattern, (figure) => shifted(figure, hide));
  return hidden;
}

/** The text with the figures that were put out of the way. */
export function withFigures(hidden: string): string {
  return shifted(hidden, bringBack);
}

const time = String.raw`\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?\s?m\b\.?|noon\b|midnight\b)`;
const clock = String.raw`\d{1,2}[:.]\d\d`;
const hour = String.raw`(?:[1-9]|1\d|2[0-4])(?:[:.]\d\d)?`;
const hours24 = String.raw`(?:[01]\d|2[0-4])[0-5]\d`;
const to = String.raw`\s*(?:-|\u2013|\u2014|to|until|till)\s*`;

let figures: readonly RegExp[] | undefined;

// Made when first needed: an engine that cannot read them is to be told so before anything fails.
function figuresToHide(): readonly RegExp[] {
  figures ??= figurePatterns();
  return figures;
}

const figurePatterns = (): readonly RegExp[] => [
  // What figures an address of the web or of mail holds.
  /\S+@\S+|(?:https?:\/\/|www\.)\S+/gi,
  /(?<!\d)\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)/g,
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?![\d.])/g,
  /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])/g,
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:19|20)\d\d(?!\d)/gi,
  /(?<!\d)24\s*\/\s*7(?:\s*\/\s*365)?(?!\d)/g,
  new RegExp(String.raw`(?<![\d.:])\d{1,2}(?:[:.]\d\d)?${to}${time}`, "gi"),
  new RegExp(String.raw`(?<![\d.:])${time}(?:${to}\d{1,2}(?:[:.]\d\d)?(?!\d))?`, "gi"),
  new RegExp(String.raw`(?<![\d.:])${clock}(?:${to}${clock})?(?![\d])`, "g"),
  new RegExp(String.raw`(?<!\d)(?:${hours24}(?:\s*h(?:ou)?rs?)?${to})?${hours24}\s*h(?:ou)?rs?\b`, "gi"),
  // "(9-5)", "Mon-Fri 9-5": bare hours stand in brackets, or at an end, with no figures beside them.
  new RegExp(String.raw`(?<=\(\s*(?:[a-z\s\-\u2013]*\s)?)${hour}${to}${hour}(?=\s*\))`, "gi"),
  new RegExp(String.raw`(?<=[\s(])${hour}${to}${hour}(?!\s*[\d\-])`, "gi"),
  new RegExp(String.raw`(?<=\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:[a-z]*day)?s?\b[\s:,]*)${hour}${to}${hour}(?!\d)`, "gi"), // prettier-ignore
  /\bbetween\s+\d{1,2}(?:[:.]\d\d)?\s+and\s+\d{1,2}(?:[:.]\d\d)?(?!\d)/gi,
  /(?<![\d+])\d{1,3}\s*(?:lines?|days?|h(?:ou)?rs?|h|minutes?|mins?|weeks?|months?|years?|yrs?)\b/gi,
  /\b(?:option|opt|press|line|room|rm|suite|unit|floor|flat|ward|level|box|block|building|bay|bus(?: no\.?)?|age[ds]?|over|under)\.?\s*#?\d{1,4}(?:\s*[-\u2013]\s*\d{1,3})?(?!\d)(?!\s+[1-9]\d{2})/gi,
  /(?<!\d)\d{1,2}\s*\+(?!\s*\d)/g,
  /\b(?:since|from|until|till|before|after|pre-?|up to|in|est\.?|established|founded|opened|started|left|retired|moved|changed|checked|updated|closed|correct|new|old)\s*(?:in\s+)?(?:19|20)\d\d\b/gi,
];

const firstHidden = 0xe000;
const marks = "0123456789/";

function shifted(text: string, change: (character: string) => string): string {
  return Array.from(text, change).join("");
}

function hide(character: string): string {
  const at = marks.indexOf(character);
  return at < 0 ? character : String.fromCharCode(firstHidden + at);
}

function bringBack(character: string): string {
  return marks[character.charCodeAt(0) - firstHidden] ?? character;
}
