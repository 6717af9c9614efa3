import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { IsoDate } from "../../plan/calendar";
import { checkedAge } from "../../services/checkedAge";
import type { Contact } from "../../services/contact";
import { checkedWords } from "../words/contacts";
import { servicesWords } from "../words/services";

type CheckedMarkProps = {
  readonly contact: Contact;
  readonly today: IsoDate;
  /** Whether the button is there even for a contact that was checked of late. */
  readonly offersCheck: boolean;
  readonly onChecked: () => void;
};

const useStyles = makeStyles({
  mark: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  stale: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** When a contact was checked; over 90 days, what to do before it is inserted. */
export function CheckedMark({ contact, today, offersCheck, onChecked }: CheckedMarkProps) {
  const styles = useStyles();
  const words = useRef<HTMLSpanElement>(null);
  const { stale, days } = checkedAge(contact, today);
  return (
    <div className={mergeClasses(styles.mark, stale && styles.stale)}>
      <Text ref={words} tabIndex={-1} size={200}>
        {checkedWords(contact, today)}
        {stale && servicesWords.checkFirst}
      </Text>
      {(stale || (offersCheck && days !== 0)) && (
        <Button
          size="small"
          aria-label={servicesWords.checkedTodayOf(contact.name)}
          onClick={() => {
            words.current?.focus(); // the button goes
            onChecked();
          }}
        >
          {servicesWords.checkedToday}
        </Button>
      )}
    </div>
  );
}
