import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { textOf, type Form, type Place } from "../../src/plan/form";
import { readOoxml } from "../../src/word/readOoxml";
import { recognise } from "../../src/word/recognise";
import {
  actionPage,
  besideBoxes,
  cell,
  control,
  details,
  documentOf,
  heads,
  merged,
  optionPages,
  paragraph,
  prompt,
  row,
  run,
  shaded,
  spanning,
  startsMerge,
  table,
  title,
  wide,
} from "./drawn";

function formIn(xml: string): Form | undefined {
  return recognise(readOoxml(xml), () => true);
}

function formOf(...body: string[]): Form {
  const form = formIn(documentOf(...body));
  if (form === undefined) throw new Error("not recognised");
  return form;
}

/** Where a place stands: "table/row/cell" or "line 3", with its kind when it is not a bare cell. */
function at({ position, kind }: Place): string {
  const where =
    position.kind === "line"
      ? `line ${position.paragraph}`
      : `${position.table}/${position.row}/${position.cell}`;
  return kind === "cell" || kind === "line" ? where : `${where} ${kind}`;
}

function placesIn(form: Form): Record<string, string> {
  const boxes = { ...form.fields, ...form.advice, ...form.service };
  const found = Object.entries(boxes).map(([key, box]) => [key, box.places.map(at).join(" ")]);
  const bag = form.bag.flatMap((box) => box.places.map(at)).join(" ");
  return Object.fromEntries(bag === "" ? found : [...found, ["bag", bag]]) as Record<string, string>; // pairs of texts
}

function rowsIn(form: Form): unknown[] {
  return form.actionRows.map(({ table: of, row: index, blank, cells }) => [
    of,
    index,
    blank,
    Object.entries(cells)
      .map(([column, place]) => `${column} ${place.position.kind === "cell" ? place.position.cell : "?"}`)
      .join(),
  ]);
}

const columns = "risk 0,action 1,who 2,byWhen 3,dateComplete 4,comment 5";
const blankRow = ["", "", "", "", "", ""];

describe("the action table", () => {
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
});

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

describe("the advice boxes", () => {
  const headings = [
    "General safety planning",
    "Separation & post-separation",
    "If I need to leave, I will try and take with me...",
  ];
  const prompts = [
    "Advice on: Routine/safety at home, work, social settings/plan escape route/code words",
    "Code words/escape route/ plan for leaving/support post separation",
    "",
  ];
  const placed = (...body: string[]): Record<string, string> => placesIn(formOf(title, ...body));
  const below = { general: "0/1/0", separating: "0/1/1", bag: "0/1/2" };

  test("stand under their headings, with lines of advice or without", () => {
    expect(placed(table(headings, ["", "", ""]))).toEqual(below);
    expect(placed(table(headings, prompts, ["", "", ""]))).toEqual({
      general: "0/2/0",
      separating: "0/2/1",
      bag: "0/2/2",
    });
    const together = [
      `${headings[0] ?? ""}\n${prompts[0] ?? ""}`,
      `${headings[1] ?? ""}:\n${prompts[1] ?? ""}`,
      headings[2] ?? "",
    ];
    expect(placed(table(together, ["", "", ""]))).toEqual(below);
  });

  test("may have one tall “take with me” box beside advice and boxes", () => {
    const first = [prompts[0] ?? "", prompts[1] ?? "", cell("", startsMerge)];
    expect(placed(table(headings, first, ["", "", cell("", merged)]))).toEqual({
      general: "0/2/0",
      separating: "0/2/1",
      bag: "0/1/2",
    });
  });

  test("may all be in one table with the rest of the form", () => {
    const wide6 = (cells: readonly string[]): string =>
      row(cells.map((each) => cell(each, spanning(3) + shaded)));
    const boxes = row([cell("", spanning(3)), cell("", spanning(3))]);
    const form = formOf(
      title,
      table(
        besideBoxes(["Client name", "Intake date", "ISSP date"]),
        heads,
        blankRow,
        blankRow,
        wide6(["General safety planning", "Separating"]),
        boxes,
        wide6(["Legal", "Children"]),
        boxes,
        wide6(["Financial", "Housing"]),
        boxes,
        wide6(["Health", "Additional support"]),
        boxes,
      ),
    );
    expect(rowsIn(form)).toEqual([
      [0, 2, true, columns],
      [0, 3, true, columns],
    ]);
    expect(placesIn(form)).toEqual({
      clientRef: "0/0/1",
      intakeDate: "0/0/3",
      isspDate: "0/0/5",
      general: "0/5/0",
      separating: "0/5/1",
      legal: "0/7/0",
      children: "0/7/1",
      financial: "0/9/0",
      housing: "0/9/1",
      health: "0/11/0",
      support: "0/11/1",
    });
  });

  test("may stand beside their headings", () => {
    const left = (text: string): string => cell(text, wide(2000));
    const box = cell("", wide(7000));
    expect(
      placed(table([left("General safety"), box], [left("Separating"), box], [left("Legal:"), box])),
    ).toEqual({ general: "0/0/1", separating: "0/1/1", legal: "0/2/1" });
    const spacer = row([cell("", spanning(2))]);
    expect(placed(table([left("General safety"), box], spacer, [left("Separating"), box], spacer))).toEqual({
      general: "0/0/1",
      separating: "0/2/1",
    });
  });

  test("are left alone where the box could be beside the heading or below it", () => {
    const even = (text: string): string => cell(text, wide(4000));
    expect(
      placed(
        table([even("General safety planning"), even("")], [even(""), even("")]),
        table(["Legal", "Children", "Housing"], ["", "", ""]),
      ),
    ).toEqual({
      legal: "1/1/0",
      children: "1/1/1",
      housing: "1/1/2",
    });
  });

  test("may be controls under headings in the page or in the same cell", () => {
    const under = (heading: string): string =>
      paragraph(heading) + control(paragraph("Click here"), "<w:showingPlcHdr/>");
    const inLine = paragraph("Legal") + paragraph("Advice on: injunctions") + paragraph(prompt());
    expect(placed(under("General safety planning"), under("Housing"), inLine)).toEqual({
      general: "line 2 richText",
      housing: "line 4 richText",
      legal: "line 7 richText",
    });
    expect(placed(table([cell(under("General safety planning")), cell(under("Housing"))], ["", ""]))).toEqual(
      { general: "line 2 richText", housing: "line 4 richText" },
    );
  });

  test("pass over an agency's own lines of advice where the boxes are marked, and are left alone where nothing tells", () => {
    const own = ["Think about exits", "Think about timing", ""];
    const roomy = cell("\n\n");
    expect(placed(table(headings, own, [roomy, roomy, roomy]))).toEqual({
      general: "0/2/0",
      separating: "0/2/1",
      bag: "0/2/2",
    });
    const form = formOf(actionPage(), table(headings, own, ["", "", ""]));
    expect([form.advice, form.bag]).toEqual([{}, []]);
  });

  test("may hold answers that read as headings or advice", () => {
    const shadedRow = headings.map((text) => cell(text, shaded));
    const second = ["Legal", "Children", "In an emergency, I will try to take..."].map((text) =>
      cell(text, shaded),
    );
    expect(
      placed(table(shadedRow, ["Housing", "Legal", "Children"], second, ["Health", "", ""], ["", "", ""])),
    ).toEqual({
      general: "0/1/0",
      separating: "0/1/1",
      legal: "0/3/0",
      children: "0/3/1",
      bag: "0/1/2 0/3/2",
    });
  });

  test("are not taken from another paper's table in the same document", () => {
    const needs = table(["Housing", "Flat, two beds"], ["Children", "Two"], ["Health", "Asthma"]);
    const found = placesIn(formOf(needs, paragraph("Referral"), actionPage(), optionPages()));
    expect(found).toMatchObject({ housing: "7/1/1", children: "6/1/1", health: "8/1/0" });
  });

  test("that two headings claim are given to neither, and it says so", () => {
    const form = formOf(
      title,
      table(["General safety planning", "Separating"], row([cell("", spanning(2))])),
      table(["Legal", "Children"], ["", ""]),
    );
    expect(Object.keys(form.advice)).toEqual(["legal", "children"]);
    expect(form.problems).toContain(
      "It is not clear which box is for ‘General safety planning’, so it is left alone.",
    );
  });
});

describe("the service lines", () => {
  const placed = (...lines: string[]): [string | undefined, string | undefined, string, string] => {
    const form = formOf(title, table(["General safety planning", "Separating"], ["", ""]), ...lines);
    const { contact, openingHours } = form.service;
    const first = (box: typeof contact): string | undefined => box?.places.map(at).join(" ");
    return [
      first(contact),
      first(openingHours),
      textOf(contact?.answer ?? { kind: "blank" }),
      textOf(openingHours?.answer ?? { kind: "blank" }),
    ];
  };
  // The title and four cells stand before them: the first line is paragraph 5.
  test.each([
    [
      "a control after the colon",
      [
        paragraph(run("The service can be contacted on: ") + prompt()),
        paragraph(run("We are open: ") + prompt()),
      ],
      ["line 5 richText", "line 6 richText", "", ""],
    ],
    [
      "a control in the line below",
      [
        paragraph("The service can be contacted on:"),
        paragraph(prompt()),
        paragraph("We are open:"),
        control(paragraph("x"), "<w:showingPlcHdr/>"),
      ],
      ["line 6 richText", "line 8 richText", "", ""],
    ],
    [
      "an empty line below",
      [paragraph("The service can be contacted on:"), paragraph(), paragraph("We are open:"), paragraph()],
      ["line 6", "line 7", "", ""],
    ],
    [
      "nothing at all",
      [paragraph("The service can be contacted on:"), paragraph("We are open:")],
      ["line 5", "line 6", "", ""],
    ],
    [
      "text after the colon",
      [paragraph("The service can be contacted on: 01234 567890"), paragraph("We are open: 9 to 5")],
      ["line 5", "line 6", "01234 567890", "9 to 5"],
    ],
    [
      "text in the line below",
      [
        paragraph("The service can be contacted on:"),
        paragraph("Jo, 01234 567890"),
        paragraph("We are open:"),
        paragraph("Mon to Fri"),
      ],
      ["line 6", "line 8", "Jo, 01234 567890", "Mon to Fri"],
    ],
    [
      "somebody's text below the last",
      [paragraph("We are open:"), paragraph("© SafeLives")],
      [undefined, "line 5", "", ""],
    ],
    [
      "a small table",
      [table(["The service can be contacted on:", ""], ["We are open:", "9 to 5"])],
      ["1/0/1", "1/1/1", "", "9 to 5"],
    ],
    [
      "a small table with the labels above",
      [table(["The service can be contacted on:", "We are open:"], ["", ""])],
      ["1/1/0", "1/1/1", "", ""],
    ],
  ] as const)("may have %s", (_, lines, expected) => {
    expect(placed(...lines)).toEqual(expected);
  });

  test("that stand in a box are answers of that box", () => {
    const form = formOf(title, table(["General safety planning", "Separating"], ["We are open: 9 to 5", ""]));
    expect(form.service).toEqual({});
  });
});

/** Puts a text into every box of a form, as a hasty hand would. */
function filled(xml: string, form: Form, text: string): string {
  const document = parseXmlDocument(xml);
  const all = (name: string, root: Document | Element = document): Element[] =>
    root.getElementsByTagName(`w:${name}`);
  const paragraphs = all("p");
  const tables = all("tbl");
  const cells = (of: Element): Element[] => all("tc", of).filter((each) => nearest(each, "w:tr") === of);
  const rows = (of: Element): Element[] => all("tr", of).filter((each) => nearest(each, "w:tbl") === of);
  const boxes = [...Object.values({ ...form.fields, ...form.advice, ...form.service }), ...form.bag].flatMap(
    (box) => box.places,
  );
  const places = [...boxes, ...form.actionRows.flatMap((each) => Object.values(each.cells))];
  for (const { position } of places) {
    const box =
      position.kind === "line"
        ? paragraphs[position.paragraph]
        : cells(rows(tables[position.table] as Element)[position.row] as Element)[position.cell];
    if (box === undefined) throw new Error("no such box");
    const around = nearest(box, "w:sdt");
    const placeholders = [
      ...all("showingPlcHdr", box),
      ...(around === undefined ? [] : all("showingPlcHdr", around)),
    ];
    for (const placeholder of placeholders) placeholder.remove();
    if (placeholders.length > 0 || box.textContent?.includes(text) === true) continue;
    const target = box.localName === "p" ? box : all("p", box)[0];
    target?.append(parseXmlDocument(documentOf(paragraph(text))).getElementsByTagName("w:r")[0] as Element);
  }
  return serializeToWellFormedString(document);
}

function nearest(element: Element, name: string): Element | undefined {
  let around = element.parentElement;
  while (around !== null && around.nodeName !== name) around = around.parentElement;
  return around ?? undefined;
}

describe("a filled form", () => {
  const gutter = cell("", wide(200));
  const left = (text: string): string => cell(text, wide(2000));
  const box = cell("", wide(7000));
  const forms: readonly (readonly [string, string])[] = [
    ["as published", documentOf(actionPage(), optionPages())],
    ["nested", documentOf(table([cell(actionPage())], [cell(optionPages())]))],
    [
      "with labels above",
      documentOf(
        title,
        table(["Client name", gutter, "Intake date", gutter, "ISSP date"], ["", gutter, "", gutter, ""]),
        table(heads, blankRow),
        optionPages(),
      ),
    ],
    [
      "with boxes beside headings",
      documentOf(
        title,
        table([left("General safety"), box], [left("Separating"), box], [left("Legal"), box]),
      ),
    ],
    [
      "with spacer rows",
      documentOf(
        title,
        table(
          ["General safety planning", "Separating"],
          ["", ""],
          row([cell("", spanning(2))]),
          ["Legal", "Children"],
          ["", ""],
          row([cell("", spanning(2))]),
        ),
      ),
    ],
    [
      "with service lines in a table",
      documentOf(
        actionPage(),
        optionPages(),
        table(["The service can be contacted on:", ""], ["We are open:", ""]),
      ),
    ],
  ];
  test.each(forms)("%s is read as the blank one was", (_, xml) => {
    const blankForm = formIn(xml) as Form; // each of them is a form
    for (const text of ["Yes", "01234 567890:", "Really?", "Legal: see letter"]) {
      const again = formIn(filled(xml, blankForm, text)) as Form;
      expect([text, placesIn(again)]).toEqual([text, placesIn(blankForm)]);
      expect(rowsIn(again)).toHaveLength(rowsIn(blankForm).length);
    }
  });

  test.each(forms)("%s with answers that read as headings has no box in another place", (_, xml) => {
    const blankForm = formIn(xml) as Form;
    const places = placesIn(blankForm);
    for (const text of ["Legal advice", "Housing", "Children", "Emergency bag"]) {
      const again = formIn(filled(xml, blankForm, text));
      const found = Object.entries(again === undefined ? {} : placesIn(again));
      const moved = found.filter(
        ([key, at]) => !at.split(" ").every((each) => places[key]?.split(" ").includes(each)),
      );
      expect([text, moved]).toEqual([text, []]);
    }
  });
});
