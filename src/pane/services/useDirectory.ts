import { useMemo, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import { checkedToday } from "../../services/checkedAge";
import type { Contact, ContactDraft, LayeredContact } from "../../services/contact";
import { contactFrom, withContact } from "../../services/contact";
import { mergedContacts } from "../../services/contactLayers";
import type { Kept } from "../../services/contactStore";
import { contactStore } from "../../services/contactStore";
import { differences } from "../../services/importContacts";
import type { OrganisationContacts } from "../../services/organisationContacts";
import { starter } from "../../services/starter";

/** The services of all three lists in one, and the ways to change the practitioner's own. */
export type Directory = {
  readonly list: readonly LayeredContact[];
  readonly own: readonly Contact[];
  readonly kept: Kept;
  /** How many national services the practitioner has taken away. */
  readonly hiddenCount: number;
  /** What another list says of a service that is the practitioner's own copy, and in what they differ but the check. */
  readonly originalOf: (contact: LayeredContact) => Original | undefined;
  /** Adds a contact, or keeps a known one (by its id) as it now is: one of another list becomes the practitioner's own copy. */
  readonly keep: (draft: ContactDraft, id?: string) => void;
  readonly markChecked: (contact: Contact, today: IsoDate) => void;
  /** Takes away one's own, or hides a national one. */
  readonly remove: (contact: LayeredContact) => void;
  readonly showHidden: () => void;
  /** Takes over a whole list of one's own, as an import makes it. */
  readonly replace: (own: readonly Contact[]) => void;
};

export type Original = { readonly contact: LayeredContact; readonly isSame: boolean };

/** Reads the lists once and keeps each change at once. One's own is read again before a change, as another pane may have changed it. */
export function useDirectory(
  partitionKey: string | undefined,
  organisation: OrganisationContacts,
): Directory {
  const [store] = useState(() => contactStore(() => window.localStorage, partitionKey));
  const [own, setOwn] = useState(() => store.load());
  const [hidden, setHidden] = useState(() => store.loadHidden());
  const [kept, setKept] = useState<Kept>("kept");
  const list = useMemo(
    () =>
      mergedContacts({
        own,
        organisation: organisation.contacts,
        starter,
        hidden: [...organisation.hide, ...hidden],
      }),
    [own, organisation, hidden],
  );
  const originals = useMemo(
    () =>
      mergedContacts({ own: [], organisation: organisation.contacts, starter, hidden: organisation.hide }),
    [organisation],
  );

  const change = (changed: (now: readonly Contact[]) => readonly Contact[]) => {
    const next = changed(store.load());
    setKept(store.save(next));
    setOwn(next);
  };
  const hide = (ids: readonly string[]) => {
    setKept(store.saveHidden(ids));
    setHidden(ids);
  };

  return {
    list,
    own,
    kept,
    hiddenCount: hidden.filter((id) => starter.some((contact) => contact.id === id)).length,
    originalOf(contact) {
      const original = contact.layer === "own" ? originals.find(({ id }) => id === contact.id) : undefined;
      if (original === undefined) return undefined;
      const unlike = differences(original, contact).filter((field) => !aboutTheCheck.has(field));
      return { contact: original, isSame: unlike.length === 0 };
    },
    keep(draft, id = crypto.randomUUID()) {
      change((now) => withContact(now, contactFrom(draft, id)));
    },
    markChecked(contact, today) {
      change((now) => withContact(now, contactFrom(checkedToday(contact, today), contact.id)));
    },
    remove(contact) {
      if (contact.layer === "own") change((now) => now.filter(({ id }) => id !== contact.id));
      else hide([...hidden, contact.id]);
    },
    showHidden: () => hide([]),
    replace(next) {
      change(() => next);
    },
  };
}

/** What makes no copy of one's own: whose list it stands in, and who checked it when. */
const aboutTheCheck: ReadonlySet<string> = new Set(["layer", "checkedOn", "checkedBy"]);
