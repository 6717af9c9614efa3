import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Form } from "../../plan/form";
import { rowsWithoutAction } from "../../plan/risks";
import { CardButton } from "./CardButton";
import type { StandingRow } from "./standingRows";
import { actionsWords } from "../words/actions";

type RisksToAgreeProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  /** Opens the action of a row, to be agreed. */
  readonly onAgree: (id: string) => void;
};

/** More would push the actions themselves out of sight. */
const most = 5;

const useStyles = makeStyles({
  risks: {
    padding: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  risk: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    // A long risk would break the button's one word.
    "& > button": { flexShrink: 0 },
  },
});

/** The risks of the form for which nothing is agreed yet, each with the way to its action. */
export function RisksToAgree({ form, rows, onAgree }: RisksToAgreeProps) {
  const styles = useStyles();
  const id = useId();
  const toAgree = new Set(rowsWithoutAction(form));
  const open = rows.filter(({ row }) => toAgree.has(row));
  if (open.length === 0) return null;
  return (
    <section className={styles.risks} aria-labelledby={id}>
      <Text weight="semibold" id={id}>
        {actionsWords.notAgreedFor}
      </Text>
      <ul className={styles.list}>
        {open.slice(0, most).map(({ id: row, says: { risk = "" } }) => (
          <li key={row} className={styles.risk}>
            <Text size={200}>{risk}</Text>
            <CardButton label={actionsWords.agree} name={risk} onClick={() => onAgree(row)} />
          </li>
        ))}
      </ul>
      {open.length > most && <Text size={200}>{actionsWords.andOthers}</Text>}
    </section>
  );
}
