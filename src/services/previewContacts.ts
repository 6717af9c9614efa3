import { sortedByName, type Contact, type ContactField } from "./contact";
import { differences, freeId, serviceKey, type Imported } from "./importContacts";
import type { ImportProblem } from "./importProblem";
import { phoneKey } from "./phone";
import { nameKey } from "./serviceNames";

/** What an import would do to a list: nothing is done until `applied`. */
export type Preview = {
  readonly existing: readonly Contact[];
  readonly added: readonly Contact[];
  readonly changed: readonly {
    readonly before: Contact;
    readonly after: Contact;
    readonly fields: readonly ContactField[];
  }[];
  readonly same: readonly Contact[];
  readonly notUsed: readonly ImportProblem[];
  /** What is to be looked at in rows that are used. */
  readonly remarks: readonly ImportProblem[];
};

/** Compares a file with a list. A contact is the same by its id and name, its name and number, else by its name or its number where only one has it. */
export function previewOf(
  existing: readonly Contact[],
  { contacts, problems, fields }: Pick<Imported, "contacts" | "problems" | "fields">,
): Preview {
  const partners = partnersOf(existing, contacts);
  const taken = new Set(existing.map(({ id }) => id));
  const added: Contact[] = [];
  const changed: Preview["changed"][number][] = [];
  const same: Contact[] = [];
  for (const contact of contacts) {
    const before = partners.get(contact);
    if (before === undefined) {
      const id = freeId(contact.id, contact.name, taken);
      taken.add(id);
      added.push({ ...contact, id });
      continue;
    }
    const after = renewed(before, contact, fields);
    const unlike = differences(before, after);
    if (unlike.length === 0) same.push(before);
    else changed.push({ before, after, fields: unlike });
  }
  const notUsed = problems.filter(({ used }) => !used);
  return { existing, added, changed, same, notUsed, remarks: problems.filter(({ used }) => used) };
}

/** The whole new list, sorted by name. Contacts that the file does not have stay. */
export function applied({ existing, added, changed }: Preview): readonly Contact[] {
  const after = new Map(changed.map((change) => [change.before.id, change.after]));
  return sortedByName([...existing.map((contact) => after.get(contact.id) ?? contact), ...added]);
}

/** Which contact of the list each of the file's is; each of the list once. The surer ways go first, so that no weak likeness takes another's partner. */
function partnersOf(
  existing: readonly Contact[],
  contacts: readonly Contact[],
): ReadonlyMap<Contact, Contact> {
  const partners = new Map<Contact, Contact>();
  const gone = new Set<Contact>();
  const ways: readonly ((contact: Contact) => string)[] = [
    ({ id, name }) => `${id}|${nameKey(name)}`,
    serviceKey,
    ({ name }) => nameKey(name),
    ({ phone }) => phoneKey(phone),
  ];
  for (const [at, keyOf] of ways.entries()) {
    const isWeak = at >= 2;
    const left = grouped(
      existing.filter((contact) => !gone.has(contact)),
      keyOf,
    );
    const right = grouped(
      contacts.filter((contact) => !partners.has(contact)),
      keyOf,
    );
    for (const [key, [contact, another]] of right) {
      const [partner, secondPartner] = left.get(key) ?? [];
      if (key === "" || contact === undefined || partner === undefined) continue;
      if (isWeak && (another !== undefined || secondPartner !== undefined)) continue;
      partners.set(contact, partner);
      gone.add(partner);
    }
  }
  return partners;
}

function grouped(
  contacts: readonly Contact[],
  keyOf: (contact: Contact) => string,
): ReadonlyMap<string, readonly Contact[]> {
  const groups = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const key = keyOf(contact);
    groups.set(key, [...(groups.get(key) ?? []), contact]);
  }
  return groups;
}

/** What the file says, over what was there. The day of a check does not pass to a number that was not there then. */
function renewed(before: Contact, after: Contact, fields: readonly ContactField[]): Contact {
  const spoken = new Set<string>([...fields, ...Object.keys(after)]);
  const kept = Object.fromEntries(Object.entries(before).filter(([field]) => !spoken.has(field)));
  const { checkedOn, checkedBy, ...rest } = { ...kept, ...after, id: before.id };
  const isUnchecked = ["phone", "otherPhones", "text", "hours"].some((field) =>
    differences(before, { ...before, ...rest }).includes(field as ContactField),
  );
  const keepsDay = !isUnchecked || after.checkedOn !== undefined;
  return {
    ...rest,
    ...(keepsDay && checkedOn !== undefined && { checkedOn }),
    ...(keepsDay && checkedBy !== undefined && { checkedBy }),
  };
}
