import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Column } from "../../services/columnWordings";
import { cellText, isBlank, type Table } from "../../services/table";
import type { Heads } from "../../services/tableColumns";
import { columnChoices, columnWords } from "../words/columnWords";

type ColumnMatchingProps = {
  readonly table: Table;
  readonly heads: Heads;
  /** Open from the start where nobody has named the columns. */
  readonly isOpen: boolean;
  readonly onHeads: (heads: Heads) => void;
};

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  closed: { display: "none" },
  value: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start", minWidth: "auto" },
});

/** What each column of a list is thought to be, with one of its values, each to be corrected. */
export function ColumnMatching({ table, heads, isOpen, onHeads }: ColumnMatchingProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(isOpen);
  const { at, columns } = heads;
  const change = (index: number, column: Column | undefined) => {
    const changed = columns.map((each, other) => (other === index ? column : each));
    onHeads({ at, columns: changed, known: changed.filter((each) => each !== undefined).length });
  };
  return (
    <div className={styles.columns}>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {columnWords.columns(columns.length)}
      </Button>
      <div id={id} className={open ? styles.columns : styles.closed}>
        {open && (
          <>
            <Checkbox
              label={columnWords.firstRowNames}
              checked={at >= 0}
              onChange={(_, { checked }) =>
                onHeads({ ...heads, at: checked === true ? firstRow(table) : -1 })
              }
            />
            {columns.map((column, index) => {
              const heading = at < 0 ? "" : cellText(table[at]?.[index] ?? "");
              return (
                <Field
                  key={index}
                  label={heading === "" ? columnWords.column(index + 1) : heading}
                  hint={
                    <span className={styles.value}>{columnWords.such(firstValue(table, at, index))}</span>
                  }
                >
                  <Select
                    value={column ?? ""}
                    // The options are the columns.
                    onChange={(_, { value }) => change(index, value === "" ? undefined : (value as Column))}
                  >
                    <option value="">{columnWords.notRead}</option>
                    {columnChoices.map(([key, label]) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                  </Select>
                </Field>
              );
            })}
            <Text size={200}>{columnWords.remembered}</Text>
          </>
        )}
      </div>
    </div>
  );
}

function firstRow(table: Table): number {
  return Math.max(
    0,
    table.findIndex((cells) => !cells.every(isBlank)),
  );
}

function firstValue(table: Table, at: number, index: number): string {
  const values = table.slice(at + 1).map((cells) => cellText(cells[index] ?? ""));
  const value = values.find((each) => each !== "") ?? "";
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
