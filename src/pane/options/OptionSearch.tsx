import { makeStyles, SearchBox, Text } from "@fluentui/react-components";
import { useTyped } from "../typed";
import { optionsWords } from "../words/options";

type OptionSearchProps = {
  readonly sought: string;
  /** How many options were found; undefined while nothing is sought. */
  readonly found: number | undefined;
  /** What was looked in, for when nothing was found. */
  readonly looked: Looked;
  readonly onSought: (sought: string) => void;
};

type Looked = {
  /** How many options were looked through. */
  readonly among: number;
  /** The words that none of them has. */
  readonly unknown: readonly string[];
  /** How many newer topics, which are not shown, have the words. */
  readonly newer: number;
};

const useStyles = makeStyles({ search: { width: "100%", maxWidth: "100%" } });

/** The search over the options of all areas. */
export function OptionSearch({ sought, found, looked, onSought }: OptionSearchProps) {
  const typed = useTyped(sought, onSought);
  return (
    <div>
      <SearchBox
        className={useStyles().search}
        aria-label={optionsWords.search}
        placeholder={optionsWords.search}
        // It is not seen while there is nothing to clear.
        dismiss={{ "aria-label": optionsWords.clearSearch, "aria-hidden": sought === "" }}
        {...typed}
      />
      <Text role="status" size={200} block>
        {found !== undefined &&
          [
            found === 0 ? optionsWords.noneFound(looked.among) : optionsWords.found(found),
            ...(found === 0 && looked.unknown.length > 0 ? [optionsWords.noOptionHas(looked.unknown)] : []),
            ...(looked.newer > 0 ? [optionsWords.alsoFoundNewer(looked.newer)] : []),
          ].join(" ")}
      </Text>
    </div>
  );
}
