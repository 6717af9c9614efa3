import { adviceBoxes } from "../plan/adviceBoxes";
import { byKey } from "../plan/byKey";
import { isoIn, type IsoDate } from "../plan/calendar";
import { readWrittenDate } from "../plan/dates";
import { adviceKeys, type AdviceKey } from "../plan/form";
import { matcherOf, type Wordings } from "../plan/looseMatch";
import { isForNow } from "./closedInWords";
import type { Column } from "./columnWordings";
import { nations, type Contact, type Nation } from "./contact";
import { shortened, type CellRemark } from "./phoneRemarks";

/** How the answers of a file are read. One that cannot be read is undefined or left out, with a remark. */

export type Answer = { readonly text: string; readonly as: string };
/** What a file says of one service: for each answer its texts, each with what the file calls it. */
export type Answers = Readonly<Partial<Record<Column, readonly Answer[]>>>;
export type Remark = (field: string, remark: CellRemark) => unknown;

const categoryNamed = matcherOf(categoryWordings());

function categoryWordings(): Wordings<AdviceKey> {
  const more = moreCategories();
  return byKey(adviceKeys, (key) => {
    const { name, wordings, weakWordings } = adviceBoxes[key];
    return [key, name, ...wordings, ...weakWordings, ...(more[key] ?? [])];
  });
}

function moreCategories(): Partial<Record<AdviceKey, readonly string[]>> {
  return {
    housing: ["Refuge", "Homelessness", "Housing advice"],
    legal: ["Law", "Family law", "Immigration", "Solicitors"],
    financial: ["Debt advice", "Benefits", "Welfare rights", "Money advice"],
    health: ["Drugs and alcohol", "Substance misuse", "Counselling", "Sexual health"],
    children: ["Young person", "Parenting support", "Child support"],
    support: ["Domestic abuse", "Domestic violence", "Helpline"],
  };
}

export function categoriesOf(answers: readonly Answer[], remark: Remark): readonly AdviceKey[] {
  const found = new Set<AdviceKey>();
  for (const { text, as } of answers) {
    // "Legal / criminal justice" is one box, "Legal; support" are two.
    const parts = text.split(/[;|\n]/).flatMap((part) => (categoryNamed(part) === undefined ? part.split(/[,/]/) : [part])); // prettier-ignore
    for (const part of parts.map((each) => each.trim())) {
      if (part === "") continue;
      const key = categoryNamed(part)?.key;
      if (key !== undefined) found.add(key);
      else
        remark(as, {
          what: `“${shortened(part)}” is not a box of the form: it was left out`,
          how: `Write one of ${adviceKeys.join(", ")}`,
        });
    }
  }
  return adviceKeys.filter((key) => found.has(key));
}

const nationNames: Readonly<Record<string, readonly Nation[]>> = {
  england: ["england"],
  wales: ["wales"],
  cymru: ["wales"],
  scotland: ["scotland"],
  "northern ireland": ["northern-ireland"],
  "northern-ireland": ["northern-ireland"],
  ni: ["northern-ireland"],
  uk: nations,
  "uk wide": nations,
  "uk-wide": nations,
  "united kingdom": nations,
  gb: ["england", "wales", "scotland"],
  "great britain": ["england", "wales", "scotland"],
};

export function nationsOf(answer: Answer | undefined, remark: Remark): readonly Nation[] {
  if (answer === undefined) return [];
  const found = new Set<Nation>();
  for (const part of answer.text.split(/\s*(?:[;,|/\n&+]|\band\b)\s*/i)) {
    const named = nationNames[part.toLowerCase().replace(/^the\s+|[.\s]+$/g, "")];
    for (const nation of named ?? []) found.add(nation);
    if (named === undefined && part !== "")
      remark(answer.as, {
        what: `“${shortened(part)}” is not a nation: it was left out`,
        how: "Write England, Wales, Scotland, Northern Ireland or UK",
      });
  }
  return nations.filter((nation) => found.has(nation));
}

const yes = /^(?:yes|y|true|1|ydy|ydi)\b/i;
const no = /^(?:no|n|not?\b.*|false|0|never|does not\b.*|nac ?ydy)$/i;

export function yesOrNo(text: string): "yes" | "no" | undefined {
  if (no.test(text)) return "no";
  return yes.test(text) ? "yes" : undefined;
}

export function mayBeGiven(text: string): Contact["addressMayBeGiven"] {
  if (/^never\b/i.test(text)) return "never";
  const answer = yesOrNo(text);
  return answer === "yes" && !plainYes.test(text) ? undefined : answer;
}

/** "Yes (not the flat)", "yes, but ask first" and "Y?" give nothing away. */
const plainYes =
  /^(?:yes|y|true|1|ydy|ydi)[\s,.;:!(\u2013\u2014-]*(?:please|ok(?:ay)?|(?:it is )?public(?:ly available)?|(?:it )?(?:may|can)(?: be given)?|published|on (?:the |their )?web ?site)?[\s.)!]*$/i;

export function clientCopyIn(text: string): Contact["clientCopy"] {
  return (["plain", "tells", "worker"] as const).find((each) => each === text.toLowerCase());
}

export function closedOf(answer: Answer | undefined, remark: Remark): Contact["closed"] {
  if (answer === undefined || answer.text === "") return undefined;
  const { text, as } = answer;
  const asksIfOpen = /active|open/i.test(as);
  if (/temporar|for now|for-now|paused|suspended/i.test(text)) return "for-now";
  if (/^(?:closed|defunct|inactive|ended|ceased|archived)\b/i.test(text))
    return isForNow(text) ? "for-now" : "closed";
  if (/^(?:active|open|live|current|running)$/i.test(text)) return undefined;
  const answered = yesOrNo(text);
  if (answered !== undefined) return (answered === "yes") === asksIfOpen ? undefined : "closed";
  remark(as, {
    what: `“${shortened(text)}” does not say whether the service still works`,
    how: "Write closed, or leave it blank",
  });
  return undefined;
}

export function webAddress(text: string): string | undefined {
  const address = text.replace(/^["'<]+|(?<!["'>])["'>]+$/g, "");
  const host = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?$/iu.exec(address)?.[1];
  return host === undefined || isHijacked(host) ? undefined : address;
}

/**
 * Seen to serve something else, while police and council pages still name it. Source: Kitty G, UK safety content
 * (github.com/michaelgluca/Kitty), in its list of addresses to check.
 */
function isHijacked(host: string): boolean {
  return /(?:^|\.)emergencysms\.(?:org\.uk|net)$/i.test(host);
}

export function emailAddress(text: string): string | undefined {
  const address = text.replace(/^mailto:|["'<>]/gi, "").trim();
  return /^[^\s@;,]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(address) ? address : undefined;
}

/** A day; a time of day after it is ignored, and a spreadsheet's own number for a day is no date. */
export function dateIn(text: string): IsoDate | undefined {
  const day = text.replace(/[T ]\d{1,2}:\d\d.*$/, "");
  const date = isoIn(day) ?? readWrittenDate(day);
  return typeof date === "string" ? date : undefined;
}
