import {
  array,
  fallback,
  object,
  optional,
  parse,
  picklist,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
} from "valibot";
import { isoIn } from "../plan/calendar";
import { adviceKeys } from "../plan/form";
import { mergedByService } from "./mergedByService";
import { contactFrom, nations, type Contact } from "./contact";

/** The part of the browser's storage that the list of contacts needs. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps the practitioner's list of contacts, and nothing else: contacts only, nothing about a client. */
export type ContactStore = {
  /** The list as it was last kept; what cannot be read is left out, and a storage that fails gives the list of this session. */
  load(): readonly Contact[];
  /** The ids of shipped services that the practitioner has taken away. */
  loadHidden(): readonly string[];
  saveHidden(ids: readonly string[]): Kept;
  /** The id of the service that is the practitioner's own, where it was said. */
  loadOurs(): string | undefined;
  saveOurs(id: string | undefined): Kept;
  /** Whether the computer keeps anything at all, asked before something is lost. */
  tryKeeping(): Kept;
  /** Whether a key of the browser's storage is one of these lists; null is all of them. */
  holds(key: string | null): boolean;
  /** Keeps the list. "this-session" when the computer would not keep it: it is then gone when the pane closes. */
  save(contacts: readonly Contact[]): Kept;
};

export type Kept = "kept" | "this-session";

const key = "issp.contacts";
const contactList = object({ contacts: fallback(array(unknown()), []) });
const words = fallback(optional(string()), undefined);
/** Only the id, name and phone make a contact; another answer that is broken is left out. */
const contactShape = object({
  id: string(),
  name: string(),
  phone: string(),
  hours: fallback(string(), ""),
  note: words,
  otherPhones: fallback(optional(array(string())), undefined),
  text: words,
  relay: words,
  website: words,
  email: words,
  categories: fallback(optional(array(picklist(adviceKeys))), undefined),
  area: words,
  nations: fallback(optional(array(picklist(nations))), undefined),
  forWhom: words,
  languages: words,
  showsOnBills: fallback(optional(picklist(["no", "yes"])), undefined),
  clientCopy: fallback(optional(picklist(["plain", "tells", "worker"])), undefined),
  address: words,
  addressMayBeGiven: fallback(optional(picklist(["yes", "no", "never"])), undefined),
  closed: fallback(optional(picklist(["closed", "for-now"])), undefined),
  source: words,
  checkedOn: fallback(optional(pipe(string(), transform(isoIn))), undefined),
  checkedBy: words,
});
const idList = fallback(array(string()), []);

/**
 * A list of contacts kept in `storage`, kept apart by Office's partition key where there is one, so that the lists of two
 * sites that frame the pane never mix. `storage` is asked for at each use, as the browser may refuse even to name it.
 */
export function contactStore(storage: () => TextStorage, partitionKey?: string): ContactStore {
  const keyInPartition = partitionKey === undefined ? key : `${partitionKey}${key}`;
  const hiddenKey = `${keyInPartition}.hidden`;
  const oursKey = `${keyInPartition}.ours`;
  let ours: string | undefined;
  let session: readonly Contact[] = [];
  /** What was kept when the computer last let us read it. */
  let base: readonly Contact[] = [];
  let hidden: readonly string[] = [];
  let kept: Kept = "kept";
  let keptHidden: Kept = "kept";
  return {
    load() {
      try {
        const theirs = contactsIn(storage().getItem(keyInPartition));
        // What could not be kept goes on beside what other panes have kept since.
        session = kept === "this-session" ? mergedByService(base, session, theirs) : theirs;
        base = theirs;
      } catch {
        return session; // the browser blocks storage, as it may in a frame: the list of this session goes on
      }
      return session;
    },
    tryKeeping() {
      try {
        storage().setItem(`${keyInPartition}.try`, "");
        storage().removeItem(`${keyInPartition}.try`);
        return "kept";
      } catch {
        return "this-session";
      }
    },
    holds: (changed) => changed === null || [keyInPartition, hiddenKey, oursKey].includes(changed),
    save(contacts) {
      session = contacts;
      try {
        const before = storage().getItem(keyInPartition);
        // What we cannot read of it may be readable to somebody: it is not written over.
        if (before !== null && !isReadWhole(before)) storage().setItem(`${keyInPartition}.unread`, before);
        storage().setItem(keyInPartition, JSON.stringify({ contacts }));
        base = contacts;
        kept = "kept";
      } catch {
        kept = "this-session";
      }
      return kept;
    },
    loadHidden() {
      if (keptHidden === "this-session") return hidden;
      try {
        hidden = parse(idList, parsed(storage().getItem(hiddenKey)));
      } catch {
        return hidden;
      }
      return hidden;
    },
    loadOurs() {
      try {
        ours = storage().getItem(oursKey) ?? undefined;
      } catch {
        return ours;
      }
      return ours;
    },
    saveOurs(id) {
      ours = id;
      try {
        if (id === undefined) storage().removeItem(oursKey);
        else storage().setItem(oursKey, id);
      } catch {
        return "this-session";
      }
      return "kept";
    },
    saveHidden(ids) {
      hidden = ids;
      try {
        storage().setItem(hiddenKey, JSON.stringify(ids));
        keptHidden = "kept";
      } catch {
        keptHidden = "this-session";
      }
      return keptHidden;
    },
  };
}

function contactsIn(text: string | null): readonly Contact[] {
  const list = safeParse(contactList, parsed(text));
  if (!list.success) return [];
  return list.output.contacts.flatMap((entry) => {
    const contact = safeParse(contactShape, entry);
    // An address that may not be given is not brought back either.
    return contact.success ? [contactFrom(contact.output, contact.output.id)] : [];
  });
}

function isReadWhole(text: string): boolean {
  const list = safeParse(contactList, parsed(text));
  return list.success && list.output.contacts.length === contactsIn(text).length;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
