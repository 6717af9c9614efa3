import { details } from "../../plan/details";
import { fieldsOnEveryPage, type FieldKey, type Position } from "../../plan/form";
import { boxAt, isBlankText } from "./box";
import { detailLinesIn } from "./detailLines";
import type { FormDocument, FormTable } from "../read/formDocument";
import { captionAbove } from "./captions";
import { coversOf, isClients, titleOver, type Sheet } from "./coverSheet";
import { isOnce, labelledBoxesOf, type LabelledBox } from "./labelledBox";
import type { Doubt } from "./certainty";
import { fieldLabelledAmongLabels, isOfOtherPaper } from "./labels";
import { fieldLineIn } from "./labelLines";
import { isWithin } from "./otherPapers";
import { headsPage } from "./titles";
import { namesAnother } from "./whose";
import { isNear, runsOfStretches, type Stretch } from "./neighbours";

/** What other parts of the form have taken: whole rows, and where action tables and advice boxes stand. */
export type Taken = {
  readonly isFree: (table: number, row: number) => boolean;
  readonly parts: readonly Stretch[];
  /** Where other papers stand, and which of them have titles that nobody knows. */
  readonly others: readonly Stretch[];
  readonly unknown: readonly Stretch[];
};

/**
 * Finds the boxes of the details by their labels. A document can hold other tables with such labels, so a table or a line
 * counts only when it holds three of them with a client, an intake or an ISSP date among them, or when it stands together
 * with such a table, an action table or advice boxes, or under a title of the form.
 */
export function labelledBoxesIn(document: FormDocument, taken: Taken): readonly LabelledBox[] {
  const boxes = boxesIn(document, taken);
  const isFound = boxes.some(({ key, isAnothers }) => key === "clientRef" && isAnothers !== true);
  return boxes.flatMap((box) => {
    if (box.isAnothers !== true) return [box];
    return isFound ? [] : [{ ...box, doubt: box.doubt ?? elsewhere }];
  });
}

/** What stands on another paper that is kept with the form counts only where the form itself has no such box, and is asked about. */
function boxesIn(document: FormDocument, taken: Taken): readonly LabelledBox[] {
  const sheets = sheetsIn(document, taken);
  const theirs = sheets.filter((sheet) => !sheet.isPart && isWithin(taken.others, sheet));
  const ours = believedOf(
    document,
    sheets.filter((sheet) => !theirs.includes(sheet)),
  );
  const known = new Set(ours.map(({ key }) => key));
  const more =
    theirs.length === 0 ? [] : believedOf(document, [...theirs, ...sheets.filter((sheet) => sheet.isPart)]);
  return [
    ...ours,
    ...coversOf(document, sheets, ours, taken),
    ...more.flatMap((box) => {
      const isMeant = fieldsOnEveryPage.has(box.key) && isIn(document, taken.unknown, box);
      return known.has(box.key) && !isMeant ? [] : [{ ...box, doubt: box.doubt ?? elsewhere }];
    }),
  ];
}

function isIn(document: FormDocument, papers: readonly Stretch[], { position }: LabelledBox): boolean {
  const at = boxAt(document, position)?.paragraphs[0]?.index;
  return at !== undefined && isWithin(papers, { start: at, end: at + 1 });
}

/** Where which details are asked for, whosever they are; `isTable` where they are together what a table of them is. */
export function detailsAskedIn(
  document: FormDocument,
): readonly (Stretch & { readonly keys: readonly FieldKey[]; readonly isTable: boolean })[] {
  const sheets = sheetsIn(document, { isFree: () => true, parts: [], others: [], unknown: [] });
  return runsOfStretches(document, sheets).flatMap((run) => {
    const lines = linesAnchored(run);
    return run.map((sheet) => ({
      ...sheet,
      keys: sheet.found.map(({ key }) => key),
      isTable: isAnchored(sheet) || lines.includes(sheet),
    }));
  });
}

function sheetsIn(document: FormDocument, taken: Taken): readonly Sheet[] {
  return [
    ...document.tables.map(({ index, start, end, ...table }): Sheet => {
      if (isOfAnother(document, { index, start, end, ...table }))
        return { start, end, found: [], isPart: false };
      const found = labelledBoxesOf(document, { index, start, end, ...table }, (row) =>
        taken.isFree(index, row),
      );
      return { start, end, found, isPart: false };
    }),
    ...detailLinesIn(document, taken.isFree).map(({ paragraph, asks }): Sheet => {
      const around = standsByOthers(document, paragraph) ? elsewhere : undefined;
      const found = asks.map(({ key, nth, doubt }) => ({
        key,
        position: onLine(paragraph, nth),
        doubt: doubt ?? around,
      }));
      return { start: paragraph, end: paragraph + 1, found, isPart: false };
    }),
    ...taken.parts.map((part): Sheet => ({ ...part, found: [], isPart: true })),
  ].filter(({ found, isPart }) => isPart || found.length > 0);
}

/** The boxes of those sheets that are the form's. */
function believedOf(document: FormDocument, sheets: readonly Sheet[]): readonly LabelledBox[] {
  // The outer of two that begin together comes first.
  const inOrder = [...sheets].sort((a, b) => a.start - b.start || b.end - a.end);
  const runs = runsOfStretches(document, inOrder);
  const sure = new Set(runs.flatMap((run) => [...run.filter(isAnchored), ...linesAnchored(run)]));
  const believed = runs
    .filter((run) => run.some((sheet) => sheet.isPart || sure.has(sheet)) || standsUnderTitle(document, run))
    .flat();
  const reviews = believed.filter(({ found }) => isOfReview(found));
  const nextReview = reviews.find((sheet) => isAllBlank(document, sheet)) ?? reviews.at(-1);
  const isOfPlanToo = believed.some(
    (sheet) => !reviews.includes(sheet) && sheet.found.some(({ key }) => key === "reviewedOn"),
  );
  const isReviewedTwice = reviews.length > 1 || (reviews.length === 1 && isOfPlanToo);
  const surely = new Set([...sure].flatMap(({ found }) => found.map(({ key }) => key)));
  const timesAsked = (key: FieldKey): number =>
    believed.filter(({ found }) => found.some((box) => box.key === key)).length;
  return believed.flatMap((sheet) => {
    const isNextReview = !reviews.includes(sheet) || sheet === nextReview;
    const found = isReviewedTwice ? reviewsAsked(sheet, isNextReview) : sheet.found;
    if (sure.has(sheet)) return found;
    const isOfAList = asksForOthers(document, sheet);
    const isSigned = surely.has("clientRef") && isToBeSigned(document, sheet);
    return found.flatMap((box) => {
      if (isSigned && box.key === "clientRef") return [{ ...box, doubt: box.doubt ?? elsewhere }];
      if (!fieldsOnEveryPage.has(box.key) && surely.has(box.key)) return secondPlace(document, sheet, box);
      if (isOfAList) return [{ ...box, doubt: box.doubt ?? elsewhere }];
      return isOnce(box.key) && timesAsked(box.key) > 1 ? [{ ...box, doubt: box.doubt ?? several }] : [box];
    });
  });
}

function onLine(paragraph: number, nth: number | undefined): Position {
  return { kind: "line", paragraph, ...(nth !== undefined && { nth }) };
}

/** Whether a table asks for a review, and for nothing else but what stands on every page; of several such, each is for another review. */
function isOfReview(found: readonly LabelledBox[]): boolean {
  return (
    found.some(({ key }) => key === "reviewedOn") &&
    found.every((box) => isNotedAgain(box) || fieldsOnEveryPage.has(box.key))
  );
}

function isNotedAgain({ key }: LabelledBox): boolean {
  return details[key].isNotedAgain === true;
}

/** The boxes of a table where there is room for several reviews: which is the next, the user is asked. */
function reviewsAsked({ found }: Sheet, isNext: boolean): readonly LabelledBox[] {
  return found.flatMap((box) => {
    if (!isNotedAgain(box)) return [box];
    return isNext ? [{ ...box, doubt: box.doubt ?? several }] : [];
  });
}

/** Whether a line, or a table, has room for a signature: the name in it is for whoever signs. */
function isToBeSigned({ paragraphs }: FormDocument, { start, end }: Sheet): boolean {
  return paragraphs.slice(start, end).some(({ text }) => text.length <= 300 && asksToSign.test(text));
}

const asksToSign = /\bsign(ed|ature|atures)?\b(?! up)/i;

function isAllBlank(document: FormDocument, { found }: Sheet): boolean {
  return found.every(({ position }) => isBlankText(boxAt(document, position)?.text ?? ""));
}

const elsewhere: Doubt = { kind: "elsewhere" };
const several: Doubt = { kind: "several" };

/** Whether the line above or below asks who else reviewed the plan: "Reviewed by manager: ____". */
function standsByOthers(document: FormDocument, paragraph: number): boolean {
  return [-1, 1].some((step) => {
    const { text = "", cell } = document.paragraphs[paragraph + step] ?? {};
    return (
      cell === undefined &&
      /^\W*(reviewed|signed|checked|approved)\b[^.]{0,60}$/i.test(text) &&
      isOfOtherPaper(text)
    );
  });
}

/** Whether a table asks for other things beside dates and names of the plan, and not for whom: a list of children, of scores. */
function asksForOthers(document: FormDocument, { start, end, found }: Sheet): boolean {
  const table = document.tables.find((each) => each.start === start && each.end === end);
  const isPage = found.some(({ key, doubt }) => fieldsOnEveryPage.has(key) && doubt === undefined);
  if (table === undefined || isPage) return false;
  const boxes = new Set(found.map(({ position }) => JSON.stringify(position)));
  return table.rows.some(({ cells }) =>
    cells.some(({ text, table: at, row, cell }) => {
      const isBox = boxes.has(JSON.stringify({ kind: "cell", table: at, row, cell }));
      const isKnown = fieldLabelledAmongLabels(text) !== undefined || fieldLineIn(text) !== undefined;
      return !isBox && !isKnown && /\p{L}{2}/u.test(text);
    }),
  );
}

/**
 * A second place of a detail that stands once on the published form. A cover sheet under the form's title asks for it as well;
 * elsewhere it is asked about, and counts only while it is blank: what it says can be another paper's.
 */
function secondPlace(document: FormDocument, sheet: Sheet, box: LabelledBox): LabelledBox[] {
  const isCover = sheet.found.some(isClients) && standsUnderTitle(document, [sheet]);
  if (isCover) return [box];
  const isBlank = isBlankText(boxAt(document, box.position)?.text ?? "");
  return isBlank ? [{ ...box, doubt: elsewhere }] : [];
}

/** Whether a table is about another person or another paper: the line above it says so, or it numbers versions. */
function isOfAnother(document: FormDocument, table: FormTable): boolean {
  const numbersVersions = table.rows[0]?.cells.some(({ text: head }) =>
    /^(version|author|plan no)\W*$/i.test(head.trim()),
  );
  const caption = captionAbove(document, table) ?? "";
  return (
    numbersVersions === true ||
    isOfOtherPaper(caption) ||
    namesAnother(caption) ||
    /\breferral to\b/i.test(caption)
  );
}

function isAnchored({ found }: Pick<Sheet, "found">): boolean {
  const keys = new Set(found.map(({ key }) => key));
  const isDate = ({ key }: LabelledBox): boolean => key === "isspDate" || key === "intakeDate";
  return keys.size >= 3 && found.some((box) => isDate(box) || isClients(box));
}

/** The lines of a run, when they are together what a table of details is. */
function linesAnchored(run: readonly Sheet[]): readonly Sheet[] {
  const lines = run.filter(
    ({ found }) => found.length > 0 && found.every(({ position }) => position.kind === "line"),
  );
  return isAnchored({ found: lines.flatMap(({ found }) => found) }) ? lines : [];
}

function standsUnderTitle(document: FormDocument, [first]: readonly Sheet[]): boolean {
  const title = first && titleOver(document, first, headsPage);
  return title !== undefined && isNear(document, title.index + 1, first?.start ?? 0);
}
