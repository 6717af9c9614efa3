import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { optionsWords } from "./words/options";

const useStyles = makeStyles({
  caution: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  words: { lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** What the worker is to think of, beside an option or an action: it is never written in the form. */
export function Caution({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.caution}>
      <WarningRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text size={200} weight="semibold">
          {optionsWords.takeCare}{" "}
        </Text>
        <Text size={200}>{text}</Text>
      </div>
    </div>
  );
}
