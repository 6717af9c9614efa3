import type { FormDocument, FormParagraph } from "../read/formDocument";
import type { LabelledBox } from "./labelledBox";
import type { Stretch } from "./neighbours";
import { isWithin, namesAPlan } from "./otherPapers";

/** A table or a line of the page with the details that it asks for; none in one that is another part of the form. */
export type Sheet = Stretch & { readonly found: readonly LabelledBox[]; readonly isPart: boolean };

/**
 * What a page before the form asks for that is no table of details and no paper whose name is known: beside the client's name, the
 * cover of a file asks for the plan's date or none. The user is asked whether it is the form's.
 */
export function coversOf(
  document: FormDocument,
  sheets: readonly Sheet[],
  ours: readonly LabelledBox[],
  { others, unknown }: { readonly others: readonly Stretch[]; readonly unknown: readonly Stretch[] },
): readonly LabelledBox[] {
  const isOurs = ({ position }: LabelledBox): boolean => ours.some((box) => box.position === position);
  const forms = sheets.filter(({ isPart, found }) => isPart || found.some(isOurs));
  const begins = Math.min(...forms.map(({ start }) => start));
  const isCover = (sheet: Sheet): boolean =>
    sheet.found.some(isClients) &&
    (sheet.found.some(isOfPlan)
      ? !isWithin(others, sheet) || isWithin(unknown, sheet)
      : !isWithin(others, sheet) && titleOver(document, sheet, namesAPlan) !== undefined);
  return sheets
    .filter((sheet) => sheet.start < begins && isCover(sheet))
    .flatMap(({ found }) => found)
    .flatMap((box) => (box.doubt === undefined ? [{ ...box, doubt: { kind: "elsewhere" as const } }] : []));
}

/** Whether a box is for the client's name or reference, by words that mean nothing else. */
export function isClients({ key, doubt }: LabelledBox): boolean {
  return key === "clientRef" && doubt?.kind !== "word";
}

/** Whether a box is for the date of the plan, by words that mean nothing else. */
function isOfPlan({ key, doubt }: LabelledBox): boolean {
  return key === "isspDate" && doubt === undefined;
}

/** The last title of a kind in the lines above. */
export function titleOver(
  document: FormDocument,
  { start }: Stretch,
  isTitle: (text: string) => boolean,
): FormParagraph | undefined {
  const above = document.paragraphs.slice(Math.max(0, start - 12), start);
  return above.findLast(({ text }) => isTitle(text));
}
