import { Field, SearchBox, Text } from "@fluentui/react-components";
import { optionsWords } from "../words/options";

type OptionSearchProps = {
  readonly sought: string;
  /** How many options were found; undefined while nothing is sought. */
  readonly found: number | undefined;
  readonly onSought: (sought: string) => void;
};

/** The search over the options of all areas. */
export function OptionSearch({ sought, found, onSought }: OptionSearchProps) {
  return (
    <div>
      <Field label={optionsWords.search}>
        <SearchBox value={sought} onChange={(_, { value }) => onSought(value)} />
      </Field>
      <Text role="status" size={200}>
        {found !== undefined && (found === 0 ? optionsWords.noneFound : optionsWords.found(found))}
      </Text>
    </div>
  );
}
