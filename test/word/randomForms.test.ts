import fc from "fast-check";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { closeWord } from "../simulator/inWord";
import { verdictOn, type Verdict } from "./random/fillLaw";
import { Rates } from "./random/rates";
import { sketchOf } from "./random/sketch";
import { anyWanted } from "./random/wanted";
import { anyWishes } from "./random/wishes";
import { faultsOfWishes } from "./random/wishLaw";
import { anyDocument, drawDocument } from "./randomForms";

/**
 * Random forms of agencies nobody has seen, with things in them that nobody sees, each filled from a random plan in a random
 * Word and held against the law in fillLaw.ts; what becomes of its rows and lines that stand, against that in wishLaw.ts. A form has a number, its seed; `npm test` runs a few. All that were ever run:
 *
 *     RANDOM_FORMS=2000 npx jest --selectProjects node --testPathPatterns test/word/randomForms
 *
 * RANDOM_FORM=17 in place of it runs one again. RANDOM_FORMS_FROM=2001 begins with others. A form that breaks the law is
 * printed, made as small as it can be and still break it.
 */
const { RANDOM_FORMS, RANDOM_FORMS_FROM, RANDOM_FORM } = process.env;
const first = Number(RANDOM_FORM ?? RANDOM_FORMS_FROM ?? "1");
const count = RANDOM_FORM === undefined ? Number(RANDOM_FORMS ?? "100") : 1;

const anyJob = fc.record({
  document: anyDocument,
  wanted: anyWanted,
  wishes: anyWishes,
  profile: fc.constantFrom(...(Object.keys(profiles) as ProfileName[])), // the keys of our own table
});
type Job = typeof anyJob extends fc.Arbitrary<infer T> ? T : never;

const rates = new Rates();

afterAll(() => {
  closeWord();
  if (RANDOM_FORMS !== undefined) process.stdout.write(`${rates.table}\n`);
});

test(
  `in ${count} random forms every text is in its own box or named as left, and nothing else is changed`,
  async () => {
    const broken: number[] = [];
    for (let seed = first; seed < first + count; seed += 1) {
      const [job] = fc.sample(anyJob, { seed, numRuns: 1 });
      if (job === undefined) throw new Error(`seed ${seed} draws nothing`);
      const { faults, tallies } = await verdictOnJob(job);
      rates.add(tallies);
      if (faults.length === 0) continue;
      broken.push(seed);
      if (RANDOM_FORMS !== undefined) process.stderr.write(`seed ${seed}: ${faults.join("\n")}\n`);
    }
    const [seed] = broken;
    if (seed !== undefined)
      throw new Error(`The law is broken by seeds ${broken.join(", ")}.\n${await smallest(seed)}`);
  },
  count * 2_000 + 60_000,
);

// Measured on 2,000 forms: 98.6 % of the boxes under known wordings found, 97 % filled without asking.
test("refusing is not the way: nearly all boxes are found", () => {
  if (count < 100) return;
  expect(rates.asked()).toBeGreaterThan(count * 10);
  expect(rates.found("letters: as it is")).toBeGreaterThan(0.95);
  expect(rates.filled()).toBeGreaterThan(0.92);
});

async function verdictOnJob({ document, wanted, wishes, profile }: Job): Promise<Verdict> {
  const drawn = drawDocument(document);
  try {
    const { faults, tallies } = await verdictOn(drawn, wanted, profile);
    return { faults: [...faults, ...(await faultsOfWishes(drawn, wishes, profile))], tallies };
  } catch (failure) {
    return { faults: [`it fails: ${String(failure)}`], tallies: [] };
  }
}

/** What a seed draws, made smaller as long as it breaks the law, and how it does. */
async function smallest(seed: number): Promise<string> {
  let last: { readonly job: Job; readonly faults: readonly string[] } | undefined;
  const property = fc.asyncProperty(anyJob, async (job) => {
    const { faults } = await verdictOnJob(job);
    if (faults.length > 0) last = { job, faults };
    return faults.length === 0;
  });
  await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: 30_000 });
  if (last === undefined) return "";
  const { document, wanted, profile } = last.job;
  return [
    `RANDOM_FORM=${seed} draws, when it is made smaller:`,
    sketchOf(drawDocument(document).docx),
    `On ${profile}, wanted: ${JSON.stringify(wanted)}`,
    ...last.faults,
  ].join("\n\n");
}
