import { closeWord } from "./simulator/inWord";
import { jobs } from "./word/unkindJobs";
import { formsTried, judged, kindRun, profileNames, type Verdict } from "./word/unkindLaw";
import { nameOf, troublesOfRequests, troublesOfWord, type Trouble } from "./word/unkindTroubles";

/**
 * Every job, on every profile, in every unkind Word, with every meddling colleague and without an answer, held against the law of a fill. Each
 * regular expression on the command line narrows the runs to those whose name it finds: "form, profile, job, trouble". Ends with
 * 1 when anything is lost.
 */
async function main(): Promise<void> {
  const chosen = process.argv.slice(2).map((each) => new RegExp(each));
  const table = new Map<string, Map<string, Verdict[]>>();
  const counts = { runs: 0, losses: 0 };
  const lose = (what: string): void => {
    counts.losses += 1;
    process.stdout.write(`LOST ${what}\n`);
  };
  for (const form of formsTried) {
    for (const profile of profileNames) {
      for (const job of jobs) {
        const about = `${form}, ${profile}, ${job.name}`;
        const isChosen = (trouble: string): boolean =>
          chosen.every((each) => each.test(`${about}, ${trouble}`));
        if (!troubleNames.some(isChosen)) continue;
        const kind = await kindRun(form, profile, job);
        if (!kind.exactly) lose(`${about}: undo in a kind Word leaves blank lines`);
        for (const trouble of [...troublesOfWord, ...troublesOfRequests(kind)]) {
          const name = nameOf(trouble);
          if (!isChosen(name)) continue;
          const verdict = await judged({ form, profile, job, trouble }, kind);
          counts.runs += 1;
          const row = table.get(name) ?? new Map<string, Verdict[]>();
          table.set(name, row);
          row.set(job.name, [...(row.get(job.name) ?? []), verdict]);
          if (verdict.is === "lost") lose(`${about}, ${name}${stepOf(trouble)}: ${verdict.why}`);
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
  process.stdout.write(`${String(counts.runs)} runs, ${String(counts.losses)} losses\n`);
  process.exitCode = counts.losses === 0 ? 0 : 1;
}

const troubleNames = [...troublesOfWord, ...troublesOfRequests({ inJob: 1, inUndo: 1 })].map(nameOf);

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

void main();
