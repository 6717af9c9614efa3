import { scalarsOf, valueOf } from "./members";
import type { OpenDocument } from "../document/openDocument";
import { isThing, type Thing, type Wire } from "./things";
import { assertLoads } from "../unkind/unkindMembers";
import { WordError } from "../wordError";

/** What a load asks for (QueryInfo of office.js). */
export type Query = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

/** Reads properties for the add-in; `hold` keeps a reference to each object that it meets. */
export class Loading {
  constructor(
    private readonly open: OpenDocument,
    private readonly hold: (thing: Thing) => string,
  ) {}

  /** The answer to a load: null for a null object, items for a collection. */
  load(thing: Thing | null, query: Query): Wire {
    if (thing === null) return null;
    const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)].map(
      plainPath,
    );
    if (thing.type !== "Collection") return this.scalars(thing, wanted);
    assertLoads(thing, this.open);
    // Script Lab's samples load the "length" of collections, which no item has, and Word lets them.
    const ofItems = wanted.map((path) => (path[0] === "length" ? ["$none"] : path));
    const skip = query.Skip ?? 0;
    const items = thing.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    return { _Items: items.map((item) => this.item(item, ofItems)) };
  }

  private item(thing: Thing, wanted: readonly (readonly string[])[]): Wire {
    return {
      _ReferenceId: this.hold(thing),
      ...idsOf(thing, this.open),
      ...this.scalars(thing, wanted),
    };
  }

  private scalars(thing: Thing, wanted: readonly (readonly string[])[]): { readonly [key: string]: Wire } {
    const all =
      wanted.length === 0 || wanted.some(([name]) => name === "*") ? scalarsOf(thing, this.open) : [];
    const loaded: Record<string, Wire> = {};
    for (const name of new Set([...all, ...wanted.map(([name = ""]) => name)])) {
      if (["*", "", "$none", "$all", "_ReferenceId"].includes(name)) continue;
      const wire = name.charAt(0).toUpperCase() + name.slice(1);
      const value = all.includes(name) ? knownValue(thing, wire, this.open) : valueOf(thing, wire, this.open);
      if (value === undefined) continue;
      const deeper = wanted
        .filter(([first, ...rest]) => first === name && rest.length > 0)
        .map(([, ...rest]) => rest);
      if (isThing(value))
        loaded[wire] =
          value.type === "Collection" ? this.loadedItems(value, deeper) : this.item(value, deeper);
      else loaded[wire] = value;
    }
    return loaded;
  }

  private loadedItems(
    collection: Thing & { readonly type: "Collection" },
    wanted: readonly (readonly string[])[],
  ): Wire {
    assertLoads(collection, this.open);
    return {
      _ReferenceId: this.hold(collection),
      _Items: collection.items().map((item) => this.item(item, wanted)),
    };
  }
}

/** The value of a property that was loaded with all the others; undefined where no source says what Word answers. */
function knownValue(thing: Thing, name: string, open: OpenDocument): Wire | Thing | undefined {
  try {
    return valueOf(thing, name, open);
  } catch (failure) {
    if (failure instanceof WordError && failure.code === "NotSettled") return undefined;
    throw failure;
  }
}

/** "items/font/bold" → ["font", "bold"]: office.js leaves "items" out, nested collections keep it. */
function plainPath(path: string): readonly string[] {
  return path.split("/").filter((step) => step !== "items");
}

/** What tells an object from others of its type, which office.js wants whenever it meets one. */
export function idsOf(thing: Thing, open: OpenDocument): { readonly [key: string]: Wire } {
  return thing.type === "ContentControl" || thing.type === "List"
    ? { Id: valueOf(thing, "Id", open) as Wire }
    : {}; // ids are scalars
}
