import { makeStyles, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { Option } from "../../plan/data/option";
import type { Form } from "../../plan/form";
import type { Area } from "../labels";
import { areaLabels } from "../labels";
import { OptionItem } from "./OptionItem";
import type { DraftWords, OptionsDraft } from "./optionsDraft";
import { lineOfOption, wordsOf } from "./optionsDraft";

type AreaOptionsProps = {
  readonly area: Area;
  readonly options: readonly Option[];
  readonly form: Form;
  readonly draft: OptionsDraft;
  readonly onWords: (id: string, words: DraftWords) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The options of one area under its name. */
export function AreaOptions({ area, options, form, draft, onWords }: AreaOptionsProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h2" block weight="semibold" id={id}>
        {areaLabels[area]}
      </Text>
      <ul className={styles.list}>
        {options.map((option) => (
          <OptionItem
            key={option.id}
            option={option}
            words={wordsOf(draft, option)}
            line={lineOfOption(form, option)}
            onWords={(words) => onWords(option.id, words)}
          />
        ))}
      </ul>
    </section>
  );
}
