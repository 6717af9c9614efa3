import { isObject } from "../plan/jsonShapes";
import type { Column } from "./columnWordings";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";
import { tellsSecretPlace } from "./secretPlace";
import { listOf, numberOf, referralPhones, textOf, type Json } from "./referralPhones";
import { scheduleWords } from "./scheduleWords";
import type { Answer, Answers } from "./answerReaders";

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
 * What an Open Referral service says; of its phones and its hours only its own (`referralPhones`): a location and an organisation
 * have others. An address is never taken: nothing in the standard says that it may be given, and a "redacted" location says that it
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
  const { phones } = referralPhones(service);
  const hours = scheduleWords(schedulesOf(service).filter((each) => untilWhen(each) === ""));
  const areas = listOf(service.service_areas).map((each) => textOf(each.name) || textOf(each.service_area));
  const languages = listOf(service.languages).map((each) => textOf(each.name) || textOf(each.language));
  const eligibility = [
    textOf(service.eligibility_description),
    ...listOf(service.eligibilitys).map((each) => textOf(each.eligibility)),
  ];
  const isKeptBack =
    locations.some((each) => /redacted|confidential/i.test(textOf(each.location_type))) ||
    tellsSecretPlace([service.description, service.alternate_name, ...locations.flatMap((each) => [each.name, each.description]), ...attributesOf(service)].map(textOf)); // prettier-ignore
  const alert = textOf(service.alert);
  return {
    ...answer("id", [textOf(service.id)]),
    ...answer("name", [textOf(service.name)]),
    ...answer("organisation", [textOf(organization.name)]),
    ...phoneAnswers(phones),
    ...answer("website", first([service.url, organization.website, organization.url])),
    ...answer("email", first([service.email, ...people.map((each) => each.email), organization.email])),
    ...answer("hours", [hours]),
    ...answer("area", areas),
    ...answer("languages", [joined(languages)]),
    ...answer("forWhom", [joined(eligibility)]),
    ...answer("closed", [textOf(service.status)], "status"),
    ...answer("checkedOn", [textOf(service.assured_date)], "assured_date"),
    ...answer("note", [alert === "" ? "" : `Alert: ${alert}`]),
    ...answer("addressMayBeGiven", [isKeptBack ? "never" : ""]),
  };
}

/** The schedules of a service, of its own and where it is given. */
function schedulesOf(service: Json): readonly Json[] {
  return [service, ...listOf(service.service_at_locations)].flatMap((each) => [
    ...listOf(each.schedules),
    ...listOf(each.regular_schedules),
  ]);
}

/** The last day on which a schedule holds; "" where it has none. */
function untilWhen(schedule: Json): string {
  return textOf(schedule.valid_to) || textOf(schedule.until);
}

/** What is to be said of numbers and hours that a service's object holds and that are not its own. */
export function remarksOnOthers(service: Json, row: number): readonly ImportProblem[] {
  const { others } = referralPhones(service);
  const places = [...listOf(service.service_at_locations).flatMap((each) => listOf(each.location)), ...listOf(service.locations)]; // prettier-ignore
  const hasHours = places.some((each) => scheduleWords([...listOf(each.schedules), ...listOf(each.regular_schedules)]) !== ""); // prettier-ignore
  const remark = (field: string, what: string, how: string) => ({ row, field, what, how, used: true });
  return [
    ...others.map(
      ({ number, of, standsIn }) =>
      standsIn
        ? remark("phones", `${number} is the number of ${ownerWords[of]}: the service has none of its own`, "Look whether it is one to give for the service") // prettier-ignore
        : remark("phones", `${number} is the number of ${ownerWords[of]}, not of the service: it was left out`, "Nothing needs doing"), // prettier-ignore
    ),
    ...schedulesOf(service).flatMap(
      (each) =>
      untilWhen(each) === ""
        ? []
        : [remark("schedules", `Hours that hold until ${untilWhen(each).slice(0, 10)} were left out`, "Type the hours of now")], // prettier-ignore
    ),
    ...(hasHours
      ? [
          remark(
            "schedules",
            "The hours of a place, not of the service, were left out",
            "Nothing needs doing",
          ),
        ]
      : []),
  ];
}

const ownerWords = {
  person: "a contact whom the file names",
  organisation: "the organisation",
  place: "a place",
} as const;

/** What a service's taxonomy terms call it. */
function attributesOf(service: Json): readonly unknown[] {
  return [...listOf(service.attributes), ...listOf(service.service_taxonomys)].flatMap((each) => [
    each.label,
    each.value,
    ...listOf(each.taxonomy_term).flatMap((term) => [term.name, term.term]),
    ...listOf(each.taxonomy).map((term) => term.name),
  ]);
}

/** Phones by what their type says they are for. */
function phoneAnswers(phones: readonly Json[]): Answers {
  const voice: Answer[] = [];
  const texts: Answer[] = [];
  const relay: Answer[] = [];
  for (const phone of phones) {
    const number = numberOf(phone);
    const extension = textOf(phone.extension);
    const whole = extension === "" ? number : `${number} ext ${extension}`;
    const type = (
      Array.isArray(phone.type) ? phone.type.map(textOf).join(" ") : textOf(phone.type)
    ).toLowerCase();
    // What a publisher writes beside a number may say that it is a fax, for staff, or old.
    const description = textOf(phone.description);
    const isTelling = /fax|\b(?:text|sms|whatsapp)|mini ?com|staff|professional|internal|\bold\b|\bnot\b|former|previous|['’]s (?:mobile|phone|number|line)|\b(?:personal|private)\b/i.test(description); // prettier-ignore
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
  const found = values.map(textOf).find((each) => each !== "");
  return found === undefined ? [] : [found];
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((each) => each !== ""))].join(", ");
}
