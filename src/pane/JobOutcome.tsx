import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FormErrorCode } from "../plan/formError";
import type { EarlierStepsProps } from "./EarlierSteps";
import type { Job, Outcome, Progress as Counted, StepName } from "./formInWord";
import { whenWanted } from "./whenWanted";
import { jobWords, progressWords } from "./words/progress";
import { stoppedWords, undoneWords } from "./words/undo";
import { failureWords, slowWords, type FailureWords } from "./words/failures";
import { paneWords } from "./words/pane";

type JobOutcomeProps = {
  readonly outcome: Outcome;
  readonly job: Job | undefined;
  /** Whether the job in hand has taken over a second. */
  readonly isLong: boolean;
  /** How far it is, where that can be counted. */
  readonly progress: Counted | undefined;
  readonly onStop: () => void;
  /** Whether Word has not answered for some seconds. */
  readonly isSlow: boolean;
  readonly onStopWaiting: () => void;
  /** What can be undone, newest first. */
  readonly steps: readonly StepName[];
  readonly onUndo: (step: StepName) => void;
  readonly onReadAgain: () => void;
};

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  spaced: { paddingBottom: tokens.spacingVerticalS },
  said: { flexGrow: 1, flexBasis: "160px", minWidth: 0, overflowWrap: "anywhere" },
  undo: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
});

const Progress = whenWanted(async () => (await import("./Progress")).Progress);
const EarlierSteps = whenWanted<EarlierStepsProps>(async () => (await import("./EarlierSteps")).EarlierSteps);

/** The quiet line that says how the last job ended, with Undo beside it. It is there from the start, so that it is announced. */
export function JobOutcome({
  outcome,
  job,
  isLong,
  progress,
  onStop,
  isSlow,
  steps,
  onStopWaiting,
  onUndo,
  onReadAgain,
}: JobOutcomeProps) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // In a pane so low that all of it scrolls, the words would stand out of sight under the button.
  useEffect(() => {
    if (outcome.kind !== "none") line.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  const [newest] = steps;
  const busy = job !== undefined;
  const working = job !== undefined && isLong ? jobWords(job, progress) : undefined;
  const shows = isSlow || working !== undefined || outcome.kind !== "none" || newest !== undefined;
  return (
    <div className={mergeClasses(styles.row, shows && styles.spaced)}>
      <div role="status" aria-live="polite" tabIndex={-1} ref={line} className={styles.said}>
        {isSlow || working !== undefined ? (
          <Text size={200} block>
            {isSlow ? slowWords : working}
          </Text>
        ) : (
          <OutcomeWords outcome={outcome} />
        )}
      </div>
      {working !== undefined && progress !== undefined && (
        <Progress {...progress} label={working} said={progressWords.rowsInForm(progress)} onStop={onStop} />
      )}
      {isSlow && (
        <Button
          size="small"
          onClick={() => {
            line.current?.focus();
            onStopWaiting();
          }}
        >
          {paneWords.stopWaiting}
        </Button>
      )}
      {(newest !== undefined || outcome.kind === "undone") && (
        <div className={styles.undo}>
          {/* It stays, without effect, once all is undone: a focused button that goes takes the focus with it. */}
          <Button
            ref={undo}
            size="small"
            disabledFocusable={busy || newest === undefined}
            onClick={() => {
              if (newest !== undefined) onUndo(newest);
            }}
          >
            {paneWords.undo}
          </Button>
          {steps.length > 1 && (
            <EarlierSteps
              {...{ steps, busy }}
              onUndo={(step) => {
                undo.current?.focus(); // the menu's button may go
                onUndo(step);
              }}
            />
          )}
        </div>
      )}
      {asksToReadAgain(outcome) && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            line.current?.focus();
            onReadAgain();
          }}
        >
          {paneWords.readAgain}
        </Button>
      )}
    </div>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case "none":
      return null;
    case "done":
      return (
        <Text size={200} block>
          {outcome.text}
        </Text>
      );
    case "undone":
      return (
        <Text size={200} block>
          {undoneWords(outcome)}
        </Text>
      );
    case "stopped":
      return <Failure words={stoppedWords(outcome)} />;
    case "failed":
      return <Failure words={failureWords(outcome.code, outcome.job, outcome.wrote)} />;
  }
}

function Failure({ words: { title, advice } }: { readonly words: FailureWords }) {
  return (
    <>
      <Text size={200} weight="semibold" block>
        {title}
      </Text>
      <Text size={200} block>
        {advice}
      </Text>
    </>
  );
}

const mendedByReading: ReadonlySet<FormErrorCode> = new Set([
  "changed-meanwhile",
  "place-missing",
  "no-answer",
]);

function asksToReadAgain(outcome: Outcome): boolean {
  if (outcome.kind === "stopped")
    return (
      outcome.why.kind === "changed" ||
      (outcome.why.kind === "failed" && (outcome.why.wrote || mendedByReading.has(outcome.why.code)))
    );
  return outcome.kind === "failed" && (outcome.wrote || mendedByReading.has(outcome.code));
}
