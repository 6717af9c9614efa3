/** A name for comparing: small letters and digits of any writing. */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'\u2018\u2019]/gu, "")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? name.trim() : words;
}

/**
 * Whether somebody may be called as a service is: Grace and Hope are people too, and "GP" or "Health Visitor" is everybody’s own.
 * A number beside such a name need not be the service’s.
 */
export function mayBeSomebody(name: string): boolean {
  const words = nameKey(name).split(" ");
  const [first = ""] = words;
  if (words.length === 1 && givenNames.has(first)) return true;
  return words.every((word) => roleWords.has(word));
}

/**
 * Whether a name is one ordinary word, which a line may begin with and mean itself: "Crisis: 01632…" is whom to call in one. A name
 * in capitals is none.
 */
export function isOrdinaryWord(name: string): boolean {
  return ordinaryWords.has(nameKey(name)) && name !== name.toUpperCase();
}

/** Whether a word is a first name that many people have. */
export function isGivenName(word: string): boolean {
  return givenNames.has(nameKey(word));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First names: charities and their projects bear some of them. */
const givenNames = setOf(`
  aisha alex amber amy angel angela anna anne annie april athena aurora autumn ava bella beth bonnie bridget carly charlotte
  chloe clare claire daisy dawn diana eden eleanor elizabeth ella emily emma esther eva eve evie faith fern florence freya
  gemma georgia grace hannah harmony hazel heather helen holly hope iris isla ivy jack jade jane jasmine jenny jess jo joan
  joy joyce julia june juno kate katie kim lara laura layla leah lily lisa lola lotus lucy luna lydia maggie margaret maria
  marie martha mary maya may melody mercy mia molly nadia naomi nell nia nina nora nova olive olivia pearl penny petra
  phoebe phoenix poppy rachel rebecca river robin rosa rose rosie rowan ruby ruth sally sam sara sarah sharon shirley sienna
  skye sofia sophia sophie stella summer susan sunny tara theo toby trinity tulip valerie venus vera verity victoria violet
  willow winnie zoe adam ahmed alan ali andrew ben chris christine craig daniel darren david debbie fatima fiona frank gary
  george harry ian jackie james jean john jude julie karen kelly kevin linda luke mandy mark martin matthew michael michelle mohammed
  nathan neil nicola oliver pat patricia paul peter priya richard robert rob sandra simon sophie stephen steve sue thomas tom tony
  tracey tracy will william yasmin`);

/** One-word names of charities and services that are words of every day. */
const ordinaryWords = setOf(`
  abuse access action addiction advance advice ahead aid alcohol alarm alert alone anxiety aspire aware balance beacon begin believe
  beyond breathe bridge bridges bright brighter calm care carers caring centre chance change changes children choice choices clinic
  comfort compass crossroads connect connections council courage court crisis dads debt depression doctor drugs embrace emerge emergency
  empower empowered escape evolve family father fathers financial flourish focus forward foundations free freedom friends futures
  gateway grow health heal healing hear helping help helpline home homeless hospital hotline house housing hub independence
  insight inspire journey journeys jigsaw justice key law legal liberty lifeline light links listen listening live
  loss men mens mind money mothers mums nest neighbours nightline office open options outreach parents partners pathway pathways
  peace place police positive power quit reach rebuild recover recovery reflect reflections refuge relate release relief renew
  resolve respect respite respond response rest restore rise safe safer safety sanctuary school secure service shelter shield
  shine shout sisters skills social solutions space spark solace speak stalking stand start stay step steps stop stride strong stronger
  support survive surviving survivors switch taking talk team text thrive time together touch transform trust turn understanding
  unity victims violence voice voices warm watch welcome welfare wellbeing wish women womens work young youth`);

/** What people are to somebody, or offices of which everybody has one of their own. */
const roleWords = setOf(`
  a of the my and community district local family young person peoples children childrens adult adults social health housing
  school mental domestic abuse violence support access key link case care duty drug alcohol recovery welfare
  advisor adviser advisers advisors advocate counsellor doctor doctors dentist gp gps surgery practice nurse nurses
  midwife midwives visitor visitors worker workers idva idvas isva isvas officer officers police pc solicitor solicitors
  lawyer barrister probation nursery college university landlord employer council court bank therapist psychologist
  psychiatrist pharmacy pharmacist chemist hospital neighbour friend mum dad mother father sister brother carer teacher
  headteacher head safeguarding lead services service team teams`);
