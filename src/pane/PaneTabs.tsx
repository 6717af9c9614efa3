import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { useNotInFormOrUnknown, type Beside, type NotInForm } from "./drafts/notInForm";
import { later, useLater } from "./later";
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
  room: { flexShrink: 0, overflow: "hidden", paddingInline: tokens.spacingHorizontalXS },
  // Five tabs stand side by side in 300 px, in fonts wider than Word's own too.
  tabs: {
    flexWrap: "nowrap",
    width: "max-content",
    minWidth: "100%",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  // Measured still, and neither seen nor reached.
  tooWide: { visibility: "hidden", height: 0 },
  tab: {
    position: "relative",
    // The dot stands beside the name.
    overflow: "visible",
    paddingInline: 0,
    "& > *": { paddingInline: 0 },
    // Room for each name in bold would be too much for five.
    "& > .fui-Tab__content--reserved-space": { display: "none" },
  },
  dot: {
    position: "absolute",
    top: tokens.spacingVerticalXXS,
    right: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

const listCode = later(async () => (await import("./TabsAsList")).TabsAsList);

/** The five tabs; a blue dot on one says that something of it is not in the form yet. Where they do not fit, one list. */
export function PaneTabs({ id, selected, beside, onSelect }: PaneTabsProps) {
  const styles = useStyles();
  const notInForm = useNotInFormOrUnknown(beside);
  const marks = notInForm === undefined ? {} : tabMarks(notInForm);
  const nameOf = (key: TabKey): string =>
    marks[key] === undefined ? tabNames[key] : paneWords.tabNotInForm(tabNames[key], marks[key]);
  const { room, row, isTooWide } = useRoom();
  const { code } = useLater(listCode, isTooWide);
  // Until it comes the row stands, though it is cut.
  const List = isTooWide ? code : undefined;
  return (
    <div ref={room} className={styles.room}>
      {List !== undefined && (
        <List
          id={listId(id)}
          label={paneWords.partOfPlan}
          selected={selected}
          names={tabKeys.map((key) => [key, nameOf(key)] as const)}
          onSelect={onSelect}
        />
      )}
      <TabList
        ref={row}
        aria-label={paneWords.partOfPlan}
        size="small"
        className={mergeClasses(styles.tabs, List !== undefined && styles.tooWide)}
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
            aria-label={marks[key] && nameOf(key)}
          >
            {tabNames[key]}
            {marks[key] !== undefined && <span className={styles.dot} />}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

/** Moves the keyboard to a tab or, where the tabs do not fit, to their list. */
export function focusTab(id: string, key: TabKey): void {
  (document.getElementById(listId(id)) ?? document.getElementById(`${id}-${key}`))?.focus();
}

function listId(id: string): string {
  return `${id}-list`;
}

/** Whether the row of tabs is wider than the room for it, looked at again when either changes. */
function useRoom() {
  const room = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const [isTooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, row.current];
    if (outer === null || inner === null) return undefined;
    const look = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(outer);
      const inside = outer.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      setTooWide(inner.offsetWidth > inside);
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(outer);
    watcher.observe(inner);
    return () => watcher.disconnect();
  }, []);
  return { room, row, isTooWide };
}
