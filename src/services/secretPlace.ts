import type { ContactDraft } from "./contact";

/**
 * Whether any of these words says that a service is, or may be, a refuge or another place that is kept secret. Nothing that
 * may tell where it is is then kept: better one address too few than one too many. Refuge, the charity, is taken for one too;
 * its helpline has no address to give.
 */
export function tellsSecretPlace(texts: readonly (string | undefined)[]): boolean {
  return secretWords.test(texts.join(" \n "));
}

const secretWords =
  /\b(?:refuges?|safe ?-?houses?|safe (?:accommodation|housing|shelters?)|(?:wom[ae]n|men|children|family|abuse|violence)['’]?s?['’]? shelters?|lloches(?:au)?|(?:domestic (?:abuse|violence)|d\.?[av]\.?|emergency|crisis|dispersed|confidential|specialist|accommodation[- ]based) (?:accommodation|housing|units?|propert(?:y|ies)|support service)|(?:confidential|secret|undisclosed|redacted|withheld|protected|hidden) (?:address(?:es)?|locations?|places?|site)|(?:address(?:es)?|locations?) (?:is |are |must be |kept |be )*(?:confidential|secret|undisclosed|redacted|withheld|not (?:to be )?(?:disclosed|shared|given|published))|(?:do not|don['’]?t|never|not to) (?:disclose|share|give(?: out)?|publish) (?:the |its |this |our )?(?:address|location)|redacted)\b/i; // prettier-ignore

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

/** Whether a text has a postcode, or the number and name of a street. */
export function hasAddress(text: string): boolean {
  return (
    /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}\b/i.test(text) ||
    /\b\d{1,4}[a-z]?,?\s+(?:[\p{L}'’-]+\s+){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|crescent|cres|terrace|gardens|grove|mews|close|drive|court|square|hill|way|walk|row|parade|place|house|wharf|park|view|rise)\b/iu.test(text)
  ); // prettier-ignore
}

function isMap(text: string): boolean {
  return /\b(?:maps?\.google|google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|openstreetmap|what3words|w3w\.co|bing\.com\/maps|streetmap|maps\.apple)\b/i.test(text); // prettier-ignore
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
