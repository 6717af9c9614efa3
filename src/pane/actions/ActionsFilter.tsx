import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import type { Filter, Order } from "./shownActions";
import { filters, orders } from "./shownActions";
import { Toggle } from "../Toggle";
import { actionsWords } from "../words/actions";

type ActionsFilterProps = {
  readonly filter: Filter;
  readonly order: Order;
  readonly count: (filter: Filter) => number;
  /** How many of the actions are shown, when not all are. */
  readonly said: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onOrder: (order: Order) => void;
};

const useStyles = makeStyles({
  // Takes no room while there is nothing to say.
  silent: { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Its label is one short word: it needs no third of the line.
  sort: { gridTemplateColumns: "minmax(48px, max-content) minmax(0, 1fr)", alignItems: "center" },
});

/** Which actions the pane shows, and in which order; the form keeps its own. */
export function ActionsFilter({ filter, order, count, said, onFilter, onOrder }: ActionsFilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <div className={styles.filters} role="group" aria-label={actionsWords.whichToShow}>
        {filters.map((each) => (
          <Toggle key={each} checked={each === filter} onClick={() => onFilter(each)}>
            {actionsWords.filters[each]} {count(each)}
          </Toggle>
        ))}
      </div>
      <Field label={actionsWords.sort} size="small" orientation="horizontal" className={styles.sort}>
        <Select
          size="small"
          value={order}
          // The values are those of the options below.
          onChange={(_, { value }) => onOrder(value as Order)}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {actionsWords.orders[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} role="status" className={mergeClasses(said === "" && styles.silent)}>
        {said}
      </Text>
    </div>
  );
}
