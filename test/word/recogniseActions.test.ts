import { actionEdits } from "../../src/plan/actionEdits";
import { actionColumns, textOf, type Place } from "../../src/plan/form";
import {
  actionPage,
  besideBoxes,
  cell,
  details,
  heads,
  merged,
  paragraph,
  row,
  spanning,
  startsMerge,
  table,
  title,
  wide,
} from "./drawn";
import { doubtSaid, formOf, at, placesIn, rowsIn, columns, blankRow } from "./recognised";

describe("the action table", () => {
  test("may have heads in everyday words", () => {
    const order = [
      "What are we worried about?",
      "What are we going to do about it?",
      "Whose job is it?",
      "When will it be done?",
      "Date done",
      "Any comments",
    ];
    expect(rowsIn(formOf(title, table(order, blankRow)))).toEqual([[0, 1, true, columns]]);
  });

  test("may have a column of row numbers, another order, and rows that are blank but for their number", () => {
    const order = [
      "No.",
      "Who by",
      "Agreed actions",
      "Risks & issues",
      "Completed on",
      "By when",
      "Comments",
    ];
    const form = formOf(
      title,
      table(...details.map(besideBoxes)),
      table(order, ["1", "", "", "", "", "", ""], ["2", "Jo", "", "", "", "", ""]),
    );
    const mapped = "risk 3,action 2,who 1,byWhen 5,dateComplete 4,comment 6";
    expect(rowsIn(form)).toEqual([
      [1, 1, true, mapped],
      [1, 2, false, mapped],
    ]);
  });

  test("has blank rows where a mask for a date stands in them", () => {
    const masks = ["", "", "", "  /  /  ", "dd/mm/yyyy", ""];
    const form = formOf(actionPage(table(heads, masks, ["Money", "", "", "1/2/2026", "  /  /  ", ""])));
    expect(rowsIn(form)).toEqual([
      [1, 1, true, columns],
      [1, 2, false, columns],
    ]);
    expect(form.actionRows[1]?.cells.dateComplete?.answer).toEqual({ kind: "blank" });
  });

  test("keeps a row that says what heads say: no head has three cells of five left blank", () => {
    const said = ["A risk", "An action", "Worker", "", "", ""];
    const form = formOf(actionPage(table(heads, said, blankRow)));
    expect(rowsIn(form)).toEqual([
      [1, 1, false, columns],
      [1, 2, true, columns],
    ]);
  });

  test("is none where the areas stand in its rows, with a column for options and for who does what by when", () => {
    const areas = ["General safety planning", "Separating", "Legal", "Children", "Housing"];
    const asked = ["Area", "Options and advice", "Who", "By when", "Date complete"];
    const options = table(asked, ...areas.map((area) => [area, "", "", "", ""]));
    const form = formOf(actionPage(), options);
    expect(rowsIn(form).length).toBe(rowsIn(formOf(actionPage())).length);
    expect(placesIn(form)).toMatchObject({ general: "2/1/1", legal: "2/3/1", housing: "2/5/1" });
    // Without such a column they are what the actions are about.
    const actions = table(
      ["Area", "Agreed action", "Who", "By when"],
      ...areas.map((area) => [area, "", "", ""]),
    );
    expect(rowsIn(formOf(title, actions)).length).toBe(areas.length);
  });

  test("may go on over several tables, or with its head repeated", () => {
    const form = formOf(actionPage(table(heads, blankRow, heads, blankRow)), title, table(heads, blankRow));
    expect(rowsIn(form)).toEqual([
      [1, 1, true, columns],
      [1, 3, true, columns],
      [2, 1, true, columns],
    ]);
  });

  test("may have a head of two rows with merged cells", () => {
    const upper = row([
      cell("Risk", startsMerge),
      cell("Action plan", spanning(3)),
      cell("Date complete", startsMerge),
      cell("Comment", startsMerge),
    ]);
    const lower = row([cell("", merged), "What", "Who", "By when", cell("", merged), cell("", merged)]);
    expect(rowsIn(formOf(actionPage(table(upper, lower, blankRow))))).toEqual([[1, 2, true, columns]]);
  });

  test("may have a title row over its head, and bands over its rows", () => {
    const band = row([cell("Housing", spanning(6))]);
    const form = formOf(
      actionPage(table(row([cell("Action plan", spanning(6))]), heads, band, blankRow, blankRow)),
    );
    expect(rowsIn(form)).toEqual([
      [1, 3, true, columns],
      [1, 4, true, columns],
    ]);
    expect(form.advice).toEqual({});
  });

  test("may merge one risk over several actions: each row says the risk, and is no blank row", () => {
    const first = row([cell("Weapons", startsMerge), "Call police", "", "", "", ""]);
    const second = row([cell("", merged), "", "", "", "", ""]);
    const form = formOf(actionPage(table(heads, first, second)));
    expect(
      form.actionRows.map(({ blank, cells }) => [
        blank,
        at(cells.risk as Place),
        textOf((cells.risk as Place).answer),
      ]),
    ).toEqual([
      [false, "1/1/0", "Weapons"],
      [false, "1/1/0", "Weapons"],
    ]);
  });

  test("may merge a blank risk over several rows: new actions begin in the first only", () => {
    const first = row([cell("", startsMerge), "", "", "", "", ""]);
    const second = row([cell("", merged), "", "", "", "", ""]);
    expect(rowsIn(formOf(actionPage(table(heads, first, second))))).toEqual([
      [1, 1, true, columns],
      [1, 2, false, columns],
    ]);
  });

  test("of three columns takes a row that has cells for two of them", () => {
    const three = ["Risk", "Agreed action", "By when?"];
    const short = row([cell("Weapons: call police", spanning(2)), "1/2/2026"]);
    expect(
      rowsIn(formOf(title, table(...details.map(besideBoxes)), table(three, short, ["", "", ""]))).length,
    ).toBe(2);
  });

  test("has a column that one of its rows ends before", () => {
    const short = ["Weapons", "Call police", "", "", ""];
    expect(rowsIn(formOf(actionPage(table(heads, short, blankRow))))).toEqual([
      [1, 1, false, columns.replace(",comment 5", "")],
      [1, 2, true, columns],
    ]);
  });

  test("leaves out rows deleted with Track Changes, and counts a picture as not blank", () => {
    const gone = row(blankRow, '<w:del w:id="9" w:author="A"/>');
    const picture = row([cell(paragraph("<w:r><w:drawing/></w:r>")), "", "", "", "", ""]);
    expect(rowsIn(formOf(actionPage(table(heads, gone, picture, blankRow))))).toEqual([
      [1, 2, false, columns],
      [1, 3, true, columns],
    ]);
  });

  test("may say words that head other boxes", () => {
    const said = ["Housing", "Legal advice", "Client", "Date", "", "Children"];
    const form = formOf(actionPage(table(heads, said, ["Page", "of", "", "", "", ""], blankRow)));
    expect(rowsIn(form)).toEqual([
      [1, 1, false, columns],
      [1, 2, false, columns],
      [1, 3, true, columns],
    ]);
    expect(form.advice).toEqual({});
    expect(placesIn(form)["page"]).toBe("0/0/7");
  });

  test("goes on past answers that read as headings, where its head is built otherwise than its rows", () => {
    const head = row([cell("Risk", spanning(2)), "Agreed action", "Who will do this?", "By when?"]);
    const rows = ["Housing", "Legal", ""].map((risk) => [cell("1", wide(400)), risk, "", "", ""]);
    const form = formOf(title, table(...details.map(besideBoxes)), table(head, ...rows));
    const mapped = "risk 1,action 2,who 3,byWhen 4";
    expect(rowsIn(form)).toEqual([
      [1, 1, false, mapped],
      [1, 2, false, mapped],
      [1, 3, true, mapped],
    ]);
    expect(form.advice).toEqual({});
  });

  test("may have heads whose words may mean something else: their boxes are to be confirmed", () => {
    const form = formOf(
      title,
      table(["Risk", "Agreed action", "Person", "By when?", "Coment", "Notes"], blankRow),
    );
    const confirm = actionColumns.flatMap((column) => {
      const place = form.actionRows[0]?.cells[column];
      return place === undefined ? [] : [[column, doubtSaid(place, column)]];
    });
    expect(Object.fromEntries(confirm)).toEqual({
      risk: undefined,
      action: undefined,
      byWhen: undefined,
      who: "Its label is “Person”, which may be ‘Who will do this?’.",
      comment: "Its label is “Coment”, which may be ‘Comment’.",
    });
  });

  test("is told from the actions of another paper in the same document", () => {
    const minutes = table(["Action", "By whom", "When"], ["Water the plants", "Jo", ""]);
    expect(rowsIn(formOf(minutes, actionPage(table(heads, blankRow))))).toEqual([[2, 1, true, columns]]);
  });

  test("takes the nearer wording of two heads over the same column, and neither of equals", () => {
    const form = formOf(actionPage(table([...heads.slice(0, 4), "Completed", "Date complete"], blankRow)));
    expect(form.actionRows[0]?.cells.dateComplete?.position).toMatchObject({ cell: 5 });
    const equals = formOf(actionPage(table([...heads, "Comments"], [...blankRow, ""])));
    expect(equals.actionRows[0]?.cells.comment).toBeUndefined();
  });

  test.each([
    [["Next review", "", "IDVA", "12/12/2026", "", ""]],
    [["Client", "Review", "IDVA", "", "", ""]],
    [["Sign the tenancy", "Ask for the form", "Client", "", "", ""]],
  ])("keeps an action that has words of a row to be signed: %j", (action) => {
    const form = formOf(actionPage(table(heads, action, blankRow, blankRow)));
    expect(form.actionRows.map(({ blank }) => blank)).toEqual([false, true, true]);
  });

  test.each([
    [["Client signature", "", "Date", "", "Worker", ""]],
    [["Agreed by client (sign)", "", "Agreed by worker (sign)", "", "Date", ""]],
    [["Manager sign-off", "", "Date", "", "", ""]],
    [["Signed (client)", "J. S.", "Signed (worker)", "", "Date", "01/02/2026"]],
    [["Name", "", "Signature", "", "Date", ""]],
    [["Date of next review", "", "", "", "", ""]],
  ])("ends above a row to be signed: %j", (signed) => {
    const form = formOf(actionPage(table(heads, blankRow, blankRow, signed)));
    expect(form.actionRows.map(({ row: at, isAboveOthers }) => [at, isAboveOthers])).toEqual([
      [1, undefined],
      [2, true],
    ]);
  });

  test("takes no new action under a band of what was done, and takes one under the next band", () => {
    const band = (text: string): string => row([cell(text, spanning(6))]);
    const form = formOf(
      actionPage(
        table(heads, blankRow, band("Completed actions"), blankRow, band("To be done this month"), blankRow),
      ),
    );
    expect(form.actionRows.map(({ row: at }) => at)).toEqual([1, 5]);
  });

  test("writes no date into a column for yes or no", () => {
    const yesNo = ["Risk", "Agreed action", "Who", "By when", "Complete? (Y/N)", "Comment"];
    const [first] = formOf(actionPage(table(yesNo, blankRow))).actionRows;
    expect(Object.keys(first?.cells ?? {})).toEqual(["risk", "action", "who", "byWhen", "comment"]);
  });

  test("has rows with ticks printed in each, and writes no date over those", () => {
    const ticked = [...blankRow.slice(0, 4), "☐ Yes ☐ No", ""];
    const form = formOf(actionPage(table(heads, ticked, ticked, ["Money", "", "", "", "☒ Yes ☐ No", ""])));
    const mapped = "risk 0,action 1,who 2,byWhen 3,comment 5";
    expect(rowsIn(form)).toEqual([
      [1, 1, true, mapped],
      [1, 2, true, mapped],
      [1, 3, false, mapped],
    ]);
  });

  test("with two heads for the same is asked about, though its other columns are sure", () => {
    const order = ["Risk", "Agreed action", "Agency", "Named person", "By when", "Date complete", "Comment"];
    const [first] = formOf(actionPage(table(order, ["", ...blankRow]))).actionRows;
    expect(doubtSaid(first?.cells.who, "who")).toBe(
      "Its label is “Agency”, which may be ‘Who will do this?’.",
    );
  });

  test("goes on under the caption of the one before it, with nothing between", () => {
    const three = (caption: string): string =>
      paragraph(caption) + table(heads, blankRow) + paragraph() + table(heads, blankRow);
    const form = formOf(
      actionPage(three("Closed actions") + paragraph("Open actions") + table(heads, blankRow)),
    );
    expect(rowsIn(form)).toEqual([[3, 1, true, columns]]);
  });

  test("takes no new action under a band that nobody knows: it goes in above, and what stands there is known", () => {
    const band = (text: string): string => row([cell(text, spanning(6))]);
    const done = row(["Isolation", "Go to the group", "Client", "", "", ""]);
    const bands = ["Ended actions: no longer needed", "Actions for professionals", "Long term"];
    for (const words of bands) {
      const form = formOf(actionPage(table(heads, done, blankRow, band(words), done, blankRow)));
      expect(form.actionRows.map(({ row: at, isUnderBand }) => [at, isUnderBand])).toEqual([
        [1, undefined],
        [2, undefined],
        [4, true],
      ]);
      const wanted = [{ risk: "One" }, { risk: "Two" }];
      expect(actionEdits(form, wanted).edits).toMatchObject([
        { kind: "fill-row", row: 2 },
        { kind: "insert-row", aboveRow: 3 },
      ]);
    }
  });
});
