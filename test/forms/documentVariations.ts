import { root } from "./docx";
import {
  actionPage,
  actionRow,
  actionTable,
  box,
  details,
  fieldLabels,
  headings,
  heads,
  labelCell,
  optionPages,
  options,
  prompts,
  serviceLines,
  titled,
  wholeForm,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, control, paragraph, row, run, table } from "./wordXml";

const all = "Every box is found and filled.";
const advice = [
  "general",
  "separating",
  "legal",
  "children",
  "financial",
  "housing",
  "health",
  "support",
  "bag",
];
const onFirstPage = ["intakeDate", "isspDate", "createdOn", "reviewedOn", "reviewedBy"];

const by = 'w:author="A colleague" w:date="2026-01-05T10:00:00Z"';

function inserted(text: string): string {
  return `<w:ins w:id="next" ${by}>${run(text)}</w:ins>`;
}

function deleted(text: string): string {
  return `<w:del w:id="next" ${by}>${run(text).replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")}</w:del>`;
}

/** A paragraph of prose. */
const prose = (...texts: readonly string[]): string => texts.map((text) => paragraph(text)).join("");

/** A plan of another time: its boxes are no boxes to be filled, so they carry no marks. */
function unmarked(xml: string): string {
  return xml.replace(/ t:(?:box|says|label|control|kind|actions|row)="[^"]*"/g, "");
}

const answersOf =
  (said: Readonly<Partial<Record<string, string>>>) =>
  (key: string, looks: object): string =>
    box(key, { says: said[key] ?? "", cell: looks });

const january = {
  clientRef: "SH-0417",
  intakeDate: "02/01/2026",
  isspDate: "05/01/2026",
  createdOn: "05/01/2026",
};
const march = { ...january, isspDate: "09/03/2026", createdOn: "09/03/2026" };
const firstActions = [
  actionRow(heads, { risk: "Weapons", action: "Ask for a marker", who: "IDVA", byWhen: "12/01/2026" }),
  actionRow(heads),
  actionRow(heads),
];

/** Continues a plan: the client, the page, and rows for more actions. */
function nextActionPage(rows: readonly string[]): string {
  const head = [
    ["clientRef", "Client name / ref"],
    ["page", "Page"],
    ["pageCount", "of"],
  ] as const;
  return titled() + details([head]) + paragraph() + actionTable(heads, rows);
}

/** A word cut into runs, with all that Word and its proofing leave between. */
function cut(text: string): string {
  const third = Math.max(1, Math.floor(text.length / 3));
  const parts = [text.slice(0, third), text.slice(third, third * 2), text.slice(third * 2)].filter(
    (each) => each !== "",
  );
  const runs = parts.map((part) =>
    run(part).replace("<w:r>", '<w:r w:rsidR="00A1B2C3" w:rsidRPr="00D4E5F6">'),
  );
  return runs.join(
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="next" w:name="_GoBack"/><w:bookmarkEnd w:id="same"/>',
  );
}

function cutUp(body: string): string {
  return body
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{4,})<\/w:t><\/w:r>/g,
      (whole: string, looks: string | undefined, text: string) =>
        looks?.includes("PlaceholderText") === true ? whole : cut(text),
    )
    .replace(
      "<w:proofErr",
      '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName"><w:r><w:t></w:t></w:r></w:smartTag><w:proofErr',
    );
}

/** As other programs write it: the first run of each label inside markup for newer readers. */
function forNewerReaders(body: string): string {
  return body.replace(
    /<w:r><w:rPr><w:b\/><\/w:rPr>(<w:t xml:space="preserve">[^<]*<\/w:t>)<\/w:r>/g,
    '<w:r><w:rPr><w:b/></w:rPr><mc:AlternateContent><mc:Choice Requires="w14">$1</mc:Choice><mc:Fallback>$1</mc:Fallback></mc:AlternateContent></w:r>',
  );
}

const logo =
  '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="400000"/><wp:docPr id="9" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>';

/** Commented text, and where its comment hangs. */
function commented(text: string, id: number): string {
  const at = `w:id="${String(id)}"`;
  return `<w:commentRangeStart ${at}/>${run(text)}<w:commentRangeEnd ${at}/><w:r><w:commentReference ${at}/></w:r>`;
}

const comments = root(
  "comments",
  [0, 1, 2]
    .map(
      (id) =>
        `<w:comment w:id="${String(id)}" w:author="A colleague" w:initials="AC">${paragraph("Check this with the client.")}</w:comment>`,
    )
    .join(""),
);

/** As Google Docs saves: every run with its looks, tables in locked controls of its own. */
function fromGoogle(body: string): string {
  let number = -1;
  const looks = '<w:rPr><w:rtl w:val="0"/></w:rPr>';
  return body
    .replace(/<w:r><w:t /g, `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">${looks}<w:t `)
    .replace(
      /<w:p(?=[ >])/g,
      '<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000"',
    )
    .replace(
      /<w:p ([^>]*)><\/w:p>/g,
      `<w:p $1><w:pPr>${looks}</w:pPr><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`,
    )
    .replace(/<w:tbl(?=[ >])[^]*?<\/w:tbl>/g, (tbl) => {
      number += 1;
      const locked = number === 0 ? '<w:lock w:val="contentLocked"/>' : "";
      return `<w:sdt><w:sdtPr>${locked}<w:id w:val="next"/><w:tag w:val="goog_rdk_${String(number)}"/></w:sdtPr><w:sdtContent>${tbl}</w:sdtContent></w:sdt>`;
    });
}

/** As LibreOffice saves: empty properties, no rsids, bookmarks, empty runs, cells with borders of their own. */
function fromLibreOffice(body: string): string {
  return body
    .replace(
      /<w:p( [^>]*)?><\/w:p>/g,
      '<w:p$1><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:jc w:val="left"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr></w:r></w:p>',
    )
    .replace(
      /<w:p( [^>]*)?><w:r>/g,
      '<w:p$1><w:pPr><w:pStyle w:val="Normal"/><w:widowControl/><w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr><w:r>',
    )
    .replace(
      /<\/w:tcPr>/g,
      '<w:tcBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr>',
    )
    .replace(/<w:tr>/g, "<w:tr><w:trPr></w:trPr>")
    .replace(
      /(<w:tcBorders>.*?<\/w:tcBorders>)?<w:shd ([^>]*)\/>(<w:tcBorders>.*?<\/w:tcBorders>)?/g,
      "$3<w:shd $2/>",
    )
    .replace(/<w:tblStyle w:val="TableGrid"\/>/g, "");
}

function strict(documentXml: string): string {
  return documentXml
    .replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    .replace("<w:document ", '<w:document w:conformance="strict" ');
}

/** Forms that stand in another document, come from another program, or are in use. */
export const documentVariations: readonly Variation[] = [
  {
    name: "several-action-pages",
    what: "Several action pages, the first ones full",
    happens: "Actions go into the blank rows of the page that has them, then into new rows at its end.",
    body: [
      titled(),
      details(),
      paragraph(),
      actionTable(heads, [
        actionRow(heads, { risk: "Weapons", action: "Ask for a marker", who: "IDVA" }),
        actionRow(heads, { risk: "Stalking", action: "Keep a log", who: "Client" }),
      ]),
      nextActionPage([
        actionRow(heads, { risk: "Housing", action: "Ask for new locks", who: "IDVA" }),
        actionRow(heads),
      ]),
      nextActionPage([actionRow(heads), actionRow(heads)]),
      optionPages(),
    ].join(""),
  },
  {
    name: "several-plans",
    what: "Several plans in one file, one under the other",
    happens: "The last is the form; it is said that the earlier ones are left alone.",
    body: [
      unmarked(
        wholeForm(
          { details: details(fieldLabels, answersOf(january)), actions: actionTable(heads, firstActions) },
          { options: options({ gutters: true, prompts, boxOf: answersOf({ legal: "Solicitor rung" }) }) },
        ),
      ),
      paragraph(),
      wholeForm(),
    ].join(""),
  },
  {
    name: "newest-plan-first",
    what: "Several plans in one file, the newest on top",
    happens: "The last is read; every box asks first, for another plan has a later date.",
    body: [
      unmarked(
        wholeForm({
          details: details(fieldLabels, answersOf(march)),
          actions: actionTable(heads, firstActions),
        }),
      ),
      paragraph(),
      wholeForm({
        details: details(fieldLabels, answersOf(january)),
        actions: actionTable(heads, firstActions, { confirm: heads.map(([key]) => key).join(" ") }),
      }).replace(/ t:box="/g, ' t:confirm="yes" t:box="'),
    ].join(""),
  },
  {
    name: "second-options-page",
    what: "A plan whose options pages were written anew and put after it",
    happens: "The last options are the form's; boxes that stand in the earlier part alone ask first.",
    body: [
      actionPage({
        details: details()
          .replace(/ t:box="(?!clientRef|page)/g, ' t:confirm="yes" t:box="')
          .replace(/ t:box="(clientRef|page|pageCount)"/g, ""),
        actions: actionTable(heads, firstActions, { confirm: heads.map(([key]) => key).join(" ") }),
      }),
      paragraph(),
      unmarked(
        optionPages({
          options: options({ gutters: true, prompts, boxOf: answersOf({ legal: "Solicitor rung" }) }),
        }),
      ),
      paragraph(),
      optionPages(),
    ].join(""),
  },
  {
    name: "details-in-page-header",
    what: "The details in the page header",
    happens: "Named as out of reach; all the rest is filled.",
    refused: ["clientRef", "page", "pageCount", ...onFirstPage],
    body: titled() + actionTable() + paragraph() + optionPages({ head: paragraph() }),
    section: '<w:headerReference w:type="default" r:id="rId1"/>',
    parts: { "header1.xml": { kind: "header", xml: unmarked(root("hdr", details() + paragraph())) } },
  },
  {
    name: "pasted-into-report",
    what: "The form pasted into another document, between its text and tables",
    happens: "The form is filled; the other document's tables are left alone.",
    body: [
      paragraph("Case conference report", { properties: '<w:pStyle w:val="Heading1"/>' }),
      prose(
        "Dear colleague,",
        "This is the report for the meeting on Monday.",
        "We are open: every weekday.",
      ),
      table(
        [3000, 6000],
        [
          row([labelCell("Client name"), cell("SH-0417")]),
          row([labelCell("Date of birth"), cell("")]),
          row([labelCell("Children"), cell("Two")]),
          row([labelCell("Housing"), cell("")]),
          row([labelCell("Health"), cell("")]),
        ],
      ),
      prose(
        "The plan was made with the client.",
        "It follows here.",
        "It is to be reviewed.",
        "Please read it.",
        "Keep it safe.",
        "Ask if anything is unclear.",
        "Regards",
      ),
      wholeForm(),
      prose(
        "Minutes of the meeting",
        "Present: three",
        "Apologies: none",
        "The minutes of the last meeting were agreed.",
        "There were no matters arising.",
        "The next steps are these.",
        "They were agreed by all.",
      ),
      table(
        [3000, 3000, 3000],
        [
          row([labelCell("Action"), labelCell("By whom"), labelCell("When")]),
          row([cell("Book the room"), cell("Jo"), cell("")]),
          row([cell(""), cell(""), cell("")]),
        ],
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "tracked-changes",
    what: "Track Changes on, with inserted and deleted text and rows",
    happens: "Deleted text is no answer, inserted text is; what is filled is tracked.",
    settings: "<w:trackRevisions/>",
    body: wholeForm({
      details: details(fieldLabels, (key, looks) =>
        key === "clientRef"
          ? box(key, { says: "SH-0417", cell: looks }).replace(
              /<w:p>.*?<\/w:p>/,
              paragraph(deleted("SH-9999") + inserted("SH-0417")),
            )
          : key === "reviewedBy"
            ? box(key, { cell: looks }).replace("<w:p></w:p>", paragraph(deleted("Sam")))
            : box(key, { cell: looks }),
      ),
      actions: actionTable(heads, [
        row(
          heads.map(() => cell("Old", { width: 2500 })),
          { properties: `<w:del w:id="next" ${by}/>` },
        )
          .replace(/<w:r><w:t /g, `<w:del w:id="next" ${by}><w:r><w:delText `)
          .replace(/<\/w:t><\/w:r>/g, "</w:delText></w:r></w:del>"),
        actionRow(heads),
        actionRow(heads)
          .replace("<w:tr t:row", "<w:tr t:row")
          .replace('"action">', `"action"><w:trPr><w:ins w:id="next" ${by}/></w:trPr>`),
      ]),
    }),
  },
  {
    name: "comments",
    what: "Comments hung on labels and on boxes",
    happens: "Filled; the comments stay.",
    body: wholeForm(
      {
        details: details()
          .replace(run("Intake date", "<w:b/>"), commented("Intake date", 0))
          .replace(
            "<w:p></w:p>",
            paragraph(commented("", 1).replace("<w:commentRangeEnd", "<w:commentRangeEnd")),
          ),
      },
      {
        options: options({
          prompts,
          boxOf: (key, looks) =>
            key === "legal"
              ? box(key, { says: "Solicitor rung", cell: looks }).replace(
                  run("Solicitor rung"),
                  commented("Solicitor rung", 2),
                )
              : box(key, { cell: looks }),
        }),
      },
    ),
    parts: { "comments.xml": { kind: "comments", xml: comments } },
  },
  {
    name: "protected",
    what: "Protected against editing",
    happens: "Read; a fill is refused and nothing is written.",
    settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    body: wholeForm(),
  },
  {
    name: "action-page-only",
    what: "Half a form: the action page",
    happens: "Filled as far as it goes; what is missing is named.",
    refused: [...advice, "serviceContact", "openingHours"],
    body: actionPage() + paragraph(),
  },
  {
    name: "options-only",
    what: "Half a form: the options pages",
    happens: "Filled as far as it goes; what is missing is named.",
    refused: onFirstPage,
    body: optionPages(),
  },
  {
    name: "boxes-missing",
    what: "An agency's short form: columns and boxes left out",
    happens: "Filled as far as it goes; what is missing is named.",
    refused: [
      "intakeDate",
      "reviewedOn",
      "dateComplete",
      "comment",
      "financial",
      "support",
      "bag",
      "openingHours",
    ],
    body: wholeForm(
      {
        details: details([
          [
            ["clientRef", "Client name / ref"],
            ["isspDate", "ISSP date"],
            ["page", "Page"],
            ["pageCount", "of"],
          ],
          [
            ["createdOn", "Created on"],
            ["reviewedBy", "Reviewed by"],
          ],
        ]),
        actions: actionTable(heads.slice(0, 4)),
      },
      {
        options: options(
          { prompts },
          headings.map((of) =>
            of.filter(([key]) => !["financial", "support", "bag1", "bag2", "bag3", "bag4"].includes(key)),
          ),
        ),
        service: serviceLines().replace(/<w:p t:box="openingHours"[^]*$/, ""),
      },
    ),
  },
  {
    name: "marks-between",
    what: "Words cut into runs, with rsids, proofing marks, bookmarks and smart tags between",
    happens: all,
    body: cutUp(wholeForm()),
  },
  {
    name: "newer-and-older-readers",
    what: "Labels in mc:AlternateContent, a logo in the title",
    happens: all,
    body: forNewerReaders(wholeForm()).replace("<w:r>", `${logo}<w:r>`),
  },
  {
    name: "other-prefix",
    what: "Another prefix for Word's own namespace",
    happens: all,
    body: wholeForm(),
    rewritten: (xml) => xml.replace(/(<\/?|\s)w:/g, "$1ns0:").replace("xmlns:w=", "xmlns:ns0="),
  },
  {
    name: "from-libreoffice",
    what: "Saved by LibreOffice",
    happens: all,
    body: fromLibreOffice(wholeForm({}, { options: options({ prompts }) })),
  },
  {
    name: "from-google-docs",
    what: "Saved by Google Docs, which locks tables in controls of its own",
    happens: "The locked table is left, and said so; all the rest is filled.",
    body: fromGoogle(wholeForm({ details: details().replace(/ t:box="/g, ' t:left="locked" t:box="') })),
  },
  {
    name: "one-control-around-all",
    what: "A page of the form in one content control, as building blocks and copies are",
    happens: all,
    body: control(actionPage() + paragraph(), { title: "Action plan" }) + optionPages(),
  },
  {
    name: "strict",
    what: "Saved as Strict Open XML",
    happens: "Refused: it is to be saved as a Word document first.",
    body: wholeForm(),
    rewritten: strict,
  },
  {
    name: "damaged",
    what: "A damaged file",
    happens: "Refused, with what to do.",
    body: wholeForm(),
    spoilt: (docx) => docx.slice(0, Math.floor(docx.length / 2)),
  },
  {
    name: "damaged-inside",
    what: "A file whose text breaks off",
    happens: "Refused, with what to do.",
    body: wholeForm(),
    rewritten: (xml) => xml.slice(0, Math.floor(xml.length / 2)),
  },
];

/** Papers that look like the form and are none. */
export const lookAlikes: readonly Variation[] = [
  {
    name: "not-minutes",
    what: "Minutes with a table of risks and actions",
    happens: "No form.",
    notAForm: true,
    body: [
      paragraph("Minutes of the risk meeting", { properties: '<w:pStyle w:val="Heading1"/>' }),
      unmarked(
        details([
          [
            ["createdOn", "Created on"],
            ["reviewedBy", "Reviewed by"],
            ["page", "Page"],
            ["pageCount", "of"],
          ],
        ]),
      ),
      paragraph(),
      unmarked(
        actionTable([
          ["risk", "Risk"],
          ["action", "Action"],
          ["who", "Who"],
          ["byWhen", "By when"],
          ["comment", "Comments"],
        ]),
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "not-support-plan",
    what: "Another service's support plan",
    happens: "No form.",
    notAForm: true,
    body: [
      paragraph("Tenancy support plan", { properties: '<w:pStyle w:val="Heading1"/>' }),
      unmarked(
        details([
          [
            ["clientRef", "Client name"],
            ["createdOn", "Date created"],
            ["reviewedBy", "Reviewed by"],
          ],
        ]),
      ),
      paragraph(),
      unmarked(
        options({}, [
          [
            ["housing", "Housing"],
            ["financial", "Finances"],
            ["legal", "Legal"],
          ],
          [
            ["health", "Health"],
            ["children", "Children"],
          ],
        ]),
      ),
      paragraph(),
      unmarked(
        actionTable([
          ["risk", "Risk"],
          ["action", "Action"],
          ["who", "Who"],
          ["byWhen", "By when"],
          ["comment", "Comments"],
        ]),
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "not-letter",
    what: "A letter about the form",
    happens: "No form.",
    notAForm: true,
    body: [
      prose(
        "Dear Jo,",
        "We will complete an Individualised Safety and Support Plan (ISSP) with you.",
        "General safety planning",
        "We are open: 9 to 5",
        "The service can be contacted on: 01632 960123",
      ),
      unmarked(details([[["clientRef", "Client name / ref"]]])),
      paragraph("Yours sincerely"),
    ].join(""),
  },
  {
    name: "not-checklist",
    what: "A risk checklist with a column for comments",
    happens: "No form.",
    notAForm: true,
    body: [
      paragraph("Risk identification checklist", { properties: '<w:pStyle w:val="Heading1"/>' }),
      unmarked(
        details([
          [
            ["clientRef", "Client name / ref"],
            ["isspDate", "Date"],
            ["reviewedBy", "Completed by"],
          ],
        ]),
      ),
      paragraph(),
      table(
        [6000, 1500, 1500, 4000],
        [
          row([labelCell("Risk factor"), labelCell("Yes"), labelCell("No"), labelCell("Comments")]),
          ...[
            "Has the current incident resulted in injury?",
            "Are you very frightened?",
            "Children",
            "Housing",
          ].map((text) => row([cell(text), cell(""), cell(""), cell("")])),
        ],
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "not-guidance",
    what: "The guidance that explains the form",
    happens: "No form.",
    notAForm: true,
    body: prose(
      "Individualised Safety & Support Plan (ISSP): what is it for?",
      "The ISSP has two elements to it: the action plan, and the options and advice given to your client.",
      "General safety planning",
      "Advice on: Routine/safety at home, work, social settings/plan escape route/code words",
      "Legal",
      "Advice on: Criminal & Civil Options/police reporting/ court support/ breaches/ any child contact/residence/protection issues",
      "Client name / ref: write the name or the reference here.",
      "The service can be contacted on: write your number here.",
    ),
  },
];
