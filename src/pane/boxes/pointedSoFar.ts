import type { Form, Pointed, PointedBox } from "../../plan/form";
import { actionColumns } from "../../plan/form";
import { everyBox, placesOf } from "../../plan/setUpBoxes";
import type { Asked } from "../../plan/setUpQuestions";

/** What the user has said before anything was asked. */
export const nothingPointed: Pointed = { boxes: [], declined: [] };

/** What the user has said, and now yes to some places. */
export function withYes({ boxes, declined }: Pointed, asked: readonly Asked[]): Pointed {
  const now = asked.map(boxOf);
  return { boxes: [...others(boxes, now), ...now], declined: others(declined, now) };
}

/** What the user has said, and now no. */
export function withNo({ boxes, declined }: Pointed, asked: readonly Asked[]): Pointed {
  const now = asked.map(boxOf);
  return { boxes: others(boxes, now), declined: [...others(declined, now), ...now] };
}

/** Whether the form goes by what the user has said of a place. */
export function isUsed(form: Form, { name, place }: Asked): boolean {
  const box = everyBox.find((each) => each === name);
  const column = actionColumns.find((each) => each === name);
  const places = [
    ...(box === undefined ? [] : placesOf(form, box)),
    ...form.actionRows.flatMap(({ cells }) => (column && cells[column]) ?? []),
  ];
  return places.some(
    ({ position, confirm }) =>
      confirm === undefined && JSON.stringify(position) === JSON.stringify(place.position),
  );
}

function boxOf({ name, place: { position, around = "" } }: Asked): PointedBox {
  return { name, position, around };
}

function others(boxes: readonly PointedBox[], now: readonly PointedBox[]): readonly PointedBox[] {
  const said = new Set(now.map(({ name, position }) => JSON.stringify([name, position])));
  return boxes.filter(({ name, position }) => !said.has(JSON.stringify([name, position])));
}
