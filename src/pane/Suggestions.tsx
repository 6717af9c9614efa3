import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { fieldsWords } from "./words/fields";

export type SuggestionsProps = {
  /** What the group is called: "Names for Who will do this?". */
  readonly label: string;
  /** What one does: "Add" to what is typed, "Choose" in its place. */
  readonly verb: string;
  readonly words: readonly string[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly group: RefObject<HTMLDivElement | null>;
  readonly onTake: (words: string) => void;
};

/** So many are shown before the user asks for all. */
const shownAtFirst = 9;

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  verb: { color: tokens.colorNeutralForeground2 },
  words: {
    minHeight: "26px",
    minWidth: 0,
    maxWidth: "100%",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    textAlign: "left",
    // Fluent draws its ring after Tab only; here the arrows move.
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/**
 * Words under a field, each to be clicked. They are no Tab stops: the down arrow goes from the field to them, arrows from one to
 * the next, Enter takes one, Escape goes back, and a letter is typed in the field.
 */
export function Suggestions({ label, verb, words, field, group, onTake }: SuggestionsProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || words.length <= shownAtFirst + 1 ? words : words.slice(0, shownAtFirst);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const { key } = event;
    if (key === "ArrowRight" || key === "ArrowDown") buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (key === "ArrowLeft" || key === "ArrowUp") (buttons[at - 1] ?? field.current)?.focus();
    else if (key === "Escape" || (key === "Tab" && event.shiftKey)) field.current?.focus();
    else {
      if (isTyped(event)) endOf(field.current); // the browser types the key where the focus is then
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={group} role="group" aria-label={label} className={styles.group} onKeyDown={onKeyDown}>
      <Text size={200} className={styles.verb} aria-hidden>
        {verb}:
      </Text>
      {shown.map((each) => (
        <Button
          key={each}
          size="small"
          className={styles.words}
          tabIndex={-1}
          onClick={() => {
            onTake(each);
            endOf(field.current);
          }}
        >
          {each}
        </Button>
      ))}
      {shown.length < words.length && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.words}
          tabIndex={-1}
          aria-label={fieldsWords.showAllOf(words.length, label)}
          onClick={() => {
            flushSync(() => setShowsAll(true));
            group.current?.querySelectorAll("button")[shown.length]?.focus();
          }}
        >
          {fieldsWords.showAll(words.length)}
        </Button>
      )}
    </div>
  );
}

/** A key that types or rubs out; the space bar presses a button. */
function isTyped({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && ((key.length === 1 && key !== " ") || key === "Backspace");
}

function endOf(field: HTMLInputElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
