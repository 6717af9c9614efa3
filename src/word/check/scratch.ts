/** What stands first and last in the document of the check. */
export const scratchEdges = {
  first: "A document for checking this Word. Close it without saving.",
  last: "Here the check ends.",
} as const;

const wordprocessing = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packaged = "http://schemas.microsoft.com/office/2006/xmlPackage";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The shapes of the check as Flat OPC: no part but the document, so that they rest on nothing that a Word may lack. */
export function scratchOoxml(): string {
  const xmlns = `xmlns:w="${wordprocessing}" xmlns:v="urn:schemas-microsoft-com:vml"`;
  return (
    `<pkg:package xmlns:pkg="${packaged}">` +
    `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${mainType}"><pkg:xmlData><w:document ${xmlns}><w:body>${shapes().join("")}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part>` +
    `</pkg:package>`
  );
}

function shapes(): readonly string[] {
  return [
    line(run(scratchEdges.first)),
    line(run("Reads twice:")),
    line(run("Stops:")),
    line(run("Tabs:"), "<w:r><w:tab/><w:t>tab</w:t><w:br/><w:t>break</w:t></w:r>"),
    line(run("Hidden: "), run("unseen", "<w:vanish/>")),
    line(run("Deleted: "), deleted("gone")),
    line(run("Box: "), textBox("In a text box")),
    line(run("Lines: "), run("first line"), "<w:r><w:br/></w:r>", run("second line")),
    line(run("Inline: "), box("check.inline", prompt)),
    box("check.block", line(prompt)),
    box("check.list", line(prompt)),
    line(run("In a line: "), box("check.break", prompt)),
    line(run("Locked: "), box("check.locked", run("stays"), '<w:lock w:val="contentLocked"/>', false)),
    box("check.outer", line(box("check.inner", run("within"), "", false)), "", false),
    line(run("Plain: "), box("check.plain", prompt, "<w:text/>")),
    line(run("Several: "), box("check.lines", prompt, '<w:text w:multiLine="1"/>')),
    line(run("Choice: "), box("check.choice", prompt, choices)),
    line(run("Date: "), box("check.date", prompt, date)),
    line(
      run("Subject: "),
      box("check.bound", prompt, subject),
      run(" and "),
      box("check.twin", prompt, subject),
    ),
    line(run("Round: two words here")),
    line(run("List begins here")),
    line(run("Break here:")),
    line(run("After the break")),
    line(run("Bold words", "<w:b/>")),
    line(run("Tracked: former words")),
    line(run("Range begins:")),
    table(
      2,
      row([cell(run("Merged top"), '<w:vMerge w:val="restart"/>'), cell(run("Beside one"))]),
      row([cell("", "<w:vMerge/>"), cell(run("Beside two"))]),
    ),
    line(),
    table(
      3,
      row([cell(run("Ragged one")), cell(run("Ragged two")), cell(run("Ragged three"))]),
      row([cell(run("Wide one"), '<w:gridSpan w:val="2"/>', 2), cell(run("Wide two"))]),
    ),
    line(),
    table(2, row([cell(run("Outer")), cellWith(table(1, row([cell(run("Inner"))])))])),
    line(),
    table(
      2,
      row([cell(run("Row head")), cell(run("Answers"))]),
      row([cell(run("Row one")), cell(run("first"))], '<w:trHeight w:val="600"/>'),
      row(
        [cell(run("Row two")), cellWith(box("check.cell", line(run("in a box")), "", false))],
        '<w:trHeight w:val="600"/>',
      ),
      row([cell(run("Row three")), cell(run("third"))]),
    ),
    line(),
    table(2, row([cell(run("To set up")), cell("")]), row([cell(run("To prompt")), cell("")])),
    line(),
    ...smallForm(),
    line(run(scratchEdges.last)),
  ];
}

/** As much of a form as the pane takes for one: details, an action table, a box for options. */
function smallForm(): readonly string[] {
  const heads = [
    "List the risk factors or issues you would like to address",
    "Agreed action",
    "Who will do this?",
    "By when?",
    "Date complete",
    "Comment",
  ];
  const blank = row(heads.map(() => cell("")));
  return [
    line(run("Individualised Safety and Support Plan")),
    table(
      4,
      row([cell(run("Client name / ref")), cell(""), cell(run("Intake date")), cell("")]),
      row([cell(run("Created on")), cell(""), cell(run("Reviewed by")), cell("")]),
    ),
    line(),
    table(
      heads.length,
      row(
        heads.map((head) => cell(run(head))),
        "<w:tblHeader/>",
      ),
      blank,
      blank,
    ),
    line(),
    line(run("Options and advice")),
    table(
      2,
      row([cell(run("General safety planning")), cell(run("Separating & post separation"))]),
      row([cell(run("Advice on: Routine/safety at home")), cell(run("Code words/escape route"))]),
      row([cellWith(box("check.advice", line(prompt))), cell("")]),
    ),
  ];
}

function line(...inside: readonly string[]): string {
  return `<w:p>${inside.join("")}</w:p>`;
}

function run(text: string, looks = ""): string {
  const properties = looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${text.replaceAll("&", "&amp;")}</w:t></w:r>`;
}

const prompt = run("Click or tap here to enter text.");

/** A content control round runs or paragraphs; it shows its prompt unless told. */
function box(tag: string, content: string, kind = "", shows = true): string {
  const lock = kind.startsWith("<w:lock") ? kind : "";
  const own = lock === "" ? kind : "";
  const placeholder = shows
    ? `<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder><w:showingPlcHdr/>`
    : "";
  const bound = own.startsWith("<w:dataBinding") ? own : "";
  const type = own.slice(bound.length) + (bound === "" ? "" : "<w:text/>");
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/>${lock}${placeholder}${bound}${type}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const choices = `<w:dropDownList><w:listItem w:displayText="First" w:value="1"/><w:listItem w:displayText="Second" w:value="2"/></w:dropDownList>`;
const date = `<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;

/** The subject among the properties of the document, which each document of Word has a place for. */
const subject = `<w:dataBinding w:prefixMappings="xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'" w:xpath="/cp:coreProperties[1]/dc:subject[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>`;

function deleted(text: string): string {
  return `<w:del w:id="901" w:author="Check" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
}

/** In the older markup, which every Word reads. */
function textBox(text: string): string {
  return `<w:r><w:pict><v:shape style="width:120pt;height:30pt"><v:textbox><w:txbxContent>${line(run(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

function table(columns: number, ...rows: readonly string[]): string {
  const grid = '<w:gridCol w:w="1500"/>'.repeat(columns);
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function row(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

function cell(runs: string, properties = "", span = 1): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${String(1500 * span)}" w:type="dxa"/>${properties}</w:tcPr>${line(runs)}</w:tc>`;
}

/** A cell round blocks: it ends with a paragraph, as each cell does. */
function cellWith(blocks: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>${blocks}${line()}</w:tc>`;
}
