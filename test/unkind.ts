import { closeWord } from "./simulator/inWord";
import {
  formsTried,
  jobs,
  judged,
  kindRun,
  profileNames,
  troublesOfColleagues,
  troublesOfWord,
} from "./word/unkindLaw";
import type { Trouble, Verdict } from "./word/unkindLaw";

void main();

/**
 * Every job, on every profile, in every unkind Word and with every meddling colleague, held against the law of a fill. Names
 * given on the command line choose troubles and jobs. Ends with 1 when anything is lost.
 */
async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const isChosen = (name: string): boolean =>
    chosen.length === 0 || chosen.some((each) => name.includes(each));
  const table = new Map<string, Map<string, Verdict[]>>();
  const losses: string[] = [];
  let runs = 0;
  for (const form of formsTried) {
    for (const profile of profileNames) {
      for (const job of jobs) {
        const kind = await kindRun(form, profile, job);
        if (!kind.exactly)
          losses.push(`${form}, ${profile}, ${job.name}: undo in a kind Word leaves blank lines`);
        for (const trouble of [...troublesOfWord, ...troublesOfColleagues(kind)]) {
          const name = nameOf(trouble);
          if (!isChosen(`${name} ${job.name}`)) continue;
          const verdict = await judged({ form, profile, job, trouble }, kind);
          runs += 1;
          const row = table.get(name) ?? new Map<string, Verdict[]>();
          table.set(name, row);
          row.set(job.name, [...(row.get(job.name) ?? []), verdict]);
          if (verdict.is === "lost")
            losses.push(`${form}, ${profile}, ${job.name}, ${name}${stepOf(trouble)}: ${verdict.why}`);
        }
      }
    }
  }
  closeWord();
  print(["", ...jobs.map(({ name }) => name)]);
  for (const [name, row] of table) print([name, ...jobs.map((job) => counted(row.get(job.name) ?? []))]);
  process.stdout.write(
    `\nsurvived s, left by name l, refused r, said to be unsure u, LOST; over ${String(formsTried.length)} forms and ${String(profileNames.length)} profiles\n`,
  );
  for (const loss of losses) process.stdout.write(`${loss}\n`);
  process.stdout.write(`${String(runs)} runs, ${String(losses.length)} losses\n`);
  process.exitCode = losses.length === 0 ? 0 : 1;
}

function nameOf(trouble: Trouble): string {
  return trouble.kind === "switch" ? trouble.name : `${trouble.meddling.name}, in ${trouble.during}`;
}

function stepOf(trouble: Trouble): string {
  return trouble.kind === "switch" ? "" : ` (before request ${String(trouble.before)})`;
}

function counted(verdicts: readonly Verdict[]): string {
  const signs = [
    ["survived", "s"],
    ["left by name", "l"],
    ["refused", "r"],
    ["said to be unsure", "u"],
    ["lost", "LOST"],
  ] as const;
  return signs
    .map(([is, sign]) => [verdicts.filter((verdict) => verdict.is === is).length, sign] as const)
    .filter(([count]) => count > 0)
    .map(([count, sign]) => `${String(count)}${sign}`)
    .join(" ");
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, index) => cell.padEnd(index === 0 ? 38 : 23)).join("")}\n`);
}
