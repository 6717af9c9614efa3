import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { addMonths, partsOf, type IsoDate } from "../plan/calendar";
import { moved, weeksOf } from "./calendarDays";
import { dayInFull, monthAndYear, weekdaysInShort } from "./words/dates";
import { fieldsWords } from "./words/fields";

export type CalendarProps = {
  readonly label: string;
  /** The day that is chosen; undefined while the field has none. */
  readonly chosen: IsoDate | undefined;
  readonly today: IsoDate;
  readonly onPick: (day: IsoDate) => void;
  /** It was left without a choice. */
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  calendar: {
    alignSelf: "flex-start",
    maxWidth: "100%",
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  days: { borderSpacing: 0, width: "100%" },
  weekday: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    padding: 0,
  },
  cell: { padding: 0, textAlign: "center" },
  day: { minWidth: "28px", width: "100%", minHeight: "28px", paddingInline: 0 },
  outside: { visibility: "hidden" },
  step: { minWidth: "28px" },
});

/** A month to pick a day from, Monday first. Arrows, Page Up and Page Down, Home and End move; Enter picks; Esc closes it whole. */
export function Calendar({ label, chosen, today, onPick, onClose }: CalendarProps) {
  const styles = useStyles();
  const [day, setDay] = useState(chosen ?? today);
  const table = useRef<HTMLTableElement>(null);
  // The arrows take the keyboard along; the buttons beside the month keep it.
  const takesFocus = useRef(true);
  useEffect(() => {
    if (takesFocus.current) table.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    takesFocus.current = false;
  }, [day]);
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") onClose();
    else {
      const to = table.current?.contains(document.activeElement) ? moved(day, event) : undefined;
      if (to === undefined) return;
      takesFocus.current = true;
      setDay(to);
    }
    event.preventDefault();
    // Word on the web takes the keyboard out of the pane on an Esc that reaches the window.
    event.stopPropagation();
  };
  return (
    <div role="group" data-calendar="" aria-label={label} className={styles.calendar} onKeyDown={pressed}>
      <div className={styles.head}>
        <Step label={fieldsWords.monthBefore} sign="‹" onClick={() => setDay(addMonths(day, -1))} />
        <Text size={200} weight="semibold" aria-live="polite">
          {monthAndYear(day)}
        </Text>
        <Step label={fieldsWords.monthAfter} sign="›" onClick={() => setDay(addMonths(day, 1))} />
      </div>
      <table ref={table} className={styles.days}>
        <thead>
          <tr>
            {weekdaysInShort.map((weekday) => (
              <th key={weekday} scope="col" className={styles.weekday}>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <td key={each} className={styles.cell}>
                  <Button
                    size="small"
                    appearance={each === chosen ? "primary" : each === today ? "outline" : "subtle"}
                    className={mergeClasses(
                      styles.day,
                      partsOf(each).month !== partsOf(day).month && styles.outside,
                    )}
                    tabIndex={each === day ? 0 : -1}
                    aria-label={dayInFull(each)}
                    aria-current={each === today ? "date" : undefined}
                    aria-pressed={each === chosen}
                    onClick={() => onPick(each)}
                  >
                    {partsOf(each).day}
                  </Button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type StepProps = { readonly label: string; readonly sign: string; readonly onClick: () => void };

function Step({ label, sign, onClick }: StepProps) {
  const styles = useStyles();
  return (
    <Button size="small" appearance="subtle" className={styles.step} aria-label={label} onClick={onClick}>
      {sign}
    </Button>
  );
}
