import type { Dispatch, SetStateAction } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import { FormError } from "../plan/formError";
import type { Watch } from "../word/gateway";
import type { Job, Outcome, Progress, Stage } from "./formInWord";
import { codeFor, later } from "./later";

/** The one job that may be in hand, how far the form is and how the last job ended. */
export type Jobs = {
  readonly stage: Stage;
  readonly setStage: Dispatch<SetStateAction<Stage>>;
  readonly job: Job | undefined;
  /** Whether the job in hand has not been answered for some seconds. */
  readonly isSlow: boolean;
  /** Whether it has taken over a second. */
  readonly isLong: boolean;
  /** How far the job in hand is, where that can be counted. */
  readonly progress: Progress | undefined;
  /** What a job that can be counted is watched by. */
  readonly watch: Watch;
  /** Asks the job in hand to stop before its next step. */
  readonly stop: () => void;
  readonly outcome: Outcome;
  readonly setOutcome: Dispatch<SetStateAction<Outcome>>;
  /** Begins a job; does nothing while one is in hand. What fails is the outcome, unless `failed` says otherwise. */
  readonly start: (job: Job, work: () => Promise<void>, failed?: (error: FormError) => void) => void;
  /** Says something that changes nothing. */
  readonly say: (text: string) => void;
};

/** No job is begun without it: what became of the form can always be told, and what is typed goes with the client's new name. */
export const afterJob = later(() => import("./afterJob"));

/** After so long it is said what is being done, and that Word has not answered yet. */
const longMilliseconds = 1_000;
const slowMilliseconds = 8_000;

/** Runs one job at a time; the first is the reading that the pane opens with. */
export function useJobs(): Jobs {
  const [stage, setStage] = useState<Stage>({ kind: "reading" });
  const [job, setJob] = useState<Job | undefined>("read");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const [progress, setProgress] = useState<Progress>();
  const isLong = useWaited(longMilliseconds, job);
  // Each step of a job that is counted is an answer of Word.
  const isSlow = useWaited(slowMilliseconds, job, progress);
  const running = useRef(false);
  const isStopped = useRef(false);

  const start = useCallback<Jobs["start"]>((name, work, failed) => {
    if (running.current) return;
    running.current = true;
    isStopped.current = false;
    setProgress(undefined);
    setJob(name);
    const run = async (): Promise<void> => {
      try {
        if (name !== "read" && afterJob.loaded() === undefined) await codeFor(afterJob);
        await work();
      } catch (cause) {
        const error = cause instanceof FormError ? cause : new FormError("word-refused", { cause });
        if (failed !== undefined) failed(error);
        else setOutcome({ kind: "failed", job: name, code: error.code, wrote: error.wrote });
      } finally {
        running.current = false;
        setJob(undefined);
      }
    };
    void run();
  }, []);
  const say = useCallback((text: string) => setOutcome({ kind: "done", text }), []);

  const [watch] = useState<Watch>(() => ({
    onProgress: (done, all) => setProgress({ done, all, isStopping: isStopped.current }),
    isStopped: () => isStopped.current,
  }));
  const stop = useCallback(() => {
    isStopped.current = true;
    setProgress((now) => now && { ...now, isStopping: true });
  }, []);

  return { stage, setStage, job, isSlow, isLong, progress, watch, stop, outcome, setOutcome, start, say };
}

/** Whether a job has been in hand for so long, counted from what was last heard of it. */
function useWaited(milliseconds: number, job: Job | undefined, heard?: Progress): boolean {
  const [hasWaited, setHasWaited] = useState(false);
  useEffect(() => {
    if (job === undefined) return undefined;
    const wait = setTimeout(() => setHasWaited(true), milliseconds);
    return () => {
      clearTimeout(wait);
      setHasWaited(false);
    };
  }, [milliseconds, job, heard]);
  return hasWaited;
}
