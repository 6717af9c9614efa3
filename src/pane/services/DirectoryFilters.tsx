import {
  Button,
  Field,
  Input,
  makeStyles,
  SearchBox,
  Select,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AdviceKey } from "../../plan/form";
import { adviceKeys } from "../../plan/form";
import type { Nation } from "../../services/contact";
import { nations } from "../../services/contact";
import type { ContactFilters } from "../../services/searchContacts";
import { areaLabels } from "../words/labels";
import { nationLabels } from "../words/contacts";

/** What the list is searched for. */
export type Sought = { readonly text: string; readonly filters: ContactFilters };

export const nothingSought: Sought = { text: "", filters: {} };

type DirectoryFiltersProps = { readonly sought: Sought; readonly onSought: (sought: Sought) => void };

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
  closed: { display: "none" },
});

/** The search, and the filters that are out of the way until they are asked for. */
export function DirectoryFilters({ sought, onSought }: DirectoryFiltersProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { text, filters } = sought;
  const set = (part: ContactFilters) => onSought({ text, filters: { ...filters, ...part } });
  const { openNow, ...others } = filters;
  const count = Object.values(others).filter(Boolean).length;
  return (
    <div className={styles.filters}>
      <Field label="Search services">
        <SearchBox value={text} onChange={(_, { value }) => onSought({ text: value, filters })} />
      </Field>
      <div className={styles.buttons}>
        <ToggleButton
          size="small"
          className={styles.button}
          checked={openNow !== undefined}
          onClick={() => set({ openNow: openNow === undefined ? new Date() : undefined })}
        >
          Open now
        </ToggleButton>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {count === 0 ? "Filters" : `Filters (${count} on)`}
        </Button>
        {(count > 0 || openNow !== undefined) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => onSought({ text, filters: {} })}
          >
            Show all
          </Button>
        )}
      </div>
      <div id={id} className={open ? styles.filters : styles.closed}>
        {open && (
          <>
            <Field label="Of use in">
              <Select
                value={filters.category ?? ""}
                // The options are the boxes of the form.
                onChange={(_, { value }) =>
                  set({ category: value === "" ? undefined : (value as AdviceKey) })
                }
              >
                <option value="">Any box</option>
                {adviceKeys.map((key) => (
                  <option key={key} value={key}>
                    {areaLabels[key]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="Nation">
              <Select
                value={filters.nation ?? ""}
                // The options are the nations.
                onChange={(_, { value }) => set({ nation: value === "" ? undefined : (value as Nation) })}
              >
                <option value="">Any nation</option>
                {nations.map((nation) => (
                  <option key={nation} value={nation}>
                    {nationLabels[nation]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="Where it works" hint="A place, such as a town. Never a client’s address.">
              <Input value={filters.area ?? ""} onChange={(_, { value }) => set({ area: value })} />
            </Field>
            <Field label="Who it is for" hint="Such as men, or under 18">
              <Input value={filters.forWhom ?? ""} onChange={(_, { value }) => set({ forWhom: value })} />
            </Field>
          </>
        )}
      </div>
    </div>
  );
}
