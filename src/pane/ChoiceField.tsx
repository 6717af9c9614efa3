import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { squeezed } from "../plan/text";
import type { ChoiceRule } from "./choiceRule";
import { nameAdded } from "./nameAdded";
import type { SuggestionsProps } from "./Suggestions";
import { TypedInput } from "./TypedInput";
import { whenWanted } from "./whenWanted";
import { fieldsWords } from "./words/fields";

export type ChoiceFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly rule: ChoiceRule;
  readonly problem?: string;
  readonly remark?: string;
  readonly onText: (text: string) => void;
};

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const Suggestions = whenWanted<SuggestionsProps>(async () => (await import("./Suggestions")).Suggestions);

/** A plain field with words under it to click. What is typed stands: nothing but a click, or Enter on such a word, changes it. */
export function ChoiceField({ label, text, choices, rule, problem, remark, onText }: ChoiceFieldProps) {
  const styles = useStyles();
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const wrong = problem ?? (rule === "list" && !isChoice(text, choices) ? notInList : undefined);
  const remarks = [
    ...(rule === "list-or-own" && !isChoice(text, choices) ? [onlyByHand] : []),
    ...(remark === undefined ? [] : [remark]),
  ];
  return (
    <div className={styles.field}>
      <Field
        label={label}
        validationState={wrong === undefined ? "none" : "error"}
        validationMessage={wrong ?? (remarks.length === 0 ? undefined : remarks.join(". "))}
      >
        <TypedInput
          ref={field}
          {...{ text, onText }}
          aria-describedby={choices.length > 0 ? hint : undefined}
          onKeyDown={(event) => {
            const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
            if (key !== "ArrowDown" || ctrlKey || altKey || metaKey || shiftKey) return;
            event.preventDefault();
            group.current?.querySelector("button")?.focus();
          }}
        />
      </Field>
      <span id={hint} hidden>
        {rule === "any" ? fieldsWords.arrowToAdd : fieldsWords.arrowToChoose}
      </span>
      {choices.length > 0 && (
        <Suggestions
          label={fieldsWords.wordsFor(label)}
          verb={rule === "any" ? fieldsWords.add : fieldsWords.choose}
          words={choices}
          field={field}
          group={group}
          onTake={(words) => onText(rule === "any" ? nameAdded(text, words) : words)}
        />
      )}
    </div>
  );
}

const notInList = fieldsWords.notInList;
const onlyByHand = fieldsWords.onlyByHand;

/** Whether a list has the words, whatever their capitals; a blank is no answer yet. */
function isChoice(text: string, choices: readonly string[]): boolean {
  const typed = squeezed(text).toLowerCase();
  return typed === "" || choices.some((choice) => squeezed(choice).toLowerCase() === typed);
}
