import type { Contact, ContactField } from "./contact";
import type { Imported, ImportProblem } from "./importContacts";

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

export declare function previewOf(existing: readonly Contact[], imported: Imported): Preview;
/** The whole new list, sorted by name. */
export declare function applied(preview: Preview): readonly Contact[];
