import type { InsertText, InsertWay } from "./insertWay";

/** Words about services as the user has edited them, and where they were to go. */
export type EditedWords = {
  readonly way: InsertWay;
  readonly key: InsertText["key"];
  /** The ids of the services. */
  readonly contacts: readonly string[];
  readonly text: string;
  /** Whether they have been put in the form. */
  readonly isWritten: boolean;
};

/** What is chosen and edited of services for a plan. */
export type ServicesDraft = {
  /** By `wordsId`. */
  readonly edited: Readonly<Record<string, EditedWords>>;
  /** The ids of the services that are ticked, to be inserted together. */
  readonly ticked: ReadonlySet<string>;
  /** The notices about services in the form to which the answer was "No, leave it". */
  readonly leftAsIs: ReadonlySet<string>;
};

/** What the words about some services in one place are kept by. */
export function wordsId({ way, key, contacts }: Pick<EditedWords, "way" | "key" | "contacts">): string {
  return [way, key, ...contacts].join(" ");
}

/** The draft with edited words; undefined lets go of them. */
export function withWords(
  draft: ServicesDraft,
  words: Omit<EditedWords, "isWritten" | "text">,
  text: string | undefined,
): ServicesDraft {
  const { [wordsId(words)]: _, ...others } = draft.edited;
  const edited =
    text === undefined ? others : { ...others, [wordsId(words)]: { ...words, text, isWritten: false } };
  return { ...draft, edited };
}

/** The draft once the words about some services have been put in one place, or have been taken back from there. */
export function withWritten(
  draft: ServicesDraft,
  { way, contacts }: Pick<EditedWords, "way" | "contacts">,
  isWritten: boolean,
): ServicesDraft {
  const entries = Object.entries(draft.edited).map(([id, words]) => {
    const isMeant = words.way === way && words.contacts.join(" ") === contacts.join(" ");
    return [id, isMeant ? { ...words, isWritten } : words] as const;
  });
  return { ...draft, edited: Object.fromEntries(entries) };
}

/** How many services have edited words that are not in the form. */
export function servicesNotInForm({ edited }: ServicesDraft): number {
  const pending = Object.values(edited).filter(({ isWritten }) => !isWritten);
  return new Set(pending.flatMap(({ contacts }) => contacts)).size;
}
