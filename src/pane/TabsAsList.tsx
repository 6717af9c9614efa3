import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { TabKey } from "./words/tabs";

type TabsAsListProps = {
  readonly id: string;
  readonly label: string;
  readonly selected: TabKey;
  readonly names: readonly (readonly [TabKey, string])[];
  readonly onSelect: (tab: TabKey) => void;
};

const useStyles = makeStyles({ list: { marginBlock: tokens.spacingVerticalXS, width: "100%" } });

/** The tabs where there is no room for them side by side. */
export function TabsAsList({ id, label, selected, names, onSelect }: TabsAsListProps) {
  const styles = useStyles();
  return (
    <Select
      id={id}
      className={styles.list}
      aria-label={label}
      value={selected}
      // The values are those of the options below.
      onChange={(_, { value }) => onSelect(value as TabKey)}
    >
      {names.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}
