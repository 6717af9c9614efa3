import { placesOf } from "../../../src/simulator/view/textMap";

test.each([
  ["the same", "abc", "abc", [0, 1, 2, 3]],
  ["a tab, which is drawn as a wide space", "a\u2003b", "a\tb", [0, 1, 2, 3]],
  ["the sign of a symbol, which is no text for Word", "☐ yes", " yes", [0, 0, 1, 2, 3, 4]],
  ["a page break, which is not drawn", "ab", "a\vb", [0, 1, 3]],
  ["a hyphen that is not drawn, at the end", "a", "a\u2011", [0, 1]],
  ["the number of a footnote", "aa1 b", "aa b", [0, 1, 2, 2, 3, 4]],
  ["nothing drawn", "", "abc", [0]],
  ["nothing that is text", "ab", "", [0, 0, 0]],
  ["a letter of two code units", "x👩y", "👩y", [0, 0, 1, 2, 3]],
])("each place that is drawn is known in Word's text: %s", (_, drawn, text, places) => {
  expect(placesOf(drawn, text)).toEqual(places);
});
