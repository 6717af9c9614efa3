import {
  actionRow,
  actionTable,
  box,
  details,
  fieldLabels,
  heads,
  options,
  prompts,
  serviceLines,
  wholeForm,
  type ActionCell,
} from "./formParts";
import type { Variation } from "./variation";
import { bold, cell, control, escaped, paragraph, prompt, run, type CellLooks } from "./wordXml";

const vanish = "<w:vanish/>";
const hiddenMark = `<w:rPr>${vanish}</w:rPr>`;
const hiddenLine = paragraph(run("kept for the file", vanish), { properties: hiddenMark });

/** What stands in some of the boxes: what can be seen of it, what is drawn, and why a fill leaves it. */
type Drawn = { readonly says?: string; readonly blocks: string; readonly left: string; readonly kind?: "other" };
type DrawnIn = Readonly<Record<string, Drawn>>;

function boxOf(drawn: DrawnIn): (key: string, looks: CellLooks) => string {
  return (key, looks) => {
    const found = drawn[key];
    if (found === undefined) return box(key, { cell: looks });
    const { says, left, kind, blocks } = found;
    const marks = { box: key, says, left, kind };
    return cell(blocks, { ...looks, marks: { ...looks.marks, ...marks } });
  };
}

const hiddenDetails: DrawnIn = {
  clientRef: {
    says: "SH-0101",
    blocks: paragraph(run("SH-0101") + run(" at the refuge", vanish)),
    left: "hidden",
  },
  reviewedBy: { blocks: paragraph("", { properties: hiddenMark }), left: "hidden" },
};
const hiddenOptions: DrawnIn = {
  legal: { says: "Ask for an order", blocks: paragraph("Ask for an order") + hiddenLine, left: "hidden" },
  housing: { blocks: hiddenLine + paragraph(), left: "hidden" },
};

/** A control whose prompt, and what is typed over it, nobody sees. */
const hiddenPrompt = (looks: CellLooks): string =>
  cell(paragraph(control(prompt().replace("<w:rPr>", `<w:rPr>${vanish}`), { shows: true })), {
    ...looks,
    marks: { ...looks.marks, box: "createdOn", control: "run", left: "hidden" },
  });

const hiddenRisk: ActionCell = (column, says, looks) =>
  cell(column === "risk" ? paragraph(run("an earlier risk", vanish)) : says, looks);

const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${escaped(text)}</w:instrText></w:r>`;

/** A field of Word: the runs of its code, which nobody sees, and what it shows. */
function field(inCode: string, shown: string, looks = ""): string {
  return fieldMark("begin") + inCode + fieldMark("separate") + run(shown, looks) + fieldMark("end");
}

const property = (shown: string, looks = ""): string => field(code(" DOCPROPERTY Wording "), shown, looks);
/** A field that has another in its code, with words that would be a heading of the form. */
const choosing = (shown: string): string =>
  field(code(" IF ") + field(code(" PAGE "), "7") + run(" = 7 Children", bold), shown, bold);

const fieldDetails: DrawnIn = {
  clientRef: {
    says: "SH-0101",
    blocks: paragraph(field(code(" MERGEFIELD Client "), "SH-0101")),
    left: "unsupported",
    kind: "other",
  },
  page: {
    says: "7",
    blocks: paragraph(field(code(" PAGE "), "7")),
    left: "unsupported",
    kind: "other",
  },
};
const fieldOptions: DrawnIn = {
  housing: {
    says: "Printed on 5 January",
    blocks: paragraph(run("Printed on ") + field(code(' DATE \\@ "d MMMM" '), "5 January")),
    left: "unsupported",
    kind: "other",
  },
};

/** The same place for newer and for older readers. */
function alternatives(choice: string, fallback: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="w14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
}

const alternateDetails: DrawnIn = {
  clientRef: {
    says: "SH-0101",
    blocks: `<w:p>${alternatives(run("SH-0101"), run("SH-0102"))}</w:p>`,
    left: "hidden",
  },
  reviewedBy: {
    says: "Sam",
    blocks: `<w:p><w:r>${alternatives("<w:t>Sam</w:t>", "<w:t>Alex</w:t>")}</w:r></w:p>`,
    left: "hidden",
  },
};
const alternateOptions: DrawnIn = {
  housing: { blocks: `<w:p>${alternatives("", run("an older answer"))}</w:p>`, left: "hidden" },
};

/** Forms with something in them that is in the file and that nobody sees. */
export const unseenVariations: readonly Variation[] = [
  {
    name: "hidden-text",
    what: "Hidden text beside labels and answers, and boxes whose formatting hides what is written in them",
    happens: "Boxes with hidden text, or that would hide theirs, are left, and said so; all the rest is filled.",
    body: wholeForm(
      {
        details: details(fieldLabels, (key, looks) =>
          key === "createdOn" ? hiddenPrompt(looks) : boxOf(hiddenDetails)(key, looks),
        ).replace(run("Intake date", bold), run("Intake date", bold) + run(" (office use)", vanish)),
        actions: actionTable(heads, [
          actionRow(heads, {}, hiddenRisk),
          ...Array.from({ length: 4 }, () => actionRow(heads)),
        ]),
      },
      {
        options: options({ gutters: true, prompts, boxOf: boxOf(hiddenOptions) }),
        service: serviceLines()
          .replace(run("We are open: "), run("We are open: ") + run("not at night", vanish))
          .replace(' t:box="openingHours"', ' t:box="openingHours" t:left="hidden"'),
      },
    ),
  },
  {
    name: "field-codes",
    what: "Fields of Word that show a label, a heading or an answer",
    happens: "Read as what they show, never as their codes; boxes with a field are left, and said so; all the rest is filled.",
    body: wholeForm(
      {
        details: details(fieldLabels, boxOf(fieldDetails)).replace(
          run("Intake date", bold),
          property("Intake date", bold),
        ),
        actions: actionTable().replace(run("Who will do this?", bold), property("Who will do this?", bold)),
      },
      {
        options: options({ gutters: true, prompts, boxOf: boxOf(fieldOptions) }).replace(
          run("Legal", bold),
          choosing("Legal"),
        ),
      },
    ),
  },
  {
    name: "alternate-content",
    what: "Words that are others for newer and for older readers",
    happens: "Read as the newer reader shows them; boxes that say something else to others are left, and said so; all the rest is filled.",
    body: wholeForm(
      {
        details: details(fieldLabels, boxOf(alternateDetails)).replace(
          run("Intake date", bold),
          alternatives(run("Intake date", bold), run("Intake date", bold)),
        ),
      },
      {
        options: options({ gutters: true, prompts, boxOf: boxOf(alternateOptions) }).replace(
          run("Legal", bold),
          alternatives(run("Legal", bold), run("Children", bold)),
        ),
      },
    ),
  },
];
