import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { FormErrorCode } from "../plan/formError";
import type { Outcome, Undoable } from "./useForm";
import { failureWords } from "./words";

type JobOutcomeProps = {
  readonly outcome: Outcome;
  readonly busy: boolean;
  readonly onUndo: (undoable: Undoable) => void;
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
});

/** The quiet line that says how the last job ended, with Undo beside it. It is there from the start, so that it is announced. */
export function JobOutcome({ outcome, busy, onUndo, onReadAgain }: JobOutcomeProps) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  const undoable = outcome.kind === "done" ? outcome.undoable : undefined;
  return (
    <div className={mergeClasses(styles.row, outcome.kind !== "none" && styles.spaced)}>
      <div role="status" aria-live="polite" tabIndex={-1} ref={line} className={styles.said}>
        <OutcomeWords outcome={outcome} />
      </div>
      {showsUndo(outcome) && (
        // It stays, without effect, once it has been pressed: a focused button that goes takes the focus with it.
        <Button
          size="small"
          disabledFocusable={busy || undoable === undefined}
          onClick={() => {
            if (undoable !== undefined) onUndo(undoable);
          }}
        >
          Undo
        </Button>
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
          Read the form again
        </Button>
      )}
    </div>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  if (outcome.kind === "none") return null;
  if (outcome.kind === "done") return <Text size={200}>{outcome.text}</Text>;
  if (outcome.kind === "undone") return <Text size={200}>Put back as it was</Text>;
  const { title, advice } = failureWords(outcome.code, outcome.job, outcome.wrote);
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

function showsUndo(outcome: Outcome): boolean {
  if (outcome.kind === "done") return outcome.undoable !== undefined;
  return outcome.kind === "undone" || (outcome.kind === "failed" && outcome.job === "undo");
}

function asksToReadAgain(outcome: Outcome): boolean {
  if (outcome.kind !== "failed") return false;
  return outcome.wrote || mendedByReading.has(outcome.code);
}

const mendedByReading: ReadonlySet<FormErrorCode> = new Set([
  "changed-meanwhile",
  "place-missing",
  "no-answer",
  "other-client",
]);
