import type { Contact, LayeredContact } from "./contact";

/** The lists in one, by name. Of the same service (same id, or same name and number) only the nearest is there: own, then organisation, then starter. */
export declare function mergedContacts(layers: {
  readonly own: readonly Contact[];
  readonly organisation: readonly Contact[];
  readonly starter: readonly Contact[];
  /** Ids that are not to be shown. */
  readonly hidden?: readonly string[];
}): readonly LayeredContact[];
