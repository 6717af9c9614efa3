import * as v from "valibot";
import { cleanText } from "./text";

/** The shapes of the files that people write by hand; every message says what to put right. */

const asObject = "write this as { … }";

/** Text of at most so many characters, made fit for a form. */
export function text(limit: number) {
  return v.pipe(
    v.string('write text in quotes, like "text"'),
    v.transform(cleanText),
    v.maxLength(
      limit,
      (issue) =>
        `shorten this to ${String(limit)} characters or fewer (it has ${String(issue.input.length)})`,
    ),
  );
}

/** An object with these keys and no others. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries).join(", ");
  const shape = v.strictObject(entries, (issue) => {
    if (issue.expected === "never") return `remove this; the keys here are ${keys}`;
    return issue.expected === "Object" ? asObject : `add ${issue.expected} here`;
  });
  // valibot takes an empty list for an object
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), asObject),
    shape,
  );
}

export function list<Entry extends v.GenericSchema>(entry: Entry, longest: number) {
  return v.pipe(
    v.array(entry, "write this as [ … ]"),
    v.maxLength(
      longest,
      (issue) => `enter ${String(longest)} or fewer (there are ${String(issue.input.length)})`,
    ),
  );
}

/** A path as people write it, "advice.legal[0].status"; the name of the whole when it is empty. */
export function pathTo(path: readonly { readonly key?: unknown }[], whole: string): string {
  const steps = path.map(({ key }) => {
    if (typeof key === "number") return `[${String(key)}]`;
    const name = String(key);
    return /^\w{1,40}$/.test(name) ? `.${name}` : `[${shownKey(name)}]`;
  });
  return steps.join("").replace(/^\./, "") || whole;
}

/** A key in quotes, with its end left out where it is long. */
export function shownKey(key: string): string {
  return JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key);
}

/** One problem for each key that nothing reads: a slip of the pen, or a key of another version. */
export function unknownKeys(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  within: readonly string[] = [],
): readonly string[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const path = pathTo(
        [...within, key].map((step) => ({ key: step })),
        "",
      );
      return `${path}: remove this; the keys here are ${known.join(", ")}. It was left out.`;
    });
}

export function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
