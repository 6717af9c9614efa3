import { isGivenName } from "./serviceNames";
import type { WordsAbout } from "./wordsAbout";

/** What the words about a number say that it is for. */
export type NumberKind = {
  readonly voice: boolean;
  readonly text: boolean;
  /** What it is called where it is a textphone, or a line for deaf people. */
  readonly relay: "Textphone" | "For deaf people" | undefined;
  /** A fax or a pager. */
  readonly fax: boolean;
  readonly whatsApp: boolean;
  /** Not for the public. */
  readonly staff: boolean;
  /** Somebody's at home. */
  readonly home: boolean;
  /** That of one person who works there. */
  readonly worker: boolean;
  /** Whose it was has gone. */
  readonly doubted: boolean;
  /** Not to be used. */
  readonly revoked: boolean;
};

export function numberKind({ before, after }: Pick<WordsAbout, "before" | "after">): NumberKind {
  const said = `${before} | ${after}`;
  const words = said.replace(denied, " ");
  const plain = words.replace(/\btext[ -]?(?:phone|relay)/gi, "");
  return {
    voice: voice.test(plain),
    text: /\b(?:texts?|texting|txt|sms)\b/i.test(plain),
    relay: relayNamed(words),
    fax:
      words === said &&
      (/\b(?:fax|facsimile|pager)\b/i.test(words) || isF(before) || /^\W*f\W*$/i.test(after)),
    whatsApp: /\bwhats ?app\b/i.test(words),
    staff: forStaff.test(before) || /\b(?:staff|internal|professionals?|agencies)\W*$/i.test(before) || forStaff.test(after), // prettier-ignore
    home: homeBefore.test(before) || /^\W*\(?home(?: (?:number|phone|tel))?\)?\W*$/i.test(after),
    worker: isOneWorkers(before, after),
    doubted: hasGone.test(after),
    revoked: isRevokedBefore(before) || isRevokedBehind(after),
  };
}

const voice = /\bv\/|\balso (?:an? )?(?:mini ?com|text ?phone|fax)\b|\b(?:tel(?:ephone)?|phone|calls?|ring|voice|mob(?:ile)?|landline|ffôn)\b/i; // prettier-ignore

/** "No texts", "cannot take faxes". */
const denied = /\b(?:no|not|cannot|can['’]?t|do(?:es)? ?n[o'’]t|do(?:es)? not|unable to)\s+(?:\w+\s+){0,2}(?:fax(?:es)?|texts?|sms|mini ?com|text ?phone|whats ?app)\b/i; // prettier-ignore

const forStaff = /\b(?:(?:staff|internal|professionals?|agenc(?:y|ies)|workers?)(?: use)? only\b|for (?:staff|professionals?|agencies)\b|not for (?:the )?(?:public|clients?)|not public|(?:do not|don['’]?t|not to be) given? (?:out )?to (?:clients?|the public|service users?|anyone))/i; // prettier-ignore

/** "Jo Smith (home)", "Home: "; "Care home:" and "Home-Start" are services. */
const homeBefore =
  /(?:\(home\)|(?:^|[,;:(/|\n]\s{0,3}|['’]s\s+)home(?:\s+(?:number|phone|tel(?:ephone)?|no\.?))?)\W*$/i;

const ownPhone = String.raw`(?:(?:own|personal|private|work|direct)\s+)*(?:mobile|mob|cell|phone|number|no|line|direct|dial|desk|ext(?:ension)?)\b`; // prettier-ignore
/** "Jo’s mobile"; "St Ann’s phone" and "Women’s line" are those of services. */
const possessive = new RegExp(
  String.raw`(?<!\bSt\.? )(?<!\p{L})(\p{Lu}\p{Ll}+)(?:['’]s|s['’])\s+${ownPhone}`,
  "u",
);
const notOnes = /^(?:wom[ae]n|m[ae]n|child(?:ren)?|people|carer|victim|survivor|girl|boy|lad(?:y|ie)|parent|mother|father|student|patient|client|family|famil|resident|tenant|user|helpline|service|team|member|worker|nurse|police)$/i; // prettier-ignore

const person = String.raw`(\p{Lu}\p{Ll}+)(?:\s+\p{Lu}[\p{L}'’-]+)?(?:\s+${ownPhone})?`;
/** "Sam Hill mobile 07700…": a name and nothing else; "ask for Sam" is said of the service’s own number, and "(Sam)" may be. */
const nameBefore = new RegExp(String.raw`(?:^|[,;/|(\n]\s{0,3}|\bor\s+)${person}\W*$`, "u");

function isOneWorkers(before: string, after: string): boolean {
  if (/\b(?:personal|private) (?:mobile|number|phone)\W*$/i.test(before) || /^\W*(?:personal|private)(?: (?:mobile|number|phone))?\W*$/i.test(after)) return true; // prettier-ignore
  if (isGivenName(nameBefore.exec(before)?.[1] ?? "")) return true;
  const named = possessive.exec(before)?.[1] ?? possessive.exec(after)?.[1];
  return named !== undefined && !notOnes.test(named);
}

/** "(Jo left 2019)" */
const hasGone =
  /^\W*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s+(?:has\s+|have\s+|had\s+)?(?:now\s+)?(?:left|leaves|leaving|retired|gone|moved (?:on|away))\b/u;

function isF(before: string): boolean {
  return /(?:^|[\s,;(/])f[.:)]?\s*$/i.test(before);
}

function relayNamed(words: string): NumberKind["relay"] {
  if (/\b(?:text[ -]?phone|mini ?com|type ?talk|text ?relay|tty|tdd)\b/i.test(words)) return "Textphone";
  return /\b(?:deaf|hard of hearing|hearing impaired) ?(?:line|users?|people|callers?|clients?)?\s*(?::|\||$|only\b|on\b)/i.test(
    words,
  )
    ? "For deaf people"
    : undefined;
}

const numberWord = String.raw`(?:number|num|no|tel|telephone|phone|line|one)`;

/** "NOT …", "was …", "instead of …". */
const revokedBefore = new RegExp(
  String.raw`\b(?:not|never|(?:do not|don['’]?t|never|please stop|stop|no longer) (?:use|using|call|calling|ring|ringing|dial|phone|try|give(?: out)?|hand out)|avoid(?:ing)?|was|were|old|ex|prev|previous(?:ly)?|former(?:ly)?|no longer|instead of|rather than|replac(?:es|ing)|ignore|discontinued|defunct|disconnected|wrong|incorrect|dead|closed|suspended|changed from|moved from)\b[\s:.()\-–]*(?:the\s+)?(?:${numberWord}\b\.?\s*)?[:(]?\s*$`,
  "i",
);

function isRevokedBefore(before: string): boolean {
  return revokedBefore.test(before) || /~~$|[\u2717\u2718\u274c]\s*$/u.test(before);
}

const gone = String.raw`(?:old|former|previous|wrong|incorrect|dead|defunct|ceased|expired|disconnected|discontinued|superseded|invalid|unobtainable|cut off|reassigned|re-?allocated|cancelled|suspended|gone|not valid|not recognised|closed|changed|stopped|out of date|out of use|not in use|no longer in use)`;

/** "(old)", "no longer in use", "does not work": the whole of what is said there, as "old people’s team" revokes nothing. */
const wholly = new RegExp(
  String.raw`^\W*(?:(?:is|now|has|been|this|number|the|an?)\s+)*${gone}(?:\s+${numberWord})?(?:\s+(?:in\s+)?(?:\w+\s+)?(?:19|20)\d\d)?\W*$`,
  "i",
);
const begins =
  /^\W*(?:(?:is|was|now|has|been|this|number|x)\s+)*(?:no longer (?:in|used?|using|valid|work(?:s|ing)|answered|active|exists?|operat\w*|staffed|available|correct|right|the)|not in (?:use|service)|not valid|not recognised|any ?more|not work(?:ing)?|not to be used|(?:taken )?out of (?:use|service|order|date)|suspended\b|cut off\b|unobtainable\b|reassigned\b|(?:a )?private (?:house|home|address|residence)|somebody else|someone else|no answer (?:ever|any ?more)|never answer(?:s|ed)\W*$|rings out\W*$|do(?:es)? ?n[o'’]?t work|does not work|(?:do not|don['’]?t|never) (?:use|call|ring)(?! (?:(?:after|from)(?! (?:the )?(?:end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d))|before|at|on|between|outside|if|unless|when|during))|was (?:the|an?|our) (?:old|former|previous)|wrong number|(?:superseded|replaced) (?:by|with)|(?:changed|moved) to|changed\b|closed\W*(?:$|down)|old\W*$|(?:until|till|before|up to|pre)[ -](?:(?:19|20)\d\d\b|\d{1,2}\/|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;

/** "(his workplace: do not ring)" */
const endsIn = /\b(?:do not|don['’]?t|never) (?:use|call|ring|phone|dial|contact)\W*$/i;

/** Words that warn of a number, wherever they stand between two: of which of them is not certain. */
export function warns(words: string): boolean {
  return /\b(?:disconnected|discontinued|unobtainable|cut off|re-?assigned|obsolete|perp(?:etrator)?|wrong number|not recognised|expired|out of service|no longer in (?:use|service)|(?:do not|don['’]?t|never) (?:use|ring|call|dial))\b/i.test(words); // prettier-ignore
}

function isRevokedBehind(after: string): boolean {
  return (
    wholly.test(after) ||
    begins.test(after) ||
    /^~~|^\s*[\u2717\u2718\u274c]/u.test(after) ||
    endsIn.test(after)
  );
}

/** Whether what stands between two numbers, and nothing else, says that the second takes the place of the first. */
export function takesPlace(between: string): boolean {
  return /^[^\p{L}]*(?:->|=>|→)[^\p{L}]*$/u.test(between) || successor.test(between);
}

const successor = new RegExp(
  String.raw`^\W*(?:(?:has\s+)?(?:been\s+)?(?:changed|moved|switched|updated|replaced|superseded)\s+(?:to|by|with)|(?:is\s+)?now(?:\s+use)?|becomes?|became|(?:please\s+)?(?:use|ring|call)\s+instead|use|(?:the\s+)?new\s*(?:${numberWord})?\.?(?:\s+is)?)\W*$`,
  "i",
);
