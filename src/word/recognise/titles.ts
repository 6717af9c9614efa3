import { halvesOf, sameWords } from "../../plan/looseMatch";
import { fieldLabelled } from "./labels";

/** Whether a text names the form, as its title does. */
export function namesTheForm(text: string): boolean {
  return formName.test(text);
}

/** Whether a text is the form's title and nothing else. */
export function isFullTitle(text: string): boolean {
  return (
    text.length < 140 &&
    namesTheForm(text) &&
    [[text], ...halvesOf(text)].flat().some((each) => fullTitle.test(sameWords(each)))
  );
}

const fullTitle = /^individuali[sz]ed safety support plan( issp)?$/;

/** Whether a text heads a page of the form and can hardly stand elsewhere. */
export function headsPage(text: string): boolean {
  return isFullTitle(text) || sameWords(text) === "option advice";
}

/**
 * Whether a text heads a page of the form: it names the form, or says "Options and advice". A sentence that mentions the form is
 * no title, nor is one of a paper about it ("ISSP audit").
 */
export function isFormTitle(text: string): boolean {
  if (text.length > 90) return false;
  const isTitle = sameWords(text) === "option advice" || isFullTitle(text) || isNameAlone(text.trim());
  return isTitle && fieldLabelled(text) === undefined;
}

/** Whether a text names the form, and around the name stand whose it is and which page or version, and nothing that makes it another paper. */
function isNameAlone(text: string): boolean {
  const name = formName.exec(text);
  if (name === null || /[.;!]$|[.;!?]\s/.test(text) || isAboutOthers.test(text)) return false;
  const after = text.slice(name.index + name[0].length).trim();
  return (
    after === "" ||
    /^(\W|form|review|document|part|page|options?|for|version|copy|template|v?\d)/i.test(after)
  );
}

const formName = /individuali[sz]ed\s+safety\s*(?:&|and)\s*support\s+plan(?:\s*\(?ISSP\)?)?|\bISSP\b/i;

/** Verbs, and the nouns of papers that are about the form. */
const isAboutOthers =
  /\b(is|are|was|were|be|been|has|have|had|will|would|should|must|can|may|do|does|please|see|attached?|using|use|complet(e|ed|ing)|discuss(ed)?|agreed?|referrals?|requests?|guidance|guides?|guidelines?|letter|minutes|agenda|audit|training|policy|procedure|consent|feedback|evaluation|survey|meeting|about|how)\b/i;
