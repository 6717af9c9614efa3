import { editsToFill } from "../../src/plan/editsToFill";
import type { BagBox, BagList, Place, WantedThing } from "../../src/plan/form";
import { wantedFromPlanFile } from "../../src/plan/planFile";
import { listsIn } from "../../src/plan/thingsToTake";
import { box, cellAt, form, place } from "./drawForm";

type Drawn = readonly [BagList | undefined, string, Partial<Place>?];

/** The boxes of the published form, or others: of which list, and what each says. */
function boxes(...drawn: readonly Drawn[]): readonly BagBox[] {
  return drawn.map(([list, said, look = {}], table) => ({
    ...box({ ...place(said, "richText", {}, cellAt(table, 2, 9)), ...look }),
    ...(list && { list }),
  }));
}

function packed(bag: readonly BagBox[], things: readonly WantedThing[]) {
  const { edits, left, standing } = editsToFill(form({ bag }), { bag: things });
  const shares: string[][] = bag.map(() => []);
  for (const edit of edits)
    if (edit.kind === "add-lines" && edit.place.position.kind === "cell")
      shares[edit.place.position.table]?.push(...edit.lines.map(({ text }) => text));
  return { shares, left: left.map(({ why, text }) => `${why}: ${text}`), standing: standing.length };
}

const published = (...said: readonly string[]) =>
  boxes(
    ["leaving", said[0] ?? ""],
    ["emergency", said[1] ?? ""],
    ["leaving", said[2] ?? ""],
    ["emergency", said[3] ?? ""],
  );
const leaving = (text: string): WantedThing => ({ text, list: "leaving" });
const inEmergency = (text: string): WantedThing => ({ text, list: "emergency" });

test("a form has its lists in its own order, boxes of neither as one more", () => {
  expect(listsIn({ bag: published() })).toEqual(["leaving", "emergency"]);
  expect(listsIn({ bag: boxes([undefined, ""], ["emergency", ""]) })).toEqual(["other", "emergency"]);
  expect(listsIn({ bag: [] })).toEqual([]);
});

test("things for one list go into its boxes alone, evenly", () => {
  expect(packed(published(), [inEmergency("Keys"), inEmergency("Money"), inEmergency("Diary")])).toEqual({
    shares: [[], ["Keys", "Money"], [], ["Diary"]],
    left: [],
    standing: 0,
  });
});

test("the same thing can be on both lists, and stands in one without standing in the other", () => {
  expect(packed(published("Keys"), [leaving("Keys"), inEmergency("Keys")])).toEqual({
    shares: [[], ["Keys"], [], []],
    left: [],
    standing: 1,
  });
});

test("things for no list fill the boxes of one list before the next; what stands in any stands", () => {
  expect(packed(published("", "Diary"), ["Keys", "Money", "diary."])).toEqual({
    shares: [["Keys"], [], ["Money"], []],
    left: [],
    standing: 1,
  });
  const oneLine = boxes(
    ["leaving", "", { kind: "plainText" }],
    ["emergency", "", { refusal: "locked" }],
    ["emergency", "", { kind: "plainText" }],
  );
  expect(packed(oneLine, ["Keys", "Money", "Keys", "Diary"])).toEqual({
    shares: [["Keys"], [], ["Money"]],
    left: ["one-line: Diary"],
    standing: 0,
  });
});

test("a list that the form lacks, or that has no room, is named, and the other list stays as it is", () => {
  const only = boxes(["emergency", ""]);
  expect(packed(only, [leaving("Keys")])).toMatchObject({ shares: [[]], left: ["not-found: Keys"] });
  const locked = boxes(["leaving", "", { refusal: "locked" }], ["emergency", ""]);
  expect(packed(locked, [leaving("Keys")])).toMatchObject({ shares: [[], []], left: ["locked: Keys"] });
});

test("boxes whose heading names no list are one of their own", () => {
  const bag = boxes([undefined, ""], ["leaving", ""]);
  expect(packed(bag, [{ text: "Keys", list: "other" }, leaving("Money")]).shares).toEqual([
    ["Keys"],
    ["Money"],
  ]);
});

test("a plan names the list of a thing, as text or as an option", () => {
  const bag = [
    "Diary",
    { text: "Keys", list: "emergency" },
    { option: "bag-money", list: "leaving" },
    { option: "bag-keys" },
  ];
  expect(wantedFromPlanFile(JSON.stringify({ advice: { bag } })).bag).toEqual([
    "Diary",
    { text: "Keys", list: "emergency" },
    { text: "Money and bank cards", list: "leaving" },
    "House and car keys",
  ]);
  let refused: unknown;
  try {
    wantedFromPlanFile(JSON.stringify({ advice: { bag: [{ text: "Keys", list: "car" }] } }));
  } catch (failure) {
    refused = failure;
  }
  expect(refused).toMatchObject({ detail: "advice.bag[0].list: write one of leaving, emergency" });
});
