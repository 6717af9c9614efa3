import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { options } from "../../plan/data/options";
import type { Form } from "../../plan/form";
import type { Area } from "../labels";
import { lineOfOption, linesIn } from "./optionsDraft";

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** The lines of an area's box that are no option of Appendix A. */
export function OtherLines({ form, area }: { readonly form: Form; readonly area: Area }) {
  const styles = useStyles();
  const known = new Set(
    options.filter(({ box }) => box === area).map((option) => lineOfOption(form, option)),
  );
  const others = linesIn(form, area).filter((line) => !known.has(line));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="other-lines">
      <Text as="h2" block weight="semibold" id="other-lines">
        Also in the form
      </Text>
      <ul className={styles.lines}>
        {others.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
