/**
 * The line, from 1, on which a text stops being JSON; undefined when it is JSON. Not every engine says where, and those that
 * do say it in different ways.
 */
export function lineOfJsonFault(text: string): number | undefined {
  const closers: string[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  for (;;) {
    at += lengthOf(/[ \t\r\n]*/y, text, at);
    if (at === text.length) return awaited === "end" ? undefined : lineAt(text, at);
    const token = text.slice(at, at + lengthOf(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/sy, text, at));
    const next = after(token, awaited, closers);
    if (next === undefined) return lineAt(text, at);
    awaited = next;
    at += token.length;
  }
}

type Awaited = "value" | "value or close" | "key" | "key or close" | "colon" | "comma or close" | "end";

/** What may come after a token, or undefined when it may not stand here. Keeps the closing brackets that are owed. */
function after(token: string, awaited: Awaited, closers: string[]): Awaited | undefined {
  if (awaited.endsWith("close") && token === closers.at(-1)) {
    closers.pop();
    return afterValue(closers);
  }
  if (awaited.startsWith("value")) {
    if (token === "{") {
      closers.push("}");
      return "key or close";
    }
    if (token === "[") {
      closers.push("]");
      return "value or close";
    }
    return isScalar(token) ? afterValue(closers) : undefined;
  }
  if (awaited.startsWith("key")) return token.startsWith('"') && isScalar(token) ? "colon" : undefined;
  if (awaited === "colon") return token === ":" ? "value" : undefined;
  if (awaited === "comma or close" && token === ",") return closers.at(-1) === "}" ? "key" : "value";
  return undefined;
}

function afterValue(closers: readonly string[]): Awaited {
  return closers.length === 0 ? "end" : "comma or close";
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

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
