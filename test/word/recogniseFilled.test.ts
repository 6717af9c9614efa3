import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { type Form } from "../../src/plan/form";
import {
  actionPage,
  cell,
  documentOf,
  heads,
  optionPages,
  paragraph,
  row,
  spanning,
  table,
  title,
  wide,
} from "./drawn";
import { formIn, placesIn, rowsIn, blankRow } from "./recognised";

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
