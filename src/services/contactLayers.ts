import { sortedByName, type Contact, type Layer, type LayeredContact } from "./contact";
import { serviceKey } from "./importContacts";

/** The lists in one: one's own first, then the organisation's, then the national ones, each by name. Of the same service (same id, or same name and number) only the nearest is there: own, then organisation, then starter. */
export function mergedContacts({
  own,
  organisation,
  starter,
  hidden = [],
}: {
  readonly own: readonly Contact[];
  readonly organisation: readonly Contact[];
  readonly starter: readonly Contact[];
  /** Ids that are not to be shown, unless they stand in the practitioner's own list. */
  readonly hidden?: readonly string[];
}): readonly LayeredContact[] {
  const layers: readonly (readonly [Layer, readonly Contact[]])[] = [
    ["own", own],
    ["organisation", organisation.filter(({ id }) => !hidden.includes(id))],
    ["starter", starter.filter(({ id }) => !hidden.includes(id))],
  ];
  const merged: LayeredContact[] = [];
  const ids = new Set<string>();
  const services = new Set<string>();
  for (const [layer, contacts] of layers) {
    const nearer = { ids: new Set(ids), services: new Set(services) };
    for (const contact of contacts) {
      const service = serviceKey(contact);
      if (nearer.ids.has(contact.id) || nearer.services.has(service)) continue;
      ids.add(contact.id);
      services.add(service);
      merged.push({ ...contact, layer });
    }
  }
  return layers.flatMap(([layer]) => sortedByName(merged.filter((each) => each.layer === layer)));
}
