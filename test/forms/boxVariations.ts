import {
  actionRow,
  actionTable,
  box,
  details,
  fieldLabels,
  headings,
  heads,
  heading1,
  labelCell,
  options,
  prompts,
  secondHead,
  serviceLines,
  title,
  titled,
  wholeForm,
  type ActionCell,
  type BoxLooks,
  allFilled,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, control, headRow, paragraph, prompt, row, run, table, type CellLooks } from "./wordXml";

/** Boxes that are all of one kind. */
function each(looks: BoxLooks): (key: string, cellLooks: CellLooks) => string {
  return (key, cellLooks) => box(key, { ...looks, cell: cellLooks });
}

/** A cell of the action table that holds a control. */
function actionCell(looksOf: (column: string) => BoxLooks | undefined): ActionCell {
  return (column, says, cellLooks) => {
    const looks = looksOf(column);
    const around = { ...looks, shows: says === "" };
    return looks === undefined
      ? cell(says, cellLooks)
      : cell(paragraph(control(says === "" ? prompt(looks.prompt) : run(says), around)), cellLooks);
  };
}

const people = ["IDVA", "Client", "Children's services", "Housing officer", "Police"];

/** One of Word's old form fields with nothing typed in it. */
const oldField =
  '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  run("\u2002\u2002\u2002\u2002\u2002") +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** The page that a box stands on, as Word counts it. */
const pageField = `<w:fldSimple w:instr=" PAGE ">${run("7")}</w:fldSimple>`;

const repeatingRows = (() => {
  const item = (): string => control(actionRow(heads), { more: "<w15:repeatingSectionItem/>" });
  return control(item() + item() + item(), { title: "Actions", more: "<w15:repeatingSection/>" });
})();

const store = "{6B2A0C5E-0D10-4C5B-9E58-3C6E3B9B7A11}";
const bound = `<w:dataBinding w:xpath="/case[1]/ref[1]" w:storeItemID="${store}"/>`;

/** Forms whose boxes are of another kind. */
export const boxVariations: readonly Variation[] = [
  {
    name: "plain-text-controls",
    what: "Plain-text controls, of one line and of many",
    happens: allFilled,
    body: wholeForm(
      { details: details(fieldLabels, each({ level: "run", kind: "text" })) },
      { options: options({ prompts, boxOf: each({ level: "run", kind: "multiline" }) }) },
    ),
  },
  {
    name: "list-controls",
    what: "Drop-downs and combo boxes",
    happens: "Chosen where the list has the words; else left, with the list's choices.",
    body: wholeForm({
      actions: actionTable(heads, 3, {
        cellOf: actionCell((column) =>
          column === "who"
            ? { kind: "dropdown", choices: people, prompt: "Choose an item." }
            : column === "comment"
              ? { kind: "combo", choices: ["Done", "Not done"], prompt: "Choose an item." }
              : undefined,
        ),
      }),
      details: details(fieldLabels, (key, looks) =>
        key === "reviewedBy"
          ? box(key, {
              level: "run",
              kind: "dropdown",
              choices: ["The manager"],
              left: "not-a-choice",
              cell: looks,
            })
          : box(key, { cell: looks }),
      ),
    }),
  },
  {
    name: "check-boxes",
    what: "Check boxes in place of a date (“Complete”)",
    happens: "Left, and said so; all the rest is filled.",
    body: wholeForm({
      actions: actionTable(
        heads.map(([key, text]) => [key, key === "dateComplete" ? "Complete" : text] as const),
        6,
        {
          cellOf: actionCell((column) =>
            column === "dateComplete" ? { kind: "checkbox", prompt: "\u2610" } : undefined,
          ),
        },
      ),
    }),
  },
  {
    name: "locked-controls",
    what: "Locked boxes beside open ones",
    happens: "The locked ones are left, and said so; the others are filled.",
    body: wholeForm(
      {
        details: details(fieldLabels, (key, looks) =>
          key === "clientRef" || key === "createdOn"
            ? box(key, {
                level: "run",
                lock: "contentLocked",
                says: key === "clientRef" ? "SH-0101" : "",
                left: "locked",
                cell: looks,
              })
            : box(key, { level: "run", lock: "sdtLocked", cell: looks }),
        ),
      },
      {
        options: options({
          prompts,
          boxOf: (key, looks) =>
            key === "legal"
              ? box(key, { level: "block", lock: "sdtContentLocked", left: "locked", cell: looks })
              : box(key, { cell: looks }),
        }),
      },
    ),
  },
  {
    name: "grouped",
    what: "The whole form grouped, so that only its controls can be written in",
    happens: "The controls are filled; bare cells are left, and said so.",
    body: control(
      wholeForm(
        {
          details: details(fieldLabels, (key, looks) =>
            key === "pageCount"
              ? box(key, { left: "locked", cell: looks })
              : box(key, { level: "run", cell: looks }),
          ),
          actions: actionTable(heads, 6, { cellOf: actionCell(() => ({ kind: "rich" })) }),
        },
        {
          head: secondHead().replace(/ t:box="(\w+)"/g, ' t:box="$1" t:left="locked"'),
          options: options({ prompts, boxOf: each({ level: "block" }) }),
          service: serviceLines().replace(' t:box="openingHours"', ' t:box="openingHours" t:left="locked"'),
        },
      ),
      { more: "<w:group/>", lock: "sdtContentLocked" },
    ),
  },
  {
    name: "bound-controls",
    what: "Controls bound to custom XML",
    happens: "Filled, and the custom XML with them.",
    body: wholeForm(
      {
        details: details(fieldLabels, (key, looks) =>
          key === "clientRef"
            ? box(key, { level: "run", kind: "text", binding: bound, cell: looks })
            : box(key, { cell: looks }),
        ),
      },
      {
        head: secondHead()
          .replace("<w:p></w:p>", paragraph(control(prompt(), { kind: "text", binding: bound, shows: true })))
          .replace(' t:box="clientRef"', ' t:box="clientRef" t:control="run" t:kind="text"'),
      },
    ),
    customXml: {
      id: store,
      xml: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<case><ref></ref></case>',
    },
  },
  {
    name: "temporary-controls",
    what: "Controls that go when they are written in",
    happens: "Details are filled; options are left, and said so.",
    body: wholeForm(
      { details: details(fieldLabels, each({ level: "run", isTemporary: true })) },
      {
        options: options({ prompts, boxOf: each({ level: "run", isTemporary: true, left: "unsupported" }) }),
      },
    ),
  },
  {
    name: "repeating-rows",
    what: "Rows of the action table as a repeating section",
    happens: "Its rows are filled; what finds no row is named.",
    body: wholeForm({
      actions: table(
        heads.map(() => 2500),
        [
          row(
            heads.map(([, text]) => labelCell(text, { width: 2500 })),
            { properties: headRow, marks: { row: "head" } },
          ),
          repeatingRows,
        ],
        { actions: heads.map(([key]) => key).join(" ") },
      ),
    }),
  },
  {
    name: "same-control-ids",
    what: "Controls copied by hand, so that several have the same id",
    happens: "Word cannot tell them apart: left, and said so; all the rest is filled.",
    body: wholeForm({
      details: details(fieldLabels, (key, looks) =>
        key === "createdOn" || key === "reviewedOn"
          ? box(key, { level: "run", kind: "text", id: 77, left: "not-shown", cell: looks })
          : box(key, { cell: looks }),
      ),
    }),
  },
  {
    name: "old-form-fields",
    what: "The form fields of older Words, and page numbers that Word counts",
    happens: "Left as they are, and said so; all the rest is filled.",
    body: wholeForm({
      details: details(fieldLabels, (key, looks) =>
        key === "page"
          ? box(key, { kind: "other", left: "unsupported", says: "7", cell: looks }).replace(
              run("7"),
              pageField,
            )
          : key === "clientRef" || key === "reviewedBy"
            ? box(key, { kind: "other", left: "unsupported", cell: looks }).replace(
                "<w:p></w:p>",
                paragraph(oldField),
              )
            : box(key, { cell: looks }),
      ),
    }),
  },
  {
    name: "heading-styles-and-blank-lines",
    what: "Labels in the style of headings, boxes with blank lines kept for writing",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: headings
          .map((of) =>
            table(
              of.map(() => 4800),
              [
                row(of.map(([, text]) => cell(paragraph(text, { properties: heading1 }), { width: 4800 }))),
                row(
                  of.map(([key]) =>
                    box(key, { cell: { width: 4800 } }).replace(
                      "<w:p></w:p>",
                      paragraph() + paragraph() + paragraph(),
                    ),
                  ),
                ),
              ],
            ),
          )
          .join(paragraph()),
      },
    ),
  },
  {
    name: "half-filled",
    what: "A form half filled in by hand, with answers that read as headings",
    happens: "What stands is kept, what is wanted comes under it.",
    body: [
      titled(title),
      details(fieldLabels, (key, looks) =>
        box(key, { says: { clientRef: "SH-0417", isspDate: "5 January 2026" }[key] ?? "", cell: looks }),
      ),
      paragraph(),
      actionTable(heads, [
        actionRow(heads, { risk: "Housing", action: "Legal advice", who: "Client", byWhen: "12/01/2026" }),
        actionRow(heads),
        actionRow(heads),
      ]),
      paragraph(),
      titled(title, "Options and advice"),
      secondHead()
        .replace("<w:p></w:p>", paragraph("SH-0417"))
        .replace(' t:box="clientRef"', ' t:box="clientRef" t:says="SH-0417"'),
      paragraph(),
      options({
        gutters: true,
        prompts,
        boxOf: (key, looks) =>
          box(key, {
            says: { legal: "Children", housing: "Legal\nFinancial", bag2: "Passport" }[key as string] ?? "",
            cell: looks,
          }),
      }),
      paragraph(),
      serviceLines(),
    ].join(""),
  },
];
