import { writtenName } from "../../src/plan/editNames";
import fc from "fast-check";
import type { Edit } from "../../src/plan/edits";
import { editsToFill } from "../../src/plan/editsToFill";
import type { ActionColumn, ActionRowPlace, Box, BoxKind, Form, Place, Wanted } from "../../src/plan/form";
import { actionColumns, adviceKeys, answerFrom, bagLists, fieldKeys, serviceKeys } from "../../src/plan/form";
import { saidBy } from "../../src/plan/accounting";
import { namesIn, wantedNames } from "./account";
import { applyEdits } from "./applyEdits";
import { box } from "./drawForm";

// Few texts, so that what stands and what is wanted often meet; and of every awkward sort.
const texts = [
  "",
  "Keys",
  "keys.",
  "\u2022 Keys",
  "\u2022",
  "...",
  "IDVA",
  "idva",
  "Nan",
  "one\ntwo",
  " <b>&\"' ",
  "05/01/2026",
  "5 Jan 2026",
  "2026-01-05",
  "2026-02-30",
  "ongoing",
  "Talked about, not for now: Keys",
  "x".repeat(300),
];
const text = fc.constantFrom(...texts);
const kinds: readonly BoxKind[] = [
  "cell",
  "line",
  "richText",
  "plainText",
  "multiLine",
  "date",
  "dropDown",
  "comboBox",
  "checkBox",
  "other",
];

const anyPlace: fc.Arbitrary<Omit<Place, "position">> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    answer: text.map(answerFrom),
    choices: fc.constant(["Client", "IDVA", "Keys"]),
    dateFormat: fc.constantFrom("dd/MM/yyyy", "d MMMM yyyy", "MMMM yyyy"),
    refusal: fc.constantFrom("locked" as const, "unsupported" as const),
  },
  { requiredKeys: ["kind", "answer"] },
);
const anyBox = fc.array(anyPlace, { maxLength: 2 });
const anyRow = fc.dictionary(fc.constantFrom(...actionColumns), anyPlace, { noNullPrototype: true });

/** A form of any shape: each place has a position of its own, and rows are blank when their cells are. */
const anyForm: fc.Arbitrary<Form> = fc
  .record({
    fields: fc.dictionary(fc.constantFrom(...fieldKeys), anyBox, { noNullPrototype: true }),
    actionRows: fc.array(anyRow, { maxLength: 4 }),
    advice: fc.dictionary(fc.constantFrom(...adviceKeys), anyBox, { noNullPrototype: true }),
    bag: fc.array(fc.tuple(anyBox, fc.option(fc.constantFrom(...bagLists), { nil: undefined })), {
      maxLength: 4,
    }),
    service: fc.dictionary(fc.constantFrom(...serviceKeys), anyBox, { noNullPrototype: true }),
  })
  .map(({ fields, actionRows, advice, bag, service }) => {
    let paragraph = 0;
    const boxed = (places: readonly Omit<Place, "position">[]): Box =>
      box(...places.map((one): Place => ({ ...one, position: { kind: "line", paragraph: paragraph++ } })));
    const allBoxed = (boxes: object) =>
      Object.fromEntries(
        Object.entries(boxes).map(([key, places]: [string, Omit<Place, "position">[]]) => [
          key,
          boxed(places),
        ]),
      );
    return {
      fields: allBoxed(fields),
      actionRows: actionRows.map((cells, index) => rowPlace(cells, index + 1)),
      advice: allBoxed(advice),
      bag: bag.map(([places, list]) => ({ ...boxed(places), ...(list && { list }) })),
      service: allBoxed(service),
      problems: [],
    };
  });

function rowPlace(
  drawn: Partial<Record<ActionColumn, Omit<Place, "position">>>,
  row: number,
): ActionRowPlace {
  const cells: Partial<Record<ActionColumn, Place>> = {};
  actionColumns.forEach((column, cell) => {
    const one = drawn[column];
    if (one !== undefined) cells[column] = { ...one, position: { kind: "cell", table: 1, row, cell } };
  });
  return {
    table: 1,
    row,
    cells,
    blank: Object.values(cells).every((place) => place.answer.kind === "blank"),
  };
}

const anyWanted: fc.Arbitrary<Wanted> = fc.record(
  {
    fields: fc.dictionary(fc.constantFrom(...fieldKeys), text, { noNullPrototype: true }),
    actions: fc.array(fc.dictionary(fc.constantFrom(...actionColumns), text, { noNullPrototype: true }), {
      maxLength: 4,
    }),
    advice: fc.dictionary(
      fc.constantFrom(...adviceKeys),
      fc.array(fc.record({ text, status: fc.constantFrom("agreed" as const, "not-now" as const) }), {
        maxLength: 4,
      }),
      { noNullPrototype: true },
    ),
    bag: fc.array(
      fc.oneof(
        text,
        fc.record({
          text,
          list: fc.constantFrom("leaving" as const, "emergency" as const, "other" as const),
        }),
      ),
      { maxLength: 5 },
    ),
    service: fc.dictionary(fc.constantFrom(...serviceKeys), text, { noNullPrototype: true }),
  },
  { requiredKeys: [] },
);

/** The places that an edit writes in; the place of a new row's cell only says where it will stand. */
function placesWritten(edit: Edit): readonly Place[] {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return edit.places;
    case "rewrite-lines":
    case "add-lines":
      return [edit.place];
    case "fill-row":
    case "rewrite-row":
      return edit.cells.map((cell) => cell.place);
    case "add-row":
    case "insert-row":
    case "delete-row":
    case "repeat-headings":
      return [];
  }
}

const runs = { numRuns: 500 };

test("a second fill makes no edits", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      const first = editsToFill(form, wanted);
      const second = editsToFill(applyEdits(form, first.edits), wanted);
      expect(second.edits).toEqual([]);
    }),
    runs,
  );
});

test("each wanted thing is written, stands already, or is left, by its name, once for each of its places", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      const { edits, standing, left } = editsToFill(form, wanted);
      expect(namesIn({ written: edits.flatMap(saidBy), standing, left })).toEqual(wantedNames(form, wanted));
    }),
    runs,
  );
});

test("after a fill all that was written stands, and what is left is left again", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      const first = editsToFill(form, wanted);
      const second = editsToFill(applyEdits(form, first.edits), wanted);
      const written = first.edits.flatMap(saidBy);
      expect(namesIn({ written: [], standing: second.standing, left: [] })).toEqual(
        namesIn({ written, standing: first.standing, left: [] }),
      );
      expect(namesIn({ written: [], standing: [], left: second.left })).toEqual(
        namesIn({ written: [], standing: [], left: first.left }),
      );
    }),
    runs,
  );
});

test("what is not asked for is not edited", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      expect(editsToFill(form, {}).edits).toEqual([]);
      for (const edit of editsToFill(form, wanted).edits) {
        const asked: readonly string[] = [
          ...Object.keys(wanted.fields ?? {}),
          ...(wanted.actions ?? []).map((_, index) => `actions[${String(index)}]`),
          ...Object.keys(wanted.advice ?? {}),
          ...(wanted.bag === undefined ? [] : ["bag"]),
          ...Object.keys(wanted.service ?? {}),
        ];
        expect(asked).toContain(edit.kind === "add-lines" ? edit.key : writtenName(edit.name));
      }
    }),
    runs,
  );
});

test("no edit is for a locked box, one that this Word cannot fill, or a tick box", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      for (const place of editsToFill(form, wanted).edits.flatMap(placesWritten)) {
        expect(place.refusal).toBeUndefined();
        expect(["checkBox", "other"]).not.toContain(place.kind);
      }
    }),
    runs,
  );
});

test("no edit writes a blank text, a line break in a one-line box, or two lines in one line's place", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      for (const edit of editsToFill(form, wanted).edits) {
        const written =
          edit.kind === "add-lines"
            ? edit.lines.map((line) => line.text)
            : edit.kind === "rewrite-lines"
              ? edit.now
              : "cells" in edit
                ? edit.cells.map((cell) => cell.text)
                : "text" in edit
                  ? [edit.text]
                  : [];
        expect(written.length).toBeGreaterThan(0);
        for (const one of written) expect(one.trim()).not.toBe("");
        const oneLine = placesWritten(edit).filter(({ kind }) =>
          ["plainText", "dropDown", "comboBox"].includes(kind),
        );
        if (edit.kind === "add-lines" && oneLine.length > 0) expect(edit.lines).toHaveLength(1);
        if (edit.kind === "write" && oneLine.length > 0) expect(edit.text).not.toContain("\n");
      }
    }),
    runs,
  );
});

test("what stood in the advice and bag boxes is still there after a fill, and no started row has changed", () => {
  fc.assert(
    fc.property(anyForm, anyWanted, (form, wanted) => {
      const after = applyEdits(form, editsToFill(form, wanted).edits);
      const said = (now: Form) =>
        [...Object.values(now.advice), ...now.bag].flatMap(({ places }) =>
          places.map(({ answer }) => answer),
        );
      said(form).forEach((answer, index) => {
        const now = said(after)[index];
        if (answer.kind === "text")
          expect(now?.kind === "text" && now.text.startsWith(answer.text)).toBe(true);
      });
      form.actionRows.forEach((row, index) => {
        if (!row.blank) expect(after.actionRows[index]).toEqual(row);
      });
    }),
    runs,
  );
});
