import type { AdviceKey, Form, Wanted } from "../../plan/form";
import { adviceKeys } from "../../plan/form";
import { editsToFill } from "../../plan/editsToFill";
import type { Contact } from "../../services/contact";
import { adviceLine, cursorLine, serviceLine } from "../../services/contactWords";
import { areaLabels, serviceLabels } from "../labels";

/** Where the words about a service go. */
export type InsertWay = "service-line" | "advice" | "cursor";

/** A choice of way and, for a line in an area's box, the area. */
export type InsertChoice = { readonly way: InsertWay; readonly area: AdviceKey };

/** The ways that a form allows, in the order in which they are offered. */
export function waysFor(form: Form): readonly InsertWay[] {
  const hasLine = form.service.contact !== undefined || form.service.openingHours !== undefined;
  return [
    ...(hasLine ? ["service-line" as const] : []),
    ...(areasOf(form).length > 0 ? ["advice" as const] : []),
    "cursor",
  ];
}

/** The areas whose box the form has. */
export function areasOf(form: Form): readonly AdviceKey[] {
  return adviceKeys.filter((key) => form.advice[key] !== undefined);
}

/** The very words that will stand in the form, one text for each line. */
export function preview(contact: Contact, way: InsertWay, form: Form): readonly string[] {
  if (way === "advice") return [adviceLine(contact)];
  if (way === "cursor") return [cursorLine(contact)];
  const { contact: line, openingHours } = serviceWords(contact, form);
  return [
    ...(line === undefined ? [] : [`${serviceLabels.contact}: ${line}`]),
    ...(openingHours === undefined ? [] : [`${serviceLabels.openingHours}: ${openingHours}`]),
  ];
}

/** What a choice wants in the form; nothing for the cursor, which is no box of the form. */
export function wantedFor(contact: Contact, { way, area }: InsertChoice, form: Form): Wanted {
  if (way === "service-line") return { service: serviceWords(contact, form) };
  if (way === "advice") return { advice: { [area]: [{ text: adviceLine(contact), status: "agreed" }] } };
  return {};
}

/** The choice as the form allows it. */
export function choiceIn(form: Form, { way, area }: InsertChoice): InsertChoice {
  const ways = waysFor(form);
  const areas = areasOf(form);
  return {
    way: ways.includes(way) ? way : (ways[0] ?? "cursor"),
    area: areas.includes(area) ? area : (areas[0] ?? area),
  };
}

/** What the bar says for a choice, and what is said once it is done. */
export function insertBar(
  form: Form,
  contact: Contact | undefined,
  choice: InsertChoice,
): { readonly label: string; readonly ready: boolean; readonly done: string } {
  if (contact === undefined) return { label: "Choose a service to insert", ready: false, done: "" };
  const { way, area } = choice;
  const { name } = contact;
  if (way === "cursor")
    return { label: "Insert at the cursor", ready: true, done: `${name} inserted at the cursor` };

  const { edits, left } = editsToFill(form, wantedFor(contact, choice, form));
  if (edits.length === 0 && left.length === 0)
    return { label: "The form says this already", ready: false, done: "" };
  return way === "service-line"
    ? { label: "Put it in the service line", ready: true, done: `${name} put in the service line` }
    : {
        label: `Add 1 line to ${areaLabels[area]}`,
        ready: true,
        done: `1 line added to ${areaLabels[area]}`,
      };
}

/** Only what the form has a line for, and no hours where none are known. */
function serviceWords(contact: Contact, form: Form): NonNullable<Wanted["service"]> {
  return {
    ...(form.service.contact !== undefined && { contact: serviceLine(contact) }),
    ...(form.service.openingHours !== undefined && contact.hours !== "" && { openingHours: contact.hours }),
  };
}
