/**
 * Text as a form can hold it: line ends as "\n", no characters that XML forbids, no white space round it, and none of the
 * unseen marks that turn the words after them round (a copied one can make a number read backwards).
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
      // XML 1.0 §2.2: no control characters but tab and line feed, no lone halves of a surrogate pair.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff\u{d800}-\u{dfff}]/gu, "")
      // Embeddings, overrides and isolates (Unicode Standard Annex 9); right-to-left letters need none of them.
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
      // Marks without width that join or part nothing anybody sees, and what is annotated between lines.
      .replace(/[\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/g, "")
      // Tags spell words that nobody sees; a flag such as Scotland's is made of them.
      .replace(/(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu, "$1")
      .trim()
  );
}

/** Text for comparing what stands with what is wanted: runs of spaces count as one, spaces at line ends as none. */
export function squeezed(text: string): string {
  return cleanText(text)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
}

/** A text of several lines on one. */
export function onOneLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/**
 * Two lines of a box are the same line when their keys are equal: case, bullets, quote marks and a full stop aside. "" for a line
 * of nothing but bullets. A dash or star before a number is a part of it ("-5", "*67").
 */
export function lineKey(line: string): string {
  const words = squeezed(line)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/^[\s\u2022\u25cf\u25aa\u25e6\u2023\u00b7]+/, "");
  const bare = words.replace(
    /^(?:[\s\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2610-\u2612\u2713\u2714]|[\u2013\u2014*-]+(?![\d\u2013\u2014*-]))+/,
    "",
  );
  let end = bare.length;
  while (end > 0 && /[\s.]/.test(bare.charAt(end - 1))) end -= 1;
  return end === 0 ? words : bare.slice(0, end);
}

/** The keys of the lines that a box holds, blank lines left out. */
export function lineKeys(text: string): string[] {
  return cleanText(text)
    .split("\n")
    .map(lineKey)
    .filter((key) => key !== "");
}

/** A text as the source of a regular expression that finds it and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
