import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { CopyableText } from "../CopyableText";
import { lineWords, outcomeWords, resultText, wordCheckWords, worstFirst } from "../words/wordCheck";
import type { AboutWord } from "../../word/check/aboutWord";
import type { Tried } from "../../word/check/checkWord";
import type { Gateway } from "../../word/gateway";

export type WordCheckProps = { readonly checking: Pick<Gateway, "checkWord" | "openBlankDocument"> };

/** How far the check is. */
type Stage =
  | { readonly kind: "before"; readonly said?: string }
  | { readonly kind: "running"; readonly tried: number; readonly of: number }
  | { readonly kind: "done"; readonly about: AboutWord; readonly tried: readonly Tried[] };

const useStyles = makeStyles({
  check: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    "& > ul": { listStyleType: "none", margin: 0, padding: 0 },
    "& li": { marginBottom: tokens.spacingVerticalS },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  outcome: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  against: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Tries in a blank document what the pane relies on in Word, and shows what came of it. */
export function WordCheck({ checking }: WordCheckProps) {
  const styles = useStyles();
  const [stage, setStage] = useState<Stage>({ kind: "before" });
  const place = useRef<HTMLDivElement>(null);
  const check = async () => {
    place.current?.focus(); // the button goes
    setStage({ kind: "running", tried: 0, of: 0 });
    try {
      const checked = await checking.checkWord({
        hasKeyboard: () => document.hasFocus(),
        onProgress: (tried, of) => setStage({ kind: "running", tried, of }),
      });
      if (checked.kind === "checked") setStage({ ...checked, kind: "done" });
      else setStage({ kind: "before", said: wordCheckWords.notBlank });
    } catch {
      setStage({ kind: "before", said: wordCheckWords.notDone });
    }
  };
  const openNew = () =>
    checking.openBlankDocument().then(
      () => setStage({ kind: "before", said: wordCheckWords.asked }),
      () => setStage({ kind: "before", said: wordCheckWords.notAsked }),
    );
  return (
    <div className={styles.check} ref={place} tabIndex={-1}>
      {stage.kind === "before" && (
        <>
          <Text>{wordCheckWords.what}</Text>
          <Text>{wordCheckWords.how}</Text>
          <div className={styles.buttons}>
            <Button onClick={() => void check()}>{wordCheckWords.begin}</Button>
            <Button onClick={() => void openNew()}>{wordCheckWords.newDocument}</Button>
          </div>
        </>
      )}
      <Text role="status">{statusOf(stage)}</Text>
      {stage.kind === "done" && (
        <WordCheckResult
          {...stage}
          onAnswered={(tried) => {
            place.current?.focus(); // the question goes
            setStage({ ...stage, tried });
          }}
        />
      )}
    </div>
  );
}

function statusOf(stage: Stage): string {
  switch (stage.kind) {
    case "before":
      return stage.said ?? "";
    case "running":
      return wordCheckWords.progress(stage.tried, stage.of);
    case "done": {
      const count = (...kinds: readonly string[]): number =>
        stage.tried.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
      return wordCheckWords.done(count("holds"), count("differs", "refused"), count("untried", "asks"));
    }
  }
}

type WordCheckResultProps = {
  readonly about: AboutWord;
  readonly tried: readonly Tried[];
  readonly onAnswered: (tried: readonly Tried[]) => void;
};

function WordCheckResult({ about, tried, onAnswered }: WordCheckResultProps) {
  const styles = useStyles();
  const asks = tried.some(({ outcome }) => outcome.kind === "asks");
  /** Only the person can see whether a window has come. */
  const answer = (came: boolean) => {
    onAnswered(
      tried.map((each) => {
        if (each.outcome.kind !== "asks") return each;
        return { ...each, outcome: came ? { kind: "holds" } : { kind: "differs", wanted: "1", found: "0" } };
      }),
    );
  };
  return (
    <>
      {asks && (
        <div role="group" aria-label={wordCheckWords.didWindowCome}>
          <Text block>{wordCheckWords.didWindowCome}</Text>
          <div className={styles.buttons}>
            <Button onClick={() => answer(true)}>{wordCheckWords.yes}</Button>
            <Button onClick={() => answer(false)}>{wordCheckWords.no}</Button>
          </div>
        </div>
      )}
      <CopyableText label={wordCheckWords.table} text={resultText(about, tried)} />
      <ul aria-label={wordCheckWords.lookedAt}>
        {worstFirst(tried).map((each) => (
          <li key={each.line}>
            {lineWords[each.line]}
            <span
              className={["differs", "refused"].includes(each.outcome.kind) ? styles.against : styles.outcome}
            >
              {outcomeWords(each)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
