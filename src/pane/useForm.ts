import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { clientOf, isClientAfter, isSameClient, type Client } from "../plan/client";
import type { Form, Pointed, Wanted } from "../plan/form";
import { FormError } from "../plan/formError";
import type { Filled, Gateway } from "../word/gateway";
import { nothingPointed, withSaid } from "../plan/pointed";
import type { CursorInWord, FormInWord, LeftByFill } from "./formInWord";
import { codeFor } from "./later";
import { useJobs } from "./useJobs";
import { boxWords, usePointing } from "./usePointing";
import { useUndo, type Step } from "./useUndo";
import { paneWords } from "./words/pane";

/**
 * The only thing in the pane that calls the gateway. A call while another is in hand does nothing. `onRenamed` is told when the
 * user has given the form another name or ref through the pane: what is typed for the one is for the other then. `remembered` is
 * what the organisation has said of its form; once it is known the form is read by it.
 */
export function useForm(
  gateway: Gateway,
  onRenamed: (before: Client, after: Client) => void,
  remembered: Pointed = nothingPointed,
): FormInWord {
  const jobs = useJobs();
  const { stage, setStage, job, isSlow, isLong, progress, watch, stop, outcome, start, say } = jobs;
  const [left, setLeft] = useState<LeftByFill>();
  const pointed = useRef(nothingPointed);
  const pointing = usePointing(gateway, jobs, pointed, onRenamed);
  const undoing = useUndo(gateway, jobs, pointed, onRenamed);

  const read = useCallback(
    (then: () => void) =>
      start(
        "read",
        async () => {
          const form = await gateway.readForm(pointed.current);
          setStage({ kind: "ready", form });
          then();
        },
        ({ code }) => setStage(({ form }) => ({ kind: "failed", code, form })),
      ),
    [gateway, start, setStage],
  );

  useEffect(() => {
    read(() => undefined);
  }, [read]);

  const known = useRef(nothingPointed);
  const isIdle = job === undefined;
  useEffect(() => {
    if (known.current === remembered || !isIdle) return;
    pointed.current = withSaid(remembered, pointed.current);
    known.current = remembered;
    if (remembered !== nothingPointed) read(() => undefined);
  }, [remembered, isIdle, read]);

  const cursor = useMemo<CursorInWord>(
    () => ({
      watch: (moved) => gateway.watchCursor(moved),
      // Only a hint is lost: the next move asks again.
      box: () => gateway.boxUnderCursor(pointed.current).catch(() => undefined),
    }),
    [gateway],
  );

  /** Where the form turns out to be for another client, it is read, so that the user sees for whom. */
  const forThisClient = async (ask: () => Promise<Filled>): Promise<Filled> => {
    try {
      return await ask();
    } catch (failure) {
      if (failure instanceof FormError && failure.code === "other-client")
        setStage({ kind: "ready", form: await gateway.readForm(pointed.current) });
      throw failure;
    }
  };

  /** What both ways to write end with. */
  const finish = (seen: Form, filled: Filled, { text, name, putBackDraft }: Finished): void => {
    const { undo, form } = filled;
    const [before, after] = [clientOf(seen), clientOf(form)];
    setStage({ kind: "ready", form });
    say(text);
    // What a stopped fill did not come to is still typed in its tab.
    const boxes = filled.left.filter(({ why }) => why !== "stopped");
    setLeft(boxes.length === 0 ? undefined : { boxes, client: after });
    if (undo === undefined) return;
    const putBack: Step["putBack"] = (now, as) => gateway.undoFill(undo, now, as);
    undoing.keep({ name, before, after, putBack, putBackDraft });
  };

  return {
    stage,
    job,
    isSlow,
    isLong,
    progress,
    stop,
    stopWaiting: () => gateway.stopWaiting(),
    outcome,
    left,
    steps: undoing.steps,
    undo: undoing.undo,
    readAgain() {
      if (job !== undefined) return;
      setStage(({ form }) => ({ kind: "reading", form }));
      read(() => say(paneWords.wasReadAgain));
    },
    fill({ wanted, done, step = done, written, putBackDraft }) {
      if (stage.kind !== "ready") return;
      const seen = stage.form;
      start("fill", async () => {
        const filled = await forThisClient(() => gateway.fillForm(wanted, seen, pointed.current, watch));
        finish(seen, filled, { text: done(filled), name: step(filled), putBackDraft });
        written(filled);
        const [before, after] = [clientOf(seen), clientOf(filled.form)];
        if (!isSameClient(before, after) && isRenaming(wanted, before, after)) onRenamed(before, after);
      });
    },
    show: pointing.show,
    insertAtCursor({ text, done, written, putBackDraft }) {
      if (stage.kind !== "ready") return;
      const seen = stage.form;
      start("insert", async () => {
        const filled = await forThisClient(() => gateway.insertAtCursor(text, pointed.current, seen));
        finish(seen, filled, { text: done, name: done, putBackDraft });
        written();
      });
    },
    openCopy(page, opened) {
      start("copy", async () => {
        const { copyDocument } = await import("../copy/copyDocument");
        await gateway.openDocument(copyDocument(page));
        say(paneWords.copyOpened);
        opened();
      });
    },
    pointing,
    cursor,
    setUp(agreed) {
      start("set-up", async () => {
        const { setUpDoneWords } = await codeFor(boxWords);
        const done = await gateway.setUpForm(agreed, pointed.current);
        const { undo, form } = done;
        setStage({ kind: "ready", form });
        say(setUpDoneWords(done));
        if (undo === undefined) return;
        const client = clientOf(form);
        undoing.keep({
          name: paneWords.formSetUp,
          before: client,
          after: client,
          putBack: (now) => gateway.undoSetUp(undo, now),
        });
      });
    },
    dismissLeft() {
      setLeft(undefined);
    },
  };
}

type Finished = {
  readonly text: string;
  readonly name: string;
  readonly putBackDraft?: Step["putBackDraft"];
};

/** Whether a form is for another client by now because a fill was asked to write so. */
function isRenaming({ fields, cleared }: Wanted, before: Client, after: Client): boolean {
  const ref = fields?.clientRef ?? (cleared?.includes("clientRef") === true ? "" : undefined);
  return ref !== undefined && isClientAfter(before, ref, after);
}
