import type { ListedAction } from "./listedActions";

/** Which actions are shown. */
export const filters = ["open", "due", "done", "all"] as const;
export type Filter = (typeof filters)[number];
/** In which order they are shown. The form keeps its own. */
export const orders = ["form", "byWhen", "who"] as const;
export type Order = (typeof orders)[number];
/** Whether an action is one of those that a filter is for. */
export function isShownBy(filter: Filter, { badges }: Pick<ListedAction, "badges">): boolean {
  const has = (...kinds: readonly string[]): boolean => badges.some(({ kind }) => kinds.includes(kind));
  switch (filter) {
    case "open":
      return !has("done");
    case "due":
      return has("overdue", "due");
    case "done":
      return has("done");
    case "all":
      return true;
  }
}

/** Actions in an order of the pane's own; those that an order says nothing of stand last, as in the form. */
export function sorted<A extends { readonly action: ListedAction }>(
  actions: readonly A[],
  order: Order,
): readonly A[] {
  const last = "\uffff";
  const keyOf = ({ action }: A): string =>
    order === "byWhen" ? (action.due ?? last) : action.answers.who.toLowerCase() || last;
  if (order === "form") return actions;
  return [...actions].sort((one, other) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0,
  );
}
