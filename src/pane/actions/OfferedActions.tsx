import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OfferedAction } from "../../plan/agreedActions";
import { lineKey } from "../../plan/text";
import { Caution } from "../Caution";
import { actionsWords } from "../words/actions";
import { listed } from "../words/counting";
import type { OfferedToRisk } from "./offeredToRisk";
import { OptionsOfRisk } from "./OptionsOfRisk";

type OfferedActionsProps = {
  readonly offered: readonly OfferedToRisk[];
  /** What the cell says, a line for each action. */
  readonly text: string;
  readonly onActions: (text: string, actions: readonly OfferedAction[]) => void;
};

const useStyles = makeStyles({
  offered: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  opened: {
    alignSelf: "stretch",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  who: { color: tokens.colorNeutralForeground2, paddingLeft: "32px" },
});

/** The actions that are usual for the risk of a row: those that are ticked stand in its cell, one a line. */
export function OfferedActions({ offered, text, onActions }: OfferedActionsProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (offered.length === 0) return null;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const says = (action: OfferedAction) => lines.some((line) => lineKey(line) === lineKey(action.text));
  const all = offered.flatMap(({ actions }) => actions);
  const toggle = (action: OfferedAction) => {
    const now = says(action)
      ? lines.filter((line) => lineKey(line) !== lineKey(action.text))
      : [...lines, action.text];
    onActions(
      now.join("\n"),
      all.filter((each) => now.some((line) => lineKey(line) === lineKey(each.text))),
    );
  };
  return (
    <div className={styles.offered}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? actionsWords.closeOffered : actionsWords.offered}
      </Button>
      {isOpen && (
        <div id={id} className={styles.opened}>
          {offered.map((risk) => (
            <div
              key={risk.id}
              className={styles.opened}
              role="group"
              aria-label={actionsWords.offeredFor(risk.label)}
            >
              <Text size={200}>{actionsWords.offeredFrom(risk.label, risk.question)}</Text>
              {risk.caution !== undefined && <Caution text={risk.caution} />}
              <ul className={styles.list}>
                {risk.actions.map((action) => (
                  <li key={action.id}>
                    <Checkbox label={action.text} checked={says(action)} onChange={() => toggle(action)} />
                    <Text size={200} block className={styles.who}>
                      {listed(action.who)}
                    </Text>
                  </li>
                ))}
              </ul>
              <OptionsOfRisk options={risk.options} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
