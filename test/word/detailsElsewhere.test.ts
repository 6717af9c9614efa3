import { cell, heads, paragraph, spanning, table, title, wide } from "./drawn";
import { blankRow, doubtSaid, formOf, placesIn } from "./recognised";

describe("the details, where boxes stand otherwise", () => {
  const actions = table(heads, blankRow);
  const placed = (...tables: string[]): Record<string, string> => placesIn(formOf(title, ...tables, actions));

  test("stand before their labels where each row ends in a label", () => {
    const wanted = { clientRef: "0/0/0", intakeDate: "0/0/2", isspDate: "0/1/0", createdOn: "0/1/2" };
    const said = (ref: string, date: string): string =>
      table([ref, "Client name / ref", date, "Intake date"], ["", "ISSP date", "", "Created on"]);
    expect(placed(said("", ""))).toEqual(wanted);
    expect(placed(said("SH-0101", "5 January 2026"))).toEqual(wanted);
    const filled = ["SH-0101", "Client name / ref", "5 January 2026", "Intake date"];
    expect(placed(table(filled))).toEqual({ clientRef: "0/0/0", intakeDate: "0/0/2" });
  });

  test("stand before their labels where other questions do as well", () => {
    const list = table(["", "Client name / ref"], ["", "Worker"], ["", "Intake date"], ["", "ISSP date"]);
    expect(placed(list)).toEqual({ clientRef: "0/0/0", intakeDate: "0/2/0", isspDate: "0/3/0" });
  });

  test("stand under their labels, and not in the blank columns between", () => {
    const list = table(
      ["", "Client name / ref", "", "Intake date"],
      blankRow.slice(0, 4),
      ["", "ISSP date", "", "Created on"],
      blankRow.slice(0, 4),
    );
    const wanted = { clientRef: "0/1/1", intakeDate: "0/1/3", isspDate: "0/3/1", createdOn: "0/3/3" };
    expect(placed(list)).toEqual(wanted);
  });

  test("have no box where a team's name stands before a label", () => {
    const list = table(["Outreach", "Client name / ref"], ["South team", "Intake date"]);
    expect(placed(list)).toEqual({});
  });

  test("have no date in cells for day, month and year", () => {
    const third = cell("", wide(1000));
    const whole = cell("", spanning(3));
    const inThree = table(["Client ref", whole], ["Intake date", third, third, third], ["ISSP date", whole]);
    expect(placed(inThree)).toEqual({ clientRef: "0/0/1", isspDate: "0/2/1" });
    const stroked = table(["Client ref", whole], ["Intake date", "", "/", "", "/", ""], ["ISSP date", whole]);
    expect(placed(stroked)).toEqual({ clientRef: "0/0/1", isspDate: "0/2/1" });
    const named = table(["Client ref", ""], ["", "Day", "Month", "Year"], ["Intake date", "", "", ""]);
    expect(placed(named)).toEqual({ clientRef: "0/0/1" });
  });

  test("have a date in one cell where another has its day under it", () => {
    const whole = cell("", spanning(3));
    const list = table(
      ["Intake date", "", "", ""],
      ["", "DD", "MM", "YYYY"],
      ["ISSP date", whole],
      ["Client ref", whole],
    );
    expect(placed(list)).toEqual({ isspDate: "0/2/1", clientRef: "0/3/1" });
  });

  test("have no box in a cell with two labels", () => {
    const two = table(["Client name / ref\n", "Intake date\nISSP date"], ["Created on", ""]);
    expect(placed(two)).toEqual({ createdOn: "0/1/1" });
  });

  test("have a date in the first of the cells that the last row leaves blank", () => {
    const [label, blank] = [(text: string): string => cell(text, wide(1000)), cell("", wide(1000))];
    const last = [label("Created on"), blank, blank, blank];
    const list = table([label("Client ref"), blank, label("ISSP date"), blank], last);
    expect(placed(list)).toEqual({ clientRef: "0/0/1", isspDate: "0/0/3", createdOn: "0/1/1" });
  });

  test("may have the room under their labels, in the labels' own cells", () => {
    const list = table(["Client name / ref\n", "Intake date\n5 January 2026", "ISSP date\n"]);
    const { fields } = formOf(title, list, actions);
    expect(fields.clientRef?.places[0]?.position).toEqual({
      kind: "cell",
      table: 0,
      row: 0,
      cell: 0,
      from: 1,
    });
    expect(fields.intakeDate?.places[0]?.answer).toEqual({ kind: "text", text: "5 January 2026" });
    expect(placed(table(["Client ref\n(no names)", "ISSP date\n(today)"]))).toEqual({});
    const said = formOf(title, table(["Client ref\nand pronouns", "Intake date\n", "ISSP date\n"]), actions);
    expect(doubtSaid(said.fields.clientRef?.places[0], "clientRef")).toBeDefined();
    const hinted = table(["Client ref\n(no names)", ""], ["ISSP date\n(today)", ""]);
    expect(placed(hinted)).toEqual({ clientRef: "0/0/1", isspDate: "0/1/1" });
  });
});

describe("what to take, under a line where the areas stand in tables", () => {
  const under = (line: string, says = ""): ReturnType<typeof formOf> =>
    formOf(
      title,
      table(["General safety planning", "Separating & post separation"], ["", ""]),
      table(["Legal", "Children"], ["", ""]),
      paragraph(line),
      table([says]),
    );

  test("is found by a heading in the client's words", () => {
    const [bag] = under("If I need to leave, I will try and take with me...").bag;
    expect(bag?.places.map(({ confirm }) => confirm)).toEqual([undefined]);
  });

  test("is asked about by another", () => {
    const [bag] = under("Emergency bag", "Keys").bag;
    expect(doubtSaid(bag?.places[0], "bag")).toBeDefined();
  });
});
