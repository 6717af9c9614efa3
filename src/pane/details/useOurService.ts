import { useMemo } from "react";
import type { LayeredContact } from "../../services/contact";
import { mergedContacts } from "../../services/contactLayers";
import { contactStore } from "../../services/contactStore";
import type { OrganisationContacts } from "../../services/organisationContacts";

/** The practitioner's own service as the lists have it now: read again whenever the tab is shown, as it is said in Services. */
export function useOurService(
  partitionKey: string | undefined,
  { contacts, hide }: OrganisationContacts,
  isShown: boolean,
): LayeredContact | undefined {
  return useMemo(() => {
    if (!isShown) return undefined;
    const store = contactStore(() => window.localStorage, partitionKey);
    const id = store.loadOurs();
    const lists = { own: store.load(), organisation: contacts, starter: [], hidden: hide };
    return id === undefined ? undefined : mergedContacts(lists).find((each) => each.id === id);
  }, [partitionKey, contacts, hide, isShown]);
}
