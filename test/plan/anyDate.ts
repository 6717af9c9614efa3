import fc from "fast-check";
import { addDays } from "../../src/plan/calendar";
import type { IsoDate } from "../../src/plan/calendar";

/** Any date from 1900 to 2099. */
export const anyDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 73_048 })
  .map((days) => addDays("1900-01-01", days));
