import type { RefObject } from "react";
import { useEffect, useMemo, useRef, useState } from "react";

/** How much of a long list is drawn: a page, and one more each time the user asks. */
export type Pages<Item> = {
  readonly shown: readonly Item[];
  /** How many the next page has; 0 when all are drawn. */
  readonly more: number;
  readonly onMore: () => void;
  /** For the list element, whose first new item takes the focus that the button had. */
  readonly listRef: RefObject<HTMLUListElement | null>;
};

/** Draws a long list a page at a time, from its start again when `about` (what was searched for) changes. */
export function usePages<Item>(items: readonly Item[], size: number, about = ""): Pages<Item> {
  const [pages, setPages] = useState({ about, count: 1 });
  const count = pages.about === about ? pages.count : 1;
  const listRef = useRef<HTMLUListElement>(null);
  const focusOn = useRef<number>(undefined);
  useEffect(() => {
    if (focusOn.current === undefined) return;
    const item = listRef.current?.children[focusOn.current];
    focusOn.current = undefined;
    if (item instanceof HTMLElement) item.focus();
  });
  const drawn = Math.min(items.length, count * size);
  return {
    shown: useMemo(() => items.slice(0, drawn), [items, drawn]),
    more: Math.min(size, items.length - drawn),
    onMore() {
      focusOn.current = drawn;
      setPages({ about, count: count + 1 });
    },
    listRef,
  };
}
