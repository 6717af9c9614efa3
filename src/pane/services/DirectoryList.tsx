import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { LayeredContact, Nation } from "../../services/contact";
import { prepareSearch, searchContacts, wordsNowhere } from "../../services/searchContacts";
import type { Sought } from "./DirectoryFilters";
import { DirectoryFilters, nothingSought } from "./DirectoryFilters";
import { idle } from "../idle";
import { usePages } from "./usePages";
import { directoryWords } from "../words/directory";

/** Keeps what was sought for when the list has made room for something else and comes back. */
export type LastSought = { readonly get: () => Sought; readonly set: (sought: Sought) => void };

/** Nothing was sought yet. */
export function newLastSought(): LastSought {
  let last: Sought = nothingSought;
  return {
    get: () => last,
    set(sought) {
      last = sought;
    },
  };
}

type DirectoryListProps = {
  readonly list: readonly LayeredContact[];
  /** Only services of this nation are offered at first, where the organisation says where it is. */
  readonly nation: Nation | undefined;
  readonly lastSought: LastSought;
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
    listStyleType: "none",
    margin: 0,
    padding: 0,
    // The browser keeps how the list is painted while a letter is typed above it.
    isolation: "isolate",
  },
  button: { alignSelf: "flex-start" },
  said: { ":not(:empty)": { paddingTop: tokens.spacingVerticalS } },
});

/** As many cards as the browser draws within a frame or two. */
const pageSize = 20;
const drawnFirst = 6;

/** The services that are searched for, a page at a time however many there are. */
export function DirectoryList(props: DirectoryListProps) {
  const styles = useStyles();
  const { list, nation, lastSought, hiddenCount, onShowHidden, children, draw } = props;
  const [sought, setSought] = useState(lastSought.get);
  const onSought = (now: Sought) => {
    setSought(now);
    lastSought.set(now);
  };
  // What is typed shows at once; the list follows.
  const wanted = useDeferredValue(sought);
  useEffect(() => {
    const over = new AbortController();
    void prepareWhileIdle(list, over.signal);
    return () => over.abort();
  }, [list]);
  const [everywhere, setEverywhere] = useState(false);
  const isHome = nation !== undefined && !everywhere && wanted.filters.nation === undefined;
  const all = useMemo(() => searchContacts(list, wanted.text, wanted.filters), [list, wanted]);
  const found = useMemo(
    () => (isHome ? all.filter((contact) => contact.layer === "own" || isOfferedIn(nation, contact)) : all),
    [all, isHome, nation],
  );
  const elsewhere = all.length - found.length;
  const { shown, more, onMore, listRef } = usePages(found, pageSize, JSON.stringify(wanted));
  // The list opens with as many as there is room for; the rest of the page is drawn while those are looked at.
  const [isOpened, setIsOpened] = useState(false);
  useEffect(() => startTransition(() => setIsOpened(true)), []);
  const items = useMemo(
    () => (isOpened ? shown : shown.slice(0, drawnFirst)).map(draw),
    [shown, isOpened, draw],
  );
  const isSearching = wanted.text.trim() !== "" || Object.values(wanted.filters).some(Boolean);
  return (
    <>
      {list.every(({ layer }) => layer === "starter") && sought.text === "" && (
        <Text size={200}>{directoryWords.whatFor}</Text>
      )}
      <div>
        <DirectoryFilters sought={sought} onSought={onSought} />
        <Text role="status" size={200} block className={styles.said}>
          {isSearching && (found.length > 0 ? directoryWords.found(found.length) : noneWords(list, wanted))}
          {wanted.filters.openNow !== undefined && directoryWords.bankHolidays}
        </Text>
      </div>
      {children}
      <ul ref={listRef} className={styles.list} aria-label={directoryWords.list}>
        {items}
      </ul>
      {more > 0 && (
        <Button className={styles.button} onClick={onMore}>
          {directoryWords.showMore(more, found.length)}
        </Button>
      )}
      {elsewhere > 0 && (
        <Button size="small" className={styles.button} onClick={() => setEverywhere(true)}>
          {directoryWords.showElsewhere(elsewhere)}
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

/** So many services are taken apart for the search at a time: some milliseconds on an old computer. */
const preparedAtOnce = 50;

/** Makes a list ready to be searched, after it is shown and a part at a time, so that nobody waits for it. */
async function prepareWhileIdle(list: readonly LayeredContact[], over: AbortSignal): Promise<void> {
  for (let from = 0; from < list.length; from += preparedAtOnce) {
    await idle();
    if (over.aborted) return;
    prepareSearch(list.slice(from, from + preparedAtOnce));
  }
}

/** Nothing was found: which word nobody says, and what to try. */
function noneWords(list: readonly LayeredContact[], { text, filters }: Sought): string {
  const [word] = text.trim() === "" ? [] : wordsNowhere(list, text);
  const isFiltered = Object.values(filters).some(Boolean);
  return directoryWords.noneFound(word, isFiltered);
}

function isOfferedIn(nation: Nation, { nations }: LayeredContact): boolean {
  return nations === undefined || nations.includes(nation);
}
