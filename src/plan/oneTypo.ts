/** Whether two texts differ by one letter: another, one more, one less, or two neighbours swapped. */
export function isOneTypoFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const restOf = (text: string, skipped: number): string => text.slice(same + skipped);
  if (a.length > b.length) return restOf(a, 1) === restOf(b, 0);
  if (a.length < b.length) return restOf(a, 0) === restOf(b, 1);
  const areSwapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return restOf(a, 1) === restOf(b, 1) || (areSwapped && restOf(a, 2) === restOf(b, 2));
}
