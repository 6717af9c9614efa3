import type { ContactLines } from "../plan/planContact";
import type { Contact } from "./contact";
import { mergedContacts } from "./contactLayers";
import { adviceLine, openingLine, serviceLine } from "./contactWords";
import { importContacts, type Imported } from "./importContacts";
import { organisationContacts } from "./organisationContacts";
import { starter } from "./starter";

/**
 * The contacts that a plan file may name by their ids: those of the file that is given, then an organisation's, then the
 * starter list. A file of which nothing can be used is a problem; a row of it that cannot be used is left out.
 */
export function knownContacts(
  organisationJson: string,
  /** What a file of services holds, whatever kind of file it is. */
  own?: Imported,
  /** The contacts.csv beside the organisation's settings, where there is one. */
  organisationCsv?: Uint8Array,
): { readonly contacts: readonly Contact[]; readonly problems: readonly string[] } {
  const organisation = organisationContacts(organisationJson, organisationCsv);
  const files = [own, organisationCsv && importContacts(organisationCsv, "contacts.csv")];
  const ofNoUse = files.filter((each) => each !== undefined && each.contacts.length === 0);
  const merged = mergedContacts({
    own: own?.contacts ?? [],
    organisation: organisation.contacts,
    starter,
    hidden: organisation.hide,
  });
  return {
    contacts: merged,
    problems: [
      // A row of its table that cannot be used is left out; its settings are to be put right.
      ...organisationContacts(organisationJson).problems,
      ...ofNoUse.flatMap((each) => (each?.problems ?? []).slice(0, 1).map(({ what, how }) => `${what}. ${how}.`)), // prettier-ignore
    ],
  };
}

/** The words of contacts for a plan file. */
export function linesFor(contacts: readonly Contact[]): readonly ContactLines[] {
  return contacts.map((contact) => ({
    id: contact.id,
    advice: adviceLine(contact),
    service: serviceLine(contact),
    openingHours: openingLine(contact),
    ...(contact.closed !== undefined && { refusal: "this service is marked as closed: name another" }),
  }));
}
