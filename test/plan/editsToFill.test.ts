import { writtenName } from "../../src/plan/editNames";
import fc from "fast-check";
import { editsToFill } from "../../src/plan/editsToFill";
import type { FieldKey, Place } from "../../src/plan/form";
import { cleanText } from "../../src/plan/text";
import { box, cellAt, form, place } from "./drawForm";
import { inWriting } from "./inWriting";

/** What a fill of one detail writes, as [text, number of places], and why it leaves what it leaves. */
function fillOf(key: FieldKey, wanted: string, ...places: readonly Place[]) {
  const { edits, left } = editsToFill(form({ fields: { [key]: box(...places) } }), {
    fields: { [key]: wanted },
  });
  return {
    written: edits.map((edit) => (edit.kind === "write" ? [edit.text, edit.places.length] : [])),
    left: left.map(({ why }) => why),
  };
}

test("a blank detail is filled in every place that it stands in", () => {
  const pages = [place("", "cell", {}, cellAt(0, 0, 1)), place("", "plainText", {}, cellAt(2, 0, 1))];
  const { edits } = editsToFill(form({ fields: { clientRef: box(...pages) } }), {
    fields: { clientRef: "SH-0417" },
  });
  expect(inWriting(edits)).toEqual([
    { kind: "write", name: "clientRef", key: "clientRef", places: pages, text: "SH-0417" },
  ]);
});

test("only the places that say something else are written", () => {
  const pages = [place("SH-0417", "cell", {}, cellAt(0, 0, 1)), place("", "cell", {}, cellAt(2, 0, 1))];
  const { edits } = editsToFill(form({ fields: { clientRef: box(...pages) } }), {
    fields: { clientRef: "SH-0417" },
  });
  expect(edits).toMatchObject([{ places: [pages[1]] }]);
});

test("a name on two pages is accounted for page by page", () => {
  const pages = [place("A1"), place("", "cell", { refusal: "locked" }), place("B2")];
  const { edits, standing, left } = editsToFill(form({ fields: { clientRef: box(...pages) } }), {
    fields: { clientRef: "A1" },
  });
  expect(inWriting(edits)).toMatchObject([{ name: "clientRef", places: [pages[2]], text: "A1" }]);
  expect(inWriting(standing)).toEqual([{ name: "clientRef", text: "A1", place: pages[0] }]);
  expect(inWriting(left)).toMatchObject([{ name: "clientRef", why: "locked", place: pages[1] }]);
});

const nothing = { edits: [], standing: [], left: [] };

test("asking for nothing makes no edit, nor does a blank text", () => {
  const said = form({ fields: { reviewedBy: box(place("Ann")) } });
  expect(editsToFill(said, {})).toEqual(nothing);
  expect(
    editsToFill(said, {
      fields: { reviewedBy: "  \r\n ", page: "" },
      actions: [{}, { risk: " " }],
      advice: { legal: [{ text: " ", status: "not-now" }] },
      bag: ["", "\u2022"],
      service: { contact: "" },
    }),
  ).toEqual(nothing);
});

test.each([
  ["the same text", "SH-0417", "SH-0417"],
  ["other white space", " SH \u00a00417 \n", "SH 0417"],
  ["line ends of Windows", "one\ntwo", "one\r\ntwo"],
])("a detail that says the same is left alone: %s", (_, said, wanted) => {
  expect(fillOf("clientRef", wanted, place(said))).toEqual({ written: [], left: [] });
});

test("a detail in other capitals is written", () => {
  expect(fillOf("clientRef", "SH-0417", place("sh-0417")).written).toEqual([["SH-0417", 1]]);
});

describe("dates", () => {
  test("an ISO date is written in the picture of each box, else day, month, year", () => {
    const fill = fillOf(
      "intakeDate",
      "2026-02-09",
      place("", "cell"),
      place("", "date", { dateFormat: "d MMMM yyyy" }),
      place("", "date"),
    );
    expect(fill).toEqual({
      written: [
        ["09/02/2026", 2],
        ["9 February 2026", 1],
      ],
      left: [],
    });
  });

  test.each([
    ["05/01/2026", "cell", undefined],
    ["5/1/26", "cell", undefined],
    ["5 January 2026", "cell", undefined],
    ["Mon 5 Jan 2026", "richText", undefined],
    ["January 5, 2026", "date", "MMMM d, yyyy"],
    ["05/01/2026", "date", "d MMMM yyyy"],
    ["2026-01-05", "plainText", undefined],
  ] as const)("a box that says %s (%s) says 2026-01-05 already", (said, kind, dateFormat) => {
    expect(fillOf("intakeDate", "2026-01-05", place(said, kind, { dateFormat }))).toEqual({
      written: [],
      left: [],
    });
  });

  test("another day is written over the day that stands there", () => {
    expect(fillOf("intakeDate", "2026-01-06", place("05/01/2026")).written).toEqual([["06/01/2026", 1]]);
  });

  test("a picture that shows no day is written once", () => {
    const picker = place("January 2026", "date", { dateFormat: "MMMM yyyy" });
    expect(fillOf("intakeDate", "2026-01-06", picker)).toEqual({ written: [], left: [] });
  });

  test("a date typed day first goes to a picker in its picture, and to a cell as typed", () => {
    const picker = place("", "date", { dateFormat: "dd/MM/yyyy" });
    expect(fillOf("isspDate", "9.2.26", picker, place("")).written).toEqual([
      ["09/02/2026", 1],
      ["9.2.26", 1],
    ]);
  });

  test.each(["Not yet", "31 2 2026", "2026-02-30", "9 Feb"])("a date picker is not given %j", (wanted) => {
    expect(fillOf("reviewedOn", wanted, place("", "date"))).toEqual({ written: [], left: ["not-a-date"] });
  });

  test("a cell takes words for a date, but no ISO date that does not exist", () => {
    expect(fillOf("reviewedOn", "Not yet", place("")).written).toEqual([["Not yet", 1]]);
    expect(fillOf("reviewedOn", "2026-02-30", place(""))).toEqual({ written: [], left: ["not-a-date"] });
  });
});

describe("lists", () => {
  const who = { choices: ["Choose an item.", "Client", "IDVA"] };

  test("a drop-down takes its own spelling of a choice", () => {
    expect(fillOf("reviewedBy", "idva ", place("", "dropDown", who)).written).toEqual([["IDVA", 1]]);
    expect(fillOf("reviewedBy", "idva", place("IDVA", "dropDown", who)).written).toEqual([]);
  });

  test("a drop-down is not given what it does not list", () => {
    expect(fillOf("reviewedBy", "Nan", place("", "dropDown", who))).toEqual({
      written: [],
      left: ["not-a-choice"],
    });
  });

  test("a combo box takes other words from the user, from the pane only its choices", () => {
    expect(fillOf("reviewedBy", "idva", place("", "comboBox", who)).written).toEqual([["IDVA", 1]]);
    expect(fillOf("reviewedBy", "Nan", place("", "comboBox", who)).left).toEqual(["unsupported"]);
    expect(fillOf("reviewedBy", "Nan", place("Nan", "comboBox", who))).toEqual({ written: [], left: [] });
  });
});

describe("boxes that cannot take a text", () => {
  test.each([
    ["not-found", "x", []],
    ["locked", "x", [place("", "richText", { refusal: "locked" })]],
    ["unsupported", "x", [place("", "plainText", { refusal: "unsupported" })]],
    ["unsupported", "x", [place("", "checkBox")]],
    ["unsupported", "x", [place("", "other")]],
    ["one-line", "x\ny", [place("", "plainText")]],
    ["too-long", "x".repeat(251), [place("")]],
  ] as const)("%s", (why, wanted, places) => {
    expect(fillOf("clientRef", wanted, ...places)).toEqual({ written: [], left: [why] });
  });

  test("a page number is a short one", () => {
    expect(fillOf("page", "12345678901", place("")).left).toEqual(["too-long"]);
    expect(fillOf("page", "1a", place("")).written).toEqual([["1a", 1]]);
  });

  test("a locked box that says it already is not named as left", () => {
    expect(fillOf("clientRef", "A1", place("A1", "richText", { refusal: "locked" }))).toEqual({
      written: [],
      left: [],
    });
  });

  test("one locked page does not stop the other", () => {
    const fill = fillOf("clientRef", "A1", place("", "cell", { refusal: "locked" }), place(""));
    expect(fill).toEqual({ written: [["A1", 1]], left: ["locked"] });
  });

  test("what is left carries the text to copy and the box to show", () => {
    const locked = place("", "cell", { refusal: "locked" });
    const { left } = editsToFill(form({ fields: { page: box(locked) } }), { fields: { page: " 2 " } });
    expect(inWriting(left)).toEqual([{ name: "page", why: "locked", text: "2", place: locked }]);
  });
});

test("characters that a document cannot hold are left out", () => {
  expect(fillOf("clientRef", "A\u00001\ud800", place("")).written).toEqual([["A1", 1]]);
});

test("service lines are written, several lines too, unless they say so already", () => {
  const contact = "Harbour\r\n0808 2000 247";
  const first = editsToFill(form(), { service: { contact, openingHours: "Mon to Fri" } });
  expect(inWriting(first.edits)).toMatchObject([
    { kind: "write-line", name: "contact", key: "contact", text: "Harbour\n0808 2000 247" },
    { kind: "write-line", name: "openingHours", key: "openingHours", text: "Mon to Fri" },
  ]);
  const said = form({ service: { contact: box(place("Harbour\n0808 2000 247", "line")) } });
  const again = editsToFill(said, { service: { contact } });
  expect({ ...again, standing: inWriting(again.standing) }).toMatchObject({
    edits: [],
    standing: [{ name: "contact", text: "Harbour\n0808 2000 247" }],
    left: [],
  });
  expect(inWriting(editsToFill(said, { service: { openingHours: "9 to 5" } }).left)).toMatchObject([
    { name: "openingHours", why: "not-found", text: "9 to 5" },
  ]);
});

test.each(["2026-11-12", "270326", "29 nov"])(
  "the reference %j is no date, and is written as typed",
  (typed) => {
    expect(fillOf("clientRef", typed, place())).toEqual({ written: [[typed, 1]], left: [] });
  },
);

test("what is typed where no date is asked for is written letter for letter", () => {
  const anyWords = fc.oneof(
    fc.string({ minLength: 1, maxLength: 10 }),
    fc.constantFrom("Hannah (Sanctuary Scheme)", "Client and IDVA", "2026-01-31", "1/2/26", "client"),
  );
  fc.assert(
    fc.property(anyWords, fc.constantFrom("cell", "richText", "multiLine"), (typed, kind) => {
      const wanted = cleanText(typed);
      fc.pre(wanted !== "");
      const { edits, left } = editsToFill(form(), {
        fields: { reviewedBy: typed },
        actions: [{ who: typed, comment: typed }],
      });
      expect(left).toEqual([]);
      expect(edits).toMatchObject([
        { kind: "write", text: wanted },
        { kind: "fill-row", cells: [{ text: wanted }, { text: wanted }] },
      ]);
      expect(fillOf("clientRef", typed, place("", kind)).written).toEqual([[wanted, 1]]);
    }),
  );
});

test("each page gets its own number; one that says another is left, and one text for all pages is the same in each", () => {
  const places = ["", "2", "1", ""].map((said, at) => place(said, "cell", {}, cellAt(at, 0, 1)));
  const drawn = form({ fields: { page: box(...places) } });
  const { edits, standing, left } = editsToFill(drawn, { pageNumbers: true });
  expect(
    edits.map((edit) => edit.kind === "write" && [writtenName(edit.name), edit.text, edit.places]),
  ).toEqual([
    ["page[0]", "1", [places[0]]],
    ["page[3]", "4", [places[3]]],
  ]);
  expect(inWriting(standing)).toEqual([{ name: "page[1]", text: "2", place: places[1] }]);
  expect(inWriting(left)).toEqual([{ name: "page[2]", why: "answered", text: "3", place: places[2] }]);
  const same = editsToFill(drawn, { pageNumbers: true, fields: { page: "1" } });
  expect(inWriting(same.edits)).toMatchObject([{ name: "page" }]);
  expect(inWriting(editsToFill(form({ fields: {} }), { pageNumbers: true }).left)).toEqual([
    { name: "page[0]", why: "not-found", text: "1" },
  ]);
});
