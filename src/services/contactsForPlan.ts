import type { ContactLines } from "../plan/planContact";
import type { Contact } from "./contact";
import { mergedContacts } from "./contactLayers";
import { adviceLine, openingLine, serviceLine } from "./contactWords";
import { importContacts } from "./importContacts";
import { organisationContacts } from "./organisationContacts";
import { starter } from "./starter";

/**
 * The contacts that a plan file may name by their ids: those of the file that is given, then an organisation's, then the
 * starter list. A file of which nothing can be used is a problem; a row of it that cannot be used is left out.
 */
export function knownContacts(
  organisationJson: string,
  own?: { readonly file: Uint8Array | string; readonly name: string },
): { readonly contacts: readonly Contact[]; readonly problems: readonly string[] } {
  const organisation = organisationContacts(organisationJson);
  const ofFile = own === undefined ? undefined : importContacts(own.file, own.name);
  const isOfNoUse = ofFile !== undefined && ofFile.contacts.length === 0;
  const merged = mergedContacts({
    own: ofFile?.contacts ?? [],
    organisation: organisation.contacts,
    starter,
    hidden: organisation.hide,
  });
  return {
    contacts: merged,
    problems: [
      ...organisation.problems,
      ...(isOfNoUse ? ofFile.problems.map(({ what, how }) => `${what}. ${how}.`).slice(0, 1) : []),
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
