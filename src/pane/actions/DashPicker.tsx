import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Risk, RiskStanding } from "../../plan/risks";
import { actionsWords } from "../words/actions";

type DashPickerProps = {
  readonly risks: readonly Risk[];
  /** How the actions of the form name it already, where they do. */
  readonly inForm: (risk: Risk) => RiskStanding | undefined;
  readonly isPicked: (risk: Risk) => boolean;
  readonly onPick: (risk: Risk, isPicked: boolean) => void;
};

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  inForm: { color: tokens.colorNeutralForeground2, paddingLeft: "36px" },
});

/** The risks that a Dash can find: those it did find are picked, and nothing is counted or kept. */
export function DashPicker({ risks, inForm, isPicked, onPick }: DashPickerProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.picker} aria-labelledby={id}>
      <Text size={400} weight="semibold" as="h2" id={id}>
        {actionsWords.fromDash}
      </Text>
      <Text size={200}>{actionsWords.tickRisks}</Text>
      <ul className={styles.list}>
        {risks.map((risk) => (
          <li key={risk.id}>
            <Checkbox
              label={risk.label}
              checked={isPicked(risk)}
              disabled={inForm(risk) === "open" && !isPicked(risk)}
              onChange={(_, { checked }) => onPick(risk, checked === true)}
            />
            {inForm(risk) !== undefined && (
              <Text size={200} block className={styles.inForm}>
                {inForm(risk) === "open" ? actionsWords.inForm : actionsWords.completeInForm}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
