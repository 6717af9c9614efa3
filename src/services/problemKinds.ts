import type { ImportProblem } from "./importProblem";

/** Problems that are put right in the same way: said once, with their number and the first few. */
export type ProblemKind = {
  readonly how: string;
  readonly used: boolean;
  readonly problems: readonly ImportProblem[];
};

/** Problems by what puts them right, in the order in which each kind comes first. */
export function kindsOf(problems: readonly ImportProblem[]): readonly ProblemKind[] {
  const kinds = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const key = `${String(problem.used)} ${problem.how}`;
    kinds.set(key, [...(kinds.get(key) ?? []), problem]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ how: first.how, used: first.used, problems: alike }];
  });
}
