import { options } from "./data/options";
import type { Option } from "./data/option";

/**
 * The options whose prompt or wording has a word that starts with each word of the text, in any order, case and accents
 * ignored. All of them when the text has no words.
 */
export function searchOptions(text: string, among: readonly Option[] = options): readonly Option[] {
  const wanted = wordsOf(text);
  return among.filter((option) => {
    const words = wordsOf(`${option.prompt} ${option.wording}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** "N.I. number" gives "ni" and "number", "Client’s" gives "clients", "GP/dentist" gives "gp" and "dentist". */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, "")
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|$)/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
