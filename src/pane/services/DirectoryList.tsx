import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { LayeredContact } from "../../services/contact";
import { prepareSearch, searchContacts } from "../../services/searchContacts";
import type { Sought } from "./DirectoryFilters";
import { DirectoryFilters } from "./DirectoryFilters";
import { usePages } from "./usePages";
import { directoryWords } from "../words/directory";

type DirectoryListProps = {
  readonly list: readonly LayeredContact[];
  readonly sought: Sought;
  readonly onSought: (sought: Sought) => void;
  readonly hiddenCount: number;
  readonly onShowHidden: () => void;
  /** What stands between the search and the list. */
  readonly children: ReactNode;
  /** One item of the list. */
  readonly draw: (contact: LayeredContact) => ReactNode;
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  button: { alignSelf: "flex-start" },
});

/** As many cards as the browser draws within a frame or two. */
const pageSize = 20;

/** The services that are searched for, a page at a time however many there are. */
export function DirectoryList(props: DirectoryListProps) {
  const styles = useStyles();
  const { list, sought, onSought, hiddenCount, onShowHidden, children, draw } = props;
  // What is typed shows at once; the list follows.
  const wanted = useDeferredValue(sought);
  useEffect(() => prepareSearch(list), [list]);
  const found = useMemo(() => searchContacts(list, wanted.text, wanted.filters), [list, wanted]);
  const { shown, more, onMore, listRef } = usePages(found, pageSize, JSON.stringify(wanted));
  const isSearching = wanted.text.trim() !== "" || Object.values(wanted.filters).some(Boolean);
  return (
    <>
      <div>
        <DirectoryFilters sought={sought} onSought={onSought} />
        <Text role="status" size={200}>
          {isSearching && foundWords(found.length)}
          {wanted.filters.openNow !== undefined && directoryWords.bankHolidays}
        </Text>
      </div>
      {children}
      <ul ref={listRef} className={styles.list} aria-label={directoryWords.list}>
        {shown.map(draw)}
      </ul>
      {more > 0 && (
        <Button className={styles.button} onClick={onMore}>
          {directoryWords.showMore(more, found.length)}
        </Button>
      )}
      {hiddenCount > 0 && (
        <Button size="small" appearance="subtle" className={styles.button} onClick={onShowHidden}>
          {directoryWords.bringBack(hiddenCount)}
        </Button>
      )}
    </>
  );
}

function foundWords(count: number): string {
  return count === 0 ? directoryWords.noneFound : directoryWords.found(count);
}
