import fc from "fast-check";
import { adviceKeys, fieldKeys, type FieldKey, type Wanted, type WantedOption } from "../../../src/plan/form";
import { anyActionTexts } from "./actions";
import { people } from "./boxes";
import { answerKindOf } from "./details";
import { anyDay, anyText, anyTextOrHeading, shownDay } from "./texts";

// What comes with text that is pasted: other line ends, characters that XML forbids, half of an emoji.
const pasted = ["", " ", "\r\n", "\u0007", "\u2028and more", "\ud800", "\t"];

const typed = asPasted(anyText("New"));
const typedInTable = asPasted(anyTextOrHeading("New"));

// What a service line says can be told from other text: a number to ring, hours.
const services = {
  contact: asPasted(anyText("New 01632 960 777")),
  openingHours: asPasted(anyText("New 9am to 5pm")),
};

const day = fc.oneof(
  { weight: 4, arbitrary: anyDay(2026) },
  { weight: 2, arbitrary: anyDay(2026).map((each) => shownDay(each, "dd/MM/yyyy")) },
  { weight: 1, arbitrary: fc.constantFrom("ongoing", "2026-02-30", "as soon as possible") },
);

/** A plan to fill in: some of everything, in 2026. */
export const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  fields: someOf(fieldKeys, fieldText),
  actions: fc.array(anyActionTexts(typedInTable, day), { maxLength: 6 }),
  advice: someOf(adviceKeys, () => fc.array(option(), { maxLength: 4 })),
  bag: fc.array(typed, { maxLength: 5 }),
  service: someOf(["contact", "openingHours"], (key) => services[key]),
  pageNumbers: fc.option(fc.constant(true as const), { nil: undefined }),
});

function asPasted(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const end = fc.oneof(
    { weight: 6, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom(...pasted) },
  );
  return fc.tuple(text, end).map(([said, after]) => said + after);
}

function fieldText(key: FieldKey): fc.Arbitrary<string> {
  switch (answerKindOf(key)) {
    case "date":
      return day;
    case "page":
      return fc.integer({ min: 10, max: 99 }).map(String);
    case "person":
      return fc.oneof(fc.constantFrom(...people, "police"), typed);
    default:
      return fc.oneof(
        { weight: 12, arbitrary: typed },
        { weight: 1, arbitrary: fc.constant(`New ${"long ".repeat(60)}`) },
      );
  }
}

function option(): fc.Arbitrary<WantedOption> {
  return fc.record({ text: typed, status: fc.constantFrom("agreed" as const, "not-now" as const) });
}

function someOf<K extends string, T>(
  keys: readonly K[],
  arbitrary: (key: K) => fc.Arbitrary<T>,
): fc.Arbitrary<Partial<Record<K, T>>> {
  const all = Object.fromEntries(keys.map((key) => [key, arbitrary(key)])) as Record<K, fc.Arbitrary<T>>; // the keys just given
  return fc.record(all, { requiredKeys: [] });
}
