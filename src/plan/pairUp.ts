/**
 * Gives each of the wanted things one of the rows that fit it, no row twice, as many pairs as can be (Kuhn's augmenting
 * paths). A greedy search could give a row away that another wanted thing needs, and so see a filled form as unfilled.
 */
export function pairUp<Thing, Row>(
  things: readonly Thing[],
  rows: readonly Row[],
  fits: (thing: Thing, row: Row) => boolean,
): ReadonlyMap<Thing, Row> {
  const fitting = new Map(things.map((thing) => [thing, rows.filter((row) => fits(thing, row))]));
  const holders = new Map<Row, Thing>();
  for (const thing of things) place(thing, new Set());
  return new Map([...holders].map(([row, thing]) => [thing, row]));

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
