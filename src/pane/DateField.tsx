import { Button, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { IsoDate } from "../plan/calendar";
import type { DateQuestion } from "../plan/dateQuestion";
import { formatDate, readDate } from "../plan/dates";
import { afterPress } from "./afterPress";
import type { CalendarProps } from "./Calendar";
import { LinkButton } from "./LinkButton";
import { TypedInput } from "./TypedInput";
import { whenWanted } from "./whenWanted";
import { dateProblemWords, dateQuestionWords, dayInFull, plainDay } from "./words/dates";
import { fieldsWords } from "./words/fields";

const Calendar = whenWanted<CalendarProps>(async () => (await import("./Calendar")).Calendar);

type DateFieldProps = {
  readonly label: string;
  /** As typed: day month year, or words such as "tomorrow". */
  readonly text: string;
  /** What the form says in its box: that is not judged, nor read back. */
  readonly said?: string;
  readonly today: IsoDate;
  readonly offersToday?: boolean;
  /** What is wrong with it besides that it is no date. */
  readonly problem?: string;
  /** Whether it stands as it is, though it is no date. */
  readonly isInWords?: boolean;
  /** Whether it may not be left blank. */
  readonly isNeeded?: boolean;
  /** What is to be answered before it is written. */
  readonly question?: DateQuestion;
  /** What to say under the field in place of the date in full, when nothing is wrong. */
  readonly remark?: string;
  readonly onText: (text: string) => void;
  /** The answer in question is right. */
  readonly onKeep?: (answer: string) => void;
};

const useStyles = makeStyles({
  date: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // An input asks for the width of 20 letters, which there is no room for.
  input: { minWidth: 0, paddingRight: tokens.spacingHorizontalXS },
  typed: { minWidth: 0, width: "100%", paddingRight: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  today: { marginRight: tokens.spacingHorizontalXS },
});

/** A date typed day month year in one field and read back in full under it, with a calendar as the second way. */
export function DateField({
  label,
  text,
  said = "",
  today,
  offersToday = false,
  problem,
  isInWords = false,
  isNeeded = false,
  question,
  remark,
  onText,
  onKeep,
}: DateFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isTyping, setIsTyping] = useState(false);
  const [calendarOpen, setCalendarOpen] = useState(false);
  const date = readDate(text, today);
  const isNew = text !== said;
  const unread = typeof date === "string" || isInWords || !isNew ? undefined : dateProblemWords(date);
  const wrong = (isTyping ? undefined : unread) ?? problem;
  const asked = isTyping ? undefined : question;
  const isToMend = unread !== undefined || question !== undefined || (isNeeded && text === "");
  const showsToday = offersToday && text === "";
  const answer = (act: () => void): void => {
    act();
    field.current?.focus(); // the button that was pressed goes
  };
  return (
    <div className={styles.date}>
      <Field
        label={label}
        validationState={wrong !== undefined ? "error" : asked !== undefined ? "warning" : "none"}
        validationMessage={
          wrong ??
          (asked && dateQuestionWords(asked)) ??
          remark ??
          (isNew && typeof date === "string" ? dayInFull(date) : undefined)
        }
      >
        <TypedInput
          ref={field}
          text={text}
          className={styles.input}
          input={{ className: styles.typed }}
          onText={(typed) => {
            setIsTyping(true);
            onText(typed);
          }}
          onBlur={() => afterPress(() => setIsTyping(false))}
          data-mend={isToMend ? "" : undefined}
          contentAfter={
            <>
              {showsToday && (
                <LinkButton
                  className={mergeClasses(styles.button, styles.today)}
                  aria-label={fieldsWords.todayOf(label)}
                  onClick={() => answer(() => onText(formatDate(today)))}
                >
                  {fieldsWords.today}
                </LinkButton>
              )}
              <Button
                ref={opener}
                size="small"
                appearance="transparent"
                icon={<CalendarLtrRegular />}
                className={styles.button}
                aria-label={fieldsWords.calendarOf(label)}
                title={fieldsWords.calendar}
                aria-expanded={calendarOpen}
                onClick={() => setCalendarOpen(!calendarOpen)}
              />
            </>
          }
        />
      </Field>
      {asked !== undefined && onKeep !== undefined && (
        <div role="group" aria-label={fieldsWords.isDateRight(label)} className={styles.answers}>
          <Button
            size="small"
            aria-label={fieldsWords.keepItOf(label)}
            onClick={() => answer(() => onKeep(asked.answer))}
          >
            {fieldsWords.keepIt}
          </Button>
          {asked.otherYear !== undefined && (
            <OtherYear
              {...{ label, date: asked.otherYear }}
              onTake={(taken) => answer(() => onText(formatDate(taken)))}
            />
          )}
        </div>
      )}
      {calendarOpen && (
        <Calendar
          label={fieldsWords.fromCalendar(label)}
          chosen={typeof date === "string" ? date : undefined}
          today={today}
          onPick={(day) => {
            setCalendarOpen(false);
            answer(() => onText(formatDate(day)));
          }}
          onClose={() => {
            setCalendarOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

type OtherYearProps = {
  readonly label: string;
  readonly date: IsoDate;
  readonly onTake: (date: IsoDate) => void;
};

function OtherYear({ label, date, onTake }: OtherYearProps) {
  const day = plainDay(date);
  return (
    <Button size="small" aria-label={fieldsWords.takeOtherYear(day, label)} onClick={() => onTake(date)}>
      {day}
    </Button>
  );
}
