/** Whether two texts differ by one letter: another, one more, one less, or two neighbours swapped. */
export function isOneTypoFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const differs = Math.max(a.length, b.length) - before - after;
  return (
    differs === 1 ||
    (a.length === b.length && differs === 2 && a[before] === b[before + 1] && a[before + 1] === b[before])
  );
}
