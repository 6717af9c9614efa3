import { writtenName } from "../../../src/plan/editNames";
import type { Said } from "../../../src/plan/edits";
import type { Form } from "../../../src/plan/form";
import type { Filled } from "../../../src/word/gateway";
import { namesIn, wantedNames } from "../../plan/account";
import type { Look } from "./look";
import type { ReadBack } from "./readBack";

/**
 * Each wanted thing is in one of written, standing and left, once for each of its places; what is written stands in the document
 * afterwards, and what is said to stand already stood in it before.
 */
export function lookAtAccount(look: Look, form: Form, filled: Filled): void {
  const { faults, before, after } = look;
  const [given, asked] = [namesIn(filled), wantedNames(form, look.wanted)];
  const twice = given.filter((name) => timesIn(given, name) > timesIn(asked, name));
  const lost = asked.filter((name) => timesIn(asked, name) > timesIn(given, name));
  if (twice.length > 0) faults.push(`too often accounted for: ${[...new Set(twice)].join(", ")}`);
  if (lost.length > 0) faults.push(`not accounted for: ${[...new Set(lost)].join(", ")}`);
  for (const said of filled.written)
    if (!stands(look, after, said)) faults.push(`is not there: ${shown(said)}`);
  for (const said of filled.standing)
    if (!stands(look, before, said)) faults.push(`did not stand before: ${shown(said)}`);
  for (const key of ["fields", "service"] as const) lookAtPlaces(look, filled, key);
}

/** Of a detail or a service line as many boxes say the words as are said to. */
function lookAtPlaces({ boxes, after, faults }: Look, filled: Filled, kind: "fields" | "service"): void {
  const said = [...filled.written, ...filled.standing].filter(
    ({ name }) => name.kind === (kind === "fields" ? "field" : "service"),
  );
  for (const name of new Set(said.map((each) => writtenName(each.name)))) {
    const texts = said.filter((each) => writtenName(each.name) === name).map(({ text }) => squeezed(text));
    const standing = boxes.filter(({ key }) => key === name).map((box) => squeezed(after.says(box) ?? ""));
    for (const text of new Set(texts))
      if (timesIn(standing, text) < timesIn(texts, text))
        faults.push(
          `${name} is to say ${JSON.stringify(text)} in ${timesIn(texts, text)}: ${JSON.stringify(standing)}`,
        );
  }
}

/** Whether a document says the words in a box of that kind, or in a row that a fill has added. */
function stands({ boxes, rows }: Look, read: ReadBack, { name, text }: Said): boolean {
  const key =
    name.kind === "action"
      ? name.column
      : name.kind === "page"
        ? "page"
        : "key" in name
          ? name.key
          : writtenName(name);
  const words = squeezed(text);
  const inBoxes = [...boxes, ...rows.flat()]
    .filter((box) => box.key === key)
    .map((box) => squeezed(read.says(box) ?? ""));
  if (name.kind === "option") return inBoxes.some((box) => box.toLowerCase().includes(words.toLowerCase()));
  return inBoxes.includes(words) || (name.kind === "action" && squeezed(read.form.text).includes(words));
}

function shown({ name, text }: Said): string {
  return `${writtenName(name)} ${JSON.stringify(text)}`;
}

function timesIn(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length;
}

function squeezed(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
