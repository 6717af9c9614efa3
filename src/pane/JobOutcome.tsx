import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FormErrorCode } from "../plan/formError";
import type { FormInWord, Outcome } from "./formInWord";
import { Failure } from "./Failure";
import { afterJob } from "./useJobs";
import type { UndoButtonsProps } from "./UndoButtons";
import { whenWanted } from "./whenWanted";
import { notBegun, slowWords } from "./words/failures";
import { paneWords } from "./words/pane";

type JobOutcomeProps = Pick<
  FormInWord,
  | "outcome"
  | "job"
  | "isLong"
  | "progress"
  | "stop"
  | "isSlow"
  | "stopWaiting"
  | "steps"
  | "undo"
  | "readAgain"
>;

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  spaced: { paddingBottom: tokens.spacingVerticalS },
  said: { flexGrow: 1, flexBasis: "11.4em", minWidth: 0, overflowWrap: "anywhere" },
});

const JobWords = whenWanted(async () => (await import("./LongJob")).JobWords);
const JobProgress = whenWanted(async () => (await import("./LongJob")).JobProgress);
const UndoOutcome = whenWanted(async () => (await import("./UndoOutcome")).UndoOutcome);
const UndoButtons = whenWanted<UndoButtonsProps>(async () => (await import("./UndoButtons")).UndoButtons);

/** The quiet line that says how the last job ended, with Undo beside it. It is there from the start, so that it is announced. */
export function JobOutcome({
  outcome,
  job,
  isLong,
  progress,
  stop,
  isSlow,
  stopWaiting,
  steps,
  undo,
  readAgain,
}: JobOutcomeProps) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  // In a pane so low that all of it scrolls, the words would stand out of sight under the button.
  useEffect(() => {
    if (outcome.kind !== "none") line.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  const [newest] = steps;
  const busy = job !== undefined;
  const long = isLong ? job : undefined;
  const shows = isSlow || long !== undefined || outcome.kind !== "none" || newest !== undefined;
  return (
    <div className={mergeClasses(styles.row, shows && styles.spaced)}>
      <div role="status" aria-live="polite" tabIndex={-1} ref={line} className={styles.said}>
        {isSlow ? (
          <Text size={200} block>
            {slowWords}
          </Text>
        ) : long === undefined ? (
          <OutcomeWords outcome={outcome} />
        ) : (
          <JobWords job={long} progress={progress} />
        )}
      </div>
      {long !== undefined && progress !== undefined && (
        <JobProgress job={long} progress={progress} onStop={stop} />
      )}
      {isSlow && (
        <Button
          size="small"
          onClick={() => {
            line.current?.focus();
            stopWaiting();
          }}
        >
          {paneWords.stopWaiting}
        </Button>
      )}
      {(newest !== undefined || outcome.kind === "undone") && <UndoButtons {...{ steps, busy, undo }} />}
      {asksToReadAgain(outcome) && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            line.current?.focus();
            readAgain();
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
    case "stopped":
      return <UndoOutcome outcome={outcome} />;
    case "failed":
      return (
        <Failure
          words={afterJob.loaded()?.failureWords(outcome.code, outcome.job, outcome.wrote) ?? notBegun()}
        />
      );
  }
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
