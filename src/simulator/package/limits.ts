/**
 * The most that a file may hold: ten times the largest form that was ever seen, and little enough for a small computer. Each is
 * looked at before the work that it is to save.
 */
export const limits = {
  /** Bytes of the file itself. */
  packed: 64 * 1024 * 1024,
  /** Bytes of all its parts together, unpacked: photographs mostly. */
  unpacked: 192 * 1024 * 1024,
  parts: 4000,
  /** Bytes, and characters, of all parts that are read as XML; the largest form had 140,000. */
  xml: 10 * 1024 * 1024,
  /** Elements, attributes, texts and comments of all parts that are read; the largest form had 11,000. */
  nodes: 300_000,
  /** Attributes of one element: each is compared with all others. */
  attributes: 500,
  /** Elements that declare namespaces, each with those that stand around it: a name is looked for in all of these. */
  namespaces: 20_000,
  /** Content controls: Microsoft's own library takes the square of their number in time. */
  controls: 5000,
  /** Rows of all tables. */
  rows: 5000,
  /** Paragraphs: each is compared with all labels of the form. */
  paragraphs: 10_000,
  /** Paragraphs, each with the content controls that stand around it: all of these hold it. */
  held: 200_000,
  /** How deep elements may stand in one another: a table in a cell is three, a content control two. */
  depth: 1000,
} as const;

/** What of a file is more than can be read. */
export type TooMuch = keyof typeof limits;
