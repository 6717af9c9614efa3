/** Draws WordprocessingML for the fixtures. What begins with "t:" is truth about the drawing and is taken out again (see truth.ts). */

/** Marks of truth on an element: which box it is, what it says. */
export type Marks = Readonly<Record<string, string | undefined>>;

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

export function marked(marks: Marks): string {
  return Object.entries(marks)
    .map(([name, value]) =>
      value === undefined ? "" : ` t:${name}="${escaped(value).replace(/\n/g, "&#10;")}"`,
    )
    .join("");
}

export function run(text: string, properties = ""): string {
  const looks = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return text === "" ? "" : `<w:r>${looks}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export const bold = "<w:b/>";

/** What stands in the element's properties, and the marks on it. */
type Looks = { readonly properties?: string; readonly marks?: Marks };

/** A paragraph of a text, or of drawn runs when it begins with "<". */
export function paragraph(content = "", { properties = "", marks = {} }: Looks = {}): string {
  const runs = content.startsWith("<") ? content : run(content);
  const looks = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p${marked(marks)}>${looks}${runs}</w:p>`;
}

/** A paragraph for each line of a text. */
export function lines(text: string): string {
  return text
    .split("\n")
    .map((line) => paragraph(line))
    .join("");
}

export type CellLooks = {
  readonly width?: number;
  readonly span?: number;
  /** "restart" starts a vertical merge, "continue" goes on with it. */
  readonly merge?: "restart" | "continue";
  readonly isShaded?: boolean;
  readonly marks?: Marks;
};

/** A cell of drawn blocks, or of lines of text. */
export function cell(content = "", looks: CellLooks = {}): string {
  const blocks = content.startsWith("<") ? content : lines(content);
  const properties = [
    looks.width === undefined ? "" : `<w:tcW w:w="${looks.width}" w:type="dxa"/>`,
    looks.span === undefined ? "" : `<w:gridSpan w:val="${looks.span}"/>`,
    looks.merge === undefined
      ? ""
      : looks.merge === "restart"
        ? '<w:vMerge w:val="restart"/>'
        : "<w:vMerge/>",
    looks.isShaded === true ? '<w:shd w:val="clear" w:color="auto" w:fill="E4DFEC"/>' : "",
  ].join("");
  return `<w:tc${marked(looks.marks ?? {})}>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`;
}

export function row(cells: readonly string[], { properties = "", marks = {} }: Looks = {}): string {
  return `<w:tr${marked(marks)}>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

export const headRow = "<w:tblHeader/>";

/** A table of drawn rows over a grid of columns, their widths in twips. */
export function table(grid: readonly number[], rows: readonly string[], marks: Marks = {}): string {
  const columns = grid.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl${marked(marks)}><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** "other" is none that a control names: what stands in it is not to be written over. */
export type ControlKind =
  "rich" | "text" | "multiline" | "date" | "dropdown" | "combo" | "checkbox" | "other";

export type ControlLooks = {
  readonly kind?: ControlKind;
  readonly title?: string;
  readonly tag?: string;
  readonly lock?: "sdtLocked" | "contentLocked" | "sdtContentLocked";
  readonly shows?: boolean;
  readonly isTemporary?: boolean;
  readonly binding?: string;
  /** The entries of a list. */
  readonly choices?: readonly string[];
  /** What else stands in its `w:sdtPr`, such as `<w:group/>`. */
  readonly more?: string;
  /** An id of its own; else it gets the next of its document. */
  readonly id?: number;
};

/** A content control around runs, paragraphs, cells or rows. Its properties stand in the schema's order. */
export function control(content: string, looks: ControlLooks = {}): string {
  const properties = [
    looks.title === undefined ? "" : `<w:alias w:val="${escaped(looks.title)}"/>`,
    looks.tag === undefined ? "" : `<w:tag w:val="${escaped(looks.tag)}"/>`,
    `<w:id w:val="${looks.id ?? "next"}"/>`,
    looks.lock === undefined ? "" : `<w:lock w:val="${looks.lock}"/>`,
    looks.isTemporary === true ? "<w:temporary/>" : "",
    looks.shows === true ? "<w:showingPlcHdr/>" : "",
    looks.binding ?? "",
    kindElement(looks),
    looks.more ?? "",
  ];
  return `<w:sdt><w:sdtPr>${properties.join("")}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function kindElement({ kind, choices = [] }: ControlLooks): string {
  const items = choices
    .map((choice) => `<w:listItem w:displayText="${escaped(choice)}" w:value="${escaped(choice)}"/>`)
    .join("");
  switch (kind) {
    case undefined:
    case "rich":
    case "other":
      return "";
    case "text":
      return "<w:text/>";
    case "multiline":
      return '<w:text w:multiLine="1"/>';
    case "date":
      return '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>';
    case "dropdown":
      return `<w:dropDownList>${items}</w:dropDownList>`;
    case "combo":
      return `<w:comboBox>${items}</w:comboBox>`;
    case "checkbox":
      return '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';
  }
}

/** The prompt that an empty control shows. */
export function prompt(text = "Click or tap here to enter text."): string {
  return run(text, '<w:rStyle w:val="PlaceholderText"/>');
}
