/**
 * Gives each of the wanted things one of the rows that fit it, no row twice, as many pairs as can be (Kuhn's augmenting
 * paths). A greedy search could give a row away that another wanted thing needs, and so see a filled form as unfilled.
 * `fit` is 0 where a row does not fit, and the greater the sooner the row is tried.
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
