import { FormError } from "../../src/plan/formError";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import { wordGateway } from "../../src/word/wordGateway";
import { besideOurs, opened, withoutUs } from "./unkindForm";
import type { Job } from "./unkindJobs";
import { isSilent, type Trouble } from "./unkindTroubles";
import { countIn, difference, excess, lookOf, same, type Units } from "./unkindUnits";
import { withMovedClock } from "./waitingClock";

export type Run = {
  readonly form: string;
  readonly profile: ProfileName;
  readonly job: Job;
  readonly trouble: Trouble;
};

/** "lost" breaks the law of a fill: what is said is not what happened, or what others wrote is harmed. */
export type Verdict = {
  readonly is: "survived" | "left by name" | "refused" | "said to be unsure" | "lost";
  readonly why: string;
};

export const formsTried = ["in-use", "typed-controls"];

export const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table

/** What a job comes to in a kind Word. */
export type Kind = {
  readonly before: Units;
  readonly done: Units;
  readonly left: readonly string[];
  readonly inJob: number;
  readonly inUndo: number;
  readonly exactly: boolean;
};

/** A job in a kind Word: what it makes of the form, and how many requests it takes. */
export async function kindRun(form: string, profile: ProfileName, job: Job): Promise<Kind> {
  const { word, seen, units } = await opened(form, profile, job);
  const before = units();
  const look = lookOf(word);
  word.resetTraffic();
  const { left, undo } = await job.act(seen);
  const inJob = word.traffic.requests;
  const done = units();
  word.resetTraffic();
  await undo?.();
  return { before, done, left, inJob, inUndo: word.traffic.requests, exactly: lookOf(word) === look };
}

/** Runs a job in trouble and holds it against the law. */
export async function judged({ form, profile, job, trouble }: Run, kind: Kind): Promise<Verdict> {
  const alone = trouble.kind === "colleague" ? await withoutUs(form, profile, job, trouble) : kind.before;
  const besideUs = trouble.kind === "colleague" ? await besideOurs(form, profile, job, trouble) : undefined;
  const { word, seen, units: now } = await opened(form, profile, job);
  word.slowness = 1;
  const colleague = trouble.kind === "colleague" ? trouble.meddling.act(word, seen) : undefined;
  const begin = (during: "job" | "undo"): void => {
    if (trouble.kind === "switch" || trouble.during !== during) return;
    const falls = (): void => {
      word.setUnkind(["no-answer"]);
    };
    word.meanwhile(trouble.before, trouble.kind === "silence" ? falls : (colleague ?? falls));
  };
  const attempted = <T>(act: () => Promise<T>): Promise<Attempt<T>> =>
    isSilent(trouble)
      ? withMovedClock(
          () => word.traffic.requests,
          () => attempt(act),
        )
      : attempt(act);
  if (trouble.kind === "switch") word.setUnkind([trouble.name]);
  const untouched = { units: now(), look: lookOf(word) };

  begin("job");
  const done = await attempted(() => {
    // A pane asks where the cursor is whenever it has moved; what the user asks for waits behind.
    if (trouble.kind === "switch" && trouble.name === "no-answer-about-cursor")
      wordGateway.boxUnderCursor().catch(() => undefined);
    return job.act(seen);
  });
  const expected = trouble.kind === "colleague" && trouble.during === "job" ? alone : untouched.units;
  if (done.kind !== "done") {
    if (done.kind === "broken") return lost(`the job throws ${done.why}`);
    if (done.kind === "refused" && !same(now(), expected))
      return lost(`refused (${done.why}), and it is not as it was: ${difference(now(), expected)}`);
    const harmed = harmedIn(now(), expected, kind);
    if (harmed.length > 0) return lost(`unsure (${done.why}), and gone: ${harmed.join(" | ")}`);
    const fault = isSilent(trouble) ? await faultOnceAnswered(word, now, job, kind) : undefined;
    if (fault !== undefined) return lost(fault);
    return { is: done.kind === "unsure" ? "said to be unsure" : "refused", why: done.why };
  }
  const { left } = done.value;
  const fault = faultOf(now(), expected, kind, left);
  if (fault !== undefined) return lost(fault);

  if (trouble.kind === "switch" && job.again) {
    const filled = now();
    const twice = await attempt(async () => job.act(await wordGateway.readForm()));
    if (twice.kind === "broken") return lost(`a second time throws ${twice.why}`);
    if (left.length === 0 && twice.kind === "done" && !same(now(), filled))
      return lost(`a second time changes ${difference(now(), filled)}`);
    if (left.length > 0 && twice.kind === "done") return { is: "left by name", why: left.join(", ") };
  }
  const filled = now();
  const stays = trouble.kind === "colleague" && trouble.during === "undo" ? (besideUs ?? filled) : filled;
  begin("undo");
  const { undo } = done.value;
  const undone = undo === undefined ? undefined : await attempted(undo);
  const wanted = trouble.kind === "colleague" ? alone : untouched.units;
  switch (undone?.kind) {
    case "broken":
      return lost(`undo throws ${undone.why}`);
    case "unsure": {
      const harmed = harmedIn(now(), stays, { before: filled, done: kind.before });
      return harmed.length > 0
        ? lost(`undo is unsure (${undone.why}), and gone: ${harmed.join(" | ")}`)
        : { is: "said to be unsure", why: `undo: ${undone.why}` };
    }
    case "refused": {
      if (!same(now(), stays))
        return lost(`undo is refused (${undone.why}), and it is not as it was: ${difference(now(), stays)}`);
      if (trouble.kind !== "switch" && trouble.during === "undo") return { is: "refused", why: undone.why };
      break;
    }
    default:
      if (!same(now(), wanted))
        return lost(
          `${undone === undefined ? "nothing to undo" : "undone"}, and it is not as it was: ${difference(now(), wanted)}`,
        );
      if (
        undone !== undefined &&
        trouble.kind === "switch" &&
        kind.exactly &&
        lookOf(word) !== untouched.look
      )
        return lost("undone, and blank lines or breaks are more or fewer than before");
  }
  const more = left.filter((each) => !kind.left.includes(each));
  return more.length > 0
    ? { is: "left by name", why: more.join(", ") }
    : { is: "survived", why: undone?.kind === "refused" ? `undo: ${undone.why}` : "" };
}

/** What goes wrong when Word answers again after a job that it left without an answer, and the user asks once more. */
async function faultOnceAnswered(
  word: SimulatedWord,
  units: () => Units,
  job: Job,
  kind: Kind,
): Promise<string | undefined> {
  word.setUnkind([]);
  const again = await attempt(async () => {
    const form = await wordGateway.readForm();
    return job.again ? job.act(form) : { left: [] };
  });
  if (again.kind !== "done") return `once Word answers again: ${again.why}`;
  const now = units();
  return job.again && again.value.left.length === 0 && !same(now, kind.done)
    ? `asked for again, it is not as asked: ${difference(now, kind.done)}`
    : undefined;
}

type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused" | "unsure" | "broken"; readonly why: string };

async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: "done", value: await act() };
  } catch (failure) {
    if (!(failure instanceof FormError)) return { kind: "broken", why: String(failure) };
    return { kind: failure.wrote ? "unsure" : "refused", why: failure.message };
  }
}

/** What is wrong after a job that says it is done. */
function faultOf(now: Units, before: Units, kind: Kind, left: readonly string[]): string | undefined {
  const harmed = harmedIn(now, before, kind);
  if (harmed.length > 0) return `gone: ${harmed.join(" | ")}`;
  const ours = excess(kind.done, kind.before);
  const missing = ours.filter((unit) => countIn(now, unit) < countIn(kind.done, unit));
  if (missing.length > 0 && left.length === 0)
    return `said to be done, and not there: ${missing.join(" | ")}`;
  const strange = now.filter((unit) => ![before, kind.before, kind.done].some((each) => each.includes(unit)));
  return strange.length > 0 && left.length === 0 ? `nobody wrote: ${strange.join(" | ")}` : undefined;
}

/** What is gone that the job does not take out. */
function harmedIn(now: Units, before: Units, kind: Pick<Kind, "before" | "done">): Units {
  const changed = excess(kind.before, kind.done);
  return excess(before, now).filter((unit) => !changed.includes(unit));
}

function lost(why: string): Verdict {
  return { is: "lost", why };
}
