import type { AdviceKey, Form, ServiceKey, Wanted } from "../../plan/form";
import { adviceKeys } from "../../plan/form";
import { editsToFill } from "../../plan/editsToFill";
import type { Contact } from "../../services/contact";
import { adviceLine, cursorLine, openingLine, serviceLine } from "../../services/contactWords";
import { areaLabels, serviceLabels } from "../words/labels";
import { insertWords } from "../words/insert";

/** Where the words about services go. */
export type InsertWay = "service-line" | "advice" | "cursor";

/** A choice of way and, for lines in an area's box, the area; undefined until the user has chosen one. */
export type InsertChoice = { readonly way: InsertWay; readonly area?: AdviceKey };

/** One text that is to stand in the form, to be edited first. */
export type InsertText = {
  readonly key: ServiceKey | "words";
  readonly label: string;
  readonly text: string;
};

/**
 * The ways that a form allows, the likeliest first: a box. The form's own line "The service can be contacted on" is for one's own
 * service: it comes first for that one, last for another, and several services do not fit in it.
 */
export function waysFor(form: Form, contacts: readonly Contact[], oursId?: string): readonly InsertWay[] {
  const hasLine = form.service.contact !== undefined || form.service.openingHours !== undefined;
  const line = hasLine && contacts.length === 1 ? ["service-line" as const] : [];
  const others = [...(areasOf(form).length > 0 ? ["advice" as const] : []), "cursor" as const];
  return contacts[0]?.id === oursId && oursId !== undefined ? [...line, ...others] : [...others, ...line];
}

/** The areas whose box the form has. */
export function areasOf(form: Form): readonly AdviceKey[] {
  return adviceKeys.filter((key) => form.advice[key] !== undefined);
}

/** The very words that a way puts in the form, unless they are edited. At the cursor there is room for one line. */
export function textsFor(contacts: readonly Contact[], way: InsertWay, form: Form): readonly InsertText[] {
  const [first] = contacts;
  if (first === undefined) return [];
  if (way === "advice")
    return [{ key: "words", label: insertWords.wordsForPlan, text: contacts.map(adviceLine).join("\n") }];
  if (way === "cursor")
    return [{ key: "words", label: insertWords.wordsAtCursor, text: contacts.map(cursorLine).join("; ") }];
  return [
    ...(form.service.contact === undefined ? [] : [serviceText("contact", serviceLine(first))]),
    // No hours where none are known.
    ...(form.service.openingHours === undefined || openingLine(first) === ""
      ? []
      : [serviceText("openingHours", openingLine(first))]),
  ];
}

/** What texts want in the form; nothing for the cursor, which is no box of the form. */
export function wantedFor(texts: readonly InsertText[], { way, area }: InsertChoice): Wanted {
  if (way === "service-line")
    return { service: Object.fromEntries(texts.map(({ key, text }) => [key, text] as const)) };
  if (way === "cursor" || area === undefined) return {};
  const lines = linesOf(texts).map((text) => ({ text, status: "agreed" as const }));
  return { advice: { [area]: lines } };
}

/** The texts as one line. */
export function cursorText(texts: readonly InsertText[]): string {
  return linesOf(texts).join("; ");
}

/** The choice as the form allows it, in the area that the service is of most use in until another is chosen. */
export function choiceIn(
  form: Form,
  { way, area }: Partial<InsertChoice>,
  contacts: readonly Contact[],
  oursId?: string,
): InsertChoice {
  const ways = waysFor(form, contacts, oursId);
  const areas = areasOf(form);
  const likely = [area, ...(contacts[0]?.categories ?? []), ...areas].find(
    (key) => key !== undefined && areas.includes(key),
  );
  return { way: way !== undefined && ways.includes(way) ? way : (ways[0] ?? "cursor"), area: likely };
}

/** What the bar says for a choice, and what is said once so much of it is written. */
export function insertBar(
  form: Form,
  contacts: readonly Contact[],
  texts: readonly InsertText[],
  choice: InsertChoice,
): { readonly label: string; readonly ready: boolean; readonly done: (written: number) => string } {
  const [contact] = contacts;
  const nothing = { ready: false, done: () => "" };
  if (contact === undefined) return { ...nothing, label: insertWords.chooseService };
  if (contacts.some(({ closed }) => closed === "closed")) return { ...nothing, label: insertWords.isClosed };
  if (texts.every(({ text }) => text.trim() === "")) return { ...nothing, label: insertWords.writeFirst };
  const { way, area } = choice;
  const name = contacts.length === 1 ? contact.name : insertWords.services(contacts.length);
  if (way === "cursor")
    return { label: insertWords.insertAtCursor, ready: true, done: () => insertWords.insertedAtCursor(name) };

  const { edits, left } = editsToFill(form, wantedFor(texts, choice));
  if (edits.length === 0 && left.length === 0) return { ...nothing, label: insertWords.saysAlready };
  if (way === "service-line" || area === undefined)
    return {
      label: insertWords.putInLine,
      ready: true,
      done: () => insertWords.inLine(name),
    };
  const lines = edits.flatMap((edit) => (edit.kind === "add-lines" ? edit.lines : []));
  const count = lines.length + left.length;
  return {
    label: insertWords.addTo(count, areaLabels[area]),
    ready: true,
    done: (written) => insertWords.addedTo(written, areaLabels[area]),
  };
}

function serviceText(key: ServiceKey, text: string): InsertText {
  return { key, label: serviceLabels[key], text };
}

function linesOf(texts: readonly InsertText[]): readonly string[] {
  return texts
    .flatMap(({ text }) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
