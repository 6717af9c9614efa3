import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { FirstBoxProps } from "./boxes/FirstBox";
import { readingFailure, slowWords } from "./words/failures";
import type { Pointing, Stage } from "./formInWord";
import { whenWanted } from "./whenWanted";
import { paneWords } from "./words/pane";

type WholePaneStateProps = {
  readonly stage: Exclude<Stage, { kind: "ready" }>;
  readonly pointing: Pointing;
  /** Whether Word has not answered for some seconds. */
  readonly isSlow: boolean;
  readonly onReadAgain: () => void;
  readonly onStopWaiting: () => void;
};

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "300ms",
    animationFillMode: "both",
    alignSelf: "stretch",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  // Grey bars where fields will stand; Fluent's own would be part of the first load for these two.
  toCome: {
    height: "32px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
});

const FirstBox = whenWanted<FirstBoxProps>(async () => (await import("./boxes/FirstBox")).FirstBox);

/** What fills the pane while there is no form to work on: it is being read, or it could not be. */
export function WholePaneState({ stage, pointing, isSlow, onReadAgain, onStopWaiting }: WholePaneStateProps) {
  const styles = useStyles();
  const state = useRef<HTMLDivElement>(null);
  if (stage.kind === "reading") {
    return (
      <div className={styles.state} ref={state} tabIndex={-1}>
        <div className={styles.late}>
          <Text role="status">{isSlow ? slowWords : paneWords.reading}</Text>
          {isSlow && (
            <Button
              onClick={() => {
                state.current?.focus(); // the button goes
                onStopWaiting();
              }}
            >
              {paneWords.stopWaiting}
            </Button>
          )}
          <div className={styles.toCome} />
          <div className={styles.toCome} />
        </div>
      </div>
    );
  }
  const { title, advice } = readingFailure(stage.code);
  return (
    <div className={styles.state} ref={state} tabIndex={-1}>
      <div role="status">
        <Text size={400} weight="semibold" as="h2" block>
          {title}
        </Text>
        <Text as="p">{advice}</Text>
      </div>
      <Button
        appearance="primary"
        onClick={() => {
          state.current?.focus(); // the button goes while the form is read
          onReadAgain();
        }}
      >
        {paneWords.readAgain}
      </Button>
      {stage.code === "not-a-form" && <FirstBox pointing={pointing} />}
    </div>
  );
}
