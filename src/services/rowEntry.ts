import type { Answer } from "./answerReaders";
import type { Column } from "./columnWordings";
import type { ImportProblem } from "./importProblem";
import type { Entry } from "./importedEntry";
import { shortened } from "./phoneRemarks";
import { cellText, isBlank } from "./table";
import { atHome, oneWorkersNumber, onlyAtHome } from "./peopleApart";

/** What a row of a table says of a service, each cell being what its column is. */
export function entryOf(
  cells: readonly string[],
  row: number,
  columns: readonly (Column | undefined)[],
  heads: readonly string[],
): Entry {
  const answers: Partial<Record<Column, Answer[]>> = {};
  const unread: Answer[] = [];
  let label = "";
  let gone = "";
  const homes: ImportProblem[] = [];
  const mobiles: { readonly column: Column; readonly answer: Answer }[] = [];
  const atHomes: { readonly column: Column; readonly answer: Answer }[] = [];
  const hasPerson = columns.some((column, index) => column === "person" && !isBlank(cells[index] ?? ""));
  for (const [index, column] of columns.entries()) {
    const as = cellText(heads[index] ?? "");
    const written = cellText(cells[index] ?? "");
    // A number that is crossed out is remarked on; of other words that are, nothing is kept.
    const isKept = !written.includes("~~") || (column !== undefined && numbers.has(column));
    const text = isKept ? written : cellText(written.replace(crossedOut, " "));
    if (text !== written) unread.push({ text: written.replace(/~~/g, " "), as });
    if (column !== undefined && names.has(column) && text === "" && written !== "") gone = written.replace(/~~/g, ""); // prettier-ignore
    if (column === "label") label = text;
    else if (column === undefined) unread.push({ text, as });
    else if (hasPerson && numbers.has(column) && /^home\b/i.test(label === "" ? as : label)) {
      if (text !== "") homes.push(atHome(row, text));
      label = "";
    } else if (numbers.has(column) && /^home\b/i.test(label === "" ? as : label)) {
      if (text !== "") atHomes.push({ column, answer: { text, as } });
      label = "";
    } else if (hasPerson && numbers.has(column) && ownMobile.test(label === "" ? as : label)) {
      if (text !== "") mobiles.push({ column, answer: { text, as } });
      label = "";
    } else {
      // "Work Fax" in one column, the number in the next.
      const isLabelled =
        /^(?:phone|otherPhones)$/.test(column) && /fax|pager|text|tty|sms|minicom/i.test(label);
      (answers[column] ??= []).push({ text: isLabelled && text !== "" ? `${label}: ${text}` : text, as });
      label = "";
    }
  }
  // The mobile of whoever works there is the service's only where there is no other number.
  const hasNumber = [...numbers].some((column) => answers[column]?.some(({ text }) => /\d{3}/.test(text)) === true); // prettier-ignore
  for (const { column, answer } of mobiles)
    if (hasNumber) homes.push(oneWorkersNumber(row, answer));
    else (answers[column] ??= []).push(answer);
  for (const { column, answer } of atHomes) {
    homes.push(hasNumber ? atHome(row, answer.text) : onlyAtHome(row, answer));
    if (!hasNumber) (answers[column] ??= []).push(answer);
  }
  if ([...names].some((column) => answers[column]?.some(({ text }) => text !== "") === true)) gone = "";
  const beyond = cells.slice(columns.length).filter((cell) => !isBlank(cell));
  unread.push(...beyond.map((cell) => ({ text: cellText(cell), as: "" })));
  const ofCells = beyond.map((cell) => ({
    row,
    field: "",
    what: `“${shortened(cellText(cell))}” stands beyond the last column: it was not read`,
    how: "Look for a comma that should stand in quotation marks",
    used: true,
  }));
  const problems = [...homes, ...ofCells, ...(gone === "" ? [] : [rowCrossedOut(row, gone)])];
  return { row, answers, unread, problems };
}

const crossedOut = /~~[^~]*~~/g;
const numbers: ReadonlySet<Column> = new Set<Column>(["phone", "otherPhones", "text", "relay"]);
const names: ReadonlySet<Column> = new Set<Column>(["name", "organisation"]);

const ownMobile = /^(?:(?:personal|private|own|direct|car)\b|mob(?:ile)?\b|cell)/i;

function rowCrossedOut(row: number, name: string): ImportProblem {
  return {
    row,
    field: "",
    what: `“${shortened(name)}” is crossed out in the list: it was not read`,
    how: "Take the row out of the list, or the line through it",
    used: false,
  };
}
