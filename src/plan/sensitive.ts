import { blanksIn } from "./blanks";
import { everyShipped } from "./data/additions";
import { wordingsOf } from "./optionLines";
import { lineKey } from "./text";

/** What whoever finds a line could learn from it. The pane turns each into a caution. */
export const sensitiveReasons = [
  "code-word",
  "route",
  "leaving",
  "hidden-things",
  "address",
  "place",
  "person",
  "time",
  "number",
  "police-or-court",
  "abuse",
  "accounts",
  "health",
  "immigration",
  "about-client", // written about the client, not for them
  "blank", // a blank is left in it
  "details", // its option asks for details of this kind
  "own-words", // words that no shipped wording has: they can be anything
] as const;
export type SensitiveReason = (typeof sensitiveReasons)[number];

/**
 * What a line gives away, as far as its words tell. Unknown is a border: a line with a word that no shipped wording has is
 * never called harmless. To miss something harms more than to warn once too often, so the patterns are wide.
 */
export function sensitiveIn(line: string): readonly SensitiveReason[] {
  const text = line.normalize("NFKC").replace(/[\u2018\u2019]/g, "'");
  const isShipped = shipped.has(lineKey(text));
  const found = sensitiveReasons.filter((reason) => {
    if (isShipped && onlyInOwnWords.has(reason)) return false;
    if (reason === "person" && namesSomebody(text)) return true;
    if (reason === "number" && givesNumber(text)) return true;
    if (reason === "blank") return blanksIn(text).length > 0;
    return patterns[reason]?.test(text) === true;
  });
  return found.length > 0 || isShipped || !hasUnknownWord(text) ? found : ["own-words"];
}

/** Whether a line says no more than anybody's list could: nothing sensitive, and nothing of help, advice or safety. */
export function isDiscreet(line: string): boolean {
  return sensitiveIn(line).length === 0 && !showsHelp.test(line);
}

/** In a wording that ships these are looked at by hand: "sensitive" in its data says so. */
const onlyInOwnWords: ReadonlySet<SensitiveReason> = new Set(["person", "place", "time", "address", "route"]);

const streets =
  "road|rd|street|st|lane|ln|avenue|ave|close|drive|way|place|terrace|gardens|crescent|grove|hill|square|row|walk|mews|court|view|parade|rise|estate";
const kin =
  "mum|mam|mother|dad|father|parents?|sister|brother|aunt(?:ie|y)?|uncle|cousin|niece|nephew|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|grand(?:mother|father)|friends?|mates?|neighbours?|neighbors?|partner|husband|wife|ex|boyfriend|girlfriend|son|daughter|boss|manager|colleagues?|teacher|landlord|landlady|social worker|key ?worker|he|him|his|she|her|hers";
const places =
  "house|flat|shed|garage|loft|attic|cellar|car|boot|locker|cupboard|drawer|wardrobe|garden|bin|school|nursery|college|university|work|office|church|mosque|temple|gurdwara|synagogue|library|park|shop|supermarket|hospital|surgery|centre|center|clinic|station|stop|gym|hotel|hostel|b&b|pub|cafe|café|playground|town|village|city|airport|ferry|port";
const days =
  "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?|mon|tues?|wed|thurs?|fri|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec";

const patterns: Readonly<Partial<Record<SensitiveReason, RegExp>>> = {
  "code-word":
    /\b(?:code|safe|secret|trigger|key)[- ]?(?:words?|phrases?|names?|signs?)\b|\b(?:the|our|my) (?:word|phrase|signal|sign) (?:is|will be|:)|\bsignals?\b|\bemojis?\b|\bif i (?:say|text|ring|send)\b|\bask for \S+ means\b/i,
  route:
    /\bescape|\broutes?\b|\bways? out\b|\bget(?:ting)? (?:out|away)\b|\b(?:back|front|side|patio|fire|cellar) ?(?:door|gate|exit|entrance)|\bexits?\b|\bdoors?\b|\bwindows?\b|\balley|\bstairs?\b|\bclimb|\btaxi|\bcab\b|\bbus(?:es)?\b|\btrains?\b|\btram\b|\bflights?\b|\bdriv(?:e|ing) to\b|\blift (?:to|from)\b|\bpick(?:s|ed)? me up\b|\brun to\b|\bgo (?:out|to|via|through|round)\b/i,
  leaving:
    /\bleav(?:e|es|ing)\b|\bleft (?:him|her|them|home|the)\b|\bmov(?:e|ing)\b|\brefuges?\b|\bsafe ?(?:place|house|home|address|accommodation)|\b(?:new|other|next) (?:home|house|flat|address|place|life|start)\b|\brun(?:ning)? away\b|\bflee|\bfled\b|\bget away\b|\bseparat|\bsplit(?:ting)? up\b|\bdivorc|\b(?:somewhere|place) to (?:stay|live|go)\b|\bstay(?:ing)? (?:with|at)\b|\b(?:emergency|temporary|longer-term) (?:home|housing|accommodation)\b|\bhomeless|\brehous/i,
  "hidden-things":
    /\bbags?\b|\bhid(?:e|es|den|ing)\b|\bpack(?:ed|ing|s)?\b|\bstash|\blook(?:s|ing)? after (?:it|them|a|my|the|this)\b|\bspare\b|\bsecret|\bstored?\b|\bunder the\b|\bbehind the\b|\bkept (?:at|with|in|by)\b|\bleft (?:at|with|in)\b/i,
  address: new RegExp(
    `\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b|\\b\\d+[a-z]?,? (?:[\\p{L}'-]+ ){1,3}(?:${streets})\\b|\\b(?:flat|room|unit|apartment|block|house|plot|number|no\\.?) \\d|\\b\\p{Lu}[\\p{L}'-]+ (?:${streets})\\b|\\baddress(?:es)?\\b|\\bpost ?code`,
    "iu",
  ),
  place: new RegExp(
    `\\b(?:at|in|to|from|behind|near|by|under|opposite|outside|inside|into|around|past|next to|top of)(?: (?:the|my|our|her|his|their|a|an))?(?: [\\p{L}'-]+)? (?:${places})\\b|\\b(?:at|to|from) (?:my )?[\\p{L}]+'s\\b`,
    "iu",
  ),
  person: new RegExp(`\\b(?:${kin})(?:'s)?\\b`, "iu"),
  time: new RegExp(
    `\\b(?:${days})\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? may\\b|\\bmay \\d|\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2} ?(?:am|pm|o'?clock)\\b|\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\bnoon\\b|\\bmidnight\\b|\\b(?:tomorrow|tonight|today|yesterday)\\b|\\b(?:next|this|each|every|last) (?:day|week|month|morning|evening|night|afternoon|time)\\b|\\b(?:while|when|once) (?:he|she|they)\\b|\\bshifts?\\b|\\bschool run\\b`,
    "iu",
  ),
  "police-or-court":
    /\bpolice|\bcourts?\b|\bsolicitors?\b|\blawyers?\b|\bbarrister|\blegal|\binjunction|\bnon-?mol|\boccupation order|\b(?:protective|protection|prevention|restraining|prohibited|prohibition|court) (?:orders?|steps?|notices?)|\borders?\b|\bbail\b|\bprobation|\bcrim(?:e|es|inal)\b|\bstatements?\b|\bwitness|\bprosecut|\bcps\b|\bjudge|\bmagistrate|\bhearings?\b|\btrial\b|\barrest|\bcharged with\b|\bprison|\bclare's law\b|\b101\b/i,
  abuse:
    /\babus|\bviolen|\bassault|\brape|\bhit(?:s|ting)?\b|\bbeat(?:s|en|ing)?\b|\bpunch|\bkick|\bstrangl|\bchok|\bthreat|\bstalk|\bharass|\bcontrolling\b|\bcoerci|\bweapons?\b|\bkni(?:fe|ves)\b|\bguns?\b|\bbruis|\binjur|\battack|\bforced\b|\bvictim|\bsurvivor|\bdomestic|\bidva|\bisva|\bissp\b|\bsafelives\b|\bwomen'?s aid|\bmen'?s advice|\brape crisis|\bsafety plan|\brisks?\b|\bevidence\b|\b(?:keep|write|make) a (?:log|note|record|diary) of\b|\brecord(?:ing|s)? (?:of|what|him|her|them)\b|\bphotos? of (?:my|the) (?:injur|bruis|damage)/i,
  accounts:
    /\bpasswords?\b|\bpasscodes?\b|\bpins?\b|\blog ?-?ins?\b|\baccounts?\b|\blocations?\b|\bgps\b|\btrack|\bair ?tags?\b|\bspyware|\bstalkerware|\bcloud\b|\bsim\b|\b(?:second|new|other|old) (?:phone|mobile|number|email)\b|\bchange my (?:phone|number|routine|locks?)\b|\bsavings?\b|\b(?:my|of my) own money\b|\bwho can see\b|\bcameras?\b|\balarms?\b|\blocks?\b/i,
  health:
    /\bsexual|\bpregnan|\bterminat|\babortion|\bcontracepti|\bdrugs?\b|\balcohol|\bdrink(?:ing)?\b|\bsubstance|\bmental health|\bsuicid|\bself[- ]?harm|\bdepress|\bhiv\b|\bsarc\b|\bsamaritans\b|\btoo much\b|\bcounsell/i,
  immigration:
    /\bimmigra|\bvisas?\b|\basylum|\bhome office\b|\bmy status\b|\bpublic funds\b|\bdeport|\bpassport (?:is|at|with)\b/i,
  "about-client": /\bclients?\b|\bservice users?\b|\badvised\b|\b(?:c\/o|ref'?d|referred|disclosed)\b/i,
};

/** That somebody helps, or that there is something to be safe from. Not a caution of its own: most of a plan shows it. */
const showsHelp =
  /\bsafe|\bhelp|\badvice|\badvis|\bworkers?\b|\bsupport|\bservices?\b|\btrust|\bprotect|\bplans?\b|\bemergency|\b999\b|\bchoices?\b|\brefer|\bhelpline|\bspeak to|\btalk/i;

/** Capitals inside a sentence that name nobody. */
const plainCapitals = new Set(
  "I I'm I'd I'll I've GP GPs NHS ID IDs NI N.I National Insurance BSL TV UK A&E OK PIN".split(" "),
);

const dayNames = new RegExp(`^(?:${days}|may)$`, "i");

/** A capital where no sentence begins; two capitals in a row where one does. */
function namesSomebody(text: string): boolean {
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'.&-]*/gu)];
  return words.some(({ 0: found, index }) => {
    const word = found.replace(/[.']+$/, "").replace(/'s$/, "");
    if (!/^\p{Lu}/u.test(word) || plainCapitals.has(word) || dayNames.test(word)) return false;
    const before = text.slice(0, index);
    const begins = /(?:^|[.!?:;\n]["')\]]*\s*|^[\W_]*)$/u.test(before);
    if (!begins) return true;
    const next = /^[\s&]+(\p{Lu}[\p{L}'-]*)/u.exec(text.slice(index + found.length))?.[1];
    return next !== undefined && !plainCapitals.has(next);
  });
}

/** A number that somebody could ring or use: three digits or more. 999 and 112 tell nothing. */
function givesNumber(text: string): boolean {
  const groups = text.match(/\+?\d(?:[\d\s().\-\u2010-\u2015/]*\d)?/g) ?? [];
  return groups.some((group) => {
    const digits = group.replace(/\D/g, "");
    return digits.length >= 3 && !["999", "112"].includes(digits);
  });
}

const shipped: ReadonlySet<string> = new Set(
  everyShipped
    .filter(({ sensitive, workerOnly }) => !sensitive && !workerOnly)
    .flatMap(wordingsOf)
    .filter((wording) => blanksIn(wording).length === 0)
    .map(lineKey),
);

/** Words of the wordings that ship, and those that carry no meaning of their own or that anybody's list has. */
const known: ReadonlySet<string> = new Set([
  ...everyShipped
    .filter(({ sensitive, workerOnly }) => !sensitive && !workerOnly)
    .flatMap(wordingsOf)
    .flatMap((wording) => wordsOf(wording.replace(/\[[^\]]*\]/g, " "))),
  ...wordsOf(
    "a an and any are as ask at be been before book buy by call can carry charge charged charger check clean coat do eat each every few food for from get glasses go good got had has have i if in into is it its keep like list little make may me medicine medicines more most my need new nappies no not now of off on one or other our out over paper papers pen phone put ready ring see shoes sleep small so some take that the them then there these they this time to toiletries toothbrush toy toys try two up us use walk warm water we well what when will with without write yes you your",
  ),
]);

function hasUnknownWord(text: string): boolean {
  return wordsOf(text).some((word) => !known.has(word));
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? []).filter(
    (word) => word !== "999" && word !== "112",
  );
}
