import type { FormCell, FormDocument, FormTable } from "../read/formDocument";
import { fieldLabelled } from "./labels";
import { cellIn, leftOf, rowsAbove, topOf } from "./neighbours";

const people = [
  "(alleged |suspected |known )?(perpetrators?|abusers?|suspects?|offenders?)",
  "persons? (who is |alleged to be )?(causing|posing|presenting|of) (the |a )?(harm|risk|concern)",
  "other (parent|party|person|people|adults?)",
  "(ex ?-? ?)?partners?|husband|wife|mother|father|parents?|family members?|relatives?|carers?",
  "child(ren)?( \\d)?|dependants?|dependents?|siblings?",
  "referrers?|referring (agency|person|worker|professional)|referred by|gp|next of kin|emergency contacts?",
  "professionals?( involved)?|interpreters?|witness(es)?",
].join("|");
const someone = `(${people})(['’]s?)?`;
const ofOthers = new RegExp(
  `^\\W*(\\d{1,2}[.)]\\s*)?((details|information|particulars|about)( (of|on|about))? )?(the )?${someone}(\\s*(/|,|and|or|&)\\s*(the )?${someone})*( (details|information|particulars|section))?( ?\\([^)]*\\))?\\W*$`,
  "i",
);
const ofClient =
  /\b(clients?|service users?|survivors?|victims?|victim-survivors?|complainants?|about (me|you)|my details|your details)\b/i;

/** Whether a heading or a label names nobody but somebody else than the client: "Perpetrator", "Details of children", "GP". */
export function namesAnother(text: string): boolean {
  return text.length <= 60 && ofOthers.test(text) && !ofClient.test(text);
}

/** Whether a text names the client. */
export function namesClient(text: string): boolean {
  return ofClient.test(text);
}

/**
 * Whose details a cell of a table is for, where something over or at the left of it says so: the nearest row above that names
 * somebody in its columns, a row that is one cell, or a cell at its left that says no more. What asks for the client by itself
 * needs no such word.
 */
export function whoseIs(document: FormDocument, cell: FormCell): "client" | "another" | undefined {
  for (let left = leftOf(document, cell); left !== undefined; left = leftOf(document, left)) {
    const who = named(topOf(document, left).text);
    if (who !== undefined) return who;
  }
  const table = document.tables[cell.table];
  return table && whoseIsUnder(document, table, cell);
}

function whoseIsUnder(
  document: FormDocument,
  table: FormTable,
  cell: FormCell,
): "client" | "another" | undefined {
  for (const row of rowsAbove(table, cell.row)) {
    const [only, ...others] = row.cells;
    const over = others.length === 0 ? only : cellIn(row, cell);
    const text = over === undefined ? "" : topOf(document, over).text;
    const who = named(text);
    if (who !== undefined) return who;
    // Another band begins another part.
    if (others.length === 0 && text !== "") return undefined;
  }
  return undefined;
}

function named(text: string): "client" | "another" | undefined {
  if (namesAnother(text)) return "another";
  return text.length <= 60 && namesClient(text) && fieldLabelled(text) === undefined ? "client" : undefined;
}
