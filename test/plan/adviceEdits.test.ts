import { editsToFill } from "../../src/plan/editsToFill";
import type { Place, WantedOption } from "../../src/plan/form";
import { displayedOption, optionOnLine } from "../../src/plan/planOption";
import { box, cellAt, form, place } from "./drawForm";
import { inWriting } from "./inWriting";

function legal(wanted: readonly (string | WantedOption)[], ...places: readonly Place[]) {
  const options = wanted.map((option) =>
    typeof option === "string" ? { text: option, status: "agreed" as const } : option,
  );
  const { edits, left } = editsToFill(form({ advice: { legal: box(...places) } }), {
    advice: { legal: options },
  });
  return {
    lines: edits.flatMap((edit) => (edit.kind === "add-lines" ? edit.lines.map(({ text }) => text) : [])),
    left: left.map(({ why, text }) => `${why}: ${text}`),
  };
}

test("options go under what the box holds, as one edit", () => {
  const holding = place("Order explained.", "richText");
  const wanted = ["I can get advice.", "I can go with [name]."].map((text) => ({
    text,
    status: "agreed" as const,
  }));
  const { edits } = editsToFill(form({ advice: { legal: box(holding) } }), { advice: { legal: wanted } });
  expect(inWriting(edits)).toEqual([
    {
      kind: "add-lines",
      key: "legal",
      place: holding,
      lines: [
        { name: "legal[0]", text: "I can get advice." },
        { name: "legal[1]", text: "I can go with [name]." },
      ],
    },
  ]);
});

test.each([
  "I can get advice.",
  "i can get ADVICE",
  "\u2022 I can get advice.",
  "\u2022\tI can  get\u00a0advice. ",
  "- I can get advice",
  "\u2610 I can get advice.",
])("an option that the box has as %j is not added again", (line) => {
  expect(legal(["I can get advice."], place(`Before.\n${line}\nAfter.`, "richText"))).toEqual({
    lines: [],
    left: [],
  });
});

test("quote marks that Word has curled make no new option", () => {
  expect(
    legal(['I can ask Sam\'s "worker"'], place("I can ask Sam\u2019s \u201cworker\u201d.", "richText")).lines,
  ).toEqual([]);
});

test("a part of a line is not the option", () => {
  expect(legal(["I can get advice."], place("I can get advice about debts.", "richText")).lines).toHaveLength(
    1,
  );
});

test("an option wanted twice is added once", () => {
  expect(legal(["I can go.", "I can go"], place("", "cell")).lines).toEqual(["I can go."]);
});

test("an option of several lines becomes one, without bullets of its own", () => {
  expect(legal(["\u2022 I can\r\n  go to court"], place("", "cell")).lines).toEqual(["I can go to court"]);
});

describe("an option that is not for now", () => {
  const option = { text: "I can get advice.", status: "not-now" } as const;

  test("is written so that it reads as talked about", () => {
    expect(displayedOption(option)).toBe("Talked about, not for now: I can get advice.");
    expect(legal([option], place("", "cell")).lines).toEqual([
      "Talked about, not for now: I can get advice.",
    ]);
  });

  test("is known again in the box", () => {
    expect(
      legal([option], place("\u2022 Talked about, not for now: I can get advice", "cell")).lines,
    ).toEqual([]);
    expect(optionOnLine("Talked about, not for now: I can get advice.")).toEqual(option);
    expect(optionOnLine("I can get advice.")).toEqual({ text: "I can get advice.", status: "agreed" });
  });
});

describe("boxes that cannot take options", () => {
  test.each([
    ["not-found", []],
    ["locked", [place("", "richText", { refusal: "locked" })]],
    ["unsupported", [place("", "multiLine", { refusal: "unsupported" })]],
    ["unsupported", [place("", "checkBox")]],
    ["one-line", [place("Held already", "plainText")]],
  ] as const)("%s", (why, places) => {
    expect(legal(["I can go."], ...places)).toEqual({ lines: [], left: [`${why}: I can go.`] });
  });

  test("a blank one-line box takes the first option, the others are left to copy", () => {
    expect(legal(["I can go.", "I can ask."], place("", "plainText"))).toEqual({
      lines: ["I can go."],
      left: ["one-line: I can ask."],
    });
  });

  test("where a box has a place for one line and a place for a list, all go to the list", () => {
    const wanted = ["I can go.", "I can ask."];
    const { edits } = editsToFill(
      form({ advice: { legal: box(place("", "plainText"), place("", "cell", {}, cellAt(4, 2, 1))) } }),
      { advice: { legal: wanted.map((text) => ({ text, status: "agreed" as const })) } },
    );
    expect(edits).toMatchObject([{ lines: wanted.map((text) => ({ text })), place: { kind: "cell" } }]);
  });

  test("an option longer than a page is left", () => {
    expect(legal(["x".repeat(2001), "I can go."], place("")).lines).toEqual(["I can go."]);
  });

  test("the second place of a box is used where the first is locked", () => {
    expect(legal(["I can go."], place("", "cell", { refusal: "locked" }), place("")).lines).toEqual([
      "I can go.",
    ]);
  });
});

describe("things to take", () => {
  /** What each of the four bags gets. */
  function packed(said: readonly string[], items: readonly string[], looks: readonly Partial<Place>[] = []) {
    const bag = said.map((text, table) =>
      box({ ...place(text, "richText", {}, cellAt(table, 2, 9)), ...looks[table] }),
    );
    const { edits, left } = editsToFill(form({ bag }), { bag: items });
    const shares: string[][] = said.map(() => []);
    for (const edit of edits)
      if (edit.kind === "add-lines" && edit.place.position.kind === "cell")
        shares[edit.place.position.table]?.push(...edit.lines.map(({ text }) => text));
    return { shares, left: left.map(({ why }) => why) };
  }
  const items = ["Keys", "Money", "Diary", "Clothes", "Phone", "Medicine"];

  test("are spread evenly over the boxes, neighbours together", () => {
    expect(packed(["", "", "", ""], items).shares).toEqual([
      ["Keys", "Money"],
      ["Diary", "Clothes"],
      ["Phone"],
      ["Medicine"],
    ]);
  });

  test("go first into the boxes that hold least", () => {
    expect(packed(["a\nb\nc", "", "d", ""], items).shares).toEqual([
      [],
      ["Keys", "Money", "Diary"],
      ["Clothes"],
      ["Phone", "Medicine"],
    ]);
  });

  test("that stand in any of the boxes are not added again", () => {
    expect(packed(["keys", "", "\u2022 Phone.", ""], items).shares.flat()).toEqual([
      "Money",
      "Diary",
      "Clothes",
      "Medicine",
    ]);
  });

  test("pass over locked boxes", () => {
    expect(packed(["", "", "", ""], items, [{ refusal: "locked" }, {}, { kind: "checkBox" }]).shares).toEqual(
      [[], ["Keys", "Money", "Diary"], [], ["Clothes", "Phone", "Medicine"]],
    );
  });

  test("are left where no box takes them", () => {
    expect(packed([""], ["Keys"], [{ refusal: "locked" }]).left).toEqual(["locked"]);
    expect(packed([], ["Keys", "Money"]).left).toEqual(["not-found", "not-found"]);
    expect(packed(["", "x"], ["Keys", "Money"], [{ kind: "plainText" }, { kind: "plainText" }]).left).toEqual(
      ["one-line"],
    );
  });

  test("are short: longer ones are left", () => {
    expect(packed([""], ["x".repeat(251)]).left).toEqual(["too-long"]);
  });
});

test("an option that stands is named with the words of the form; one asked for twice is written once, under both names", () => {
  const { edits, standing, left } = editsToFill(
    form({ advice: { legal: box(place("Order explained.\nsee the solicitor", "richText")) } }),
    {
      advice: {
        legal: ["See the solicitor.", "I can go.", "I can go"].map((text) => ({ text, status: "agreed" })),
      },
    },
  );
  expect(inWriting(standing)).toMatchObject([{ name: "legal[0]", text: "see the solicitor" }]);
  expect(inWriting(edits)).toMatchObject([
    { lines: [{ name: "legal[1]", also: ["legal[2]"], text: "I can go." }] },
  ]);
  expect(left).toEqual([]);
});
