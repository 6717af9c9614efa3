import { isObject } from "../plan/jsonShapes";
import type { Column } from "./columnWordings";
import type { ContactField } from "./contact";
import { tellsSecretPlace } from "./secretPlace";
import { scheduleWords } from "./scheduleWords";
import type { Answer, Answers } from "./answerReaders";

type Json = Readonly<Record<string, unknown>>;

/** What Open Referral can say of a service. */
export const referralFields: readonly ContactField[] = [
  "name",
  "phone",
  "otherPhones",
  "text",
  "website",
  "email",
  "hours",
  "area",
  "closed",
];

/**
 * What an Open Referral service says. Phones are taken from wherever publishers put them: HSDS-UK 3.0 itself has no place for
 * them. An address is never taken: nothing in the standard says that it may be given, and a "redacted" location says that it
 * may not. Sources: HSDS 3.0, HSDS-UK 3.0 and 1.0.
 */
export function referralAnswers(service: Json): Answers {
  const organization = isObject(service.organization) ? service.organization : {};
  const people = listOf(service.contacts);
  const atLocations = listOf(service.service_at_locations);
  const locations = [
    ...atLocations.flatMap((each) => (isObject(each.location) ? [each.location] : [])),
    ...listOf(service.locations),
    ...listOf(organization.locations),
  ];
  const phones = [
    service,
    ...people,
    organization,
    ...listOf(organization.contacts),
    ...atLocations,
    ...atLocations.flatMap((each) => listOf(each.contacts)),
    ...locations,
    ...locations.flatMap((each) => listOf(each.contacts)),
  ].flatMap((holder) => listOf(holder.phones));
  const hours = scheduleWords([
    ...listOf(service.schedules),
    ...listOf(service.regular_schedules),
    ...atLocations.flatMap((each) => [...listOf(each.schedules), ...listOf(each.regular_schedules)]),
    ...locations.flatMap((each) => [...listOf(each.schedules), ...listOf(each.regular_schedules)]),
  ]);
  const areas = listOf(service.service_areas).map((each) => text(each.name) || text(each.service_area));
  const languages = listOf(service.languages).map((each) => text(each.name) || text(each.language));
  const eligibility = [
    text(service.eligibility_description),
    ...listOf(service.eligibilitys).map((each) => text(each.eligibility)),
  ];
  const isKeptBack =
    locations.some((each) => /redacted|confidential/i.test(text(each.location_type))) ||
    tellsSecretPlace([service.description, service.alternate_name, ...locations.flatMap((each) => [each.name, each.description]), ...attributesOf(service)].map(text)); // prettier-ignore
  const alert = text(service.alert);
  return {
    ...answer("id", [text(service.id)]),
    ...answer("name", [text(service.name)]),
    ...answer("organisation", [text(organization.name)]),
    ...phoneAnswers(phones),
    ...answer("website", first([service.url, organization.website, organization.url])),
    ...answer("email", first([service.email, ...people.map((each) => each.email), organization.email])),
    ...answer("hours", [hours]),
    ...answer("area", areas),
    ...answer("languages", [joined(languages)]),
    ...answer("forWhom", [joined(eligibility)]),
    ...answer("closed", [text(service.status)], "status"),
    ...answer("checkedOn", [text(service.assured_date)], "assured_date"),
    ...answer("note", [alert === "" ? "" : `Alert: ${alert}`]),
    ...answer("addressMayBeGiven", [isKeptBack ? "never" : ""]),
  };
}

/** What a service's taxonomy terms call it. */
function attributesOf(service: Json): readonly unknown[] {
  return [...listOf(service.attributes), ...listOf(service.service_taxonomys)].flatMap((each) => [
    each.label,
    each.value,
    ...listOf(each.taxonomy_term).flatMap((term) => [term.name, term.term]),
    ...listOf(each.taxonomy).map((term) => term.name),
  ]);
}

/** Phones by what their type says they are for; "\"+44 1234 234567\"" is how the standard's own example writes one. */
function phoneAnswers(phones: readonly Json[]): Answers {
  const voice: Answer[] = [];
  const texts: Answer[] = [];
  const relay: Answer[] = [];
  for (const phone of phones) {
    const number = text(phone.number).replace(/["“”]/g, "").trim();
    if (number === "") continue;
    const extension = text(phone.extension);
    const whole = extension === "" ? number : `${number} ext ${extension}`;
    const type = (
      Array.isArray(phone.type) ? phone.type.map(text).join(" ") : text(phone.type)
    ).toLowerCase();
    // What a publisher writes beside a number may say that it is a fax, for staff, or old.
    const description = text(phone.description);
    const isTelling = /fax|\b(?:text|sms|whatsapp)|mini ?com|staff|professional|internal|\bold\b|\bnot\b|former|previous/i.test(description); // prettier-ignore
    const said = isTelling ? `${description}: ${whole}` : whole;
    if (/\b(?:sms|text)\b/.test(type) && !/textphone|voice/.test(type))
      texts.push({ text: whole, as: "phones" });
    else if (/textphone|minicom|tty|tdd|relay|bsl|video/.test(type))
      relay.push({ text: `${/bsl|video/.test(type) ? "BSL video" : "Textphone"}: ${whole}`, as: "phones" });
    else if (/fax|facsimile/.test(type)) voice.push({ text: `Fax ${whole}`, as: "phones" });
    else if (type.includes("pager")) voice.push({ text: `Pager ${whole}`, as: "phones" });
    else voice.push({ text: said, as: "phones" });
  }
  return {
    // Always there: a service without any is remarked on.
    phone: voice,
    ...(texts.length > 0 && { text: texts }),
    ...(relay.length > 0 && { relay }),
  };
}

function answer(column: Column, texts: readonly string[], as: string = column): Answers {
  const said = texts.filter((each) => each !== "");
  return said.length === 0 ? {} : { [column]: said.map((each) => ({ text: each, as })) };
}

function first(values: readonly unknown[]): readonly string[] {
  const found = values.map(text).find((each) => each !== "");
  return found === undefined ? [] : [found];
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((each) => each !== ""))].join(", ");
}

/** A text or number as text; anything else is none. */
function text(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}

function listOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}
