import { closeWord } from "../simulator/inWord";
import { jobs, judged, kindRun, profileNames, troublesOfWord } from "./unkindLaw";

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
