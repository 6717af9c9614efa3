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
  prose,
  unmarked,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, paragraph, row, run, table } from "./wordXml";

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

/** Forms that stand in another document, or are in use. */
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
];
