import { makeStyles, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { Option } from "../../plan/data/option";
import type { Area } from "../../plan/form";
import { areaLabels } from "../words/labels";
import { LineItem } from "./LineItem";
import type { LineInForm } from "./linesInForm";
import { OptionItem } from "./OptionItem";
import type { DraftWords, OptionsDraft } from "./optionsDraft";
import { draftKey, wordsOf } from "./optionsDraft";
import type { ListOfThings } from "../../plan/thingsToTake";

type AreaOptionsProps = {
  readonly area: Area;
  readonly options: readonly Option[];
  /** Whether its name is to be seen: not where the picker of areas has it. */
  readonly isNamed: boolean;
  readonly draft: OptionsDraft;
  /** Of what to take: the list that is worked on, where the form has several. */
  readonly list: ListOfThings | undefined;
  /** The line of the form that an option stands on already. */
  readonly lineOf: (option: Option) => LineInForm | undefined;
  readonly onWords: (key: string, words: DraftWords) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // For screen readers.
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The options of one area under its name; those in the form already are shown as such. */
export function AreaOptions({ area, options, isNamed, draft, list, lineOf, onWords }: AreaOptionsProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h2" block weight="semibold" id={id} className={isNamed ? undefined : styles.unseen}>
        {areaLabels[area]}
      </Text>
      <ul className={styles.list}>
        {options.map((option) => {
          const line = lineOf(option);
          return line === undefined ? (
            <OptionItem
              key={option.id}
              option={option}
              words={wordsOf(draft, option, list)}
              onWords={(words) => onWords(draftKey(option.id, list), words)}
            />
          ) : (
            <LineItem key={line.id} line={line} option={option} asksStatus={area !== "bag"} />
          );
        })}
      </ul>
    </section>
  );
}
