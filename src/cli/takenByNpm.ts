import type { FlagName } from "./flags";

/** Flags that npm does not have: where it names them to a script, somebody has written them. */
const ours: readonly FlagName[] = ["word", "organisation", "contacts", "on", "remember", "list", "actions"];
/** Flags that npm has too: these may also come from a setting of the computer. */
const npmsToo: readonly FlagName[] = ["force", "yes"];

/**
 * The flags that npm has taken for settings of its own: PowerShell takes away the `--` before them (npm/cli#4903). npm tells a script
 * of most; of `--on` and `--no` it leaves no trace. `certain` are those that cannot come from anywhere else.
 */
export function takenByNpm(
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly certain: readonly FlagName[]; readonly perhaps: readonly FlagName[] } {
  if (environment["npm_lifecycle_event"] !== "form") return { certain: [], perhaps: [] };
  const isSaid = (flag: FlagName): boolean =>
    given.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));
  const isTaken = (flag: FlagName): boolean =>
    !isSaid(flag) && (environment[`npm_config_${flag}`] ?? "") !== "";
  return { certain: ours.filter(isTaken), perhaps: npmsToo.filter(isTaken) };
}
