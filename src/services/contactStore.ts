import { array, fallback, object, optional, safeParse, string, unknown } from "valibot";
import type { Contact } from "./contact";

/** The part of the browser's storage that the list of contacts needs. */
export type TextStorage = Pick<Storage, "getItem" | "setItem">;

/** Keeps the practitioner's list of contacts, and nothing else: contacts only, nothing about a client. */
export type ContactStore = {
  /** The list as it was last kept; what cannot be read is left out, and a storage that fails gives the list of this session. */
  load(): readonly Contact[];
  /** Keeps the list. "this-session" when the computer would not keep it: it is then gone when the pane closes. */
  save(contacts: readonly Contact[]): Kept;
};

export type Kept = "kept" | "this-session";

const key = "issp.contacts";
const contactList = object({ contacts: fallback(array(unknown()), []) });
const contactShape = object({
  id: string(),
  name: string(),
  phone: string(),
  hours: fallback(string(), ""),
  note: optional(string()),
});

/**
 * A list of contacts kept in `storage`, parted by Office's partition key where there is one, so that the lists of two
 * sites that frame the pane never mix. `storage` is asked for at each use, as the browser may refuse even to name it.
 */
export function contactStore(storage: () => TextStorage, partitionKey?: string): ContactStore {
  const keyInPartition = partitionKey === undefined ? key : `${partitionKey}${key}`;
  let session: readonly Contact[] = [];
  let kept: Kept = "kept";
  return {
    load() {
      if (kept === "this-session") return session;
      try {
        session = contactsIn(storage().getItem(keyInPartition));
      } catch {
        return session; // the browser blocks storage, as it may in a frame: the list of this session goes on
      }
      return session;
    },
    save(contacts) {
      session = contacts;
      try {
        storage().setItem(keyInPartition, JSON.stringify({ contacts }));
        kept = "kept";
      } catch {
        kept = "this-session";
      }
      return kept;
    },
  };
}

function contactsIn(text: string | null): readonly Contact[] {
  const list = safeParse(contactList, parsed(text));
  if (!list.success) return [];
  return list.output.contacts.flatMap((entry) => {
    const contact = safeParse(contactShape, entry);
    return contact.success ? [contact.output] : [];
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
