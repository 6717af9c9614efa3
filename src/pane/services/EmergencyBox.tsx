import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isoIn } from "../../plan/calendar";
import { emergencyFacts } from "../../services/emergency";
import { directoryWords } from "../words/directory";
import { plainDay } from "../words/dates";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalS,
    padding: 0,
    listStyleType: "none",
  },
  closed: { display: "none" },
  limits: { margin: 0, paddingLeft: "1.6em", fontSize: tokens.fontSizeBase200 },
  secondary: { color: tokens.colorNeutralForeground2 },
  // The box around it is its edge, in a contrast theme too.
  opener: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: "start",
    gap: tokens.spacingHorizontalXS,
    border: "none",
  },
});

/** The numbers for emergencies, each with its limits, its source and its date: to be read, not to be inserted. */
export function EmergencyBox() {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.box}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {directoryWords.emergency} <span aria-hidden>{open ? "▴" : "▾"}</span>
      </Button>
      <ul id={id} className={open ? styles.facts : styles.closed}>
        {open &&
          emergencyFacts.map((fact) => (
            <li key={fact.id}>
              <Text as="h2" weight="semibold" block>
                {fact.name}: {fact.number}
              </Text>
              <Text block size={200}>
                {fact.how}
              </Text>
              <ul className={styles.limits}>
                {fact.limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
              <Text block size={200} className={styles.secondary}>
                {directoryWords.from}{" "}
                <Link href={fact.source} target="_blank" rel="noreferrer" inline>
                  {new URL(fact.source).hostname.replace(/^www\./, "")}
                </Link>
                {directoryWords.comparedOn(dated(fact.checkedOn))}
              </Text>
            </li>
          ))}
      </ul>
    </div>
  );
}

function dated(day: string): string {
  const date = isoIn(day);
  return date === undefined ? day : plainDay(date);
}
