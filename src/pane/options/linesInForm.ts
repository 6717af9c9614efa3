import type { Area, Form } from "../../plan/form";
import type { ListOfThings } from "../../plan/thingsToTake";
import type { LineChange, LinesDraft } from "./linesDraft";
import { changeOf, isChanged, linesInOrder, problemOf, withMoved } from "./linesDraft";
import type { StandingLine } from "./standingLines";
import { boxesIn } from "./standingLines";
import { linesWords } from "../words/lines";

/** A line that stands in the form, with what is to become of it and how to say so. */
export type LineInForm = StandingLine & {
  readonly change: LineChange;
  readonly isChanged: boolean;
  /** Why its new words cannot go in. */
  readonly problem: string | undefined;
  /** Which line of its box it is to be, from 1. */
  readonly position: number;
  readonly count: number;
  readonly onChange: (change: LineChange) => void;
  readonly onMove: (by: -1 | 1) => void;
};

/** The lines of an area's boxes in the order that is wanted; of what to take, those of one list where one is given. */
export function linesInForm(
  form: Form,
  area: Area,
  draft: LinesDraft,
  onDraft: (change: (draft: LinesDraft) => LinesDraft) => void,
  list?: ListOfThings,
): readonly LineInForm[] {
  const boxes = boxesIn(form, area).filter((box) => list === undefined || box.list === list);
  return boxes.flatMap((box) =>
    linesInOrder(box, draft).map((line, index) => {
      const problem = problemOf(form, draft, area, line);
      return {
        ...line,
        change: changeOf(draft, line),
        isChanged: isChanged(draft, line),
        problem: problem && linesWords.problems[problem],
        position: index + 1,
        count: box.lines.length,
        onChange: (change) => onDraft((now) => ({ ...now, changes: { ...now.changes, [line.id]: change } })),
        onMove: (by) => onDraft((now) => withMoved(now, box, line.id, by)),
      };
    }),
  );
}
