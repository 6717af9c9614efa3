import { Button, Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Option } from "../../plan/data/option";
import { useDraft } from "../drafts/draftStore";
import { withWords, wordsOf } from "../options/optionsDraft";
import { actionsWords } from "../words/actions";
import { areaLabels } from "../words/labels";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});

/** The client's options that are of use for a risk: what is ticked is chosen for its own box, and goes in from Options. */
export function OptionsOfRisk({ options }: { readonly options: readonly Option[] }) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useDraft("options");
  if (options.length === 0) return null;
  return (
    <div className={styles.options}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? actionsWords.closeOptions : actionsWords.optionsForRisk}
      </Button>
      {isOpen && (
        <div id={id}>
          <Text size={200} block>
            {actionsWords.goesInFromOptions}
          </Text>
          <ul className={styles.list} aria-label={actionsWords.optionsForRisk}>
            {options.map((option) => {
              const words = wordsOf(draft, option);
              return (
                <li key={option.id}>
                  <Checkbox
                    label={`${areaLabels[option.box]}: ${words.text}`}
                    checked={words.ticked}
                    onChange={(_, { checked }) =>
                      setDraft((now) =>
                        withWords(now, option.id, { ...wordsOf(now, option), ticked: checked === true }),
                      )
                    }
                  />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
