/**
 * Whether a service is, or may be, a refuge or another place that is kept secret. Its address is then never kept: better one
 * address too few than one too many. Refuge, the charity, is taken for one too; its helpline has no address to give.
 */
export function isRefuge({
  name,
  forWhom = "",
}: {
  readonly name: string;
  readonly forWhom?: string;
}): boolean {
  return /\b(?:refuges?|safe ?houses?|women['’]?s['’]? shelters?|lloches(?:au)?)\b/i.test(
    `${name} ${forWhom}`,
  );
}
