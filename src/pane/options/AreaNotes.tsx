import type { Area } from "../../plan/form";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { sections } from "../../plan/data/options";
import { optionsWords } from "../words/options";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** The cautions of Appendix A for an area, to be read before its options. */
export function AreaNotes({ area }: { readonly area: Area }) {
  const styles = useStyles();
  const notes = sections.find(({ key }) => key === area)?.notes ?? [];
  return notes.map((note) => (
    <div key={note} className={styles.notes}>
      <WarningRegular className={styles.icon} aria-hidden />
      <div>
        <Text weight="semibold">{optionsWords.takeCare} </Text>
        <Text>{note}</Text>
      </div>
    </div>
  ));
}
