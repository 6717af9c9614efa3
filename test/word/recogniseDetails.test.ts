import { textOf } from "../../src/plan/form";
import {
  actionPage,
  besideBoxes,
  cell,
  control,
  heads,
  optionPages,
  paragraph,
  prompt,
  row,
  run,
  shaded,
  spanning,
  table,
  title,
  wide,
} from "./drawn";
import { at, formOf, placesIn, rowsIn, columns, blankRow } from "./recognised";

describe("the details", () => {
  const actions = table(heads, blankRow);
  const placed = (...tables: string[]): Record<string, string> => placesIn(formOf(title, ...tables, actions));

  test("may have their labels above their boxes, with gutters between", () => {
    const gutter = cell("", wide(200));
    const labels = ["Client name", "Intake date", "Date of ISSP"];
    const wanted = { clientRef: "0/1/0", intakeDate: "0/1/1", isspDate: "0/1/2" };
    expect(placed(table(labels, ["", "", ""]))).toEqual(wanted);
    const gapped = [labels[0] ?? "", gutter, labels[1] ?? "", gutter, labels[2] ?? ""];
    expect(placed(table(gapped, ["", gutter, "", gutter, ""]))).toEqual({
      clientRef: "0/1/0",
      intakeDate: "0/1/2",
      isspDate: "0/1/4",
    });
  });

  test("may have their labels above controls, with wide gaps between", () => {
    const box = cell(paragraph(prompt("<w:text/>")));
    expect(
      placed(table(["Client name", "", "Intake date", "", "ISSP date", ""], [box, "", box, "", box, ""])),
    ).toEqual({
      clientRef: "0/1/0 plainText",
      intakeDate: "0/1/2 plainText",
      isspDate: "0/1/4 plainText",
    });
  });

  test("have no box in a row of cells for one figure or letter each, nor under the heads of two clients", () => {
    const forAll = row(["Client name / ref", cell("", spanning(6))]);
    const figures = table(
      row(["Intake date", cell("", spanning(6))]),
      forAll,
      row(["ISSP date", "", "", "", "", "", ""]),
    );
    expect(placed(figures)).toEqual({ intakeDate: "0/0/1", clientRef: "0/1/1" });
    const narrow = cell("", wide(500));
    const initials = row(["Client ref", narrow, narrow, narrow]);
    const dates = row(["ISSP date", "", "Intake date", ""]);
    expect(placed(table(dates, initials))).toEqual({ isspDate: "0/0/1", intakeDate: "0/0/3" });
    const clients = table(["", "Client 1", "Client 2"], ["Client name / ref", "", ""], ["ISSP date", "", ""]);
    expect(placed(clients)).toEqual({});
    expect(
      placed(table(["", "Client", "Perpetrator"], ["Name / ref", "", ""], ["ISSP date", "", ""])),
    ).toEqual({
      clientRef: "0/1/1",
    });
  });

  test("that reads as a label is an answer where labels are shaded and it is not", () => {
    const label = (text: string): string => cell(text, shaded);
    const filled = row([label("Created on"), "Intake date", label("Client name / ref"), ""]);
    expect(placed(table(filled, row([label("Reviewed by"), "", label("ISSP date"), ""])))).toEqual({
      createdOn: "0/0/1",
      clientRef: "0/0/3",
      reviewedBy: "0/1/1",
      isspDate: "0/1/3",
    });
  });

  test("may be one under the other, with colons, capitals and typos", () => {
    expect(
      placed(table(["CLIENT REF:", ""], ["Intake daet:", ""], ["Date of ISSP:", ""], ["Creatd on", ""])),
    ).toEqual({
      clientRef: "0/0/1",
      intakeDate: "0/1/1",
      isspDate: "0/2/1",
      createdOn: "0/3/1",
    });
  });

  test("may have common words as labels among others", () => {
    expect(
      placed(table(["Enw / Name", "", "Intake date", ""], ["ISSP date", "", "Review date", ""])),
    ).toEqual({
      clientRef: "0/0/1",
      intakeDate: "0/0/3",
      isspDate: "0/1/1",
      reviewedOn: "0/1/3",
    });
  });

  test("may have the box in the label's own cell, as a control or after the colon", () => {
    const inCell = (label: string): string => cell(paragraph(run(`${label}: `) + prompt("<w:date/>")));
    expect(
      placed(table(["Client name / ref: SH-1", inCell("Intake date"), inCell("ISSP date")], ["", "", ""])),
    ).toEqual({
      clientRef: "line 1",
      intakeDate: "line 2 date",
      isspDate: "line 3 date",
    });
    const form = formOf(
      title,
      table(["Client name / ref: SH-1", inCell("Intake date"), inCell("ISSP date")]),
      actions,
    );
    expect(textOf(form.fields.clientRef?.answer ?? { kind: "blank" })).toBe("SH-1");
    expect(textOf(form.fields.intakeDate?.answer ?? { kind: "blank" })).toBe("");
  });

  test("never take another question, or its box, for the box of a label", () => {
    expect(
      placed(table(["Client name / ref", "Worker:", ""], ["Intake date", "", ""], ["ISSP date", "", ""])),
    ).toEqual({
      intakeDate: "0/1/1",
      isspDate: "0/2/1",
    });
    expect(
      placed(table(["Client name / ref", "", "Page", "", "of"], ["ISSP date", "", "Reviewed by", "", ""])),
    ).toEqual({
      clientRef: "0/0/1",
      page: "0/0/3",
      isspDate: "0/1/1",
      reviewedBy: "0/1/3",
    });
  });

  test("never take the control beside the next row's label for a box below", () => {
    const box = cell(paragraph(prompt()));
    const rows = table(
      ["Team", "", "Reviewed on", ""],
      row(["Intake date", cell(paragraph(prompt()), spanning(3))]),
    );
    expect(placed(rows, table(["ISSP date", box]))).toEqual({
      reviewedOn: "0/0/3",
      intakeDate: "0/1/1 richText",
      isspDate: "1/0/1 richText",
    });
  });

  test("never take the agency's next question for the box of a label above it or before it", () => {
    expect(placed(table(["Intake date:"], ["Date of birth:"], ["Client name:", "Team:"]))).toEqual({
      intakeDate: "line 1",
      clientRef: "line 3",
    });
    const inCell = cell(paragraph(run("Team: ") + prompt("<w:text/>")));
    expect(placed(table(["Intake date:"], [inCell], ["Client name"], [""]))).toEqual({
      intakeDate: "line 1",
      clientRef: "0/3/0",
    });
    expect(placed(table(["ISSP date", "Date of birth"], ["1/1/2020", ""], ["Intake date", ""]))).toEqual({
      isspDate: "0/1/0",
      intakeDate: "0/2/1",
    });
    const shadedCells = ["Client name", "Team"].map((text) => cell(text, shaded));
    expect(placed(table(row(shadedCells), ["", ""], ["Intake date", ""]))).toEqual({
      clientRef: "0/1/0",
      intakeDate: "0/2/1",
    });
  });

  test("have their boxes in their own cells where one of the row has a control there", () => {
    const inCell = cell(paragraph(run("of: ") + prompt()));
    const form = formOf(title, table(["Page:", inCell], row([cell("Team: North", spanning(2))])), actions);
    expect(placesIn(form)).toEqual({ page: "line 1", pageCount: "line 2 richText" });
    expect(form.fields.page?.places[0]?.confirm).toBeUndefined();
  });

  test("have one box each: three labels over one wide cell have none there", () => {
    const labels = ["Page no:", "Client name:", "Date of ISSP:"];
    const wideCell = row([cell("Date of birth: 1 May", spanning(3))]);
    expect(placed(table(labels, wideCell))).toEqual({
      page: "line 1",
      clientRef: "line 2",
      isspDate: "line 3",
    });
  });

  test("have their boxes below where the agency asks between them", () => {
    const labels = ["Page no:", "Date of birth", "Client name / ref:"];
    expect(placed(table(labels, ["", "", "SH-1"], ["Intake date", "", ""]))).toEqual({
      page: "0/1/0",
      clientRef: "0/1/2",
      intakeDate: "0/2/1",
    });
  });

  test.each([
    ["beside a label, with both boxes below", table(["Client name", "Team"], ["SH-1", ""]), "0/0/1"],
    [
      "below a label that may have its answer after its colon",
      table(["Client name:"], ["Team: North"]),
      "0/1/0",
    ],
    [
      "beside a label that may have its answer after its colon",
      table(["Client name:", "Team: North"]),
      "0/0/1",
    ],
    [
      "beside a label that has its answer after its colon",
      table(["Client name / ref: Mia Shah", "Caseworker: Sam"]),
      "0/0/1",
    ],
    [
      "below a label that has its answer after its colon",
      table(["Client name / ref: Mia Shah"], ["Caseworker: Sam"]),
      "0/1/0",
    ],
    ["beside a label, and is no date", table(["Intake date", "Date of birth"], ["", ""]), "0/1/0"],
  ])("ask the user where what stands %s may be the agency's next question", (_what, details, where) => {
    const { fields } = formOf(title, details, actions);
    const places = Object.values(fields).flatMap((box) => box.places);
    expect(places.map((place) => [at(place), place.confirm !== undefined])).toEqual([[where, true]]);
  });

  test("ask the user where the agency asks below labels that stand side by side", () => {
    const inCell = (label: string): string => cell(paragraph(run(label) + prompt()));
    const details = table(
      ["Client name / ref: ", inCell("Reviewed by whom: "), inCell("Plan reviewed on: ")],
      ["Caseworker: Flat 25", "ISSP date: ", inCell("Created on: ")],
    );
    const place = formOf(title, details, actions).fields.clientRef?.places[0];
    expect(place?.kind === "line" || place?.confirm !== undefined).toBe(true);
  });

  test("are as sure after the number of the page is filled in as before", () => {
    const found = (page: string) => {
      const details = table(
        [cell(paragraph(run("Page no: ") + page)), "of page: "],
        ["Date of birth: 1 May", ""],
      );
      const places = Object.values(formOf(title, details, actions).fields).flatMap((box) => box.places);
      return places.map((place) => [at(place), place.confirm]);
    };
    expect(found(control(run("1")))).toEqual(found(prompt()));
  });

  test("that stand after their labels in cells of their own are no box of the label above", () => {
    const own = table(["Reviewer:"], ["Client name: SH-1"], ["Page:", "of:"], ["Created on: 01/01/2019"]);
    expect(placed(own)).toEqual({
      clientRef: "line 2",
      page: "line 3",
      pageCount: "line 4",
      createdOn: "line 5",
      reviewedBy: "line 1",
    });
  });

  test("are not taken from other tables of the document", () => {
    const control1 = table(["Created on", "1/1/2020", "Reviewed by", "The board"]);
    const referral = table(["Client name", "", "Date of birth", ""]);
    const found = placesIn(formOf(control1, paragraph("Policy"), referral, actionPage()));
    expect([found["createdOn"], found["reviewedBy"], found["clientRef"]]).toEqual([
      "2/1/1",
      "2/1/5",
      "2/0/1",
    ]);
  });

  test("count “of” only after “Page”", () => {
    expect(placed(table(["of", "", "Client name", ""], ["ISSP date", "", "Intake date", ""]))).toEqual({
      clientRef: "0/0/3",
      isspDate: "0/1/1",
      intakeDate: "0/1/3",
    });
  });

  test("in a list of other things are asked about, and those of another paper are not found", () => {
    const page = table(["Client name", ""], ["ISSP date", ""], ["Intake date", ""]);
    const scores = table(["Date created", "Score", "Reviewed on", "Reviewed by"], ["", "", "", ""]);
    const { fields } = formOf(title, page, scores, actions);
    expect(fields.reviewedOn?.places[0]?.confirm).toEqual({ kind: "elsewhere" });
    const oversight =
      paragraph(run("Management oversight")) + table(["Reviewed by", ""], ["Reviewed on", ""]);
    expect(placed(page, oversight)).not.toHaveProperty("reviewedBy");
    const plan = table(["Reviewed on", ""], ["Reviewed by", ""]);
    expect(formOf(title, page, plan, actions).fields.reviewedOn?.places[0]?.confirm).toBeUndefined();
  });

  test("are the worker's and not the manager's, and one of two that a plan has once is asked about", () => {
    const known = table(besideBoxes(["Client name", "Intake date", "ISSP date"]));
    const doubts = (...parts: string[]): Record<string, string> => {
      const { fields } = formOf(title, ...parts, actions);
      return Object.fromEntries(
        Object.entries(fields).map(([key, { places }]) => [
          key,
          places.map(({ confirm }) => confirm?.kind ?? "sure").join(),
        ]),
      ); // pairs of texts
    };
    const sure = { clientRef: "sure", intakeDate: "sure", isspDate: "sure" };
    expect(doubts(known, table(["Reviewed by (manager)", "", "Date", ""]))).toEqual(sure);
    expect(doubts(known, table(["Reviewed by (IDVA or manager)", ""]))).toHaveProperty("reviewedBy");
    const signed = paragraph(run("Reviewed by manager: ____")) + paragraph(run("Reviewed on: ____"));
    expect(doubts(known, signed)).toEqual({ ...sure, reviewedOn: "elsewhere" });
    const list = table(["Name", "Date of birth", "Reviewed on", "Reviewed by"], ["", "", "", ""]);
    for (const forms of [doubts(known, list), doubts(list, known)])
      expect(forms).toMatchObject({ reviewedOn: "elsewhere", reviewedBy: "elsewhere" });
    const referral = paragraph(run("Referral to Marac")) + table(besideBoxes(["Client name", "Intake date"]));
    expect(doubts(known, referral)).toEqual(sure);
    const childs = table(["Child name / ref", "", "Intake date", ""], ["Intake date", "", "ISSP date", ""]);
    expect(doubts(childs)).toMatchObject({ intakeDate: "several,several" });
  });

  test("are asked about where the name and the reference have a box each: what is typed for both can be either", () => {
    const asked = (...labels: string[]): unknown => {
      const form = formOf(title, table(...labels.map((each) => [each, ""]), ["ISSP date", ""]), actions);
      return form.fields.clientRef?.places.map(({ confirm }) => confirm?.kind ?? "sure");
    };
    expect(asked("Client name", "Client ref")).toEqual(["word", "word"]);
    expect(asked("Client name / ref", "Intake date")).toEqual(["sure"]);
    expect(asked("Client ref", "Intake date")).toEqual(["sure"]);
  });

  test("of a review that is noted again and again on one row are asked about, the first blank ones", () => {
    const pair = (on: string, by: string): string[] => ["Reviewed on", on, "Reviewed by", by];
    const form = formOf(
      title,
      table([...pair("1/3/2026", "Sam"), ...pair("", ""), ...pair("", "")]),
      actions,
    );
    expect(placesIn(form)).toMatchObject({ reviewedOn: "0/0/5", reviewedBy: "0/0/7" });
    expect(form.fields.reviewedOn?.places[0]?.confirm).toEqual({ kind: "several" });
  });

  test("are not those of a table for the office, wherever it stands", () => {
    const plan = table(
      besideBoxes(["Client name / ref", "Intake date"]),
      besideBoxes(["ISSP date", "Reviewed by"]),
    );
    const office = paragraph("Office use only") + table(besideBoxes(["Client ref", "Reviewed by"]));
    const form = formOf(title, table([cell(plan), cell(office)]), actions);
    expect(placesIn(form)).toMatchObject({ clientRef: "1/0/1", reviewedBy: "1/1/3" });
  });

  test("are not those under a band for the office or for the manager", () => {
    for (const band of ["OFFICE USE ONLY", "Manager’s oversight"]) {
      const rows = [row([cell(band, spanning(4))]), besideBoxes(["Client ref", "Reviewed by"])];
      const plan = [
        besideBoxes(["Client name / ref", "Intake date"]),
        besideBoxes(["ISSP date", "Reviewed by"]),
      ];
      const form = formOf(title, table(...plan, ...rows), actions);
      expect(placesIn(form)).toMatchObject({ clientRef: "0/0/1", reviewedBy: "0/1/3" });
    }
  });

  test("of a review page behind the plan are asked about, in both places", () => {
    const plan = table(
      besideBoxes(["Client name / ref", "Intake date"]),
      besideBoxes(["Reviewed on", "Reviewed by"]),
    );
    const review = table(besideBoxes(["Client name / ref", "Reviewed on", "Reviewed by"]));
    const { clientRef, reviewedOn } = formOf(title, plan, actions, paragraph("ISSP review"), review).fields;
    expect(clientRef?.places.map(({ confirm }) => confirm?.kind)).toEqual([undefined, undefined]);
    expect(reviewedOn?.places.map(({ confirm }) => confirm?.kind)).toEqual(["several", "several"]);
  });

  test("in a line to be signed are asked about", () => {
    const plan = table(besideBoxes(["Client name / ref", "Intake date", "ISSP date"]));
    const { clientRef } = formOf(
      title,
      plan,
      actions,
      paragraph("Client name: ____ Signed: ____ Date: ____"),
    ).fields;
    expect(clientRef?.places.map(({ confirm }) => confirm?.kind)).toEqual([undefined, "elsewhere"]);
  });

  test("are not cells with numbers or masks printed for several answers", () => {
    const known = table(besideBoxes(["Client name / ref", "Intake date", "ISSP date"]));
    const mask = "  /  /  ";
    const masks = formOf(title, known, table(["Reviewed on", mask, mask, mask]), actions);
    expect(masks.fields.reviewedOn).toBeUndefined();
    const numbers = cell(["1.", "2.", "3."].map((text) => paragraph(text)).join(""));
    const form = formOf(title, known, table(["Reviewed on", numbers]), actions);
    expect(form.fields.reviewedOn?.places.map(({ refusal }) => refusal)).toEqual(["unsupported"]);
  });

  test("may be controls alone on their lines, whose titles say what they ask for: they are asked about", () => {
    const titled = (text: string): string => paragraph(prompt(`<w:alias w:val="${text}"/>`));
    const lines = ["Client name / ref", "Intake date", "ISSP date"].map(titled);
    const { clientRef, isspDate } = formOf(title, ...lines, actions).fields;
    expect([clientRef, isspDate].map((box) => box?.places.map(at))).toEqual([
      ["line 1 richText"],
      ["line 3 richText"],
    ]);
    expect(clientRef?.places[0]?.confirm).toEqual({ kind: "word", said: "Client name / ref" });
    const headed = paragraph("General safety planning") + titled("ISSP date");
    const form = formOf(title, headed, paragraph("Legal") + titled("Intake date"), actions);
    expect(placesIn(form)).toMatchObject({ general: "line 2 richText", legal: "line 4 richText" });
    expect(form.fields).toEqual({});
  });

  test("on a cover sheet that does not name the form are asked about", () => {
    const doubts = (cover: string): unknown => {
      const form = formOf(
        cover,
        title,
        table(besideBoxes(["Client name / ref", "Intake date", "ISSP date"])),
        actions,
      );
      return form.fields.clientRef?.places.map(({ confirm }) => confirm?.kind ?? "sure");
    };
    const lines = ["Client name / ref: ____", "Version: ____"].map((line) => paragraph(line)).join("");
    expect(doubts(paragraph("Support plan") + lines)).toEqual(["elsewhere", "sure"]);
    const sheet = table(["Client name / ref", ""], ["Date of plan", ""], ["Worker", ""]);
    expect(doubts(paragraph("Safe Haven") + sheet)).toEqual(["elsewhere", "sure"]);
    expect(doubts(paragraph("Policy") + lines)).toEqual(["sure"]);
  });

  test("are never below a label where the next one begins, whatever follows it", () => {
    for (const next of ["Created on:  By: ", "Created on: ____ by: ____", "Created on: ☐ new ☐ updated"]) {
      const form = formOf(
        title,
        table(["Client name: ", "Intake date: "], ["ISSP date: ", ""], [next, ""]),
        actions,
      );
      expect(form.fields.isspDate?.places.map(at)).not.toContain("0/2/0");
    }
  });

  test("may be nested in a layout table with all the rest", () => {
    const form = formOf(table([cell(actionPage())], [cell(optionPages())]));
    const places = placesIn(form);
    expect(places).toMatchObject({
      clientRef: "1/0/1 3/0/1",
      reviewedBy: "1/1/5",
      general: "5/1/0",
      support: "8/1/1",
    });
    expect(rowsIn(form)).toEqual([[2, 1, true, columns]]);
    expect(form.problems).toEqual([]);
  });
});
