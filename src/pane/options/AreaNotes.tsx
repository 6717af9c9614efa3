import type { Area } from "../../plan/form";
import { makeStyles, tokens } from "@fluentui/react-components";
import { cautions } from "../../plan/data/cautions";
import { sections } from "../../plan/data/options";
import { Caution } from "../Caution";

const useStyles = makeStyles({ note: { marginBottom: tokens.spacingVerticalS } });

/** The cautions of Appendix A for an area, to be read before its options; of what to take, ours too. */
export function AreaNotes({ area }: { readonly area: Area }) {
  const styles = useStyles();
  const notes = sections.find(({ key }) => key === area)?.notes ?? [];
  return [...notes, ...(area === "bag" ? [cautions.packing] : [])].map((note) => (
    <div key={note} className={styles.note}>
      <Caution text={note} />
    </div>
  ));
}
