import { addedLines, roomFor, type LineToAdd } from "./adviceEdits";
import type { EditsAndLeft } from "./edits";
import { textOf, type BagBox, type BagList, type Form, type WantedThing } from "./form";
import { limits } from "./limits";
import { displayedOption } from "./planOption";
import { lineKey, lineKeys } from "./text";

/** A list of what to take, as the form names it; "other" for the boxes whose heading names none. */
export type ListOfThings = BagList | "other";

/** The list that a box belongs to. */
export function listOf({ list }: BagBox): ListOfThings {
  return list ?? "other";
}

/** The lists that the form has boxes of, in its order. */
export function listsIn({ bag }: Pick<Form, "bag">): readonly ListOfThings[] {
  return [...new Set(bag.map(listOf))];
}

/** The text of a thing that is wanted. */
export function textOfThing(thing: WantedThing): string {
  return typeof thing === "string" ? thing : thing.text;
}

/**
 * Adds the wanted things that their list does not hold yet, spread so that its boxes stay as even as they can. What is for no
 * list of its own goes into the first that has room, one list before the next; where it stands in any of them, it stands.
 */
export function bagEdits(form: Form, wanted: readonly WantedThing[]): EditsAndLeft {
  const shares = sharesOf(form, wanted);
  const lists: readonly (ListOfThings | undefined)[] = [...new Set(shares.map(({ list }) => list))];
  const parts = lists.map((list) =>
    addedLines(
      "bag",
      list === undefined ? form.bag : form.bag.filter((box) => listOf(box) === list),
      shares.filter((share) => share.list === list).map(({ line }) => line),
      limits.bagItem,
    ),
  );
  return {
    edits: parts.flatMap(({ edits }) => edits),
    standing: parts.flatMap(({ standing }) => standing),
    left: parts.flatMap(({ left }) => left),
  };
}

type Share = { readonly line: LineToAdd; readonly list: ListOfThings | undefined };

/** Each thing with the list that it goes to, or cannot go to; undefined where the form has none. */
function sharesOf(form: Form, wanted: readonly WantedThing[]): readonly Share[] {
  const lists = listsIn(form);
  const boxesOf = (list: ListOfThings) => form.bag.filter((box) => listOf(box) === list);
  const room = new Map(lists.map((list) => [list, roomFor(boxesOf(list))]));
  const said = new Map(
    lists.flatMap((list) =>
      boxesOf(list)
        .flatMap(({ places }) => places)
        .flatMap(({ answer }) => lineKeys(textOf(answer)))
        .map((key) => [key, list] as const),
    ),
  );
  const take = (list: ListOfThings): void => {
    room.set(list, (room.get(list) ?? 0) - 1);
  };
  for (const thing of wanted) if (typeof thing === "object") take(thing.list);
  return wanted.map((thing, index): Share => {
    const text = textOfThing(thing);
    const line = { index, line: displayedOption({ text, status: "agreed" }), length: text.length };
    if (typeof thing === "object") return { line, list: thing.list };
    const key = lineKey(line.line);
    const list = said.get(key) ?? lists.find((each) => (room.get(each) ?? 0) > 0) ?? lists[0];
    if (list !== undefined && !said.has(key)) {
      said.set(key, list);
      take(list);
    }
    return { line, list };
  });
}
