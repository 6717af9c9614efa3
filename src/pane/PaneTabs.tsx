import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useNotInFormOrUnknown, type Beside, type NotInForm } from "./drafts/notInForm";
import { paneWords } from "./words/pane";
import { tabKeys, tabNames, type TabKey } from "./words/tabs";

type TabMarks = Readonly<Partial<Record<TabKey, string | undefined>>>;

/** What the mark on each tab says: how much of it is not in the form; undefined where nothing is left out. */
export function tabMarks(notInForm: NotInForm): TabMarks {
  const { details, actions, risks, options, services, review } = notInForm;
  const mark = (count: number): string | undefined => (count === 0 ? undefined : String(count));
  return {
    details: mark(details),
    actions: risks ? paneWords.someActions : mark(actions),
    options: mark(options),
    services: mark(services),
    finish: review ? paneWords.aReview : undefined,
  };
}

type PaneTabsProps = {
  readonly id: string;
  readonly selected: TabKey;
  /** What the drafts are compared with. */
  readonly beside: Beside;
  readonly onSelect: (tab: TabKey) => void;
};

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", flexShrink: 0, paddingInline: tokens.spacingHorizontalXS },
  // Five tabs stand side by side at 320 px; with larger text they wrap.
  tab: {
    position: "relative",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  dot: {
    position: "absolute",
    top: tokens.spacingVerticalXXS,
    right: 0,
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** The five tabs; a blue dot on one says that something of it is not in the form yet. */
export function PaneTabs({ id, selected, beside, onSelect }: PaneTabsProps) {
  const styles = useStyles();
  const notInForm = useNotInFormOrUnknown(beside);
  const marks = notInForm === undefined ? {} : tabMarks(notInForm);
  return (
    <TabList
      size="small"
      className={styles.tabs}
      selectedValue={selected}
      // The values are those of the tabs below.
      onTabSelect={(_, { value }) => onSelect(value as TabKey)}
    >
      {tabKeys.map((key) => (
        <Tab
          key={key}
          value={key}
          className={styles.tab}
          id={`${id}-${key}`}
          aria-controls={`${id}-${key}-panel`}
          aria-label={marks[key] && paneWords.tabNotInForm(tabNames[key], marks[key])}
        >
          {tabNames[key]}
          {marks[key] !== undefined && <span className={styles.dot} />}
        </Tab>
      ))}
    </TabList>
  );
}
