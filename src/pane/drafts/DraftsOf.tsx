import type { ReactNode } from "react";
import { useMemo } from "react";
import { DraftsContext, type DraftsOfForm } from "./draftStore";

type DraftsOfProps = DraftsOfForm & { readonly children: ReactNode };

/** Gives the panels the drafts of one client, and no other's. */
export function DraftsOf({ store, client, children }: DraftsOfProps) {
  const drafts = useMemo(() => ({ store, client }), [store, client]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}
