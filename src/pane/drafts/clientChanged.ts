import type { Client } from "../../plan/client";
import { clientKey } from "../../plan/client";
import { draftsFor, draftsForOthers, type ClientDrafts } from "./clientDrafts";
import { draftsClashing, draftsTogether } from "./draftsOfTwo";

/**
 * With what is typed for one client typed for another: the user says that it belongs there, or has changed the name or ref. Where
 * there are other words for the same thing already, those stay, and what is typed for the one stays aside.
 */
export function withClientChanged(all: ClientDrafts, from: Client, to: Client): ClientDrafts {
  if (clientKey(from) === clientKey(to)) return all;
  const [under, over] = [draftsFor(all, from), draftsFor(all, to)];
  return [
    ...draftsForOthers(draftsForOthers(all, from), to),
    { client: from, drafts: draftsClashing(under, over) },
    { client: to, drafts: draftsTogether(under, over) },
  ];
}
