/**
 * Pairs wanted things with rows that fit them: no row twice, and as many pairs as possible (Kuhn's augmenting paths). A
 * greedy search could give away a row that another wanted thing needs, and so take a filled form for an unfilled one. `fit`
 * is 0 where a row does not fit; rows with a greater fit are tried first.
 */
export function pairUp<Thing, Row>(
  things: readonly Thing[],
  rows: readonly Row[],
  fit: (thing: Thing, row: Row) => number,
): ReadonlyMap<Thing, Row> {
  const fitting = new Map(things.map((thing) => [thing, fittingRows(thing)]));
  const holders = new Map<Row, Thing>();
  for (const thing of things) place(thing, new Set());
  return new Map([...holders].map(([row, thing]) => [thing, row]));

  function fittingRows(thing: Thing): readonly Row[] {
    const scored = rows.map((row) => ({ row, score: fit(thing, row) })).filter(({ score }) => score > 0);
    return scored.sort((one, other) => other.score - one.score).map(({ row }) => row);
  }

  /** Finds a row for a thing, moving others to rows that fit them too where it must. */
  function place(thing: Thing, tried: Set<Row>): boolean {
    for (const row of fitting.get(thing) ?? []) {
      if (tried.has(row)) continue;
      tried.add(row);
      const holder = holders.get(row);
      if (holder !== undefined && !place(holder, tried)) continue;
      holders.set(row, thing);
      return true;
    }
    return false;
  }
}
