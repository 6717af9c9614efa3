import { useEffect, useRef, type RefObject } from "react";
import { columnLabels } from "../words/labels";

/** Where the keyboard goes in the list of actions: to the first of the cards that `limit` shows more, or to an action to be agreed. */
export function useFocusInList(
  list: RefObject<HTMLOListElement | null>,
  limit: number,
  onOpen: (id: string, isOpen: boolean) => void,
): {
  /** To be called before more cards are shown. */
  readonly shown: () => void;
  /** Opens an action and goes to the words that are to be agreed. */
  readonly agree: (id: string) => void;
} {
  const shownBefore = useRef<number>(undefined);
  useEffect(() => {
    if (shownBefore.current === undefined) return;
    const card = list.current?.children[shownBefore.current];
    shownBefore.current = undefined;
    card?.querySelector("button")?.focus();
  }, [limit, list]);

  const toAgree = useRef<string>(undefined);
  useEffect(() => {
    const card = [...(list.current?.children ?? [])].find(
      (each) => each.getAttribute("data-row") === toAgree.current,
    );
    if (toAgree.current === undefined || card === undefined) return;
    toAgree.current = undefined;
    card.querySelector<HTMLElement>(`textarea[data-field="${columnLabels.action}"]`)?.focus();
  });
  return {
    shown() {
      shownBefore.current = list.current?.children.length;
    },
    agree(id) {
      toAgree.current = id;
      onOpen(id, true);
    },
  };
}
