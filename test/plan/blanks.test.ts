import { blanksIn, bracketsPair, fillBlanks } from "../../src/plan/blanks";
import { everyShipped } from "../../src/plan/data/additions";

const wording = "I can ask [name of solicitor]. Then I can tell [name].";

test("the blanks of a wording are found in their order", () => {
  expect(blanksIn(wording)).toEqual(["[name of solicitor]", "[name]"]);
  expect(blanksIn("I can wait.")).toEqual([]);
});

test("blanks are filled in their order, and one without a text stays", () => {
  expect(fillBlanks(wording, ["Ms Shah", "Jo"])).toBe("I can ask Ms Shah. Then I can tell Jo.");
  expect(fillBlanks(wording, ["Ms Shah"])).toBe("I can ask Ms Shah. Then I can tell [name].");
  expect(fillBlanks(wording, ["a", "b", "c"])).toBe("I can ask a. Then I can tell b.");
});

test("a text is written as it is, whatever it looks like", () => {
  expect(fillBlanks("Ask [name].", ["$& $1 <b>"])).toBe("Ask $& $1 <b>.");
  expect(fillBlanks("[a] [b]", ["[b]", "x"])).toBe("[b] x");
});

test.each(["[", "]", "a [b", "a] b", "[]", "[ ]", "[a [b]]", "[a\nb]", "]a["])(
  "%j has a bracket that belongs to no blank",
  (text) => {
    expect(bracketsPair(text)).toBe(false);
  },
);

test("every shipped wording has its brackets in pairs", () => {
  expect(everyShipped.filter((option) => !bracketsPair(option.wording))).toEqual([]);
});
