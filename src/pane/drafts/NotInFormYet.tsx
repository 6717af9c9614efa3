import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { LinkButton } from "../LinkButton";
import type { TabKey } from "../words/tabs";
import { tabMarks } from "../PaneTabs";
import { tabNames } from "../words/tabs";
import { isAllInForm, type NotInForm } from "./notInForm";
import { notInFormSentence } from "../words/notInForm";
import { draftsWords } from "../words/drafts";

type NotInFormYetProps = { readonly notInForm: NotInForm; readonly onOpenTab: (tab: TabKey) => void };

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: "anywhere",
    // A contrast theme takes the tint away.
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  ways: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** First of all in Finish: what is typed and not in the form, with the ways there. */
export function NotInFormYet({ notInForm, onOpenTab }: NotInFormYetProps) {
  const styles = useStyles();
  if (isAllInForm(notInForm)) return null;
  const marks = tabMarks(notInForm);
  const elsewhere = (["details", "actions", "options", "services"] as const).filter((tab) => marks[tab]);
  return (
    <section className={styles.box} aria-label={draftsWords.notInFormYet}>
      <Text weight="semibold">{notInFormSentence(notInForm)}</Text>
      {elsewhere.length > 0 && (
        <div className={styles.ways}>
          {elsewhere.map((tab) => (
            <LinkButton key={tab} onClick={() => onOpenTab(tab)}>
              {draftsWords.goTo(tabNames[tab])}
            </LinkButton>
          ))}
        </div>
      )}
    </section>
  );
}
