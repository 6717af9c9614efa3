import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ListOfThings } from "../../plan/thingsToTake";
import { optionsWords } from "../words/options";

type ListPickerProps = {
  /** Those that the form has, in its order. */
  readonly lists: readonly ListOfThings[];
  readonly list: ListOfThings | undefined;
  readonly onList: (list: ListOfThings) => void;
};

/** Asks which list of what to take is meant: none is chosen beforehand, for they are different lists. */
export function ListPicker({ lists, list, onList }: ListPickerProps) {
  return (
    <Field label={optionsWords.whichList}>
      <RadioGroup
        value={list ?? ""}
        // The radios below are the lists.
        onChange={(_, { value }) => onList(value as ListOfThings)}
      >
        {lists.map((each) => (
          <Radio key={each} value={each} label={optionsWords.lists[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
