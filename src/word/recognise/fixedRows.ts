import type { FormDocument, FormRow } from "../read/formDocument";

/** Why a row of a table without merged cells is not to be taken out; see `ActionRowPlace.fixed`. */
export function whyFixed(document: FormDocument, row: FormRow): "table" | "row" | undefined {
  const paragraphs = row.cells.flatMap((cell) => cell.paragraphs);
  const isRepeated = paragraphs.some(({ controls }) =>
    controls.some((control) => document.controls[control]?.level === "row"),
  );
  const isLocked = row.cells.some((cell) => cell.isLocked) || paragraphs.some((each) => each.isLocked);
  if (isRepeated || isLocked) return "table";
  // With Track Changes on a row that is taken out stays, marked as deleted, and an add-in cannot take that back.
  if (document.tracksChanges) return "row";
  const holdsMore = row.cells.some((cell) => cell.controls.length > 0 || cell.nestedTables.length > 0);
  const isPlainText = paragraphs.every(
    (each) =>
      !each.hasObjects &&
      !each.hasOwnField &&
      !each.hasComments &&
      !each.hasDeletions &&
      !each.hasHidden &&
      !each.hidesText &&
      !each.isListItem &&
      !each.text.includes("\n"),
  );
  return holdsMore || !isPlainText ? "row" : undefined;
}
