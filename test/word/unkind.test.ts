import { closeWord } from "../simulator/inWord";
import { jobs } from "./unkindJobs";
import { judged, kindRun, profileNames } from "./unkindLaw";
import { troublesOfRequests, troublesOfWord } from "./unkindTroubles";

jest.setTimeout(300_000);
afterAll(closeWord);

/** Every switch once or twice, over the jobs and the profiles; `npm run test:unkind` tries them all. */
const runs = troublesOfWord.flatMap((trouble, index) =>
  jobs
    .filter(({ name }) => ["details", "an action edited"].includes(name))
    .flatMap((job) => {
      const profile = profileNames[index % profileNames.length];
      return profile === undefined
        ? []
        : [{ what: trouble.kind === "switch" ? trouble.name : "", job, profile, trouble }];
    }),
);

test.each(runs)(
  "$job.name with $what on $profile: what is said is what happened",
  async ({ job, profile, trouble }) => {
    const kind = await kindRun("in-use", profile, job);
    const { is, why } = await judged({ form: "in-use", profile, job, trouble }, kind);
    expect({ is, why }).not.toEqual({ is: "lost", why });
  },
);

const unanswered = [
  { name: "details", profile: "desktop" },
  { name: "the next plan", profile: "word-2021" },
  { name: "set-up", profile: "desktop" },
  { name: "set-up", profile: "web" }, // in parts
] as const;

test.each(unanswered)(
  "$name, and its undo, left without an answer at any request on $profile: what may be written is said to be unsure",
  async ({ name, profile }) => {
    const job = jobs.find((each) => each.name === name);
    if (job === undefined) throw new Error(`no job ${name}`);
    const kind = await kindRun("in-use", profile, job);
    const silences = troublesOfRequests(kind).filter((trouble) => trouble.kind === "silence");
    expect(silences.length).toBeGreaterThan(3);
    for (const trouble of silences) {
      const { is, why } = await judged({ form: "in-use", profile, job, trouble }, kind);
      expect({ is, why, trouble }).not.toEqual({ is: "lost", why, trouble });
    }
  },
);
