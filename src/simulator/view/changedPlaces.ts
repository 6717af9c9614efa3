/**
 * Which texts of `now` were not there before, by their place: those between the first and the last difference that have no
 * equal among the old texts there. So a row that was put in shows alone, not everything after it.
 */
export function changedPlaces(before: readonly string[], now: readonly string[]): readonly number[] {
  let start = 0;
  while (start < now.length && start < before.length && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < now.length - start && end < before.length - start && before.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const gone = before.slice(start, before.length - end);
  const changed: number[] = [];
  for (let place = start; place < now.length - end; place += 1) {
    const known = gone.indexOf(now[place] ?? "");
    if (known === -1) changed.push(place);
    else gone.splice(known, 1);
  }
  return changed;
}
