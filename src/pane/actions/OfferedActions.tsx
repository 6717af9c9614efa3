import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OfferedAction } from "../../plan/agreedActions";
import { lineKey } from "../../plan/text";
import { Caution } from "../Caution";
import { actionsWords } from "../words/actions";
import { listed } from "../words/counting";
import type { OfferedToRisk } from "./offeredToRisk";
import { Opener } from "./Opener";
import { OptionsOfRisk } from "./OptionsOfRisk";

type OfferedActionsProps = {
  readonly offered: readonly OfferedToRisk[];
  /** What the cell says, a line for each action. */
  readonly text: string;
  readonly onActions: (text: string, actions: readonly OfferedAction[]) => void;
  /** Of the actions that are to be rows of their own; undefined where all share the cell. */
  readonly more:
    | {
        readonly has: (action: OfferedAction) => boolean;
        readonly onTick: (action: OfferedAction, ticked: boolean) => void;
      }
    | undefined;
};

const useStyles = makeStyles({
  opened: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Under the words of the action, not under its box.
  who: { color: tokens.colorNeutralForeground2, paddingLeft: "36px" },
});

/** The actions that are usual for the risk of a row: the first that is ticked stands in its cell; others share it, or are rows. */
export function OfferedActions({ offered, text, onActions, more }: OfferedActionsProps) {
  const styles = useStyles();
  if (offered.length === 0) return null;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const says = (action: OfferedAction) => lines.some((line) => lineKey(line) === lineKey(action.text));
  const all = offered.flatMap(({ actions }) => actions);
  const toCell = (now: readonly string[]) =>
    onActions(
      now.join("\n"),
      all.filter((each) => now.some((line) => lineKey(line) === lineKey(each.text))),
    );
  const toggle = (action: OfferedAction) => {
    if (says(action)) toCell(lines.filter((line) => lineKey(line) !== lineKey(action.text)));
    else if (more !== undefined && (more.has(action) || lines.length > 0))
      more.onTick(action, !more.has(action));
    else toCell([...lines, action.text]);
  };
  return (
    <Opener open={actionsWords.offered} close={actionsWords.closeOffered}>
      <div className={styles.opened}>
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
              {risk.actions.map((action) => {
                const isAgreed = says(action) || more?.has(action) === true;
                return (
                  <li key={action.id}>
                    <Checkbox label={action.text} checked={isAgreed} onChange={() => toggle(action)} />
                    <Text size={200} block className={styles.who}>
                      {listed(action.who)}
                    </Text>
                  </li>
                );
              })}
            </ul>
            <OptionsOfRisk options={risk.options} />
          </div>
        ))}
      </div>
    </Opener>
  );
}
