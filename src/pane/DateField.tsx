import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { IsoDate } from "../plan/calendar";
import { formatDate, readDate } from "../plan/dates";
import { dateProblemWords } from "./words";

type DateFieldProps = {
  readonly label: string;
  /** As typed: day month year, or words such as "tomorrow". */
  readonly text: string;
  readonly today: IsoDate;
  readonly offersToday?: boolean;
  /** What to say under the field when nothing is wrong with the date. */
  readonly remark?: string;
  readonly onText: (text: string) => void;
};

const useStyles = makeStyles({
  date: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // An input asks for the width of 20 letters, which the buttons beside it leave no room for.
  typed: { minWidth: 0, width: "100%" },
  button: {
    minWidth: "auto",
    flexShrink: 0,
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

/** A date typed day month year in one field, with a calendar as the second way. */
export function DateField({ label, text, today, offersToday = false, remark, onText }: DateFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<"not-yet" | "typing" | "done">("not-yet");
  const [calendarOpen, setCalendarOpen] = useState(false);
  const date = readDate(text, today);
  const iso = typeof date === "string" ? date : "";
  const problem = typeof date === "string" || typed !== "done" ? undefined : dateProblemWords(date);
  return (
    <div className={styles.date}>
      <Field
        label={label}
        validationState={problem === undefined ? "none" : "error"}
        validationMessage={problem ?? remark}
      >
        <Input
          value={text}
          input={{ className: styles.typed }}
          placeholder="day month year"
          onChange={(_, { value }) => {
            setTyped("typing");
            onText(value);
          }}
          onBlur={() => setTyped(typed === "typing" ? "done" : typed)}
          contentAfter={
            <>
              {offersToday && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.button}
                  aria-label={`Today, ${label}`}
                  onClick={() => onText(formatDate(today))}
                >
                  Today
                </Button>
              )}
              <Button
                size="small"
                appearance="transparent"
                className={styles.button}
                aria-label={`Calendar, ${label}`}
                aria-expanded={calendarOpen}
                onClick={() => setCalendarOpen(!calendarOpen)}
              >
                Calendar
              </Button>
            </>
          }
        />
      </Field>
      {calendarOpen && <Calendar label={`${label}, from the calendar`} iso={iso} onText={onText} />}
    </div>
  );
}

type CalendarProps = {
  readonly label: string;
  readonly iso: string;
  readonly onText: (text: string) => void;
};

/** The browser's own calendar. It opens at once where the browser lets it; else its button is one step away. */
function Calendar({ label, iso, onText }: CalendarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    try {
      input.current?.showPicker();
    } catch {
      // A pane framed from another site may not open it by script, and an old browser has no such call.
    }
  }, []);
  return (
    <Field label={label}>
      <Input
        type="date"
        ref={input}
        value={iso}
        onChange={(_, { value }) => {
          const picked = readDate(value, "1970-01-01");
          if (typeof picked === "string") onText(formatDate(picked));
        }}
      />
    </Field>
  );
}
