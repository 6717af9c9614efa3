import type { SensitiveReason } from "./sensitive";

const streets =
  "road|rd|street|st|lane|ln|avenue|ave|crescent|cres|terrace|terr|gardens|gdns|grove|mews|close|drive|way|place|hill|square|row|walk|court|view|parade|rise|estate|house|wharf|quay|buildings";
/** Capitals tell that these are names; "a short walk" is none. */
const namedStreets = streets
  .split("|")
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join("|");
const kin =
  "(?:step|god|half|foster|grand|great)?-?(?:mum|mam|mom|mother|dad|daddy|father|parents?|sister|brother|sis|bro|aunt(?:ie|y)?|uncle|cousin|niece|nephew|son|daughter)(?:-in-law)?|mummy|nan|nans|nana|nanny|gran|granny|grandma|grandad|grandpa|in-?laws?|mil|fil|friends?|mates?|neighbou?rs?|partner|husband|hubby|wife|ex|boyfriend|girlfriend|bf|gf|landlord|landlady|boss|manager|colleagues?|flat-?mate|house-?mate|room-?mate|lodger|teacher|head ?teacher|the head|social worker|key ?worker|health visitor|midwife|childminder|foster carer|imam|vicar|priest|pastor|rabbi|minister|elder|he|him|his|she|her|hers";
const places =
  "house|flat|shed|garage|loft|attic|cellar|basement|car|boot|locker|cupboard|drawer|wardrobe|garden|bin|bins|freezer|fridge|school|nursery|pre-?school|college|university|uni|work|works|office|church|mosque|temple|gurdwara|synagogue|chapel|library|park|shops?|supermarket|hospital|surgery|doctors|doctor's|pharmacy|chemist|dentist|centre|center|clinic|station|stop|gym|hotel|hostel|b&b|pub|cafe|café|playground|town|village|city|airport|ferry|port|group|club|court|bank|jobcentre|job centre|community centre|market|hall|next door";
/** Places that tell where somebody is to be found even when nothing stands before them. */
const tellingPlaces =
  "gurdwara|mosque|temple|synagogue|chapel|church|car park|food ?bank|next door|hotel|hostel|b&b|premier inn|travelodge|caravan|job ?centre|jcp|children's centre|contact centre|community centre|family hub|youth club|(?:baby|toddler|play|support|parent|art|walking|coffee|prayer|mums'?) (?:group|clinic|class|club)|walk-?in centre|bus station|train station|high street";
const days =
  "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?|mon|tues?|weds?|thurs?|thu|fri|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
/** The name of a day or a month by itself. */
export const isDayName = new RegExp(`^(?:${days}|may)$`, "i");
const numberWords = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const units = "minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|fortnights?|nights?|years?";
const things =
  "keys?|papers?|money|cash|cards?|passports?|documents?|docs|certificates?|things|clothes|letters?|copies|medicines?|meds|phone|photos?|jewellery|purse|licence|it|this";

/** What tells whatever stands around it. Letters are compared without their case, but for `capitals`. */
export const tellingWords: Readonly<Partial<Record<SensitiveReason, RegExp>>> = {
  "code-word":
    /\b(?:code|safe|secret|trigger|key)[- ]?(?:wo?rds?|phrases?|names?|signs?)\b|\b(?:the|our|my) (?:word|phrase|signal|sign) (?:is|will be|:)|\bsignals?\b|\bemojis?\b|\bif i (?:say|text|ring|send)\b|\bask for \S+ means\b|\bpass ?phrase|\bsilent solution\b|\bask for (?:ani|angela|clive)\b/i,
  route:
    /\bescape|\broutes?\b|\bways? out\b|\bget(?:ting)? (?:out|away)\b|\b(?:back|front|side|patio|fire|cellar) ?(?:door|gate|exit|entrance)|\bexits?\b|(?<!next )\bdoors?\b|\bwindows?\b|\balley|\bstairs?\b|\bclimb|\btaxi|\bcab\b|\buber\b|\bbus(?:es)?\b(?! (?:pass|card))|\bcoach(?:es)?\b|\bmegabus\b|\btrains?\b|\btram\b|\bflights?\b|\bdriv(?:e|ing) to\b|\blift (?:to|from|on)\b|\bpick(?:s|ed)? me up\b|\brun to\b|\bgo (?:out|to|via|through|thru|round) (?!sleep\b|bed\b)|\b(?:over|under|through) the (?:fence|wall|hedge|gate)\b|\b(?:the|up|down|via|along) [am]\d{1,4}\b|\bstop [a-z]\b|\bfacing (?:out|the)\b/i,
  leaving:
    /\bleav(?:e|es|ing)\b|\bleft (?:him|her|them|home|the)\b|\bmov(?:e|ing)\b|\brefuges?\b|\bsafe ?(?:place|house|home|address|accommodation)|\b(?:new|other|next) (?:home|house|flat|address|place|life|start)\b|\brun(?:ning)? away\b|\bflee|\bfled\b|\bget away\b|\bseparat|\bsplit(?:ting)? up\b|\bdivorc|\b(?:somewhere|place) to (?:stay|live|go)\b|\bstay(?:ing)? (?:with|at)\b|\b(?:emergency|temporary|longer-term) (?:home|housing|accommodation)\b|\bhomeless|\brehous|\b(?:home|house) swap\b/i,
  "hidden-things":
    /(?<!\b(?:sleeping|tea|shopping|swimming|swim|book|washing|carrier|changing|nappy|wash) )\bbags?\b|\bhid(?:e|es|den|ing)\b|\bpack(?:ed|ing|s)?\b(?! (?:lunch|breakfast|of\b))|\bstash|\blook(?:s|ing)? after (?:it|them|a|my|the|this)\b|\bspare\b(?! (?:glasses|clothes|socks|batter|nappies|time))|\bsecret|\bstored?\b(?! cards?)|\bunder the\b|\bbehind the\b|\bkept (?:at|with|in|by)\b|\bleft (?:at|with|in)\b|\bput(?:ting)? by\b|\bput (?:some |a little |any )?(?:money|cash) (?:by|away|aside)\b/i,
  address: new RegExp(
    [
      "\\b[a-z]{1,2}\\d[a-z\\d]?[ -]?\\d[abd-hjlnp-uw-z]{2}\\b",
      `\\b\\d+[a-z]?,? (?!(?:${units}|times|steps|miles?|km|things|more)\\b)(?:[\\p{L}'-]+ ){1,3}(?:${streets})\\b`,
      `\\b(?:flat|fl|flt|room|rm|unit|apartment|apt|block|house|plot|pitch|caravan|number|no|nos)\\b\\.? ?#?(?:\\d|(?:${numberWords})\\b|[a-d]\\b)`,
      "\\b(?!(?:the|a|an|this|that|my|our|main|busy|each)\\b)[\\p{L}'-]+ (?:road|rd|street|lane|ln|avenue|crescent|mews)\\b",
      "\\baddress(?:es)?\\b|\\bpost ?code|\\b(?:\\d+(?:st|nd|rd|th)|ground|first|second|third|top) floor\\b|\\bheol\\b|\\bstryd\\b",
      "\\bgrid ref|\\bp\\.?o\\.? box\\b|\\bw3w\\b|\\bwhat ?3 ?words\\b|/{3}|\\b[a-z]{3,}\\.[a-z]{3,}\\.[a-z]{3,}\\b",
      "-?\\d{1,2}\\.\\d{3,}\\s*,\\s*-?\\d{1,3}\\.\\d{3,}|\\bmaps?\\.|goo\\.gl|\\bopenstreetmap\\b",
    ].join("|"),
    "iu",
  ),
  place: new RegExp(
    `\\b(?:at|in|to|from|behind|near|by|under|opposite|outside|inside|into|around|past|next to|top of|round|of)(?: (?:the|my|our|a|an))?(?: [\\p{L}'-]+)? (?:${places})\\b(?! (?:form|uniform|meals?|books?|letter|report|trip|dinners?|clothes|shoes|photos?|card|statements?|licence|insurance|bills?|keys?|seat|papers|tax))|\\b(?:at|to|from) (?:my )?[\\p{L}]+'s\\b|\\b(?:${tellingPlaces})\\b|\\bopp\\.? |\\bcorner of\\b|\\bhome town\\b|\\b(?:over|across) the (?:road|street|way|hall|landing)\\b`,
    "iu",
  ),
  person: new RegExp(
    `\\b(?:${kin})(?:'s)?\\b|\\b(?:mr|mrs|ms|miss|mx|dr|pc|dc|sgt|wpc)\\.? \\p{L}|^\\W*(?:the |my |our )?(?:baby|kids?|child|children|twins|eldest|youngest)\\W*$|\\bmy (?:eldest|youngest|oldest|little one)\\b|\\bthe (?:family|people|lady|man|woman|couple|girl|boy)\\b`,
    "iu",
  ),
  time: new RegExp(
    `\\b(?:${days})\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? may\\b|\\bmay \\d|\\b\\d{1,2}[:.]\\d\\d(?!\\d)|\\b\\d{1,2} ?(?:a\\.?m|p\\.?m|o'?clock)\\b|\\b[ap]\\.m\\b|\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\bnoon\\b|\\bmidnight\\b|\\b(?:tomorrow|tonight|today|yesterday|tmrw|tmr|2moro|2nite)\\b|\\b(?:next|this|last) (?:day|week|month|morning|evening|night|afternoon|time)\\b|\\b(?:each|every) (?:week|month|morning|evening|night|afternoon|time|other)\\b|\\b(?:while|whilst|when|once|after|before) (?:he|she|they)\\b|\\bshifts?\\b|\\bon nights\\b|\\bschool run\\b|\\bw ?/ ?[ce]\\b|\\bweek (?:commencing|ending|beginning)\\b|\\b(?:half|quarter) (?:past|to)\\b|\\bhalf (?:${numberWords})\\b|\\bhalf[- ]?term\\b|\\b(?:inset|pay|bank holiday|dole|giro|market|match|court) ?day\\b|\\bbank holiday\\b|\\b(?:easter|xmas|christmas|eid|ramadan|diwali|hanukkah|passover|new year'?s?|hogmanay|bonfire night|halloween)\\b`,
    "iu",
  ),
  "police-or-court":
    /\bpolice|\bcourts?\b|\bsol+ic+it+o?rs?\b|\blawyers?\b|\bbarrister|\blegal|\binjunction|\bnon-? ?mol|\bnmo\b|\boccupation order|\b(?:protective|protection|prevention|restraining|prohibited|prohibition|court) (?:orders?|steps?|notices?)|(?<!\b(?:in|on|postal|standing|money) )\borders?\b(?! (?:a |an |my |the |some |more )?(?:repeat|new|food|shopping|online|prescription|medicine|meals?|books?|form))|\bbail\b|\bprobation|\bcrim(?:e|es|inal)\b|(?<!\b(?:bank|account|card|mortgage) )\bstatements?\b|\bwitness|\bprosecut|\bcps\b|\bjudge|\bmagistrate|\bhearings?\b(?! (?:aids?|test|loop))|\btrial\b|\barrest|\bcharged with\b|\bprison|\bclare'?s law\b|\b101\b|\bcafcass\b|\bsection \d+|\bs\.?47\b|\bchild protection\b|\bsocial services\b/i,
  abuse:
    /\babus|\bviolen|\bassault|\brape|\bhit(?:s|ting)?\b|\bbeat(?:s|en|ing)?\b|\bpunch|\bkick|\bstrangl|\bchok|\bthreat|\bstalk|\bharass|\bcontrolling\b|\bcoerci|\bweapons?\b|\bkni(?:fe|ves)\b|\bguns?\b|\bbruis|\binjur|\battack|\bforced\b|\bvictim|\bsurvivor|\bdomestic|\bidva|\bisva|\bissp\b|\bsafelives\b|\bwomen'?s aid|\bmen'?s advice|\brape crisis|\bsafety plan|\brisks?\b|\bevidence\b|\b(?:keep|write|make) a (?:log|note|record|diary) of\b|\brecord(?:ing|s)? (?:of|what|him|her|them)\b|\bphotos? of (?:my|the) (?:injur|bruis|damage)|\bblack eye|\bby the (?:neck|throat|hair|wrist)\b|\bscared\b|\bafraid\b|\bfrighten|\bunsafe\b|\b(?:not|less|never|least) safe\b|\b(?:da|dv|d\.a\.|d\.v\.) (?:help ?line|worker|service|team|unit|support|group|advi)/i,
  accounts:
    /\bpasswords?\b|\bpasscodes?\b|\bpins?\b|\blog ?-?ins?\b|\baccounts?\b|\ba\/c\b|\blocations?\b|\bgps\b|\btrack(?!suit)|\bair ?tags?\b|\bspyware|\bstalkerware|\bcloud\b|\bicloud\b|\bsim\b|\b(?:second|2nd|new|other|old|burner|payg|my own) (?:phone|mobile|number|email|card)\b|\bpayg\b|\bchange my (?:phone|number|routine|locks?)\b|\bsavings?\b|\b(?:my|of my) own (?:bank|money)\b|\bwho can see\b|\bcameras?\b|(?<!\b(?:smoke|fire|car|monoxide|co) )\balarms?\b(?! clock)|\blocks?\b|\bcctv\b|\bdoorbell|\balexa\b|\bfacebook\b|\bwhats ?app\b|\binsta(?:gram)?\b|\bsnap ?(?:chat|map)|\btik ?tok\b|\bmessenger\b|\bsocial media\b|\bg-?mail\b|\bhotmail\b|\boutlook\b|\be-?mails?\b|\bfind my\b|\blife ?360\b|\bapps?\b|@|\bhttps?:|\bwww\.|\w\.(?:org|com|co|net|uk|gov|cymru|scot|wales)\b|\b(?:monzo|revolut|starling|paypal|credit union)\b|\b(?:turn|switch|put) (?:my |the )?phone (?:off|on silent|away)\b|\bsee my (?:phone|messages?|screen|texts?|calls?)\b/i,
  health:
    /\bsexual|\bpregnan|\bterminat|\babortion|\bmorning after\b|\bcontracepti|\bdrugs?\b|\balcohol|(?<!\b(?:warm|hot|cold|soft|fizzy) )\bdrink(?:ing)?\b(?! (?:more |some |plenty of |lots of |enough |a lot of )?(?:water|tea|milk|juice|coffee))|\bsubstance|\bmental health|\bsuicid|\bself[- ]?harm|\bdepress|\bhiv\b|\bsarc\b|\bsamaritans\b|\btoo much\b|\bcounsell|\b(?:is|am|baby) due\b|\bdue date\b|\bmiscarr|\bperiods?\b/i,
  immigration:
    /\bimmigra|\bvisas?\b|\basylum|\bhome office\b|\bmy status\b|\bpublic funds\b|\bnrpf\b|\bdeport|\bpassport (?:is|at|with)\b|\bbrp\b|\bilr\b|\bspousal\b/i,
  "about-client": /\bclients?\b|\bservice users?\b|\badvised\b|\b(?:c\/o|ref'?d|referred|disclosed)\b/i,
};

/**
 * What tells by how the words stand: plain words can make a code, a hiding place, a way out or a time. Looked for in words of one's own
 * only; of the wordings that ship, somebody has judged each.
 */
export const tellingTurns: Readonly<Partial<Record<SensitiveReason, RegExp>>> = {
  "code-word":
    /\bcode\b|\b(?:our|my|the|a) (?:safe )?(?:word|phrase|sign)\b|\bword\b ?(?:for|is|with|to|=|:|-)|\bmeans?\b|\w ?= ?\w|\b(?:if|when) (?:i|my|the|you|it) (?:\w+ )?(?:say|text|ring|send|call|type|knock|put|open|close|ask|is|are|see|hear)\b|\b(?:blinds?|curtains?|lights?|lamp) (?:is |are )?(?:on|off|up|down|open|shut|closed)\b|\bpress \d|\bfull stop\b|\b(?:rings?|knocks?|texts?) (?:then|and then)\b|\bsay ['"]|['"] (?:is|means)\b/i,
  route:
    /\b(?:keep|stay|sleep|sit|stand|wait|hide|be) (?:well )?(?:clear|away|near|close|out of|off|by|upstairs|downstairs|outside)\b|\bway (?:to|from|home|back|in|out|through)\b|\b(?:in|out|up|down) (?:thru|through|by|of) the\b|\bgo (?:home|past|up|down|over|across|in|on foot|by)\b|\bcar (?:is )?(?:facing|ready|outside)\b|\bwalk (?:on|past|home|to|away)\b/i,
  leaving:
    /\b(?:when|if|before|after|once|the (?:day|night|time)) (?:i|we) (?:go|get out|am out|are out|can go|have to go)\b|\bready to go\b|\bfor good\b|\b(?:come|came|coming|go|going|turn|turning) back\b|\b(?:get|keep|have) (?:the |my |a )?(?:car|things|papers|coats?|clothes|kids|children)(?: \w+){0,2} ready\b|\b(?:some|few|bits?) (?:things )?at a time\b|\b(?:take|get|bring|fetch) (?:the |my )?(?:children|kids|baby|dog|cat|pets?)(?:'s \w+)? (?:too|first|with|out|away|to)\b|\b(?:take|get|bring|fetch) (?:the |my )?(?:children|kids|baby|dog|cat|pets?)\W*$|\b(?:fill up|full tank|petrol)\b|\b(?:not|never) (?:come|go|be) (?:back|home|here|there)\b|\bi am off\b|\bwe (?:can )?go\b|\bgo for good\b|\bstart again\b|\bnew place\b|\b(?:out|away) (?:of|from) (?:here|home|the house)\b/i,
  "hidden-things": new RegExp(
    `\\b(?:${things})\\b(?: \\w+){0,2} (?:in|inside|under|behind|beneath|on top of|out of|away|near|with|w/|at|by) (?!me\\b|us\\b|touch\\b|full\\b|time\\b|order\\b|advance\\b|them\\b|any\\b|an emergency\\b|my name\\b)|\\b(?:copies|copy) of\\b|\\bmust not (?:see|find|know)\\b|\\b(?:keep|put|leave) (?:\\w+ ){1,3}(?:out of|away|somewhere|where)\\b|£ ?\\d|\\b\\d+ (?:quid|pounds?)\\b|\\b(?:key|keys) (?:for|to|w/)\\b|\\bwhere (?:it is|they are|i keep)\\b`,
    "iu",
  ),
  place: new RegExp(
    `(?<!\\b(?:fill(?:ed|ing)?|look(?:ing)?) )\\b(?:in|inside|under|behind|beneath|beside|near|at|by|past|round|outside|opposite|on top of|next to|towards?) (?:the|my|our|a|an|that) (?!emergency\\b|end\\b|meantime\\b|morning\\b|day\\b|way\\b|time\\b|moment\\b|form\\b|future\\b|same\\b|start\\b|bath\\b|shower\\b|list\\b|week\\b|book\\b|night\\b|evening\\b|afternoon\\b|safe\\b|[\\p{L}]+ (?:time|way)\\b)[\\p{L}]|\\b(?:our|that|the|her|his|their|a|warm|quiet|usual|other) place\\b|\\bhome (?:by|near|in|on)\\b|\\bnumber [\\p{L}]+$`,
    "iu",
  ),
  person:
    /\b(?:they|them|their|theirs|someone|somebody|everyone|everybody|anyone|anybody|no ?one|nobody|whoever)\b|^\W*(?!glasses\b|keys\b|papers\b)[a-z]+s (?:my|me|the|on me|what|where|if|when) /i,
  time: new RegExp(
    `\\b(?:at|by|after|before|from|until|till?|past|around|about|between) (?:about |half |quarter )?(?:${numberWords}|\\d{1,2})\\b(?! (?:thing|time|of|or|${units}|times|people|steps)\\b)|\\bin (?:about )?(?:a|an|${numberWords}|\\d{1,3}|a few) (?:${units})\\b|\\b(?:first thing|last thing|at night|by night|overnight|all day|lunch ?time|tea ?time|dinner ?time|break ?time|home ?time|drop[- ]?off|pick[- ]?up)\\b|\\b(?:in|by|before|until|through) the (?:morning|evening|afternoon|night|day)\\b|\\bwhen (?:it is|it's|the house|the \\p{L}+ (?:is|are)|all|everyone|no ?one|nobody|i am|we are)\\b|\\b(?:[01]\\d|2[0-3])[0-5]\\d ?h?(?:rs?)?\\b`,
    "iu",
  ),
  number:
    /\b(?:ends? in|last (?:four|4|three|3)|ext\.?|no\.?|number|ref\.?|urn|cad) ?:?#?[ .]?\d|\bno\b\.? in (?:my )?phone\b/i,
  abuse:
    /\bwhat (?:they|you) (?:do|did|does|say|said)\b|\beach time\b|\bnot (?:to be )?(?:trusted|told)\b|\bwrite down\b|\bkeep a diary\b/i,
  accounts:
    /\b(?:turn|switch|put) (?:\w+ )?(?:my |the )?phone\b|\bphone (?:off|away|on silent)\b|\bmy own\b|\b(?:get|buy|have) (?:a|an|another|my) (?:\w+ )?(?:phone|mobile|card)\b/i,
};

/** What tells by its capitals: short names of services, days, initials, roads. */
export const tellingCapitals: Readonly<Partial<Record<SensitiveReason, RegExp>>> = {
  abuse: /\b(?:DA|DV|DVA|NDAH|VAWG|MARAC|MAPPA|DASH)\b/,
  time: /\bSat\b|\bSun\b(?! (?:cream|hats?|glasses|lotion|dress))|\b(?:AM|PM)\b/,
  person:
    /(?:^|[\s(])(?!N\.I\b|P\.E\b|I\.T\b|T\.V\b|A\.M\b|P\.M\b|U\.K\b|I\.D\b|D\.I\b)\p{Lu}\.\s?\p{Lu}(?:\.|(?=\s|$))|^\W*(?:Will|May|Mark|Bill|Grace|Hope|Joy|Rose|Frank|Rob|Pat|Sue|Dawn|Penny|Art|Rich|Page|Holly)(?:'s\b|,| (?:has|have|is|will|can|may|knows?|to|and|at|or|has|keeps?|takes?|rings?|comes?|might|could)\b)/u,
  address: new RegExp(`\\b\\p{Lu}[\\p{L}'-]+ (?:${namedStreets})\\b`, "u"),
  number: /\b[A-Z]{2} ?\d\d ?[A-Z]{3}\b|\b[A-Z]{2} ?(?:\d\d ?){3}[A-D]\b|\b[A-Z]{2}\d\d [A-Z]{4}\b/,
};
