import { sortedByName, type Contact, type ContactField } from "./contact";
import { differences, freeId, serviceKey } from "./importContacts";
import { nameKey } from "./serviceNames";

/**
 * One's own list as changed here, and as another pane has changed it since both read `base`: service by service and answer by
 * answer. Where both have changed the same answer, the one of here stands, as its user has just looked at it; a service that
 * one has taken away stays where the other has changed it.
 */
export function mergedByService(
  base: readonly Contact[],
  mine: readonly Contact[],
  theirs: readonly Contact[],
): readonly Contact[] {
  const [before, here, there] = [base, mine, theirs].map(byId) as [Contacts, Contacts, Contacts]; // three lists
  const merged: Contact[] = [];
  for (const their of theirs) {
    const [was, my] = [before.get(their.id), here.get(their.id)];
    if (my === undefined) {
      // Taken away here, or added there.
      if (was === undefined || !isSame(was, their)) merged.push(their);
    } else if (was === undefined && nameKey(my.name) !== nameKey(their.name)) merged.push(their);
    else merged.push(mergedContact(was ?? their, my, their));
  }
  const ids = new Set(merged.map(({ id }) => id));
  const places = new Map<string, number>();
  merged.forEach((each, at) => {
    if (!places.has(serviceKey(each))) places.set(serviceKey(each), at);
  });
  for (const my of mine) {
    const was = before.get(my.id);
    const their = there.get(my.id);
    if (their !== undefined && (was !== undefined || nameKey(my.name) === nameKey(their.name))) continue;
    // Taken away there, and not changed here.
    if (was !== undefined && isSame(was, my)) continue;
    const twin = was === undefined ? places.get(serviceKey(my)) : undefined;
    const known = twin === undefined ? undefined : merged[twin];
    if (twin !== undefined && known !== undefined) merged[twin] = { ...known, ...my, id: known.id };
    else {
      const own = { ...my, id: freeId(my.id, my.name, ids) };
      ids.add(own.id);
      if (!places.has(serviceKey(own))) places.set(serviceKey(own), merged.length);
      merged.push(own);
    }
  }
  return sortedByName(merged);
}

/** One service as changed here and there since both read `base`. A check here says nothing of a number that came from there. */
export function mergedContact(base: Contact, mine: Contact, theirs: Contact): Contact {
  const fields = [...new Set([base, mine, theirs].flatMap((each) => Object.keys(each)))] as (keyof Contact)[]; // the keys of contacts
  const isMine = (field: keyof Contact): boolean => !isSameAnswer(base[field], mine[field]);
  const changedHere = checkedFields.some(isMine);
  const changedThere = checkedFields.some(
    (field) => !isMine(field) && !isSameAnswer(base[field], theirs[field]),
  );
  const answers = fields.flatMap((field) => {
    const isCheck = field === "checkedOn" || field === "checkedBy";
    // Nobody has checked what is half from here and half from there.
    if (isCheck && changedHere && changedThere) return [];
    const from = isMine(field) && !(isCheck && changedThere) ? mine : theirs;
    return from[field] === undefined ? [] : [[field, from[field]] as const];
  });
  // Each answer is that of one of the two.
  return { ...(Object.fromEntries(answers) as unknown as Contact), id: theirs.id };
}

/** What a check is about. */
export const checkedFields = [
  "phone",
  "otherPhones",
  "text",
  "hours",
] as const satisfies readonly ContactField[];

type Contacts = ReadonlyMap<string, Contact>;

function byId(contacts: readonly Contact[]): Contacts {
  return new Map(contacts.map((contact) => [contact.id, contact]));
}

function isSame(one: Contact, other: Contact): boolean {
  return differences(one, other).length === 0;
}

function isSameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
