import { unzipSync, zipSync } from "fflate";
import { wordGateway } from "../../src/word/wordGateway";
import { openWord } from "../simulator/inWord";
import { docxOf, mainPart } from "./docx";
import {
  details,
  headings,
  heads,
  labelCell,
  prompts,
  secondHead,
  serviceLines,
  titled,
  unmarked,
  type HeadedKey,
  type Label,
} from "./formParts";
import { cell, headRow, paragraph, row, table } from "./wordXml";

/**
 * assets/blank-form.docx: the published words on our own page, set up by the pane itself, for services that have no form of their
 * own. It is the same to the byte whenever it is drawn.
 */
export async function blankForm(): Promise<Uint8Array> {
  const settings = "<w:removePersonalInformation/><w:removeDateAndTime/>";
  const { word } = openWord(docxOf(mainPart(unmarked(body())), { settings }));
  const { left } = await wordGateway.setUpForm();
  if (left.length > 0) throw new Error(`not set up: ${JSON.stringify(left)}`);
  return zipSync(unzipSync(word.save()), { mtime: new Date(2026, 0, 1), level: 9 });
}

const notes = {
  actions: "Before filling this out complete a SafeLives Dash risk checklist",
  options:
    "Use this section to document the options and advice relevant to your client’s situation. Keep a copy on the client file and, if it is safe, give a copy to your client to take away with them",
};

function body(): string {
  return [
    titled(),
    ...noteLines(notes.actions),
    details(),
    paragraph(),
    actions(),
    titled(undefined, "Options and advice").replace("</w:pPr>", "<w:pageBreakBefore/></w:pPr>"),
    ...noteLines(notes.options),
    secondHead(),
    paragraph(),
    ...headings.map((each) => options(each) + paragraph()),
    serviceLines(),
  ].join("");
}

function noteLines(note: string): readonly string[] {
  return [paragraph("Notes to practitioner"), paragraph(note), paragraph()];
}

/** Rows are high enough to write in by hand, and none is torn over two pages. */
const actionRow = '<w:cantSplit/><w:trHeight w:val="800"/>';
const boxRow = '<w:cantSplit/><w:trHeight w:val="2200"/>';

function actions(): string {
  const head = row(
    heads.map(([, text]) => labelCell(text, { width: 2500 })),
    { properties: `<w:cantSplit/>${headRow}` },
  );
  const blank = row(
    heads.map(() => cell("", { width: 2500 })),
    { properties: actionRow },
  );
  return table(
    heads.map(() => 2500),
    [head, ...Array.from({ length: 8 }, () => blank)],
  );
}

function options(of: readonly Label<HeadedKey>[]): string {
  const width = 5000;
  const rowOf = (cells: readonly string[], properties = "<w:cantSplit/>"): string => row(cells, { properties });
  return table(
    of.map(() => width),
    [
      rowOf(of.map(([, text]) => labelCell(text, { width }))),
      rowOf(of.map(([key]) => cell(prompts[key] ?? "", { width }))),
      rowOf(
        of.map(() => cell("", { width })),
        boxRow,
      ),
    ],
  );
}
