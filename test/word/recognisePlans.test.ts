import { textOf, type Form } from "../../src/plan/form";
import {
  actionPage,
  besideBoxes,
  details,
  heads,
  optionPages,
  packageOf,
  paragraph,
  partOf,
  table,
  title,
} from "./drawn";
import { blankRow, columns, doubtSaid, formIn, formOf, placesIn, problemsSaid, rowsIn } from "./recognised";

const several =
  "This document holds more than one plan. The last one is filled; the earlier ones are left alone.";

/** The details as published, with answers in the order of their labels. */
function filledDetails(...answers: readonly string[]): string {
  const cells = details.map((labels) => besideBoxes(labels));
  let at = 0;
  return table(...cells.map((row) => row.map((text) => (text === "" ? (answers[at++] ?? "") : text))));
}

function pageOf(detailsTable: string): string {
  return title + detailsTable + paragraph() + table(heads, blankRow);
}

const january = filledDetails("SH-1", "02/01/2026", "05/01/2026");
const march = filledDetails("SH-1", "02/01/2026", "09/03/2026");
const blankDetails = filledDetails();

function isspDates(form: Form): readonly string[] {
  return (form.fields.isspDate?.places ?? []).map(
    ({ answer, confirm }) => `${textOf(answer)}${confirm === undefined ? "" : "?"}`,
  );
}

describe("a document with several plans", () => {
  test("gives the boxes of the last, and says so", () => {
    const form = formOf(pageOf(january), optionPages(), pageOf(blankDetails), optionPages());
    expect(placesIn(form)).toMatchObject({ clientRef: "8/0/1 10/0/1", isspDate: "8/0/5", legal: "13/1/0" });
    expect(rowsIn(form)).toEqual([[9, 1, true, columns]]);
    expect(problemsSaid(form)).toContain(several);
  });

  test("is no page of one plan whose details stand in tables of their own", () => {
    const rows = [
      ["Intake date", "02/01/2026"],
      ["Created on", ""],
      ["Reviewed by", ""],
    ];
    const page = title + rows.map((row) => table(row) + paragraph()).join("") + table(heads, blankRow);
    const form = formOf(page, page);
    expect(placesIn(form)).toMatchObject({
      intakeDate: "0/0/1 4/0/1",
      createdOn: "1/0/1 5/0/1",
      reviewedBy: "2/0/1 6/0/1",
    });
    expect(problemsSaid(form)).not.toContain(several);
  });

  test("asks about every box of the last when another has a later date or is still blank", () => {
    for (const first of [march, blankDetails]) {
      const form = formOf(pageOf(first), optionPages(), pageOf(january), optionPages());
      expect(isspDates(form)).toEqual(["05/01/2026?"]);
      expect(form.actionRows.flatMap((row) => Object.values(row.cells)).every((place) => place.confirm)).toBe(
        true,
      );
      expect(doubtSaid(form.advice.legal?.places[0], "legal")).toBe(
        "It stands in the last plan of this document, and another plan in it is newer or still blank.",
      );
    }
  });

  test("asks about what stands in an earlier plan alone", () => {
    const form = formOf(pageOf(january), optionPages(), optionPages());
    expect(placesIn(form)["legal"]).toBe("11/1/0");
    expect(form.advice.legal?.places[0]?.confirm).toBeUndefined();
    expect(isspDates(form)).toEqual(["05/01/2026?"]);
    expect(doubtSaid(form.actionRows[0]?.cells.risk, "risk")).toMatch(
      /^It stands in an earlier plan of this document/,
    );
  });

  test("is told by dates that differ where no page has options", () => {
    const form = formOf(pageOf(january), pageOf(march));
    expect(isspDates(form)).toEqual(["09/03/2026"]);
    expect(problemsSaid(form)).toContain(several);
    expect(isspDates(formOf(pageOf(january), pageOf(blankDetails)))).toEqual([""]);
  });
});

describe("one plan", () => {
  test("may have its details on each of its pages", () => {
    const pages = [
      ["blank action pages", formOf(pageOf(blankDetails), pageOf(blankDetails)), ["", ""]],
      ["action pages", formOf(pageOf(january), pageOf(january), optionPages()), ["05/01/2026", "05/01/2026"]],
      [
        "options pages",
        formOf(
          pageOf(january),
          title + january + table(["General safety planning", "Separating"], ["", ""]),
          title + january + table(["Legal", "Children", "Emergency bag"], ["", "", ""]),
        ),
        ["05/01/2026", "05/01/2026", "05/01/2026"],
      ],
    ] as const;
    for (const [what, form, dates] of pages) {
      expect([what, isspDates(form)]).toEqual([what, dates]);
      expect(problemsSaid(form)).not.toContain(several);
    }
  });

  test("may ask for a date in two places, answered in one alone: which is meant is asked", () => {
    const actionsDone = table(heads, ["Old risk", "Old action", "Sam", "1/1/2026", "2/1/2026", ""]);
    const form = formOf(title, january, actionsDone, pageOf(blankDetails), optionPages());
    expect(isspDates(form)).toEqual(["05/01/2026?", "?"]);
    expect(isspDates(formOf(pageOf(blankDetails), pageOf(blankDetails), optionPages()))).toEqual(["", ""]);
  });

  test("may head two boxes alike: both are to be confirmed", () => {
    const form = formOf(
      title,
      table(["General safety planning", "Legal", "Housing"], ["", "", ""]),
      table(["Housing"], [""]),
    );
    expect(form.advice.housing?.places.map((place) => doubtSaid(place, "housing"))).toEqual([
      "More than one box has the heading ‘Housing and security’.",
      "More than one box has the heading ‘Housing and security’.",
    ]);
    expect(form.advice.legal?.places[0]?.confirm).toBeUndefined();
  });
});

test("details in the page header are named as out of reach", () => {
  const header = partOf("hdr", table(["Client name / ref", "", "ISSP date", ""]) + paragraph("Page 1 of 2"));
  const form = formIn(packageOf([title, table(heads, blankRow)], { "/word/header1.xml": header }));
  expect(problemsSaid(form)).toContain(
    "The boxes for ‘Client name / ref’ and ‘ISSP date’ stand in the page header or footer, which cannot be filled from here.",
  );
  expect(problemsSaid(form)).toContain("The box for ‘Page’ was not found.");
});

describe("details in lines of the page", () => {
  const actions = actionPage().slice(title.length);
  test("are found, ruled or after a colon, two in one line too", () => {
    const form = formOf(
      title,
      paragraph("Client name / ref: ________"),
      paragraph("Intake date …………"),
      paragraph("ISSP date: 5 January 2026"),
      paragraph("Created on: ____ Reviewed on: ____"),
      table(heads, blankRow),
    );
    expect(placesIn(form)).toEqual({
      clientRef: "line 1",
      intakeDate: "line 2",
      isspDate: "line 3",
      createdOn: "line 4",
      reviewedOn: "line 4",
    });
    expect(textOf(form.fields.clientRef?.answer ?? { kind: "blank" })).toBe("");
    expect(textOf(form.fields.isspDate?.answer ?? { kind: "blank" })).toBe("5 January 2026");
    expect(problemsSaid(form)).toContain("The box for ‘Reviewed by’ was not found.");
  });

  test("are not taken from a letter before the form", () => {
    const letter = ["Client name: SH-9", ...Array.from({ length: 8 }, () => "We write about the plan.")];
    const form = formOf(...letter.map((line) => paragraph(line)), title, actions);
    expect(placesIn(form)["clientRef"]).toBe("0/0/1");
  });
});
