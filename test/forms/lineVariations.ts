import { headings, wholeForm, type BoxLooks, allFilled } from "./formParts";
import type { Variation } from "./variation";
import { cell, control, paragraph, prompt, row, run, table } from "./wordXml";

/** A line of the body that asks for a detail. */
function line(key: string, label: string, answer = "________________"): string {
  return paragraph(run(`${label}: `) + run(answer), {
    marks: { box: key, label: `${label}:`, control: "none" },
  });
}

function controlLine(key: string, label: string, looks: BoxLooks = {}): string {
  return paragraph(run(`${label}: `) + control(prompt(looks.prompt), { ...looks, shows: true }), {
    marks: { box: key, label: `${label}:`, control: "run", kind: looks.kind },
  });
}

const frame =
  '<w:framePr w:w="4600" w:h="1800" w:hRule="atLeast" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin"/>';

/** A heading and under it a control, in the page or in a frame. */
function headed(properties = ""): string {
  return headings
    .flat()
    .map(
      ([key, text]) =>
        paragraph(text, { properties }) +
        (properties === ""
          ? control(paragraph(prompt(), { marks: { box: key, label: text, control: "block" } }), {
              shows: true,
            })
          : paragraph(control(prompt(), { shows: true }), {
              properties,
              marks: { box: key, label: text, control: "run" },
            })),
    )
    .join("");
}

/** A drawing with a text box in it, as Word writes it for newer and for older readers. */
function textBox(text: string, id: number): string {
  const content = `<w:txbxContent>${paragraph(text)}${paragraph()}</w:txbxContent>`;
  const shape = `<wp:inline><wp:extent cx="2900000" cy="1200000"/><wp:docPr id="${String(id)}" name="Text Box ${String(id)}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>`;
  const older = `<w:pict><v:shape style="width:230pt;height:95pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  return paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${shape}</w:drawing></mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
}

/** Forms whose boxes stand elsewhere than in a cell of their own. */
export const lineVariations: readonly Variation[] = [
  {
    name: "details-in-lines",
    what: "The details as lines of the page (“Client name / ref: ____”)",
    happens: "Filled in place of the line; the numbers of pages on one line are named as not found.",
    refused: ["page", "pageCount"],
    body: wholeForm(
      {
        details: [
          line("clientRef", "Client name / ref"),
          line("intakeDate", "Intake date", "……………………"),
          controlLine("isspDate", "ISSP date", { kind: "date", prompt: "Click or tap to enter a date." }),
          line("createdOn", "Created on", ""),
          line("reviewedOn", "Reviewed on", ".............."),
          controlLine("reviewedBy", "Reviewed by"),
          paragraph("Page: ____ of: ____"),
        ].join(""),
      },
      { head: line("clientRef", "Client name / ref") },
    ),
  },
  {
    name: "headed-controls",
    what: "Headings in the page with a control under each, no tables",
    happens: allFilled,
    body: wholeForm({}, { options: headed() }),
  },
  {
    name: "text-frames",
    what: "Headings and controls in text frames",
    happens: allFilled,
    body: wholeForm({}, { options: headed(frame) }),
  },
  {
    name: "text-boxes",
    what: "Option boxes drawn as text boxes",
    happens: "Named as out of reach; all the rest is filled.",
    refused: [
      "general",
      "separating",
      "legal",
      "children",
      "financial",
      "housing",
      "health",
      "support",
      "bag",
    ],
    body: wholeForm(
      {},
      {
        options: headings
          .flat()
          .map(([, text], at) => textBox(text, at + 1))
          .join(""),
      },
    ),
  },
  {
    name: "boxes-in-label-cells",
    what: "The box in its label's own cell, after a colon",
    happens: allFilled,
    body: wholeForm({
      details: table(
        [3000, 3000, 3000],
        [
          row([
            cell(line("clientRef", "Client name / ref", ""), { width: 3000 }),
            cell(controlLine("intakeDate", "Intake date", { kind: "date" }), { width: 3000 }),
            cell(controlLine("isspDate", "ISSP date", { kind: "text" }), { width: 3000 }),
          ]),
          row([
            cell(line("createdOn", "Created on", ""), { width: 3000 }),
            cell(line("reviewedOn", "Reviewed on", ""), { width: 3000 }),
            cell(line("reviewedBy", "Reviewed by", ""), { width: 3000 }),
          ]),
          row([
            cell(line("page", "Page", ""), { width: 3000 }),
            cell(line("pageCount", "of", ""), { width: 3000 }),
            cell("", { width: 3000 }),
          ]),
        ],
      ),
    }),
  },
];
