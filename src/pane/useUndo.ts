import { useRef, useState, type RefObject } from "react";
import { clientOf, isSameClient, type Client } from "../plan/client";
import type { Form, Pointed } from "../plan/form";
import { FormError } from "../plan/formError";
import type { Gateway } from "../word/gateway";
import type { StepName, StoppedUndo, WhyStopped } from "./formInWord";
import type { Jobs } from "./useJobs";

/** A job that was done and can be undone. */
export type Step = StepName & {
  /** Whom the form was for before it and after it. */
  readonly before: Client;
  readonly after: Client;
  readonly putBack: (pointed: Pointed, seen: Form) => Promise<Form>;
  /** Undefined where nothing was typed for it. */
  readonly putBackDraft?: () => readonly string[];
};

/** The jobs that can be undone. */
export type UndoSteps = {
  /** Newest first. */
  readonly steps: readonly StepName[];
  readonly keep: (step: Omit<Step, "id">) => void;
  readonly undo: (step: StepName) => void;
};

/** Keeps each job that was done, and takes them back newest first, each with its draft. */
export function useUndo(
  gateway: Gateway,
  { stage, setStage, setOutcome, start }: Jobs,
  pointed: RefObject<Pointed>,
  onRenamed: (before: Client, after: Client) => void,
): UndoSteps {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const count = useRef(0);

  /** The form once a step is put back, or why it cannot be. */
  const takeBack = async (step: Step, seen: Form): Promise<Form | WhyStopped> => {
    const now = clientOf(seen);
    if (!isSameClient(now, step.after)) return { kind: "other-client", was: step.after, now };
    try {
      return await step.putBack(pointed.current, seen);
    } catch (failure) {
      if (!(failure instanceof FormError)) throw failure;
      const { code, wrote, detail } = failure;
      if (code === "changed-meanwhile" && !wrote) return { kind: "changed", where: detail };
      if (code !== "other-client") return { kind: "failed", code, wrote };
      const form = await gateway.readForm(pointed.current);
      setStage({ kind: "ready", form });
      return { kind: "other-client", was: step.after, now: clientOf(form) };
    }
  };

  return {
    steps,
    keep(step) {
      count.current += 1;
      const id = count.current;
      setSteps((before) => [{ id, ...step }, ...before]);
    },
    undo({ id }) {
      const chosen = steps.slice(0, steps.findIndex((step) => step.id === id) + 1);
      start("undo", async () => {
        let seen = stage.form;
        let done = 0;
        let waits = false;
        const aside: string[] = [];
        for (const step of chosen) {
          if (seen === undefined) return;
          const answer = await takeBack(step, seen);
          if ("kind" in answer) {
            const stopped: StoppedUndo = { step: step.name, count: done, why: answer };
            setOutcome({ kind: "stopped", ...stopped, aside });
            return;
          }
          seen = answer;
          done += 1;
          waits ||= step.putBackDraft !== undefined;
          setStage({ kind: "ready", form: answer });
          setSteps((before) => before.filter((each) => each.id !== step.id));
          if (isSameClient(clientOf(answer), step.before)) onRenamed(step.after, step.before);
          aside.push(...(step.putBackDraft?.() ?? []));
        }
        setOutcome({
          kind: "undone",
          count: done,
          waits,
          aside,
          ...(done === 1 && { step: chosen[0]?.name }),
        });
      });
    },
  };
}
