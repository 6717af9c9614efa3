import { useEffect, useMemo, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import { checkedToday } from "../../services/checkedAge";
import type { Contact, ContactDraft, LayeredContact } from "../../services/contact";
import { contactFrom, withContact } from "../../services/contact";
import { mergedContacts } from "../../services/contactLayers";
import type { Kept } from "../../services/contactStore";
import { contactStore } from "../../services/contactStore";
import { differences } from "../../services/importContacts";
import type { OrganisationContacts } from "../../services/organisationContacts";
import { checkedFields, mergedByService, mergedContact } from "../../services/mergedByService";
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
  /**
   * Adds a contact, or keeps a known one (by its id) as it now is: one of another list becomes the practitioner's own copy. Only
   * what was changed since `start` is taken from the draft, as another pane may have changed the rest.
   */
  readonly keep: (draft: ContactDraft, id?: string, start?: ContactDraft) => void;
  readonly markChecked: (contact: Contact, today: IsoDate) => void;
  /** The id of one's own service: "The service can be contacted on" is for it. */
  readonly oursId: string | undefined;
  readonly sayOurs: (id: string | undefined) => void;
  /** Takes away one's own, or hides a national one. */
  readonly remove: (contact: LayeredContact) => void;
  readonly showHidden: () => void;
  /** Takes over what an import has made of `before`, beside what another pane has changed since. */
  readonly replace: (before: readonly Contact[], after: readonly Contact[]) => void;
};

export type Original = { readonly contact: LayeredContact; readonly isSame: boolean };

/**
 * Reads the lists and keeps each change at once. One's own is read again before a change and whenever another pane or tab says
 * that it has changed it, so that none takes back what another has saved.
 */
export function useDirectory(
  partitionKey: string | undefined,
  organisation: OrganisationContacts,
): Directory {
  const [store] = useState(() => contactStore(() => window.localStorage, partitionKey));
  const [own, setOwn] = useState(() => store.load());
  const [hidden, setHidden] = useState(() => store.loadHidden());
  const [oursId, setOursId] = useState(() => store.loadOurs());
  const [kept, setKept] = useState<Kept>(() => store.tryKeeping());
  useEffect(() => {
    const readAgain = () => {
      setOwn((now) => unlessSame(now, store.load()));
      setHidden((now) => unlessSame(now, store.loadHidden()));
      setOursId(store.loadOurs());
    };
    const onStorage = ({ key }: StorageEvent) => {
      if (store.holds(key)) readAgain();
    };
    // The list may have been drawn ahead, long before it is shown and is told of changes.
    readAgain();
    // A pane in another window of Word may not be told.
    window.addEventListener("focus", readAgain);
    window.addEventListener("storage", onStorage);
    return () => {
      window.removeEventListener("focus", readAgain);
      window.removeEventListener("storage", onStorage);
    };
  }, [store]);
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
  const originals = useMemo(() => madeOnce(() => originalsOf(organisation)), [organisation]);

  const change = (changed: (now: readonly Contact[]) => readonly Contact[]) => {
    const next = changed(store.load());
    setKept(store.save(next));
    setOwn(next);
  };
  const hide = (changed: (now: readonly string[]) => readonly string[]) => {
    const ids = changed(store.loadHidden());
    setKept(store.saveHidden(ids));
    setHidden(ids);
  };

  return {
    oursId,
    sayOurs(id) {
      setKept(store.saveOurs(id));
      setOursId(id);
    },
    list,
    own,
    kept,
    hiddenCount: hidden.filter((id) => starter.some((contact) => contact.id === id)).length,
    originalOf(contact) {
      const original = contact.layer === "own" ? originals().find(({ id }) => id === contact.id) : undefined;
      if (original === undefined) return undefined;
      const unlike = differences(contactFrom(original, original.id), contact).filter(
        (field) => !aboutTheCheck.has(field),
      );
      return { contact: original, isSame: unlike.length === 0 };
    },
    keep(draft, id = crypto.randomUUID(), start) {
      change((now) => {
        const mine = contactFrom(draft, id);
        const theirs = now.find((each) => each.id === id);
        if (theirs === undefined || start === undefined) return withContact(now, mine);
        return withContact(now, contactFrom(mergedContact(contactFrom(start, id), mine, theirs), id));
      });
    },
    markChecked(contact, today) {
      change((now) => {
        const theirs = now.find(({ id }) => id === contact.id);
        const unlike = theirs === undefined ? [] : differences(contact, theirs);
        // Another pane has another number by now: that one was not looked at.
        if (checkedFields.some((field) => unlike.includes(field))) return now;
        return withContact(now, contactFrom(checkedToday(theirs ?? contact, today), contact.id));
      });
    },
    remove(contact) {
      if (contact.layer === "own") change((now) => now.filter(({ id }) => id !== contact.id));
      else hide((now) => [...now, contact.id]);
    },
    showHidden: () => hide(() => []),
    replace(before, after) {
      change((now) => mergedByService(before, after, now));
    },
  };
}

/** What the lists of others say, with nothing of one's own. */
function originalsOf({ contacts, hide }: OrganisationContacts): readonly LayeredContact[] {
  return mergedContacts({ own: [], organisation: contacts, starter, hidden: hide });
}

/** Makes a value when it is first asked for, and never again. */
function madeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same list stays the same object, so that nothing is drawn or searched anew for it. */
function unlessSame<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** What makes no copy of one's own: whose list it stands in, and who checked it when. */
const aboutTheCheck: ReadonlySet<string> = new Set(["layer", "checkedOn", "checkedBy"]);
