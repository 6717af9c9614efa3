import { isOneTypoFrom } from "../plan/oneTypo";
import type { ContactDraft } from "./contact";

/**
 * Whether any of these words says that a service is, or may be, a refuge or another place that is kept secret. Nothing that
 * may tell where it is is then kept: better one address too few than one too many. Refuge, the charity, is taken for one too;
 * its helpline has no address to give.
 */
export function tellsSecretPlace(texts: readonly (string | undefined)[]): boolean {
  const words = texts
    .join("\n")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[_\u2010-\u2015]+/g, " ")
    .replace(/-/g, " ")
    .split("\n") // a cell may hold thousands of blank lines, over which no pattern is to go again and again
    .flatMap((line) => line.replace(/\s+/g, " ").trim() || [])
    .join("\n");
  if (secretKinds.test(words) || keptBack.test(words) || texts.some(isRoofForSurvivors)) return true;
  return (words.match(/\b[er]{1,2}\w{1,3}[ug]\w{0,3}\b/gi) ?? []).some(isMisspelt);
}

/** "Refudge", "Refgue"; what is refused is none. */
function isMisspelt(word: string): boolean {
  const plain = word.toLowerCase().replace(/s$/, "");
  return !/^(?:refus|refut|refugee)/.test(plain) && isOneTypoFrom(plain, "refuge");
}

/** What such places are called; "www.northrefuge.example" and "REFUGE1" tell one too, "refugee" does not. */
const secretKinds =
  /re ?fug(?:e(?!e)|i[ou]\b)|\b(?:(?:safe|saef|sfae|saff?) ?houses?|safe (?:shelters?|places? to stay|homes?)|places? of safety|lloches(?:au|i)?|(?:llety|ty|tai|cartrefi?) diogel|schronisk\w*|frauenha\w+|adapost\w*|acogida|casa abrigo|second stage|mother (?:and|&) baby (?:accom\w*|units?|homes?)|(?:somewhere|place) safe to (?:stay|live)|somewhere to stay in safety|(?:safe|emergency|crisis|respite|sanctuary|dispersed|confidential|specialist|supported|accommodation based|move on) (?:(?!and|or|with|of|from|in|to|for\b)\w+ )?(?:acc|accom\w*|housing|units?|flats?|propert(?:y|ies)|beds?|bedrooms?|houses?|lodgings?|support service)|dispersed homes?|bed ?spaces?)\b/i; // prettier-ignore

const roof = String.raw`(?:accom\w*|housing|hostels?|shelters?|sanctuary|flats?|units?|propert(?:y|ies)|beds?|respite)`; // prettier-ignore
const survivors = String.raw`(?:wom[ae]n|female|ladies|girls|men|children|famil(?:y|ies)|high risk|at risk|marac|idva|by and for|abused?|violence|vawg|d\.?[av]|vawdasv|survivors?|victims?|fleeing|escaping|part 4)`;
const word = String.raw`(?:(?!(?:and|or|with|find|finding|into|about|on|get|getting|the|advice)\b)\w+ )`;

/** "Hostel for women", "VAWG accommodation", "accommodation (DA)": in one breath. "Advice on housing and abuse" is none. */
const roofForSurvivors = new RegExp(
  String.raw`\b${survivors} ${word}{0,2}${roof}\b|\b${roof} ${word}{0,3}(?:for|of|to) (?:\w+ ){0,3}${survivors}\b|\b${roof} *\(?${survivors}\b|\b(?:houses?|homes?) for (?:\w+ ){0,2}${survivors}\b|\b${survivors} only (?:houses?|homes?|${roof})\b|\b(?:wom[ae]n|female|ladies|girls|survivors?|victims?) (?:houses?|homes?)\b|\bwom[ae]ns? aid (?:houses?|homes?|propert(?:y|ies))\b|\bcommunal (?:living|${roof})\b|\bsafe haven (?:houses?|homes?)\b|\bsupported living (?:\w+ ){0,2}${survivors}\b|\b(?:fleeing|escaping)\b.{0,100}\b\d+ (?:bed)?rooms?\b`,
  "i",
);

function isRoofForSurvivors(text: string | undefined): boolean {
  const words = (text ?? "")
    .replace(/[_\-\u2010-\u2015]+/g, " ")
    .replace(/['\u2018\u2019]s?\b|\.(?=[av]\b)/gi, "");
  return roofForSurvivors.test(words);
}

const place = String.raw`(?:address(?:es)?|locations?|whereabouts)`;
const secret = String.raw`(?:confidential|secret|secure|sensitive|anonymous|unlisted|unmarked|private|(?:un|non ?)disclosed|redacted|withheld|suppressed|protected|hidden|not public)`;
const tell = String.raw`(?:pass on|disclose|share|give(?: out)?|publish|reveal|print|list|advertise)d?`;
const told = String.raw`(?:disclos|give|given|publi[cs]|known|reveal|shared(?! with)|provided|sent|told|released|confirmed|advertis|listed|available|agreed|arranged)`;

/** "Address withheld", "do not share the location", "address given once referred", "Confidential" by itself. */
const keptBack = new RegExp(
  [
    String.raw`\b${secret} ${place}\b`,
    String.raw`\b(?:confidential|secret|undisclosed|withheld|hidden) (?:sites?|places?|premises)\b`,
    String.raw`\b${place}\b[^.;\n]{0,20}\b(?:${secret}|(?:not|never) (?:to )?(?:be )?${told})`,
    String.raw`\b(?:${place}|meeting (?:points?|places?)|pick ?up points?)\b[^.;\n]{0,20}\b(?:given|provided|sent|told|released|confirmed|disclosed|revealed|shared|agreed|arranged) (?:[^.;\n]{0,20}\b)?(?:on|once|after|upon|when|at)\b`,
    String.raw`\baddress(?:es)? (?:is |are )?(?:available )?(?:on|upon) request\b`,
    String.raw`\b${place}\b[^.;\n]{0,20}\bonly (?:be )?${told}`,
    String.raw`\b${place}\b[^.;\n]{0,20}\b(?:known|held|given|told)\b[^.;\n]{0,20}\bonly\b`,
    String.raw`\b${place} (?:is |are )?not held\b|\b${place}:? c/o\b|\bconfidential(?:ity)?:? ${place}\b`,
    String.raw`\bask (?:\w+ ){0,3}for (?:the |our |an? )?${place}\b|\bno signage\b|(?:^|\n)\s*dispersed\s*(?:\n|$)`,
    String.raw`\b(?:do not|don['’]?t|never|not to|must not(?: be)?) ${tell} (?:(?:the|its|this|our) )?${place}`,
    String.raw`\b(?:do not|don['’]?t|never) (?:send|write|address)\b[^.;\n]{0,20}\b(?:post|mail|letters?|parcels?)?\b[^.;\n]{0,10}\bto (?:the|this) (?:house|home|address|building|site|unit|flat)`,
    String.raw`(?:^|\n)\s*(?:strictly )?(?:do not|never|not to be) ${tell}\s*(?:\n|$)`,
    String.raw`\bnot for (?:publication|sharing)\b|\bredacted\b`,
    String.raw`(?:^|\n)\s*(?:(?:strictly )?confidential|(?:cyfeiriad )?cyfrinachol)\s*(?:\n|$)|\bcyfeiriad\w* cyfrinachol\b`,
  ].join("|"),
  "i",
);

/** Whether a contact is such a place, by what is known of it. */
export function isRefuge({
  name,
  forWhom,
  note,
  area,
}: Pick<ContactDraft, "name" | "forWhom" | "note" | "area">): boolean {
  return tellsSecretPlace([name, forWhom, note, area]);
}

/** Whether a text can be, or hold, an address or another way to find a place. */
export function mayTellPlace(text: string): boolean {
  return hasAddress(text) || /(?:^|[\s,])\p{Lu}[\p{L}'’-]+ (?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Crescent|Cres|Terrace|Gardens|Grove|Mews|Close|Drive|Court|Square|Hill|Way|Walk|Row|Parade|Place|Wharf|Quay|Park)\b/u.test(text) || /\bP\.?O\.? ?Box\b|\/\/\/\s*\p{L}+\.\p{L}+\.\p{L}+|-?\d{1,2}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}/iu.test(text) || isMap(text); // prettier-ignore
}

/**
 * Whether words may lead to a place though they hold no address: "opposite the station", "in Northtown". Only for what is said of
 * a place that is kept secret, where a word too few harms nobody.
 */
export function hintsAtPlace(text: string): boolean {
  return (
    mayTellPlace(text) ||
    /\b(?:opposite|near(?:by)?|next (?:to|door)|behind|beside|across from|corner|junction|bus(?:es)?|trains?|trams?|tube|station|stop|directions?|located|location|situated?|based|town|village|city|borough|church|school|map|w3w|what3words|grid ref\w*)\b/i.test(text) ||
    /\b(?:in|at|near|to|from|by|off|of)\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Welsh|IDVA|MARAC|Women|Relay|BSL)\b)\p{Lu}\p{Ll}+/u.test(text) ||
    /(?<![@.\p{L}])\p{L}{3,}\.\p{L}{3,}\.\p{L}{3,}(?![.\p{L}@])/u.test(text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, "")) ||
    /\b[A-Z]{2}\s?\d{3,5}\s?\d{3,5}\b/.test(text)
  ); // prettier-ignore
}

/** Whether words name anything that we do not know: it may be where a place is. Only for what is said of a place that is kept secret. */
export function namesUnknown(text: string): boolean {
  const names = text.match(/(?<![\p{L}’'])\p{Lu}[\p{L}’']*/gu) ?? [];
  return names.some(
    (name) =>
      !harmless.has(
        name
          .toLowerCase()
          .replace(/['’]s?$/, "")
          .replace(/s$/, ""),
      ),
  );
}

const harmless: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu thur fri sat sun january february march april may june
  july august september october november december christma easter bank holiday weekday weekend daily every day open closed from
  to woman women man men child children girl boy young people person anyone any all adult family familie mother father parent lgbt
  lgbtq gay lesbian tran black asian muslim jewish minoritised bme bame deaf disabled older victim survivor
  english welsh cymraeg urdu punjabi hindi gujarati bengali polish romanian arabic somali farsi dari pashto turkish kurdish french
  spanish portuguese italian ukrainian russian tamil mandarin cantonese chinese vietnamese albanian lithuanian latvian czech slovak
  hungarian bulgarian greek german swahili tigrinya amharic interpreter language line relay uk bsl textphone minicom ring call text
  phone tel email ask for the a an no not ye we they it their our is are has have take accept referral refer self via with and or
  if when only please note staff worker duty manager support outreach refuge safe accommodation emergency housing idva isva marac
  da dv va vawg nrpf hour pm am aged over under up pet room bed space unit`.split(/\s+/),
);

/** Whether a name holds a street, and no mere "Court" or "Hill" such as houses are called by. */
export function namesStreet(name: string): boolean {
  return (
    hasAddress(name) || /\p{Lu}[\p{L}'’-]+ (?:Street|Road|Lane|Avenue|Crescent|Terrace|Mews)\b/u.test(name)
  );
}

/** Whether a text has a postcode, or the number and name of a street. */
export function hasAddress(text: string): boolean {
  return (
    /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}\b/i.test(text) ||
    /\b\d{1,4}[a-z]?,?\s+(?:[\p{L}'’-]+\s+){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|crescent|cres|terrace|gardens|grove|mews|close|drive|court|square|hill|way|walk|row|parade|place|house|wharf|park|view|rise)\b/iu.test(text)
  ); // prettier-ignore
}

function isMap(text: string): boolean {
  return /\b(?:maps?\.google|google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|openstreetmap|what3words|w3w\.co|bing\.com\/maps|streetmap|maps\.apple|plus\.codes|waze\.com|citymapper|gridreferencefinder|geohack)\b/i.test(text); // prettier-ignore
}

/** Whether a heading says that what stands below it is where a place is: an area that is served is none. */
export function headsPlace(heading: string): boolean {
  return /\b(?:location|locality|town|city|village|street|post ?code|where|situated|based|directions|map)\b/i.test(heading) && !/\b(?:cover|serve)/i.test(heading); // prettier-ignore
}

/** The parts of an address by which it is known again in another answer. */
export function partsOfAddress(address: string): readonly string[] {
  return address
    .split(/[,;\n]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part.replace(/[^\p{L}]/gu, "").length >= 4);
}
