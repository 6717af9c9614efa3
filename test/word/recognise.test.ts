import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { actionColumns, textOf, type Form, type Place } from "../../src/plan/form";
import { readOoxml } from "../../src/word/read/readOoxml";
import { recognise } from "../../src/word/recognise/recognise";
import {
  actionPage,
  cell,
  control,
  documentOf,
  heads,
  optionPages,
  paragraph,
  prompt,
  run,
  table,
  title,
} from "./drawn";
import { problemsSaid } from "./recognised";

type TruePlace = {
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly label?: string;
  readonly value: string;
  readonly control: string;
  readonly kind?: string;
};
type Truth = {
  readonly fields: Readonly<Record<string, readonly TruePlace[]>>;
  readonly actions: {
    readonly table: number;
    readonly headerRows: number;
    readonly rows: number;
    readonly columns: Readonly<Record<string, number>>;
  };
  readonly actionRows: readonly Readonly<Record<string, string>>[];
};

function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(__dirname, "../forms", `${name}.json`), "utf8")) as Truth; // written by hand to this shape
}

function formNamed(name: string): Form {
  const docx = unzipSync(readFileSync(join(__dirname, "../forms", `${name}.docx`)));
  const form = recognise(readOoxml(strFromU8(docx["word/document.xml"] ?? new Uint8Array())), () => true);
  if (form === undefined) throw new Error(`${name} is not recognised`);
  return form;
}

function formOf(...body: string[]): Form | undefined {
  return recognise(readOoxml(documentOf(...body)), () => true);
}

const kinds: Readonly<Record<string, string>> = {
  rich: "richText",
  text: "plainText",
  date: "date",
  multiline: "multiLine",
};

describe.each(["published", "in-use", "typed-controls"])("the form %s", (name) => {
  const truth = truthOf(name);
  const form = formNamed(name);
  const placesOf = (key: string): readonly Place[] => {
    const bag = /^bag(\d)$/.exec(key);
    if (bag !== null) return form.bag[Number(bag[1]) - 1]?.places ?? [];
    const boxes: Readonly<Record<string, { readonly places: readonly Place[] }>> = {
      ...form.fields,
      ...form.advice,
      serviceContact: form.service.contact ?? { places: [] },
      openingHours: form.service.openingHours ?? { places: [] },
    };
    return boxes[key]?.places ?? [];
  };

  test.each(Object.entries(truth.fields))("has %s where it stands, with what it holds", (key, places) => {
    const found = placesOf(key).map(({ position, kind, answer }) =>
      position.kind === "line"
        ? { kind, value: textOf(answer) }
        : { ...position, kind, value: textOf(answer) },
    );
    const wanted = places.map(({ table: at, row, cell: number, value, control: level, kind = "rich" }) =>
      at === undefined
        ? { kind: level === "none" ? "line" : "richText", value }
        : { kind: level === "empty" ? "cell" : kinds[kind], value, table: at, row, cell: number },
    );
    expect(found.map((each) => ({ ...each, kind: undefined }))).toEqual(
      wanted.map((each) => ({ ...each, kind: undefined })),
    );
    expect(placesOf(key).map((place) => place.kind)).toEqual(wanted.map((each) => each.kind));
  });

  test("has nothing else, and no problems", () => {
    const keys = [
      ...Object.keys(form.fields),
      ...Object.keys(form.advice),
      ...form.bag.map((_, at) => `bag${at + 1}`),
    ];
    const service = Object.keys(form.service).map((key) => (key === "contact" ? "serviceContact" : key));
    expect([...keys, ...service].sort()).toEqual(Object.keys(truth.fields).sort());
    expect(form.problems).toEqual([]);
  });

  test("has all rows of the action table, with the actions that stand in them", () => {
    const { table: at, headerRows, rows, columns } = truth.actions;
    expect(form.actionRows.map((row) => [row.table, row.row])).toEqual(
      Array.from({ length: rows }, (_, index) => [at, headerRows + index]),
    );
    for (const row of form.actionRows) {
      for (const column of actionColumns) {
        expect(row.cells[column]?.position).toEqual({
          kind: "cell",
          table: at,
          row: row.row,
          cell: columns[column],
        });
      }
    }
    const said = form.actionRows
      .filter((row) => !row.blank)
      .map((row) =>
        Object.fromEntries(
          actionColumns.map((column) => [column, textOf(row.cells[column]?.answer ?? { kind: "blank" })]),
        ),
      );
    expect(said).toEqual(truth.actionRows);
  });
});

describe("places", () => {
  test("carry the control's title, tag, choices and date format", () => {
    const dates =
      '<w:alias w:val="Due"/><w:tag w:val="due"/><w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>';
    const list =
      '<w:dropDownList><w:listItem w:value="Choose an item."/><w:listItem w:displayText="Her" w:value="1"/></w:dropDownList>';
    const row = ["", "", cell(paragraph(prompt(list))), cell(paragraph(prompt(dates))), "", ""];
    const form = formOf(actionPage(table(heads, row)));
    expect(form?.actionRows[0]?.cells.who).toMatchObject({ kind: "dropDown", choices: ["Her"] });
    expect(form?.actionRows[0]?.cells.byWhen).toMatchObject({
      kind: "date",
      title: "Due",
      tag: "due",
      dateFormat: "dd/MM/yyyy",
    });
  });

  test("are refused when locked, or of a kind that this Word cannot fill", () => {
    const locked = '<w:lock w:val="sdtContentLocked"/>';
    const row = [cell(paragraph(prompt(locked))), "", "", cell(paragraph(prompt("<w:date/>"))), "", ""];
    const document = readOoxml(documentOf(actionPage(table(heads, row))));
    const form = recognise(document, (kind) => kind !== "date");
    const refusals = actionColumns.map((column) => form?.actionRows[0]?.cells[column]?.refusal);
    expect(refusals).toEqual(["locked", undefined, undefined, "unsupported", undefined, undefined]);
  });

  test("in a group are open where they have a control, and locked where they are bare", () => {
    const row = [cell(paragraph(prompt())), "", "", "", "", ""];
    const grouped = control(actionPage(table(heads, row)), '<w:group/><w:lock w:val="contentLocked"/>');
    const cells = formOf(grouped)?.actionRows[0]?.cells;
    expect([cells?.risk?.refusal, cells?.action?.refusal]).toEqual([undefined, "locked"]);
  });
});

describe("half a form", () => {
  test("the action page alone is a form without options, and says so", () => {
    const form = formOf(actionPage());
    expect(form?.actionRows).toHaveLength(1);
    expect([form?.advice, form?.bag, form?.service]).toEqual([{}, [], {}]);
    expect(problemsSaid(form)).toEqual(["The pages for options and advice were not found."]);
  });

  test("a list of agencies by area is none of its boxes, and the pages for options were not found", () => {
    const agencies = table(
      ["Agency", "Name", "Phone"],
      ...["Police", "Housing", "Health", "Legal"].map((agency) => [agency, "", ""]),
    );
    const form = formOf(actionPage(), paragraph(), agencies);
    expect(form?.advice).toEqual({});
    expect(problemsSaid(form)).toEqual(["The pages for options and advice were not found."]);
  });

  test("the options pages alone are a form without actions, and say so", () => {
    const form = formOf(optionPages());
    expect(Object.keys(form?.advice ?? {})).toHaveLength(8);
    expect(form?.bag.map(({ list }) => list)).toEqual(["leaving", "emergency", "leaving", "emergency"]);
    expect(Object.keys(form?.fields ?? {})).toEqual(["clientRef", "page", "pageCount"]);
    expect(form?.actionRows).toEqual([]);
    expect(problemsSaid(form)).toEqual(["The page with the action plan was not found."]);
  });

  test("what one page lacks is named", () => {
    const form = formOf(
      title,
      table(["Client name / ref", "", "ISSP date", ""], ["Created on", "", "Reviewed by", ""]),
      table(heads.slice(0, 4), ["", "", "", ""]),
    );
    expect(problemsSaid(form)).toEqual([
      "The pages for options and advice were not found.",
      "The box for ‘Intake date’ was not found.",
      "The box for ‘Page’ was not found.",
      "The box for ‘of’ was not found.",
      "The box for ‘Reviewed on’ was not found.",
      "The action table has no column for ‘Date complete’.",
      "The action table has no column for ‘Comment’.",
    ]);
  });

  test("a client reference that differs between the pages is a problem, told without the reference", () => {
    const first = actionPage().replace("<w:p></w:p>", paragraph("SH-1"));
    const second = optionPages().replace("<w:p></w:p>", paragraph("SH-2"));
    const form = formOf(first + second);
    expect(form?.fields.clientRef?.places.map((place) => textOf(place.answer))).toEqual(["SH-1", "SH-2"]);
    expect(problemsSaid(form)).toEqual([
      "The client name or reference is not the same on every page. Check which is right.",
    ]);
  });

  test("boxes that are text boxes are out of reach, and it says so", () => {
    const drawing =
      "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>Legal</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>";
    const problems = problemsSaid(formOf(actionPage(), paragraph(drawing)));
    expect(problems).toContain("The box for ‘Legal’ stands in a text box, which cannot be filled from here.");
  });
});

describe("not a form", () => {
  const cv = [
    paragraph("Curriculum vitae"),
    table(
      ["Name", "Jo Bloggs", "Page", "1", "of", "2"],
      ["Children", "Two"],
      ["Housing", "Own home"],
      ["Health", "Good"],
    ),
    table(["Date", "Role", "Comments"], ["2019", "Support worker", ""]),
  ];
  const minutes = [
    paragraph("Minutes of the team meeting"),
    table(["Created on", "1 May", "Reviewed by", "Jo", "Page", "1"]),
    table(
      ["Risk", "Action", "Who", "By when", "Comments"],
      ["Leaking roof", "Call landlord", "Jo", "Friday", ""],
    ),
  ];
  const supportPlan = [
    paragraph("Tenancy support plan"),
    table(["Client name", "", "Date created", "", "Reviewed by", ""]),
    table(["Housing", "Finances", "Legal", "Health", "Children"], ["", "", "", "", ""]),
    table(["Risk", "Action", "Who", "By when", "Comments"], ["", "", "", "", ""]),
  ];
  const letter = [
    paragraph("Dear Jo, we will complete an Individualised Safety and Support Plan (ISSP)."),
    paragraph("General safety planning"),
    paragraph("We are open: 9 to 5"),
    table(["Client name / ref", "SH-1"]),
  ];
  const summary = [
    paragraph("Transfer summary to another IDVA service"),
    table(["Client name / ref", "", "Intake date", "", "ISSP date", ""]),
    table(["General safety planning", ""], ["Legal", ""], ["Children", ""], ["Housing and security", ""]),
  ];
  const areas = ["General safety planning", "Separating", "Legal", "Children", "Housing and security"];
  const toTake = "If I need to leave, I will try and take with me";
  const audit = [
    paragraph("Case file audit: is the ISSP complete?"),
    table(["Client ref", "", "Audited by", ""]),
    table(
      ["Section of ISSP", "Complete? Y/N", "Quality 1–5", "Comment"],
      ...[...areas, toTake].map((area) => [area, "", "", ""]),
    ),
  ];
  const leaflet = [
    paragraph("What to think about before a move"),
    table(["Risk", "Action", "By when"], ["", "", ""]),
    table(["Housing", "Children", "If I need to leave, I will try and take with me"], ["", "", ""]),
  ];
  test.each([
    ["an audit of the form", audit],
    ["a list of what to take beside three columns for risks", leaflet],
    ["a summary under the areas' headings", summary],
    ["a CV", cv],
    ["minutes with actions and risks", minutes],
    ["another support plan", supportPlan],
    ["a letter about the form", letter],
    ["an empty document", [paragraph()]],
    ["a title alone", [title]],
  ])("%s is none", (_, body) => {
    expect(formOf(...body)).toBeUndefined();
  });
});

test("text beside a control is part of the answer", () => {
  const row = [cell(paragraph(run("with ") + control(run("police")))), "", "", "", "", ""];
  const form = formOf(actionPage(table(heads, row)));
  expect(textOf(form?.actionRows[0]?.cells.risk?.answer ?? { kind: "blank" })).toBe("with police");
});
