import { sameWords } from "../../plan/looseMatch";
import { cellAt, type FormDocument, type FormParagraph } from "../read/formDocument";
import { fieldLabelled } from "./labels";
import type { Stretch } from "./neighbours";
import { isFormTitle } from "./titles";

/** Where another paper stands, and whether the form begins before it and goes on after it: it can be a part of the form then. */
export type OtherPaper = Stretch & { readonly isInForm: boolean };

/**
 * Where other papers stand in a document that holds the form as well: from the title of one ("Consent form", "Case notes") to
 * the next title of the form or of another plan, or a heading in the same style that names no other paper. A plan that is filled
 * in to show how ("Worked example") is one, its own titles with it.
 */
export function otherPapersIn(document: FormDocument): readonly OtherPaper[] {
  const { paragraphs } = document;
  const found: OtherPaper[] = [];
  let open: FormParagraph | undefined;
  let isExample = false;
  let lastTitle: number | undefined;
  const close = (end: number): void => {
    if (open !== undefined)
      found.push({ start: open.index, end, isInForm: lastTitle !== undefined && end < paragraphs.length });
    open = undefined;
    isExample = false;
  };
  for (const paragraph of paragraphs) {
    const text = paragraph.text.trim();
    if (text === "" || text.length > longestTitle) continue;
    if (namesExample(text) && standsAlone(document, paragraph)) {
      if (!isExample) close(paragraph.index);
      open ??= paragraph;
      isExample = true;
    } else if (isFormTitle(text) || namesAPlan(text)) {
      const isItsOwn =
        isUnderTitle(document, open?.index, paragraph.index) || headsOptions(document, paragraph);
      if (isExample && isItsOwn) continue;
      close(paragraph.index);
      lastTitle = paragraph.index;
    } else if (standsAlone(document, paragraph)) {
      const isOther = namesOtherPaper(text) && !isUnderTitle(document, lastTitle, paragraph.index);
      const isHeadingAlike = open?.style !== undefined && paragraph.style === open.style;
      if (isOther && open === undefined) open = paragraph;
      else if (!isOther && isHeadingAlike) close(paragraph.index);
    }
  }
  close(paragraphs.length);
  return found;
}

/** Whether a stretch stands in one of others. */
export function isWithin(others: readonly Stretch[], { start, end }: Stretch): boolean {
  return others.some((other) => start >= other.start && end <= other.end);
}

// A title, not a sentence.
const longestTitle = 90;

/** Whether a text is the title of a paper that is kept with the form and is none: with nothing before it that counts it as a part of one. */
export function namesOtherPaper(text: string): boolean {
  const words = text.trim();
  return (
    mayBeTitle(words) && /^\p{L}/u.test(words) && fieldLabelled(words) === undefined && otherPaper.test(words)
  );
}

/** Whether a text is as short as a title, and no sentence or label. */
export function mayBeTitle(text: string): boolean {
  const words = text.trim();
  return (
    /\p{L}{2}/u.test(words) &&
    words.length <= longestTitle &&
    words.split(/\s+/).length <= 9 &&
    !/[.;:!?]$|[.;!?]\s/.test(words.replace(/^\d+[.)]\s+/, ""))
  );
}

// Whose paper it is, its name, and what kind of paper; then for or about what, which page or version.
const otherPaper = new RegExp(
  `^(the )?((agency|case|child protection|client|dash|file|idva|initial|issp|line|marac|plan|ric|safeguarding|safelives|self|service|user)[ -])*(${[
    "consent( and \\w+)?|confidentiality|(information|data)[- ]sharing( and \\w+)?|privacy (notice|statement)",
    "referral|audit|chronology|dash|feedback|evaluation|supervision|minutes|agenda|complaints?",
    "(contact|file|visit|session|case|running)[- ]?(notes?|logs?|records?|recordings?)",
    "(needs|risk) (assessment|(identification )?checklist)|(closure|exit) (form|summary|record|questionnaire)",
    "(equalit(y|ies)|diversity) (and \\w+ )?monitoring|satisfaction survey",
  ].join(
    "|",
  )})( (form|record|notes?|log|sheet|tool|agreement|statement|policy|checklist|questionnaire|survey))*( (to|of) .*)?(\\s*[(–—|,-].*)?$`,
  "i",
);

/** Whether a text is the title of a plan that shows how one is filled in. */
function namesExample(text: string): boolean {
  return exampleTitle.test(text) && !/[.;:!?]$|[.;!?]\s/.test(text);
}

const exampleTitle =
  /\b(worked|completed|filled[ -]in) (example|sample)\b|\b(example|sample|specimen) (of an? )?((completed|filled[ -]in) )?(\w+ ){0,3}(plan|issp|form)\b|\b(plan|issp|form)\)?\W+(an )?(example|sample|specimen)\W*$/i;

/** Whether a title of the form heads its options page: it says so, or the next line does. */
function headsOptions({ paragraphs }: FormDocument, { index }: FormParagraph): boolean {
  const next = paragraphs.slice(index).filter(({ text }) => text.trim() !== "");
  return next.slice(0, 2).some(({ text }) => sameWords(text) === "option advice");
}

/** Whether a text is the title of a plan, in whatever words: a risk assessment can be part of one. */
export function namesAPlan(text: string): boolean {
  return /\b(safety|support|action) (and support )?plan\b/i.test(text) && !namesOtherPaper(text);
}

/** Whether a paragraph stands outside of tables, or as the one cell that a table begins with. */
export function standsAlone(document: FormDocument, { cell, index }: FormParagraph): boolean {
  if (cell === undefined) return true;
  const row = document.tables[cell.table]?.rows[cell.row];
  const at = cellAt(document, cell);
  return cell.row === 0 && row?.cells.length === 1 && at?.paragraphs[0]?.index === index;
}

/** Whether nothing but a few lines stands between the form's title and a line: it says what the page is about. */
export function isUnderTitle({ paragraphs }: FormDocument, title: number | undefined, at: number): boolean {
  if (title === undefined) return false;
  let lines = 0;
  for (let index = title + 1; index < at; index++) {
    const { cell, text } = paragraphs[index] ?? { text: "" };
    if (cell !== undefined) return false;
    if (text.trim() !== "") lines += 1;
    if (lines > 3) return false;
  }
  return true;
}
