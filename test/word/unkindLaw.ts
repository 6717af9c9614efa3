import type { Form } from "../../src/plan/form";
import { FormError } from "../../src/plan/formError";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import { unkindnesses, type Unkindness } from "../../src/simulator/unkind";
import { wordGateway } from "../../src/word/wordGateway";
import { formFile, openWord } from "../simulator/inWord";
import { FilledForm } from "./filledForm";
import { jobs, type Done, type Job } from "./unkindJobs";
import { meddlings, theirs, type Meddling } from "./unkindPeople";

/** What goes wrong in a run: a switch of the simulated Word, or a colleague before one of the requests of the job or its undo. */
export type Trouble =
  | { readonly kind: "switch"; readonly name: Unkindness }
  | {
      readonly kind: "colleague";
      readonly meddling: Meddling;
      readonly during: "job" | "undo";
      readonly before: number;
    };

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

/** These leave whoever waits for them waiting: what a pane does then is for tests with a clock of their own. */
const waiting: readonly Unkindness[] = ["no-answer", "no-answer-about-cursor"];

export const troublesOfWord: readonly Trouble[] = (Object.keys(unkindnesses) as Unkindness[]) // its keys are these
  .filter((name) => !waiting.includes(name))
  .map((name) => ({ kind: "switch", name }));

/** Colleagues before each request that the job makes in a kind Word. */
export function troublesOfColleagues({ inJob, inUndo }: Kind): readonly Trouble[] {
  const before = (during: "job" | "undo", count: number): readonly Trouble[] =>
    meddlings.flatMap((meddling) =>
      Array.from(
        { length: count },
        (_, at) => ({ kind: "colleague", meddling, during, before: at }) as const,
      ),
    );
  return [...before("job", inJob), ...before("undo", inUndo)];
}

export const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
export { jobs };

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
  const { word, seen } = await opened(form, profile, job);
  const before = unitsOf(word, seen);
  const look = lookOf(word);
  word.resetTraffic();
  const { left, undo } = await job.act(seen);
  const inJob = word.traffic.requests;
  const done = unitsOf(word, seen);
  word.resetTraffic();
  await undo?.();
  return { before, done, left, inJob, inUndo: word.traffic.requests, exactly: lookOf(word) === look };
}

/** Runs a job in trouble and holds it against the law. */
export async function judged({ form, profile, job, trouble }: Run, kind: Kind): Promise<Verdict> {
  const alone = trouble.kind === "colleague" ? await withoutUs(form, profile, job, trouble) : kind.before;
  const { word, seen } = await opened(form, profile, job);
  word.slowness = 1;
  const colleague = trouble.kind === "colleague" ? trouble.meddling.act(word, seen) : undefined;
  const meddle = (during: "job" | "undo"): void => {
    if (trouble.kind === "colleague" && trouble.during === during && colleague !== undefined)
      word.meanwhile(trouble.before, colleague);
  };
  if (trouble.kind === "switch") word.setUnkind([trouble.name]);
  const untouched = { units: unitsOf(word, seen), look: lookOf(word) };

  meddle("job");
  const done = await attempt(() => job.act(seen));
  const now = unitsOf(word, seen);
  const expected = trouble.kind === "colleague" && trouble.during === "job" ? alone : untouched.units;
  if (done.kind !== "done") {
    if (done.kind === "broken") return lost(`the job throws ${done.why}`);
    if (done.kind === "unsure") return { is: "said to be unsure", why: done.why };
    return same(now, expected)
      ? { is: "refused", why: done.why }
      : lost(`refused (${done.why}), and it is not as it was: ${difference(now, expected)}`);
  }
  const fault = faultOf(now, expected, kind, done.value.left);
  if (fault !== undefined) return lost(fault);

  if (trouble.kind === "switch" && job.again) {
    const twice = await attempt(async () => job.act(await wordGateway.readForm()));
    if (twice.kind === "broken") return lost(`a second time throws ${twice.why}`);
    const left = done.value.left.length;
    if (left === 0 && twice.kind === "done" && !same(unitsOf(word, seen), now))
      return lost(`a second time changes ${difference(unitsOf(word, seen), now)}`);
    if (left > 0 && twice.kind === "done") return { is: "left by name", why: done.value.left.join(", ") };
  }
  const undoing = await judgedUndo(word, seen, done.value, () => {
    meddle("undo");
  });
  const wanted = trouble.kind === "colleague" ? alone : untouched.units;
  if (undoing.kind === "wrong") return lost(undoing.why);
  if (undoing.kind === "undone" && !same(unitsOf(word, seen), wanted))
    return lost(
      `${undoing.why === "" ? "undone" : undoing.why}, and it is not as it was: ${difference(unitsOf(word, seen), wanted)}`,
    );
  if (
    undoing.kind === "undone" &&
    trouble.kind === "switch" &&
    kind.exactly &&
    lookOf(word) !== untouched.look
  )
    return lost("undone, and blank lines or breaks are more or fewer than before");
  if (undoing.kind === "refused" && trouble.kind === "colleague" && trouble.during === "undo")
    return { is: "refused", why: undoing.why };
  const more = done.value.left.filter((each) => !kind.left.includes(each));
  return more.length > 0
    ? { is: "left by name", why: more.join(", ") }
    : { is: "survived", why: undoing.kind === "undone" ? "" : `undo: ${undoing.why}` };
}

type Undoing = { readonly kind: "undone" | "refused" | "wrong"; readonly why: string };

async function judgedUndo(word: SimulatedWord, seen: Form, done: Done, meddle: () => void): Promise<Undoing> {
  const { undo } = done;
  if (undo === undefined) return { kind: "undone", why: "nothing to undo" };
  const before = unitsOf(word, seen);
  meddle();
  const undone = await attempt(undo);
  if (undone.kind === "done") return { kind: "undone", why: "" };
  if (undone.kind === "broken") return { kind: "wrong", why: `undo throws ${undone.why}` };
  if (undone.kind === "unsure") return { kind: "refused", why: `unsure: ${undone.why}` };
  const now = unitsOf(word, seen);
  const harmed = before.filter(
    (unit) => countIn(now, unit) < countIn(before, unit) && !unit.includes(theirs),
  );
  // A colleague may have changed or taken out one row or box, and no more than that may be missing.
  return harmed.length <= 1
    ? { kind: "refused", why: undone.why }
    : { kind: "wrong", why: `undo is refused (${undone.why}), and these are gone: ${harmed.join(" | ")}` };
}

/** What the colleague does to the form when we do nothing. */
async function withoutUs(
  form: string,
  profile: ProfileName,
  job: Job,
  { meddling }: Extract<Trouble, { kind: "colleague" }>,
): Promise<Units> {
  const key = [form, profile, job.name, meddling.name].join();
  const known = alones.get(key);
  if (known !== undefined) return known;
  const { word, seen } = await opened(form, profile, job);
  meddling.act(word, seen)(word.person);
  const alone = unitsOf(word, seen);
  alones.set(key, alone);
  return alone;
}

const alones = new Map<string, Units>();

async function opened(
  form: string,
  profile: ProfileName,
  job: Job,
): Promise<{ readonly word: SimulatedWord; readonly seen: Form }> {
  const { word } = openWord(formFile(form), profile);
  if (job.prepare !== undefined) await wordGateway.fillForm(job.prepare);
  return { word, seen: await wordGateway.readForm() };
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

/** What stands in a form, piece by piece: rows of actions whole, of all else each line by itself. */
type Units = readonly string[];

function unitsOf(word: SimulatedWord, { actionRows }: Form): Units {
  const form = new FilledForm(word.save());
  const whole = new Set(actionRows.map(({ table }) => table));
  const tables = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)).flatMap((cells) =>
      whole.has(table)
        ? cells.every((cell) => cell === "")
          ? []
          : [JSON.stringify(cells)]
        : cells.flatMap((cell) => cell.split("\n")),
    ),
  );
  return [...tables.flat(), ...form.lines.map((line) => line.trim())].filter((unit) => unit !== "");
}

/** How many paragraphs, breaks and controls there are: what a person sees as blank lines. */
function lookOf(word: SimulatedWord): string {
  const xml = word.partText("word/document.xml") ?? "";
  return ["<w:p[ >/]", "<w:br", "<w:sdt>", "<w:tr[ >]"]
    .map((pattern) => String(xml.match(new RegExp(pattern, "g"))?.length ?? 0))
    .join(" ");
}

/** What is wrong after a job that says it is done. */
function faultOf(now: Units, before: Units, kind: Kind, left: readonly string[]): string | undefined {
  const excess = (some: Units, other: Units): Units =>
    [...new Set(some)].filter((unit) => countIn(some, unit) > countIn(other, unit));
  const ours = excess(kind.done, kind.before);
  const changed = excess(kind.before, kind.done);
  const harmed = excess(before, now).filter((unit) => !changed.includes(unit));
  if (harmed.length > 0) return `gone: ${harmed.join(" | ")}`;
  const missing = ours.filter((unit) => countIn(now, unit) < countIn(kind.done, unit));
  if (missing.length > 0 && left.length === 0)
    return `said to be done, and not there: ${missing.join(" | ")}`;
  const strange = now.filter((unit) => ![before, kind.before, kind.done].some((each) => each.includes(unit)));
  return strange.length > 0 && left.length === 0 ? `nobody wrote: ${strange.join(" | ")}` : undefined;
}

function countIn(units: Units, unit: string): number {
  return units.filter((each) => each === unit).length;
}

function same(one: Units, other: Units): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

function difference(now: Units, wanted: Units): string {
  const more = now.filter((unit) => countIn(now, unit) > countIn(wanted, unit));
  const fewer = wanted.filter((unit) => countIn(wanted, unit) > countIn(now, unit));
  return `more: ${more.join(" | ")}; fewer: ${fewer.join(" | ")}`;
}

function lost(why: string): Verdict {
  return { is: "lost", why };
}
