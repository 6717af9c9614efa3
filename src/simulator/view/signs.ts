import type { Element } from "slimdom";
import { attribute, child, descendants, make } from "../package/wml";

/** The signs of Word's own bullets and tick boxes, by the font that has them, as every computer has them. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Symbol: { F0B7: "•", F0A8: "♦", F02D: "–", F0DE: "⇒" },
  Wingdings: {
    F0A7: "▪",
    F0A8: "◻",
    F06C: "●",
    F06E: "■",
    F06F: "□",
    F071: "❑",
    F076: "❖",
    F0D8: "➢",
    F0E0: "→",
    F0FB: "✗",
    F0FC: "✓",
    F0FD: "☒",
    F0FE: "☑",
  },
};

/** Writes the bullets of a numbering part with signs that need none of Word's symbol fonts. */
export function spellBullets(numbering: Element): void {
  for (const level of descendants(numbering, "lvl")) {
    const text = child(level, "lvlText");
    const fonts = child(level, "rPr") && child(child(level, "rPr") ?? level, "rFonts");
    const sign = signOf(attribute(fonts, "ascii"), codeOf(attribute(text)));
    if (text === undefined || sign === undefined) continue;
    level.replaceChild(make(level, "lvlText", { val: sign }), text);
    fonts?.remove();
  }
}

/** Writes the symbols in a text, `w:sym`, as text where a common sign means the same. */
export function spellSymbols(root: Element): void {
  for (const symbol of descendants(root, "sym")) {
    const sign = signOf(attribute(symbol, "font"), attribute(symbol, "char")?.toUpperCase());
    const text = root.ownerDocument?.createTextNode(sign ?? "");
    if (sign !== undefined && text !== undefined)
      symbol.parentNode?.replaceChild(make(symbol, "t", {}, [text]), symbol);
  }
}

function signOf(font: string | undefined, code: string | undefined): string | undefined {
  return font === undefined || code === undefined ? undefined : signs[font]?.[code];
}

/** "F0B7" of a text of that one character. */
function codeOf(text: string | undefined): string | undefined {
  return text?.length === 1 ? text.charCodeAt(0).toString(16).toUpperCase() : undefined;
}
