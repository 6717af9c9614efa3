import { customPropertiesMembers } from "./membersOfProperties";
import type { OpenDocument } from "../document/openDocument";
import type { CollectionName, Given, Members, Thing, ThingOf, Wire } from "./things";
import { WordError } from "../wordError";

/** How the value of a property is asked for, whatever the thing. */
type ValueOf = (thing: Thing, name: string, open: OpenDocument) => Wire | Thing;

/** The members of collections, whatever they hold; they look into their items by `valueOf`. */
export function collectionMembers(valueOf: ValueOf): Members<ThingOf<"Collection">> {
  return {
    GetFirst: { since: "WordApi 1.3", call: ({ items, of }) => items()[0] ?? itemNotFound(`${of}.getFirst`) },
    GetFirstOrNullObject: { since: "WordApi 1.3", call: ({ items }) => items()[0] ?? null },
    GetLast: {
      since: "WordApi 1.3",
      call: ({ items, of }) => items()[items().length - 1] ?? itemNotFound(`${of}.getLast`),
    },
    GetLastOrNullObject: { since: "WordApi 1.3", call: ({ items }) => items()[items().length - 1] ?? null },
    GetItemAt: {
      since: "WordApi 1.1",
      call: ({ items, of }, _open, index) => items()[Number(index)] ?? itemNotFound(of),
    },
    GetById: {
      since: "WordApi 1.1",
      call: (collection, open, id) =>
        byId(valueOf, collection, id, open) ?? itemNotFound(`${collection.of}.getById`),
    },
    GetByIdOrNullObject: {
      since: "WordApi 1.3",
      call: (collection, open, id) => byId(valueOf, collection, id, open) ?? null,
    },
    GetByTag: {
      since: "WordApi 1.1",
      call: (collection, open, tag) => withProperty(valueOf, collection, "Tag", tag, open),
    },
    GetByTitle: {
      since: "WordApi 1.1",
      call: (collection, open, title) => withProperty(valueOf, collection, "Title", title, open),
    },
  };
}

/** What only one kind of collection has. */
export const membersByCollection: Partial<Readonly<Record<CollectionName, Members<ThingOf<"Collection">>>>> =
  {
    CustomPropertyCollection: customPropertiesMembers,
  };

function byId(
  valueOf: ValueOf,
  collection: ThingOf<"Collection">,
  id: Given | undefined,
  open: OpenDocument,
): Thing | undefined {
  return collection.items().find((each) => valueOf(each, "Id", open) === id);
}

function withProperty(
  valueOf: ValueOf,
  collection: ThingOf<"Collection">,
  property: string,
  wanted: Given | undefined,
  open: OpenDocument,
): Thing {
  return {
    ...collection,
    items: () => collection.items().filter((each) => valueOf(each, property, open) === wanted),
  };
}

function itemNotFound(what: string): never {
  throw new WordError("ItemNotFound", what);
}
