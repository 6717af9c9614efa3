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
  /** Bytes of one part that is read as XML. */
  xml: 16 * 1024 * 1024,
  /** Elements and texts of one part that is read. */
  nodes: 600_000,
  /** Content controls of one part: Microsoft's own library takes the square of their number in time. */
  controls: 5000,
  /** Rows of all tables of one part. */
  rows: 5000,
  /** How deep elements may stand in one another: a table in a cell is three, a content control two. */
  depth: 1000,
} as const;

/** What of a file is more than can be read. */
export type TooMuch = keyof typeof limits;
