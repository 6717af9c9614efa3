/** Where a text stops being JSON, or names a key of one object for the second time; both from 1. */
export type JsonFault = {
  readonly line: number;
  readonly column: number;
  /** The key that is there twice; undefined where it is no JSON. */
  readonly twice?: string;
};

/**
 * The line, from 1, on which a text stops being JSON; undefined when it is JSON. Not every engine says where, and those that
 * do say it in different ways.
 */
export function lineOfJsonFault(text: string): number | undefined {
  return faultIn(text, "any")?.line;
}

/** The first fault of a text that is to be JSON with each key once: of two answers to one question, one would be lost. */
export function faultOfJson(text: string): JsonFault | undefined {
  return faultIn(text, "once");
}

function faultIn(text: string, keys: "any" | "once"): JsonFault | undefined {
  const open: Open[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  for (;;) {
    at += lengthOf(/[ \t\r\n]*/y, text, at);
    if (at === text.length) return awaited === "end" ? undefined : placeAt(text, at);
    const token = text.slice(at, at + lengthOf(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/sy, text, at));
    const isKey = awaited.startsWith("key") && token.startsWith('"');
    const next = after(token, awaited, open);
    if (next === undefined) return placeAt(text, at);
    if (isKey && keys === "once") {
      const key = JSON.parse(token) as string; // `after` has seen that it is one
      const known = open.at(-1)?.keys;
      if (known?.has(key) === true) return { ...placeAt(text, at), twice: key };
      known?.add(key);
    }
    awaited = next;
    at += token.length;
  }
}

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

function placeAt(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: Array.from(lines.at(-1) ?? "").length + 1 };
}
