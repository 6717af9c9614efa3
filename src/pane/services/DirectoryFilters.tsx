import { Button, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AdviceKey } from "../../plan/form";
import { adviceKeys } from "../../plan/form";
import type { Nation } from "../../services/contact";
import { nations } from "../../services/contact";
import type { ContactFilters } from "../../services/searchContacts";
import { Toggle } from "../Toggle";
import { useTyped } from "../typed";
import { TypedInput } from "../TypedInput";
import { areaLabels } from "../words/labels";
import { nationLabels } from "../words/contacts";
import { directoryWords } from "../words/directory";

/** What the list is searched for. */
export type Sought = { readonly text: string; readonly filters: ContactFilters };

export const nothingSought: Sought = { text: "", filters: {} };

type DirectoryFiltersProps = { readonly sought: Sought; readonly onSought: (sought: Sought) => void };

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
  closed: { display: "none" },
  search: { width: "100%", maxWidth: "100%" },
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
      <ServiceSearch text={text} onText={(typed) => onSought({ text: typed, filters })} />
      <div className={styles.buttons}>
        <Toggle
          checked={openNow !== undefined}
          onClick={() => set({ openNow: openNow === undefined ? new Date() : undefined })}
        >
          {directoryWords.openNow}
        </Toggle>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {count === 0 ? directoryWords.filters : directoryWords.filtersOn(count)}
        </Button>
        {(count > 0 || openNow !== undefined) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => onSought({ text, filters: {} })}
          >
            {directoryWords.showAll}
          </Button>
        )}
      </div>
      <div id={id} className={open ? styles.filters : styles.closed}>
        {open && (
          <>
            <Field label={directoryWords.usefulIn}>
              <Select
                value={filters.category ?? ""}
                // The options are the boxes of the form.
                onChange={(_, { value }) =>
                  set({ category: value === "" ? undefined : (value as AdviceKey) })
                }
              >
                <option value="">{directoryWords.anyBox}</option>
                {adviceKeys.map((key) => (
                  <option key={key} value={key}>
                    {areaLabels[key]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={directoryWords.nation}>
              <Select
                value={filters.nation ?? ""}
                // The options are the nations.
                onChange={(_, { value }) => set({ nation: value === "" ? undefined : (value as Nation) })}
              >
                <option value="">{directoryWords.anyNation}</option>
                {nations.map((nation) => (
                  <option key={nation} value={nation}>
                    {nationLabels[nation]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={directoryWords.whereItWorks} hint={directoryWords.aPlace}>
              <TypedInput text={filters.area ?? ""} onText={(area) => set({ area })} />
            </Field>
            <Field label={directoryWords.whoFor} hint={directoryWords.suchAsMen}>
              <TypedInput text={filters.forWhom ?? ""} onText={(forWhom) => set({ forWhom })} />
            </Field>
          </>
        )}
      </div>
    </div>
  );
}

type ServiceSearchProps = { readonly text: string; readonly onText: (text: string) => void };

function ServiceSearch({ text, onText }: ServiceSearchProps) {
  return (
    <SearchBox
      className={useStyles().search}
      aria-label={directoryWords.search}
      placeholder={directoryWords.searchFor}
      // It is not seen while there is nothing to clear.
      dismiss={{ "aria-label": directoryWords.clearSearch, "aria-hidden": text === "" }}
      {...useTyped(text, onText)}
    />
  );
}
