import type { Area } from "../../plan/form";
import { makeStyles, Text } from "@fluentui/react-components";
import { LineItem } from "./LineItem";
import type { LineInForm } from "./linesInForm";
import { optionsWords } from "../words/options";

type OtherLinesProps = { readonly area: Area; readonly lines: readonly LineInForm[] };

const useStyles = makeStyles({
  lines: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The lines of an area's box that are no option. */
export function OtherLines({ area, lines }: OtherLinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="other-lines">
      <Text as="h2" block weight="semibold" id="other-lines">
        {optionsWords.alsoInForm}
      </Text>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <LineItem key={line.id} line={line} asksStatus={area !== "bag"} />
        ))}
      </ul>
    </section>
  );
}
