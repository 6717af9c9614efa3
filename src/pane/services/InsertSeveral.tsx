import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import type { Contact } from "../../services/contact";
import { FillBar } from "../FillBar";
import { Panel } from "../Panel";
import { staleCaution } from "../words/contacts";
import { InsertWays } from "./InsertWays";
import type { Ways } from "./useInsert";
import { useInsert } from "./useInsert";
import { ViewHeading } from "./ViewHeading";
import { insertWords } from "../words/insert";

type InsertSeveralProps = {
  readonly contacts: readonly Contact[];
  readonly ways: Ways;
  readonly today: IsoDate;
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onUntick: () => void;
};

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Ticked services as a short list: where it goes, and its words. */
export function InsertSeveral({ contacts, ways, today, busy, onLeave, onUntick }: InsertSeveralProps) {
  const styles = useStyles();
  const insert = useInsert(contacts, ways);
  const { bar, onInsert } = insert;
  return (
    <Panel
      bar={
        <FillBar
          label={bar.label}
          ready={bar.ready}
          busy={busy}
          caution={staleCaution(contacts, today)}
          onFill={onInsert}
        />
      }
    >
      <ViewHeading>{insertWords.insertSome(contacts.length)}</ViewHeading>
      <Text>{contacts.map(({ name }) => name).join(", ")}</Text>
      <InsertWays form={ways.form} insert={insert} />
      <div className={styles.buttons}>
        <Button size="small" onClick={onLeave}>
          {insertWords.back}
        </Button>
        <Button size="small" appearance="subtle" onClick={onUntick}>
          {insertWords.untickAll}
        </Button>
      </div>
    </Panel>
  );
}
