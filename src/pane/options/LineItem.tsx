import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Option } from "../../plan/data/option";
import { displayedOption, namesHelp, optionOnLine } from "../../plan/planOption";
import { Caution } from "../Caution";
import { LinkButton } from "../LinkButton";
import type { LineChange } from "./linesDraft";
import type { LineInForm } from "./linesInForm";
import { WordsField } from "./WordsField";
import { linesWords } from "../words/lines";
import { optionsWords } from "../words/options";

type LineItemProps = {
  readonly line: LineInForm;
  /** The option that it is, where it is one. */
  readonly option?: Option;
  /** Whether "Agreed" or "Not for now" is asked: not for what to take. */
  readonly asksStatus: boolean;
};

const useStyles = makeStyles({
  item: {
    display: "flex",
    // Its words begin where those of a prompt with a tick box do.
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: tokens.fontSizeBase400 },
  secondary: { color: tokens.colorNeutralForeground2 },
  out: { textDecorationLine: "line-through" },
  draft: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  button: { minWidth: "auto" },
});

/** A line that stands in the form: its words can be changed, it can be moved in its box, or taken out. */
export function LineItem({ line, option, asksStatus }: LineItemProps) {
  const styles = useStyles();
  const opened = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { change, isChanged, problem, position, count, onChange, onMove } = line;
  const { text, status } = optionOnLine(line.line);
  const isPutOff = status === "not-now" || change.status === "not-now";
  const prompt = option?.prompt;
  const toggleOut = () => onChange({ ...change, out: !change.out });
  return (
    <li className={styles.item}>
      <CheckmarkRegular className={styles.icon} aria-hidden />
      <div className={styles.body}>
        {prompt !== undefined && <Text block>{prompt}</Text>}
        <Text block size={200} className={mergeClasses(styles.secondary, change.out && styles.out)}>
          {status === "not-now" ? linesWords.inFormNotNow(text) : linesWords.inForm(text)}
        </Text>
        {status === "not-now" && namesHelp(text) && !isOpen && !isChanged && !change.out && (
          <Caution text={optionsWords.helpPutOff} />
        )}
        {isOpen && !change.out && option?.caution !== undefined && <Caution text={option.caution} />}
        <DraftOfLine change={change} isChanged={isChanged} isOpen={isOpen} />
        <div className={styles.buttons}>
          <LinkButton
            aria-label={linesWords.changeOf(text)}
            aria-expanded={isOpen && !change.out}
            aria-controls={opened}
            disabledFocusable={change.out}
            onClick={() => setIsOpen(!isOpen)}
          >
            {linesWords.change}
          </LinkButton>
          <LinkButton
            aria-label={`${change.out ? linesWords.keepInForm : linesWords.takeOut}: ${text}`}
            onClick={toggleOut}
          >
            {change.out ? linesWords.keepInForm : linesWords.takeOut}
          </LinkButton>
        </div>
        <div id={opened}>
          {isOpen && !change.out && (
            <div className={styles.body} role="group" aria-label={prompt ?? text}>
              <WordsField
                label={linesWords.wordsInForm}
                words={change}
                option={option}
                asksStatus={asksStatus && (option === undefined || isPutOff || option.topic !== undefined)}
                problem={problem}
                onWords={(words) => onChange({ ...change, ...words })}
              />
              {count > 1 && (
                <div className={styles.buttons}>
                  <Text size={200} role="status">
                    {linesWords.position(position, count)}
                  </Text>
                  <Button
                    size="small"
                    className={styles.button}
                    disabledFocusable={position === 1}
                    onClick={() => onMove(-1)}
                  >
                    {linesWords.moveUp}
                  </Button>
                  <Button
                    size="small"
                    className={styles.button}
                    disabledFocusable={position === count}
                    onClick={() => onMove(1)}
                  >
                    {linesWords.moveDown}
                  </Button>
                </div>
              )}
            </div>
          )}
        </div>
      </div>
    </li>
  );
}

type DraftOfLineProps = {
  readonly change: LineChange;
  readonly isChanged: boolean;
  readonly isOpen: boolean;
};

/** What is going to become of a line, in words. */
function DraftOfLine({ change, isChanged, isOpen }: DraftOfLineProps) {
  const styles = useStyles();
  if (change.out)
    return (
      <Text block size={200} className={styles.draft}>
        {linesWords.toBeTakenOut}
      </Text>
    );
  if (!isChanged || isOpen) return null;
  return (
    <Text block size={200} className={styles.draft}>
      {linesWords.toBeChanged(displayedOption(change))}
    </Text>
  );
}
