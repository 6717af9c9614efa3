/** What becomes of one line: it stays or is changed (both), goes (`from` only), or is new (`to` only). Indexes of the lines. */
export type Step = { readonly from?: number; readonly to?: number };

/** What each step costs; Infinity for one that cannot be. */
export type Costs = {
  /** 0 where the line stays as it is. */
  readonly change: (from: number, to: number) => number;
  readonly remove: (from: number) => number;
  readonly add: (to: number) => number;
};

/** The cheapest way to turn so many lines into so many others, in their order. */
export function aligned(from: number, to: number, { change, remove, add }: Costs): readonly Step[] {
  // best[f][t]: the cost of the lines from f on turned into those from t on.
  const best = Array.from({ length: from + 1 }, () => new Array<number>(to + 1).fill(0));
  const at = (f: number, t: number): number => best[f]?.[t] ?? Infinity;
  const costs = (f: number, t: number): readonly [changed: number, removed: number, added: number] => [
    f < from && t < to ? change(f, t) + at(f + 1, t + 1) : Infinity,
    f < from ? remove(f) + at(f + 1, t) : Infinity,
    t < to ? add(t) + at(f, t + 1) : Infinity,
  ];
  for (let f = from; f >= 0; f--)
    for (let t = to; t >= 0; t--) {
      const row = best[f];
      if (row !== undefined && (f < from || t < to)) row[t] = Math.min(...costs(f, t));
    }
  const steps: Step[] = [];
  for (let f = 0, t = 0; f < from || t < to;) {
    const [changed, removed] = costs(f, t);
    if (changed === at(f, t) && f < from && t < to) steps.push({ from: f++, to: t++ });
    else if (removed === at(f, t) && f < from) steps.push({ from: f++ });
    else steps.push({ to: t++ });
  }
  return steps;
}
