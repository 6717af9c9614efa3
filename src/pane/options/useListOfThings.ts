import { useState } from "react";
import type { Form } from "../../plan/form";
import { listsIn, type ListOfThings } from "../../plan/thingsToTake";

type ListInHand = {
  /** The lists to choose from; none where the form has only one. */
  readonly lists: readonly ListOfThings[];
  /** The one that was chosen, for as long as the pane is open. */
  readonly list: ListOfThings | undefined;
  readonly choose: (list: ListOfThings) => void;
  /** Whether it is to be chosen before anything can be ticked. */
  readonly isAsked: boolean;
};

/** Which list of what to take is worked on, where the form has several. */
export function useListOfThings(form: Form): ListInHand {
  const [chosen, choose] = useState<ListOfThings>();
  const all = listsIn(form);
  const lists = all.length > 1 ? all : [];
  const list = lists.find((each) => each === chosen);
  return { lists, list, choose, isAsked: lists.length > 0 && list === undefined };
}
