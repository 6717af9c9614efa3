import type { Client } from "../../plan/client";
import { isSameClient } from "../../plan/client";
import type { DraftKey, Drafts } from "./draftKinds";
import { noDrafts } from "./noDrafts";

/**
 * What is typed, by the client whom the form was for when it was typed. A panel is given its draft of the client whom the form
 * is for now, and no other: so what was typed for one client is never in the way to another's form.
 */
export type ClientDrafts = readonly { readonly client: Client; readonly drafts: Drafts }[];

/** What is typed for a client. */
export function draftsFor(all: ClientDrafts, client: Client): Drafts {
  return all.find((each) => isSameClient(each.client, client))?.drafts ?? noDrafts;
}

/** What is typed for others than a client. */
export function draftsForOthers(all: ClientDrafts, client: Client): ClientDrafts {
  return all.filter((each) => !isSameClient(each.client, client));
}

/** With one of a client's drafts changed. */
export function withDraft<Key extends DraftKey>(
  all: ClientDrafts,
  client: Client,
  key: Key,
  change: (draft: Drafts[Key]) => Drafts[Key],
): ClientDrafts {
  const before = draftsFor(all, client);
  const draft = change(before[key]);
  if (draft === before[key]) return all;
  return [...draftsForOthers(all, client), { client, drafts: { ...before, [key]: draft } }];
}

/** Without what is typed for a client. */
export function withoutClient(all: ClientDrafts, client: Client): ClientDrafts {
  return draftsForOthers(all, client);
}
