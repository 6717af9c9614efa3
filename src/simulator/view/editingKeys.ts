import type { Stretch } from "../person/keyboard";

/** What the browser calls the ways to type. */
export const typing: ReadonlySet<string> = new Set(["insertText", "insertReplacementText"]);

/** What the browser calls the ways to erase. */
export const erasing: Readonly<Record<string, readonly [Stretch, "back" | "forward"]>> = {
  deleteContentBackward: ["character", "back"],
  deleteContentForward: ["character", "forward"],
  deleteWordBackward: ["word", "back"],
  deleteWordForward: ["word", "forward"],
  deleteSoftLineBackward: ["to the end of the paragraph", "back"],
  deleteHardLineBackward: ["to the end of the paragraph", "back"],
  deleteSoftLineForward: ["to the end of the paragraph", "forward"],
  deleteHardLineForward: ["to the end of the paragraph", "forward"],
};

/** The keys that move the cursor, as `Selection.modify` does. */
export const moves: Readonly<Record<string, readonly ["backward" | "forward", string]>> = {
  ArrowLeft: ["backward", "character"],
  ArrowRight: ["forward", "character"],
  ArrowUp: ["backward", "line"],
  ArrowDown: ["forward", "line"],
  Home: ["backward", "lineboundary"],
  End: ["forward", "lineboundary"],
};
