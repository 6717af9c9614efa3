import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Left } from "../plan/edits";
import type { BoxName, Form, Place, Pointed, Wanted } from "../plan/form";
import type { FormErrorCode } from "../plan/formError";
import { FormError } from "../plan/formError";
import type { SetUp } from "../plan/setUp";
import type { Asked } from "../plan/setUpQuestions";
import type { Filled, Gateway } from "../word/gateway";
import { isUsed, nothingPointed, withNo, withYes } from "./boxes/pointedSoFar";
import { notUsedWords, pointedWords, setUpDoneWords, whyNoBoxWords } from "./boxes/boxWords";

/** Whether there is a form to work on. A form that was read before stays at hand, so that no draft is lost. */
export type Stage =
  | { readonly kind: "reading"; readonly form?: Form }
  | { readonly kind: "ready"; readonly form: Form }
  | { readonly kind: "failed"; readonly code: FormErrorCode; readonly form?: Form };

/** A job in hand: only one runs at a time. */
export type Job = "read" | "fill" | "undo" | "show" | "insert" | "point" | "set-up";

/** How the last job ended. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly text: string; readonly undoable?: Undoable }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly job: Job; readonly code: FormErrorCode; readonly wrote: boolean };

/** What Undo does: puts back the form, and the draft that it was filled from. */
export type Undoable = {
  readonly putBack: (pointed: Pointed) => Promise<Form>;
  readonly putBackDraft: () => void;
};

/** One thing that a panel wants written, and the words for it once it is done. */
export type FillJob = {
  readonly wanted: Wanted;
  readonly done: (filled: Filled) => string;
  /** Called when it has been written, to let go of what is no longer a draft. */
  readonly written: (filled: Filled) => void;
  /** Called when it has been undone, to give the draft back. */
  readonly putBackDraft: () => void;
};

/** How the user shows which boxes are meant. */
export type Pointing = {
  readonly busy: boolean;
  /** A place that the user clicked in, to be looked at once more. */
  readonly candidate: Asked | undefined;
  readonly show: (place: Place) => void;
  /** Takes the box at Word's cursor. */
  readonly point: (name: BoxName) => void;
  readonly confirm: (asked: readonly Asked[]) => void;
  readonly decline: (asked: readonly Asked[]) => void;
};

/** Where the user is in Word. */
export type CursorInWord = {
  /** Calls `moved` when the cursor moves, and answers what stops that. */
  readonly watch: (moved: () => void) => () => void;
  readonly box: () => Promise<BoxName | undefined>;
};

/** The form that is open in Word and all that the pane can do to it. */
export type FormInWord = {
  readonly stage: Stage;
  readonly job: Job | undefined;
  readonly outcome: Outcome;
  /** What the last fill could not write, with the user's text, until it is dismissed. */
  readonly left: readonly Left[];
  readonly readAgain: () => void;
  readonly fill: (job: FillJob) => void;
  readonly undo: (undoable: Undoable) => void;
  readonly show: (place: Place) => void;
  readonly insertAtCursor: (text: string, done: string) => void;
  readonly pointing: Pointing;
  /** Where the user is in Word; the same object as long as Word is. */
  readonly cursor: CursorInWord;
  /** Sets up the form as agreed: as it was shown to the user. */
  readonly setUp: (agreed: SetUp) => void;
  readonly dismissLeft: () => void;
};

/** The only thing in the pane that calls the gateway. A call while another is in hand does nothing. */
export function useForm(gateway: Gateway): FormInWord {
  const [stage, setStage] = useState<Stage>({ kind: "reading" });
  const [job, setJob] = useState<Job | undefined>("read");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const [left, setLeft] = useState<readonly Left[]>([]);
  const [candidate, setCandidate] = useState<Asked>();
  const pointed = useRef(nothingPointed);
  const running = useRef(false);

  const run = useCallback(async (work: () => Promise<void>, failed: (error: FormError) => void) => {
    if (running.current) return;
    running.current = true;
    try {
      await work();
    } catch (error) {
      failed(error instanceof FormError ? error : new FormError("word-refused", { cause: error }));
    } finally {
      running.current = false;
      setJob(undefined);
    }
  }, []);

  const read = useCallback(
    (then: () => void) =>
      run(
        async () => {
          const form = await gateway.readForm(pointed.current);
          setStage({ kind: "ready", form });
          then();
        },
        ({ code }) => {
          setStage(({ form }) => ({ kind: "failed", code, form }));
        },
      ),
    [gateway, run],
  );

  useEffect(() => {
    void read(() => undefined);
  }, [read]);

  const cursor = useMemo<CursorInWord>(
    () => ({
      watch: (moved) => gateway.watchCursor(moved),
      // Only a hint is lost: the next move asks again.
      box: () => gateway.boxUnderCursor(pointed.current).catch(() => undefined),
    }),
    [gateway],
  );

  const start = (name: Job, work: () => Promise<void>) => {
    if (running.current) return;
    setJob(name);
    void run(work, ({ code, wrote }) => {
      setOutcome({ kind: "failed", job: name, code, wrote });
    });
  };

  const finish = (filled: Filled, text: string, putBackDraft: () => void) => {
    setStage({ kind: "ready", form: filled.form });
    const { undo } = filled;
    const putBack = undo && ((now: Pointed) => gateway.undoFill(undo, now));
    setOutcome({ kind: "done", text, undoable: putBack && { putBack, putBackDraft } });
    setLeft(filled.left);
  };

  /** Says something beside what can be undone. */
  const say = (text: string) => setOutcome((last) => ({ kind: "done", text, undoable: undoableOf(last) }));

  const readWith = async (now: Pointed) => {
    const form = await gateway.readForm(now);
    pointed.current = now;
    setCandidate(undefined);
    setStage({ kind: "ready", form });
    return form;
  };

  const takeBox = async (asked: readonly Asked[]) => {
    const form = await readWith(withYes(pointed.current, asked));
    say(asked.every((each) => isUsed(form, each)) ? pointedWords(asked) : notUsedWords(asked));
  };

  return {
    stage,
    job,
    outcome,
    left,
    readAgain() {
      if (running.current) return;
      setJob("read");
      setStage(({ form }) => ({ kind: "reading", form }));
      void read(() => {
        setOutcome((last) => ({ kind: "done", text: "The form was read again", undoable: undoableOf(last) }));
      });
    },
    fill({ wanted, done, written, putBackDraft }) {
      if (stage.kind !== "ready") return;
      start("fill", async () => {
        const filled = await gateway.fillForm(wanted, stage.form, pointed.current);
        finish(filled, done(filled), putBackDraft);
        written(filled);
      });
    },
    undo({ putBack, putBackDraft }) {
      start("undo", async () => {
        const form = await putBack(pointed.current);
        setStage({ kind: "ready", form });
        setOutcome({ kind: "undone" });
        putBackDraft();
      });
    },
    show(place) {
      start("show", () => gateway.showPlace(place));
    },
    insertAtCursor(text, done) {
      start("insert", async () => {
        finish(await gateway.insertAtCursor(text, pointed.current), done, () => undefined);
      });
    },
    pointing: {
      busy: job !== undefined,
      candidate,
      show(place) {
        start("show", () => gateway.showPlace(place));
      },
      point(name) {
        start("point", async () => {
          const found = await gateway.boxAtCursor(name, pointed.current);
          if (found.kind === "no-box") {
            say(whyNoBoxWords(name, found));
            return;
          }
          const asked = { name, place: found.place };
          if (found.place.confirm !== undefined) {
            setCandidate(asked);
            return;
          }
          await takeBox([asked]);
        });
      },
      confirm(asked) {
        start("point", () => takeBox(asked));
      },
      decline(asked) {
        if (candidate !== undefined && asked.includes(candidate)) {
          setCandidate(undefined);
          return;
        }
        start("point", async () => {
          await readWith(withNo(pointed.current, asked));
          say(notUsedWords(asked));
        });
      },
    },
    cursor,
    setUp(agreed) {
      start("set-up", async () => {
        const done = await gateway.setUpForm(agreed, pointed.current);
        const { undo } = done;
        const putBack = undo && ((now: Pointed) => gateway.undoSetUp(undo, now));
        setStage({ kind: "ready", form: done.form });
        setOutcome({
          kind: "done",
          text: setUpDoneWords(done),
          undoable: putBack && { putBack, putBackDraft: () => undefined },
        });
      });
    },
    dismissLeft() {
      setLeft([]);
    },
  };
}

/** What can still be undone. */
function undoableOf(outcome: Outcome): Undoable | undefined {
  return outcome.kind === "done" ? outcome.undoable : undefined;
}
