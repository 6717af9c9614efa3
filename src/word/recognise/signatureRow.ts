import type { FormRow, FormTable } from "../read/formDocument";

/**
 * Whether a row is to be signed: it begins with a label that asks for a signature, or holds nothing but such labels and room. The
 * last row can ask for the next review too. An action says other things in its first cell ("Next review", with who and when).
 */
export function isSignatureRow({ rows }: FormTable, row: FormRow): boolean {
  const said = row.cells.map(({ text }) => text.trim()).filter((text) => text !== "");
  const [first] = said;
  if (first === undefined || said.length === row.cells.length) return false;
  const asks = (text: string): boolean => isSignatureLabel(text) && /\bsign(ed|ature|atures)?\b/i.test(text);
  const isNextReview = said.length === 1 && /^date of (the )?next review\s*:?$/i.test(first);
  return (
    asks(first) ||
    (said.every(isSignatureLabel) && said.some(asks)) ||
    (isNextReview && row.row === rows.length - 1)
  );
}

function isSignatureLabel(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return text.length <= 50 && words.length > 0 && words.every((word) => signatureWords.has(word));
}

/** What the labels of a row to be signed say: who signs, with a name and a date. */
const signatureWords = new Set(
  "the a of by and for s sign signed signature signatures here name names print printed date client service user survivor victim worker idva isva practitioner advocate staff manager team leader supervisor agreed approved authorised off".split(
    " ",
  ),
);
