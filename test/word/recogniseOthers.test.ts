import { actionEdits } from "../../src/plan/actionEdits";
import {
  actionPage,
  besideBoxes,
  cell,
  heads,
  merged,
  optionPages,
  paragraph,
  row,
  shaded,
  spanning,
  startsMerge,
  table,
  title,
} from "./drawn";
import { at, blankRow, doubtSaid, formOf, placesIn, rowsIn, columns } from "./recognised";

const dates = table(["Intake date", "", "ISSP date", ""], besideBoxes(["Created on", "Reviewed on"]), [
  "Reviewed by",
  "",
]);
const actions = table(heads, blankRow);
const placed = (...tables: string[]): Record<string, string> =>
  placesIn(formOf(title, ...tables.map((each) => each + paragraph()), dates, paragraph(), actions));
const bar = (text: string, columnsOver: number): string => row([cell(text, spanning(columnsOver) + shaded)]);
const nameOf = ["Name / ref", "", "DOB", ""];

describe("a name or reference that is somebody else's is not the client's", () => {
  test.each<[string, string, string]>([
    ["under a bar", table(bar("CLIENT", 4), nameOf, bar("ALLEGED PERPETRATOR", 4), nameOf), "0/1/1"],
    [
      "beside a label merged down",
      table(
        row([cell("Client", startsMerge), "Name / ref", ""]),
        row([cell("", merged), "DOB", ""]),
        row([cell("Perpetrator", startsMerge), "Name / ref", ""]),
        row([cell("", merged), "DOB", ""]),
      ),
      "0/0/2",
    ],
    [
      "under the heads of two halves",
      table(
        row([cell("Perpetrator", spanning(2)), cell("Client", spanning(2))]),
        ["Name / ref", "", "Name / ref", ""],
        ["DOB", "", "DOB", ""],
      ),
      "0/1/3",
    ],
    [
      "in the column of another",
      table(["", "Person causing harm", "Client"], ["Name / ref", "", ""], ["Address", "", ""]),
      "0/1/2",
    ],
    ["under a label", table(["Client name / ref", ""], ["Perpetrator", ""], ["Name / ref", ""]), "0/0/1"],
    [
      "under a line above the table",
      table(["Client name / ref", ""]) +
        paragraph("Children") +
        table(["Name / ref", "", "DOB", ""], ["Name / ref", "", "DOB", ""]),
      "0/0/1",
    ],
  ])("%s", (_where, table_, box) => {
    expect(placed(table_)["clientRef"]).toBe(box);
  });

  test("it is asked about where no other is found", () => {
    const form = formOf(
      title,
      table(["Referrer", ""], ["Name / ref", ""]),
      paragraph(),
      dates,
      paragraph(),
      actions,
    );
    const [place] = form.fields.clientRef?.places ?? [];
    expect(place && at(place)).toBe("0/1/1");
    expect(doubtSaid(place, "clientRef")).toBeDefined();
  });
});

test("what stands after another's details is the form's again", () => {
  const form = formOf(
    actionPage(paragraph("Perpetrator details") + table(["Name", "", "DOB", ""]) + paragraph() + actions),
    optionPages(),
  );
  expect(Object.keys(form.advice)).toHaveLength(8);
});

describe("labels under their boxes, as on paper", () => {
  test("of details", () => {
    const blank = ["", "", ""];
    const form = formOf(
      title,
      table(blank, ["Client name / ref", "Intake date", "ISSP date"], blank, [
        "Created on",
        "Reviewed on",
        "Reviewed by",
      ]),
      paragraph(),
      actions,
    );
    expect(placesIn(form)).toMatchObject({
      clientRef: "0/0/0",
      intakeDate: "0/0/1",
      isspDate: "0/0/2",
      createdOn: "0/2/0",
      reviewedOn: "0/2/1",
      reviewedBy: "0/2/2",
    });
  });

  test("of areas, and of the service", () => {
    const areas = [
      ["General safety planning", "Separating & post separation"],
      ["Legal", "Children"],
      ["Financial", "Housing and security"],
      ["Health and wellbeing", "Additional support factors"],
    ].flatMap((row_) => [["", ""], row_]);
    const service = table(["", ""], ["The service can be contacted on", "We are open"]);
    const form = formOf(
      actionPage(),
      title,
      paragraph("Options and advice"),
      table(...areas),
      paragraph(),
      service,
    );
    expect(placesIn(form)).toMatchObject({
      general: "2/0/0",
      separating: "2/0/1",
      legal: "2/2/0",
      support: "2/6/1",
      contact: "3/0/0",
      openingHours: "3/0/1",
    });
  });
});

test("in a grid of who signed when, a date goes under its head, and no name under a signature", () => {
  for (const grid of [
    table(["", "Name", "Signature", "Date"], ["Created", "", "", ""], ["Reviewed", "", "", ""]),
    table(["Plan", "Worker", "Initials", "Date"], ["Created", "", "", ""], ["Reviewed", "", "", ""]),
  ]) {
    const form = formOf(
      title,
      table(besideBoxes(["Client name / ref", "Intake date", "ISSP date"])),
      paragraph(),
      grid,
      paragraph(),
      actions,
    );
    const places = Object.values(form.fields).flatMap((box) => box.places.map(at));
    expect(places.filter((place) => /^1\/\d\/2$/.test(place))).toEqual([]);
    expect(placesIn(form)).toMatchObject({ createdOn: "1/1/3", reviewedOn: "1/2/3" });
  }
});

test("of tables for one review each, the next is asked about and no other is filled", () => {
  const review = table(["Reviewed on", "", "Reviewed by", ""]);
  const form = formOf(
    title,
    table(["Client name / ref", "", "Intake date", ""]),
    paragraph("First plan"),
    table(["ISSP date", "", "Created on", ""]),
    paragraph("Review 1"),
    review,
    paragraph("Review 2"),
    review,
    paragraph(),
    actions,
  );
  expect(placesIn(form)).toMatchObject({ reviewedOn: "2/0/1", reviewedBy: "2/0/3" });
  expect(doubtSaid(form.fields.reviewedOn?.places[0], "reviewedOn")).toBeDefined();
});

test("a colon in a cell of its own is no box", () => {
  const places = placed(table(["Client name / ref", ":", ""], ["Next of kin", ":", ""]));
  expect(places["clientRef"]).toBe("0/0/2");
});

test.each(["  of  ", "__ of __", "1st:      2nd:      3rd:"])(
  "%j is printed, and nothing is written over it",
  (printed) => {
    const form = formOf(
      title,
      table(["Client name / ref", "", "Page", printed], ["Intake date", "", "Reviewed on", printed]),
      paragraph(),
      actions,
    );
    const all = [...(form.fields.page?.places ?? []), ...(form.fields.reviewedOn?.places ?? [])];
    expect(all.every(({ refusal, confirm }) => refusal !== undefined || confirm !== undefined)).toBe(true);
  },
);

describe("the actions", () => {
  test("in a table titled for those that are done take nothing new", () => {
    const titled = (text: string): string => table(bar(text, 6), heads, blankRow);
    const form = formOf(
      actionPage(titled("COMPLETED / CLOSED ACTIONS") + paragraph() + titled("OPEN ACTIONS")),
    );
    expect(rowsIn(form)).toEqual([[2, 2, true, columns]]);
  });

  test("under a line that says they are done take nothing new, blank lines between or not", () => {
    for (const gap of ["", paragraph(), paragraph() + paragraph("  ")]) {
      const done = paragraph("Actions done before") + gap + table(heads, blankRow);
      const open = paragraph("Actions") + gap + table(heads, blankRow);
      const form = formOf(actionPage(done + paragraph() + open));
      expect(rowsIn(form)).toEqual([[2, 1, true, columns]]);
    }
  });

  test.each(["PERPETRATOR", "MARAC actions (coordinator to complete)"])(
    "under the bar %j are another's",
    (text) => {
      const form = formOf(actionPage(table(heads, bar(text, 6), blankRow, bar("CLIENT", 6), blankRow)));
      expect(form.actionRows.map(({ row: index }) => index)).toEqual([4]);
    },
  );

  test("in a block for each risk are for that risk alone", () => {
    const block = (risk: string): readonly (string | readonly string[])[] => [
      row([risk, cell("", spanning(4))]),
      heads.slice(1),
      ["", "", "", "", ""],
    ];
    const form = formOf(actionPage(table(...block("Risk 1:"), ...block("Risk 2:"))), optionPages());
    expect(form.actionRows).toEqual([]);
  });

  test("a risk never goes into the column for its grade", () => {
    const graded = [
      "Issue / concern",
      "Risk (H/M/L)",
      "Agreed action",
      "Who will do this?",
      "By when?",
      "Comment",
    ];
    const [first] = formOf(actionPage(table(graded, blankRow))).actionRows;
    expect(first?.cells.risk && at(first.cells.risk)).toBe("1/1/0");
  });

  test("an example is no action, and the bars under it part the table", () => {
    const example = ["EXAMPLE: Isolation", "EXAMPLE: Join a group", "Client", "1 month", "", ""];
    const form = formOf(
      actionPage(table(heads, example, bar("IMMEDIATE SAFETY", 6), blankRow, bar("LONG TERM", 6), blankRow)),
    );
    expect(form.actionRows.map(({ row: index, isUnderBand }) => [index, isUnderBand])).toEqual([
      [3, undefined],
      [5, undefined],
    ]);
  });

  test("a line for news under each row is part of it", () => {
    const news = bar("Update:", 6);
    const form = formOf(actionPage(table(heads, blankRow, news, blankRow, news)));
    expect(form.actionRows.map(({ row: index, isUnderBand, fixed }) => [index, isUnderBand, fixed])).toEqual([
      [1, undefined, "table"],
      [3, undefined, "table"],
    ]);
    // Above the last line it would part that from its row.
    const { edits, left } = actionEdits(form, [{ risk: "One" }, { risk: "Two" }, { risk: "Three" }]);
    expect(edits).toMatchObject([{ row: 1 }, { row: 3 }]);
    expect(left).toMatchObject([{ why: "no-row", text: "Three" }]);
  });

  test("under a title or a topic are the plan's, whatever paper those words are of elsewhere", () => {
    const headsOnly = ["Agreed action", "Who will do this?", "By when (1-3 months)", "Comment"];
    const titled = formOf(actionPage(table(bar("Needs", 4), headsOnly, ["", "", "", ""])));
    expect(Object.keys(titled.actionRows[0]?.cells ?? {})).toEqual(["action", "who", "byWhen", "comment"]);
    const topics = ["Police and courts", "School", "Risk management"].flatMap((topic) => [
      bar(topic, 6),
      blankRow,
    ]);
    const form = formOf(actionPage(table(heads, ...topics)));
    expect(form.actionRows.map(({ row: index }) => index)).toEqual([2, 4, 6]);
  });
});

test("labels side by side over their boxes stay labels where a word stands at the left of the boxes", () => {
  const form = formOf(
    title,
    table(["", "Client name / ref", "Intake date", "ISSP date"], ["Details", "", "", ""]),
    paragraph(),
    actions,
  );
  expect(placesIn(form)).toMatchObject({ clientRef: "0/1/1", intakeDate: "0/1/2", isspDate: "0/1/3" });
});
