import type { Form, Pointed, PointedBox } from "./form";
import { actionColumns } from "./form";
import { everyBox, placesOf } from "./setUpBoxes";
import type { Asked } from "./setUpQuestions";

/** What the user has said before anything was asked. */
export const nothingPointed: Pointed = { boxes: [], declined: [] };

/** What an organisation has said of its form, and what the user says of this copy, which counts more. */
export function withSaid(remembered: Pointed, said: Pointed): Pointed {
  const now = [...said.boxes, ...said.declined];
  return {
    boxes: [...others(remembered.boxes, now), ...said.boxes],
    declined: [...others(remembered.declined, now), ...said.declined],
  };
}

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
