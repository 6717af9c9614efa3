/** Gives a draft back to a panel once what it was written into the form has been taken out. Answers what has no room in it. */
export function giveDraftBack<Draft>(
  setDraft: (change: (now: Draft) => Draft) => void,
  { together, aside }: Given<Draft>,
): readonly string[] {
  let left: readonly string[] = [];
  setDraft((now) => {
    left = aside(now);
    return together(now);
  });
  return left;
}

/** The draft with what is typed now, which stays; and, as texts, what other words stand in the place of. */
type Given<Draft> = {
  readonly together: (now: Draft) => Draft;
  readonly aside: (now: Draft) => readonly string[];
};
