import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Client } from "../../plan/client";
import { takeTyped } from "../typed";
import { draftsFor, withDraft, type ClientDrafts } from "./clientDrafts";
import type { DraftKey, Drafts } from "./draftKinds";

/** Holds what is typed while the pane is open: what one panel's typing changes, the others need not draw again. */
export type DraftStore = {
  readonly all: () => ClientDrafts;
  readonly change: (change: (all: ClientDrafts) => ClientDrafts) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

/** A store in which nothing is typed yet. */
export function newDraftStore(): DraftStore {
  let all: ClientDrafts = [];
  const listeners = new Set<() => void>();
  return {
    all: () => all,
    change(change) {
      takeTyped(); // in the order in which it came
      all = change(all);
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The store, and whom the form is for. */
export type DraftsOfForm = { readonly store: DraftStore; readonly client: Client };

export const DraftsContext = createContext<DraftsOfForm | undefined>(undefined);

/** A draft of the client whom the form is for, and the way to change it; a change stays with the client for whom it was made. */
export function useDraft<Key extends DraftKey>(
  key: Key,
): readonly [Drafts[Key], (change: (draft: Drafts[Key]) => Drafts[Key]) => void] {
  const { store, client } = useDraftsOfForm();
  const draft = useSyncExternalStore(store.subscribe, () => draftsFor(store.all(), client)[key]);
  const setDraft = useCallback(
    (change: (draft: Drafts[Key]) => Drafts[Key]) =>
      store.change((all) => withDraft(all, client, key, change)),
    [store, client, key],
  );
  return [draft, setDraft];
}

/** Everything that is typed, for whomever. */
export function useAllDrafts(): ClientDrafts {
  const { store } = useDraftsOfForm();
  return useSyncExternalStore(store.subscribe, store.all);
}

/** The store and the client, for what changes whose a draft is. */
export function useDraftsOfForm(): DraftsOfForm {
  const found = useContext(DraftsContext);
  if (found === undefined) throw new Error("A draft is used outside of a form.");
  return found;
}
