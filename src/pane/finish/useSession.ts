import { useState } from "react";
import type { CopyAnswer } from "../../plan/copyChoice";
import { newCopy, type CopyDraft } from "./copy/copyDraft";

/** What was said in Finish of one client's plan while the pane is open: nothing of it is kept anywhere else. */
type Session = {
  readonly client: string;
  readonly settled: ReadonlySet<string>;
  readonly copy: CopyDraft;
  readonly decided: CopyAnswer | undefined;
  /** The note of the review that was written last. */
  readonly reviewed: string | undefined;
};

/** The session of the client whom the form is for; another client's is not theirs, and is let go of. */
export function useSession(client: string): readonly [Session, (change: (now: Session) => Session) => void] {
  const fresh: Session = {
    client,
    settled: new Set(),
    copy: newCopy,
    decided: undefined,
    reviewed: undefined,
  };
  const [kept, setKept] = useState<Session>(fresh);
  const session = kept.client === client ? kept : fresh;
  return [session, (change) => setKept((now) => change(now.client === client ? now : fresh))];
}
