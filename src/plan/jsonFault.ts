import { shownKey } from "./jsonShapes";

/** Where in a text is what no file may have; line and column from 1. */
export type JsonFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: "no-json" }
  /** A key of one object for the second time. */
  | { readonly kind: "twice"; readonly key: string }
  /** A text has a character that no form can hold: its number. */
  | { readonly kind: "character"; readonly code: number }
  /** Brackets stand in one another deeper than `deepest`. */
  | { readonly kind: "deep" }
);

/** How deep brackets may stand in one another: those of a plan are four deep, those of a list of services six. */
export const deepest = 100;

/**
 * The line, from 1, on which a text stops being JSON; undefined when it is JSON. Not every engine says where, and those that
 * do say it in different ways.
 */
export function lineOfJsonFault(text: string): number | undefined {
  return faultIn(text, "json")?.line;
}

/**
 * The first fault of a text that is to be JSON from which nothing is lost: each key once, as of two answers to one question one
 * would be; and no text with what XML cannot hold, as that would be left out without a word.
 */
export function faultOfJson(text: string): JsonFault | undefined {
  return faultIn(text, "lossless");
}

/** The first key that is there for the second time, in a text that is JSON. */
export function keyTwiceIn(text: string): JsonFault | undefined {
  return faultIn(text, "once");
}

/** A fault as an instruction: "line 2, column 1: …". */
export function faultWords(fault: JsonFault): string {
  return `line ${String(fault.line)}, column ${String(fault.column)}: ${whatIsWrong(fault)}`;
}

function whatIsWrong(fault: JsonFault): string {
  switch (fault.kind) {
    case "no-json":
      return "this is not JSON: check its quotes, commas and brackets";
    case "twice":
      return `the key ${shownKey(fault.key)} is there twice: keep the one that is right`;
    case "character":
      return `this text has the character U+${fault.code.toString(16).toUpperCase().padStart(4, "0")}, which nobody can read in a form: take it out, or write what was meant`;
    case "deep":
      return `brackets stand in one another more than ${String(deepest)} deep here: take some out`;
  }
}

function faultIn(text: string, asked: "json" | "once" | "lossless"): JsonFault | undefined {
  const open: Open[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  for (;;) {
    at += lengthOf(/[ \t\r\n]*/y, text, at);
    if (at === text.length) return awaited === "end" ? undefined : { ...placeAt(text, at), kind: "no-json" };
    const token = text.slice(at, at + lengthOf(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/sy, text, at));
    const isKey = awaited.startsWith("key") && token.startsWith('"');
    const next = after(token, awaited, open);
    if (next === undefined) return { ...placeAt(text, at), kind: "no-json" };
    if (asked !== "json") {
      if (open.length > deepest) return { ...placeAt(text, at), kind: "deep" };
      const said = token.startsWith('"') ? (JSON.parse(token) as string) : ""; // `after` has seen that it is a text
      const code = notToBeHeld.exec(said)?.[0].codePointAt(0);
      if (code !== undefined && asked === "lossless")
        return { ...placeAt(text, at), kind: "character", code };
      const known = isKey ? open.at(-1)?.keys : undefined;
      if (known?.has(said) === true) return { ...placeAt(text, at), kind: "twice", key: said };
      known?.add(said);
    }
    awaited = next;
    at += token.length;
  }
}

/**
 * What XML 1.0 has no place for (§2.2), control characters, halves of a surrogate pair, what is no character; and control
 * characters that it has a place for and nobody sees: they are letters that were decoded wrongly.
 */
// eslint-disable-next-line no-control-regex
const notToBeHeld = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\u{d800}-\u{dfff}]/u;

/** An object or list that is not closed yet. */
type Open = { readonly closer: "}" | "]"; readonly keys: Set<string> };

type Awaited = "value" | "value or close" | "key" | "key or close" | "colon" | "comma or close" | "end";

/** What may come after a token, or undefined when it may not stand here. Keeps what is open. */
function after(token: string, awaited: Awaited, open: Open[]): Awaited | undefined {
  if (awaited.endsWith("close") && token === open.at(-1)?.closer) {
    open.pop();
    return afterValue(open);
  }
  if (awaited.startsWith("value")) {
    if (token === "{") {
      open.push({ closer: "}", keys: new Set() });
      return "key or close";
    }
    if (token === "[") {
      open.push({ closer: "]", keys: new Set() });
      return "value or close";
    }
    return isScalar(token) ? afterValue(open) : undefined;
  }
  if (awaited.startsWith("key")) return token.startsWith('"') && isScalar(token) ? "colon" : undefined;
  if (awaited === "colon") return token === ":" ? "value" : undefined;
  if (awaited === "comma or close" && token === ",") return open.at(-1)?.closer === "}" ? "key" : "value";
  return undefined;
}

function afterValue(open: readonly Open[]): Awaited {
  return open.length === 0 ? "end" : "comma or close";
}

/** Whether a token is a string, number or word of JSON. */
function isScalar(token: string): boolean {
  try {
    return typeof JSON.parse(token) !== "object" || token === "null";
  } catch {
    return false;
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function placeAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? "").length + 1 };
}
