import { useState } from "react";
import type { Contact, ContactDraft } from "../../services/contact";
import { contactFrom, withContact } from "../../services/contact";
import type { Kept } from "../../services/contactStore";
import { contactStore } from "../../services/contactStore";

/** The practitioner's own list of services and the ways to change it. */
export type Contacts = {
  readonly list: readonly Contact[];
  readonly kept: Kept;
  /** Adds a contact, or keeps a known one (by its id) as it now is. */
  readonly keep: (draft: ContactDraft, id?: string) => void;
  readonly remove: (id: string) => void;
};

/** Reads the list once and keeps each change at once. The list is read again before a change, as another pane may have changed it. */
export function useContacts(partitionKey: string | undefined): Contacts {
  const [store] = useState(() => contactStore(() => window.localStorage, partitionKey));
  const [list, setList] = useState(() => store.load());
  const [kept, setKept] = useState<Kept>("kept");

  const change = (changed: (now: readonly Contact[]) => readonly Contact[]) => {
    const next = changed(store.load());
    setKept(store.save(next));
    setList(next);
  };

  return {
    list,
    kept,
    keep(draft, id = crypto.randomUUID()) {
      change((now) => withContact(now, contactFrom(draft, id)));
    },
    remove(id) {
      change((now) => now.filter((contact) => contact.id !== id));
    },
  };
}
