import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TabKey } from "../PaneTabs";
import { tabMarks, tabNames } from "../PaneTabs";
import { isAllInForm, notInFormSentence, type NotInForm } from "./notInForm";

type NotInFormYetProps = { readonly notInForm: NotInForm; readonly onOpenTab: (tab: TabKey) => void };

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** First of all in Finish: what is typed and not in the form, with the ways there. */
export function NotInFormYet({ notInForm, onOpenTab }: NotInFormYetProps) {
  const styles = useStyles();
  if (isAllInForm(notInForm)) return null;
  const marks = tabMarks(notInForm);
  const elsewhere = (["details", "actions", "options", "services"] as const).filter((tab) => marks[tab]);
  return (
    <section className={styles.box} aria-label="Not in the form yet">
      <Text weight="semibold">{notInFormSentence(notInForm)}</Text>
      {elsewhere.length > 0 && (
        <div className={styles.ways}>
          {elsewhere.map((tab) => (
            <Button key={tab} size="small" onClick={() => onOpenTab(tab)}>
              Go to {tabNames[tab]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
