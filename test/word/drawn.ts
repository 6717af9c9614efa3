/** Draws WordprocessingML for tests: small functions that each answer the XML of one thing. */

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(" ");

/** A whole `document.xml`. */
export function documentOf(...body: readonly string[]): string {
  return `<w:document ${namespaces}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;
}

/** What `getOoxml` answers: the same body in Flat OPC, with other parts by name. */
export function packageOf(body: readonly string[], parts: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ "/word/document.xml": documentOf(...body), ...parts });
  const drawn = all.map(
    ([name, xml]) => `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
  );
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${drawn.join("")}</pkg:package>`;
}

/** The root of another part of the package. */
export function partOf(name: string, content: string): string {
  return `<w:${name} ${namespaces}>${content}</w:${name}>`;
}

export function run(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of a text, or of drawn runs when it begins with "<". */
export function paragraph(content = "", properties = ""): string {
  const runs = content === "" || content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A cell: of lines of text, or of drawn blocks. `properties` is what its `w:tcPr` holds. */
export function cell(content = "", properties = ""): string {
  const blocks = content.startsWith("<")
    ? content
    : content
        .split("\n")
        .map((line) => paragraph(line))
        .join("");
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`;
}

export const shaded = '<w:shd w:val="clear" w:color="auto" w:fill="E4DFEC"/>';
export const startsMerge = '<w:vMerge w:val="restart"/>';
export const merged = "<w:vMerge/>";

export function spanning(columns: number): string {
  return `<w:gridSpan w:val="${columns}"/>`;
}

export function wide(twips: number): string {
  return `<w:tcW w:w="${twips}" w:type="dxa"/>`;
}

/** A row of cells: a drawn cell (begins with "<"), or a text. */
export function row(cells: readonly string[], properties = ""): string {
  const drawn = cells.map((each) => (each.startsWith("<") ? each : cell(each))).join("");
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${drawn}</w:tr>`;
}

/** A table of rows: drawn rows, or lists of cells. */
export function table(...rows: readonly (string | readonly string[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((each) => (typeof each === "string" ? each : row(each))).join("")}</w:tbl>`;
}

let lastId = 0;

/** A content control around content of any level; `kind` is its kind's element, such as `<w:text/>`. */
export function control(content: string, properties = ""): string {
  lastId += 1;
  return `<w:sdt><w:sdtPr><w:id w:val="${lastId}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A run-level control that shows its placeholder. */
export function prompt(properties = ""): string {
  return control(run("Click or tap here to enter text."), `<w:showingPlcHdr/>${properties}`);
}

export const title = paragraph("Individualised Safety and Support Plan");

/** The published form's texts. */
export const details = [
  ["Client name / ref", "Intake date", "ISSP date", "Page", "of"],
  ["Created on", "Reviewed on", "Reviewed by"],
] as const;
export const heads = [
  "List the risk factors or issues you would like to address",
  "Agreed action",
  "Who will do this?",
  "By when?",
  "Date complete",
  "Comment",
] as const;

/** Labels each with a blank box beside it. */
export function besideBoxes(labels: readonly string[]): string[] {
  return labels.flatMap((label) => [label, ""]);
}

/** The first page as published. */
export function actionPage(actions = table(heads, ["", "", "", "", "", ""])): string {
  return title + table(...details.map(besideBoxes)) + paragraph() + actions;
}

/** The options pages as published, without gutters. */
export function optionPages(): string {
  const boxes = [
    [
      "General safety planning",
      "Separating & post separation",
      "If I need to leave, I will try and take with me...",
    ],
    ["Legal", "Children", "In an emergency, I will try to take..."],
    ["Financial", "Housing and security", "If I need to leave, I will try and take with me..."],
    ["Health and wellbeing:", "Additional support factors:", "In an emergency, I will try to take..."],
  ];
  return [
    title,
    paragraph("Options and advice"),
    table(["Client name / ref", ""]),
    table(["Page", "", "of", ""]),
    ...boxes.map((headings) => paragraph() + table(headings, ["", "", ""])),
    paragraph("The service can be contacted on:"),
    paragraph(prompt()),
    paragraph("We are open: "),
  ].join("");
}
