import { changedPlaces } from "../../../src/simulator/view/changedPlaces";

test.each([
  ["nothing changed", ["a", "b"], ["a", "b"], []],
  ["an answer was written", ["a", "", "c"], ["a", "x", "c"], [1]],
  ["a row was added", ["a", "b", "end"], ["a", "b", "x", "y", "end"], [2, 3]],
  ["two answers far apart were written", ["a", "b", "c", "d"], ["1", "b", "c", "2"], [0, 3]],
  ["a row was taken out", ["a", "b", "c"], ["a", "c"], []],
  ["the same text stands there twice now", ["a"], ["a", "a"], [1]],
])("when %s, that shows and nothing else", (_, before, now, places) => {
  expect(changedPlaces(before, now)).toEqual(places);
});
