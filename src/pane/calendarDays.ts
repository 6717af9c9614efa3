import { addDays, addMonths, daysIn, partsOf, weekdayOf, type IsoDate } from "../plan/calendar";

/** The weeks of the month that a day is in, each from Monday to Sunday; the first and the last reach into the months beside it. */
export function weeksOf(day: IsoDate): readonly (readonly IsoDate[])[] {
  const { year, month, day: date } = partsOf(day);
  const first = mondayOf(addDays(day, 1 - date));
  const last = addDays(day, daysIn(year, month) - date);
  const weeks: IsoDate[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    const start = monday;
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days)));
  }
  return weeks;
}

/** The day that a key leads to from another; undefined where it is no key of a calendar. */
export function moved(
  day: IsoDate,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): IsoDate | undefined {
  return moves.get(key)?.(day, shiftKey);
}

const moves: ReadonlyMap<string, (day: IsoDate, byYear: boolean) => IsoDate> = new Map(
  Object.entries({
    ArrowLeft: (day: IsoDate) => addDays(day, -1),
    ArrowRight: (day: IsoDate) => addDays(day, 1),
    ArrowUp: (day: IsoDate) => addDays(day, -7),
    ArrowDown: (day: IsoDate) => addDays(day, 7),
    PageUp: (day: IsoDate, byYear: boolean) => addMonths(day, byYear ? -12 : -1),
    PageDown: (day: IsoDate, byYear: boolean) => addMonths(day, byYear ? 12 : 1),
    Home: (day: IsoDate) => mondayOf(day),
    End: (day: IsoDate) => addDays(mondayOf(day), 6),
  }),
);

function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
