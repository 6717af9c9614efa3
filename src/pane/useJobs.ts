import type { Dispatch, SetStateAction } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import { FormError } from "../plan/formError";
import type { Job, Outcome, Stage } from "./formInWord";

/** The one job that may be in hand, how far the form is and how the last job ended. */
export type Jobs = {
  readonly stage: Stage;
  readonly setStage: Dispatch<SetStateAction<Stage>>;
  readonly job: Job | undefined;
  /** Whether the job in hand has not been answered for some seconds. */
  readonly isSlow: boolean;
  readonly outcome: Outcome;
  readonly setOutcome: Dispatch<SetStateAction<Outcome>>;
  /** Begins a job; does nothing while one is in hand. What fails is the outcome, unless `failed` says otherwise. */
  readonly start: (job: Job, work: () => Promise<void>, failed?: (error: FormError) => void) => void;
  /** Says something that changes nothing. */
  readonly say: (text: string) => void;
};

/** After so long it is said that Word has not answered yet. */
const slowMilliseconds = 8_000;

/** Runs one job at a time; the first is the reading that the pane opens with. */
export function useJobs(): Jobs {
  const [stage, setStage] = useState<Stage>({ kind: "reading" });
  const [job, setJob] = useState<Job | undefined>("read");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const [isSlow, setIsSlow] = useState(false);
  const running = useRef(false);

  useEffect(() => {
    if (job === undefined) return undefined;
    const wait = setTimeout(() => setIsSlow(true), slowMilliseconds);
    return () => {
      clearTimeout(wait);
      setIsSlow(false);
    };
  }, [job]);

  const start = useCallback<Jobs["start"]>((name, work, failed) => {
    if (running.current) return;
    running.current = true;
    setJob(name);
    const run = async (): Promise<void> => {
      try {
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

  return { stage, setStage, job, isSlow, outcome, setOutcome, start, say };
}
