import { plainText } from "./plainText";

/** A word that is searched for: what a service must say, the word as it is typed or one that means the same. */
export type SoughtWord = {
  /** Found at the beginning of a word. */
  readonly begins: readonly string[];
  /** Found as a whole word, or with an s. */
  readonly whole: readonly string[];
};

/**
 * Needs, and whom services are for, in the words of the trade and of everybody: whoever types one of a line finds what says
 * another. The first of a line may be the only one that a list says.
 */
const alike: readonly (readonly string[])[] = [
  ["stalking", "stalked", "stalker", "harassment", "harassed", "tracking"],
  ["honour", "honour based", "honor", "hba", "hbv", "forced marriage", "so called honour", "izzat"],
  ["fgm", "female genital mutilation", "cutting"],
  ["legal aid", "legal", "law", "solicitor", "lawyer", "court", "injunction", "non molestation", "barrister"],
  ["deaf", "bsl", "sign language", "hard of hearing", "hearing loss", "textphone", "relay", "relay uk"],
  ["men", "male", "man", "males", "boys", "husband", "dad", "father"],
  ["women", "female", "woman", "females", "girls", "wife", "mum", "mother"],
  ["nrpf", "no recourse", "no recourse to public funds", "immigration", "asylum", "refugee", "visa", "migrant", "spousal visa"],
  ["lgbt", "lgbtq", "lgbt+", "gay", "lesbian", "bisexual", "trans", "transgender", "queer", "same sex"],
  ["black", "minoritised", "bme", "bame", "ethnic minority", "by and for", "specialist", "asian"],
  ["disabled", "disability", "wheelchair", "learning disability", "autism", "carer"],
  ["older", "elder", "elderly", "over 55", "over 60", "pensioner"],
  ["children", "child", "young", "young people", "teenager", "teen", "kids", "under 18", "under 19"],
  ["housing", "homeless", "homelessness", "accommodation", "refuge", "eviction", "tenancy", "rent", "home"],
  ["debt", "money", "financial", "economic abuse", "benefits", "universal credit", "bills", "loan", "coerced debt"],
  ["rape", "sexual violence", "sexual assault", "sexual abuse", "sexual", "sarc", "isva"],
  ["suicide", "suicidal", "self harm", "crisis", "feeling low", "listening", "despair"],
  ["mental health", "mental", "depression", "anxiety", "counselling", "therapy", "ptsd", "trauma"],
  ["drugs", "drug", "alcohol", "substance", "addiction", "drinking"],
  ["domestic abuse", "domestic violence", "dv", "da", "partner", "coercive control"],
  ["crime", "victim", "victims", "police", "report"],
  ["police", "101", "999", "emergency"],
  ["pets", "pet", "animals", "dog", "cat"],
  ["interpreter", "interpreters", "interpreting", "translation", "translator"],
  ["welsh", "cymraeg", "wales", "cymru"],
  ["scotland", "scottish"],
  ["northern ireland", "ni", "belfast"],
  ["england", "english"],
  ["text", "sms", "texting"],
  ["chat", "webchat", "online", "live chat"],
]; // prettier-ignore

const lines = alike.map((line) => line.map(plainText));
const phrases = lines
  .flat()
  .filter((word) => word.includes(" "))
  .sort((one, other) => other.length - one.length);

/** The words of a search, several that belong together as one ("legal aid"), each with those that mean the same. */
export function soughtWords(text: string): readonly SoughtWord[] {
  let left = ` ${plainText(text)} `;
  const sought: SoughtWord[] = [];
  for (const phrase of phrases) {
    if (!left.includes(` ${phrase} `)) continue;
    left = left.replace(` ${phrase} `, "  ");
    sought.push({ begins: [phrase], whole: alikeTo(phrase) });
  }
  for (const word of left.split(" ").filter((each) => each !== "")) {
    const same = alikeTo(word);
    // "men" is no beginning of "mental" to whoever has typed all of it.
    sought.push(
      same.length > 0 && word.length <= 3 ? { begins: [], whole: same } : { begins: [word], whole: same },
    );
  }
  return sought;
}

function alikeTo(word: string): readonly string[] {
  const singular = word.replace(/s$/, "");
  return lines.filter((line) => line.some((each) => each === word || each === singular)).flat();
}

/** Whether words, each with a space on both sides, hold one that is sought. */
export function saysWord(words: string, { begins, whole }: SoughtWord): boolean {
  return (
    begins.some((each) => words.includes(` ${each}`)) ||
    whole.some((each) => words.includes(` ${each} `) || words.includes(` ${each}s `))
  );
}
