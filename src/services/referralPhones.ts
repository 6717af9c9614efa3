import { isObject } from "../plan/jsonShapes";
import { phoneKey } from "./phone";

/** An object of Open Referral. */
export type Json = Readonly<Record<string, unknown>>;

/** Whose a number is. */
type Owner = "service" | "person" | "organisation" | "place";

/** The numbers that an Open Referral service can be reached on, and those of others that stand beside it. */
export type ReferralPhones = {
  readonly phones: readonly Json[];
  readonly others: readonly {
    readonly number: string;
    readonly of: Exclude<Owner, "service">;
    /** It is among the phones all the same: the service has no number of its own. */
    readonly standsIn: boolean;
  }[];
};

/**
 * Whose each number is. By the standard a phone is a service's, a service's at one of its locations ("specific to a service in a
 * particular location"), a contact's, an organisation's or a location's. The first two are numbers of the service, and so is that of
 * a contact without a name. A named contact's, else the organisation's, stands in where there is none: HSDS-UK 1.0 has phones
 * on contacts alone. A location's never does: who answers in a library knows nothing of the service that meets there. Sources:
 * HSDS 3.0 (phone, contact), HSDS-UK 1.0.
 */
export function referralPhones(service: Json): ReferralPhones {
  const organization = isObject(service.organization) ? service.organization : {};
  const atLocations = listOf(service.service_at_locations);
  const locations = [
    ...atLocations.flatMap((each) => listOf(each.location)),
    ...listOf(service.locations),
    ...listOf(organization.locations),
  ];
  const withContacts = (holders: readonly Json[]): readonly Json[] => [...holders, ...holders.flatMap((each) => listOf(each.contacts))]; // prettier-ignore
  const held = [
    ...[service, ...atLocations].flatMap((each) => heldBy(each, "service")),
    ...[service, ...atLocations].flatMap((each) => listOf(each.contacts)).flatMap((each) => heldBy(each, textOf(each.name) === "" ? "service" : "person", true)), // prettier-ignore
    ...withContacts([organization]).flatMap((each) => heldBy(each, "organisation")),
    ...withContacts(locations).flatMap((each) => heldBy(each, "place")),
  ].filter(({ phone }) => numberOf(phone) !== "");
  const standIn = (["service", "person", "organisation"] as const).find((owner) =>
    held.some((each) => each.owner === owner && takesCalls(each.phone)),
  );
  const taken = held.filter(({ owner }) => owner === "service" || owner === standIn);
  const own = new Set(held.filter(({ owner }) => owner === "service").map(({ phone }) => phoneKey(numberOf(phone)))); // prettier-ignore
  return {
    phones: taken.map(({ phone }) => phone),
    others: held.flatMap(({ owner, phone }) =>
      owner === "service" || own.has(phoneKey(numberOf(phone)))
        ? []
        : [{ number: numberOf(phone), of: owner, standsIn: owner === standIn }],
    ),
  };
}

type Held = { readonly phone: Json; readonly owner: Owner };

/** The phones in an object; one that names another owner by its id is that one's, wherever it stands. */
function heldBy(holder: Json, owner: Owner, isContact = false): readonly Held[] {
  return listOf(holder.phones).map((phone) => ({ phone, owner: ownerNamed(phone, isContact) ?? owner }));
}

function ownerNamed(phone: Json, isContact: boolean): Owner | undefined {
  const has = (key: string): boolean => textOf(phone[key]) !== "";
  if (has("service_id") || has("service_at_location_id")) return "service";
  if (has("contact_id")) return isContact ? undefined : "person";
  if (has("location_id")) return "place";
  return has("organization_id") ? "organisation" : undefined;
}

function takesCalls(phone: Json): boolean {
  return !/fax|facsimile|pager/i.test(JSON.stringify(phone.type ?? ""));
}

/** A number as it is to be read: "\"+44 1234 234567\"" is how the standard's own example writes one. */
export function numberOf(phone: Json): string {
  return textOf(phone.number).replace(/["“”]/g, "").trim();
}

/** A text or number as text; anything else is none. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}

/** The objects of a list, or the one object. */
export function listOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}
