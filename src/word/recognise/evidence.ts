import { type BoxName, fieldKeys, fieldsOnEveryPage } from "../../plan/form";
import { lineLabel } from "./box";
import type { Found, FoundParts } from "./found";
import type { FormDocument, FormParagraph } from "../read/formDocument";
import { fieldLabelled, isPublishedPrompt } from "./labels";
import { isFormTitle, isFullTitle, namesTheForm } from "./titles";

/**
 * Whether what was found makes the document an ISSP form. It must have a part to fill: an action table, or two advice boxes.
 * And it must bear the form's whole title as a paragraph, or two marks of the form, one of them peculiar to it: a short text
 * that names it; the boxes for general safety planning or for separating; a "take with me" box; a published line of advice. The
 * other marks are found on many forms: a client's name with two dates or names of the plan; a column for risks among four; five
 * advice boxes; the line that says how the service can be contacted.
 */
export function isThisForm(document: FormDocument, found: FoundParts): boolean {
  if (found.actions.length === 0 && new Set(found.advice.map(({ key }) => key)).size < 2) return false;
  const advice = new Set(found.advice.filter(isTold).map(({ key }) => key));
  const fields = new Set(found.fields.filter(isTold).map(({ key }) => key));
  const planFields = fieldKeys.filter((key) => !fieldsOnEveryPage.has(key) && fields.has(key));
  const isNamedHere = document.paragraphs.some((each) => isNamed(document, each));
  // A closure summary or a sheet of addresses names the same areas: their headings are one mark, however many there are.
  const hasAreas = advice.has("general") || advice.has("separating");
  const hasBag = found.bag.some(isTold);
  const peculiar = [isNamedHere, hasAreas, hasBag];
  const hasRisks = found.actions.some(
    ({ columns, doubts }) => columns.has("risk") && !doubts.has("risk") && columns.size - doubts.size >= 4,
  );
  const common = [
    found.service.some(({ key }) => key === "contact"),
    fields.has("clientRef") && planFields.length >= 2,
    hasRisks,
    !hasAreas && advice.size >= 5,
  ];
  const marks = (all: readonly boolean[]): number => all.filter(Boolean).length;
  if (document.paragraphs.some(({ text }) => isFullTitle(text))) return true;
  const isPrompted = document.paragraphs.some(({ text }) => isPublishedPrompt(text));
  // Areas beside the date of a plan stand in a summary for another service, too.
  const areasAlone = found.actions.length === 0 && !hasBag && !isPrompted;
  if (areasAlone && !document.paragraphs.some(({ text }) => isFormTitle(text))) return false;
  if (marks([...peculiar, ...common]) === 0 || !(isNamedHere || fields.has("clientRef") || hasRisks))
    return false;
  if (marks(peculiar) > 0 && marks(peculiar) + marks(common) >= 2) return true;
  return isPrompted;
}

/** Whether a box's own words tell what it is, whichever plan of the document it stands in. */
function isTold({ doubt }: Found<BoxName>): boolean {
  return doubt?.kind !== "word" && doubt?.kind !== "place";
}

/** Whether a paragraph names the form: as its title, or in the label of its date, filled or not. */
function isNamed(document: FormDocument, paragraph: FormParagraph): boolean {
  const { text } = paragraph;
  const asks = [text, lineLabel(document, paragraph)];
  return isFormTitle(text) || asks.some((each) => namesTheForm(each) && fieldLabelled(each) === "isspDate");
}
