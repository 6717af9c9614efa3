import { contactFrom, sortedByName, type Contact, type ContactField } from "./contact";
import { differences, freeId, serviceKey, type Imported } from "./importContacts";
import type { ImportProblem } from "./importProblem";
import { phoneKey } from "./phone";
import { hintsAtPlace } from "./secretPlace";
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
  /** New ones whose number another service of the list has: perhaps the same under another name. The user says. */
  readonly perhaps: readonly { readonly before: Contact; readonly after: Contact; readonly added: Contact }[];
  /** In the list and no longer in the file, where the file is one that the list was made of: the user says whether they go. */
  readonly gone: readonly Contact[];
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
  const perhaps: Preview["perhaps"][number][] = [];
  for (const contact of contacts) {
    const before = partners.get(contact);
    if (before === undefined) {
      const id = freeId(contact.id, contact.name, taken);
      taken.add(id);
      added.push({ ...contact, id });
      continue;
    }
    const after = renewed(before, contact, fields);
    if (nameKey(before.name) !== nameKey(contact.name) && before.id !== contact.id) {
      const id = freeId(contact.id, contact.name, taken);
      taken.add(id);
      perhaps.push({ before, after, added: { ...contact, id } });
      continue;
    }
    const unlike = differences(before, after);
    if (unlike.length === 0) same.push(before);
    else changed.push({ before, after, fields: unlike });
  }
  const found = new Set(partners.values());
  const isNewer = same.length + changed.length > 0;
  const gone = isNewer ? existing.filter((contact) => !found.has(contact)) : [];
  const [notUsed, remarks] = [false, true].map((wanted) => problems.filter(({ used }) => used === wanted));
  return { existing, added, changed, same, perhaps, gone, notUsed: notUsed ?? [], remarks: remarks ?? [] };
}

/** What the user has said to the questions of a preview, by the ids of the list's own contacts. */
export type PreviewAnswers = {
  /** Of `perhaps`: it is the same service. */
  readonly same: ReadonlySet<string>;
  /** Of `gone`: it goes from the list too. */
  readonly takenOut: ReadonlySet<string>;
};

export const noAnswers: PreviewAnswers = { same: new Set(), takenOut: new Set() };

/** The whole new list, sorted by name. Contacts that the file does not have stay, unless the user says that they go. */
export function applied(
  { existing, added, changed, perhaps }: Preview,
  { same, takenOut }: PreviewAnswers = noAnswers,
): readonly Contact[] {
  const isSame = ({ before }: Preview["perhaps"][number]): boolean => same.has(before.id);
  const after = new Map(
    [...changed, ...perhaps.filter(isSame)].map((change) => [change.before.id, change.after]),
  );
  const others = perhaps.filter((each) => !isSame(each)).map((each) => each.added);
  return sortedByName([
    ...existing.filter(({ id }) => !takenOut.has(id)).map((contact) => after.get(contact.id) ?? contact),
    ...added,
    ...others,
  ]);
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

/** Whether the list or the file tells that it is kept secret where this is: what the list knew of it goes then, and comes from no file. */
function isSecretPlace(before: Contact, merged: Contact): boolean {
  return [before, merged].some(({ addressMayBeGiven }) => addressMayBeGiven === "never");
}

function unsaid({ note = "" }: Contact): Pick<Contact, "note"> | undefined {
  return hintsAtPlace(note) ? { note: undefined } : undefined;
}

/** What the file says, over what was there. The day of a check does not pass to a number that was not there then. */
function renewed(before: Contact, after: Contact, fields: readonly ContactField[]): Contact {
  // Every contact has a phone and hours: blank ones that the file has no column for are not its word.
  const said = Object.entries(after).filter(
    ([field, answer]) => answer !== "" || fields.includes(field as ContactField), // a key of a contact
  );
  const spoken = new Set<string>([...fields, ...said.map(([field]) => field)]);
  const kept = Object.fromEntries(Object.entries(before).filter(([field]) => !spoken.has(field)));
  const blank = { phone: "", hours: "", name: after.name };
  const merged: Contact = { ...blank, ...kept, ...Object.fromEntries(said), id: before.id };
  // The same number grouped in another way is no other number.
  const phone = phoneKey(merged.phone) === phoneKey(before.phone) ? before.phone : merged.phone;
  const whole = isSecretPlace(before, merged)
    ? contactFrom({ ...merged, phone, ...unsaid(merged), addressMayBeGiven: "never" }, before.id)
    : { ...merged, phone };
  const { checkedOn, checkedBy, ...rest } = whole;
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
