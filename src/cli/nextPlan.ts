import { nextPlan } from "../plan/nextPlan";
import { wordGateway } from "../word/wordGateway";
import { inWord, openedFor } from "./files";
import { outFile } from "./outFile";
import type { Print, Settings } from "./settings";
import { leftShown, saidShown, UsageError } from "./words";

/** Makes the client's next plan out of a filled form. */
export async function makeNextPlan(
  path: string,
  out: string,
  { profile, on, remembered, mayReplace, read }: Settings,
  print: Print,
): Promise<void> {
  if (on === undefined)
    throw new UsageError(
      'Give the day of the next plan: --on 2026-03-01. In PowerShell, put the -- before next-plan in quotation marks, "--", or npm takes the day away.',
    );
  const target = outFile(out, { from: [path, ...read], mayReplace });
  const word = openedFor(path, target, profile);
  const { done, description } = await inWord(word, async () => {
    const seen = await wordGateway.readForm(remembered);
    const next = nextPlan(seen, { on });
    word.resetTraffic();
    return { done: await wordGateway.fillForm(next.wanted, seen, remembered), description: next.description };
  });
  target.write(word.save());
  print({
    takenOut: description.goes.length,
    kept: description.stays.length,
    dated: description.dated,
    blanked: description.blanked,
    written: done.written.map(saidShown),
    standing: done.standing.map(saidShown),
    left: done.left.map(leftShown),
    roundTrips: word.traffic.requests,
  });
}
