import { areaKeys, textOf, type Area, type Form, type Place } from "./form";

/** What in a line may be another person's. A hint: the words may be needed, and only a reader can tell. */
export type PersonHint = { readonly what: "name" | "address" | "number"; readonly said: string };

/** The lines of the option boxes that may hold other people's full names, addresses or numbers; those of services left out. */
export function linesWithPeople(
  form: Form,
  isService: (line: string) => boolean,
): readonly (PersonHint & { readonly area: Area; readonly place: Place })[] {
  return areaKeys.flatMap((area) => {
    const boxes = area === "bag" ? form.bag : [form.advice[area]];
    return boxes
      .flatMap((box) => box?.places ?? [])
      .flatMap((place) =>
        textOf(place.answer)
          .split("\n")
          .filter((line) => !isService(line))
          .flatMap((line) => hintsIn(line).map((hint) => ({ area, place, ...hint }))),
      );
  });
}

function hintsIn(line: string): readonly PersonHint[] {
  const address = addresses.exec(line)?.[0];
  const number = numbers.exec(line)?.[0];
  const name = Array.from(line.matchAll(names), ({ 0: said }) => withoutOpening(said)).find(isName);
  return [
    ...(address === undefined ? [] : [{ what: "address", said: address } as const]),
    ...(number === undefined ? [] : [{ what: "number", said: number.trim() } as const]),
    ...(name === undefined ? [] : [{ what: "name", said: name } as const]),
  ];
}

const streets =
  "Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Way|Place|Terrace|Gardens|Crescent|Grove|Hill|Square|Row|Walk|Mews|Court";
const addresses = new RegExp(
  `\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b\\d+[a-z]?,? (?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:${streets})\\b`,
  "u",
);
/** Mobile and landline numbers; freephone numbers are a service's. */
const numbers = /(?<!\d)(?:\+44[\s(0)]*|0)(?:1|2|7)(?:[\s().-]*\d){8,9}(?!\d)/;
/** Two or three words with capitals, a title before them or not. */
const names =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){1,2}/gu;
const noNames =
  /\b(?:National|Insurance|Council|Service|Services|Aid|House|Centre|Trust|Helpline|Line|School|Court|Clinic|Hospital|Surgery|Bank|Office|Order|Act|Law|Police|Benefit|Credit|Universal|Road|Street|Association|Advice|Citizens|Support|Team|Project|Women|Victim|Housing|Refuge|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** Without the word that only begins the sentence: "Ask Jane Smith". */
function withoutOpening(said: string): string {
  return common.test(said) ? said.replace(/^\S+ /, "") : said;
}

/** Two words at least, none of them a service's, a thing's or a day's. */
function isName(said: string): boolean {
  return said.includes(" ") && (/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/.test(said) || !noNames.test(said));
}

/** Words that begin sentences of a plan. */
const common =
  /^(?:I|My|We|Our|The|If|In|At|When|After|Before|Ask|Call|Contact|Ring|See|Speak|Talk|Tell|Text|Visit|Use|Go|Keep|Take|Has|Have|To|For|With|Client|Worker)\b/;
