import { Checkbox, makeStyles, Text } from "@fluentui/react-components";
import type { Option } from "../../plan/data/option";
import { useDraft } from "../drafts/draftStore";
import { withWords, wordsOf } from "../options/optionsDraft";
import { actionsWords } from "../words/actions";
import { areaLabels } from "../words/labels";
import { Opener } from "./Opener";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The client's options that are of use for a risk: what is ticked is chosen for its own box, and goes in from Options. */
export function OptionsOfRisk({ options }: { readonly options: readonly Option[] }) {
  const styles = useStyles();
  const [draft, setDraft] = useDraft("options");
  if (options.length === 0) return null;
  return (
    <Opener open={actionsWords.optionsForRisk} close={actionsWords.closeOptions}>
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
    </Opener>
  );
}
