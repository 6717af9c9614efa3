import { drawDocx, paragraph } from "../drawDocx";
import { openWord, type OpenWord } from "../inWord";

/** A small program of our own that makes the same kinds of calls as a sample of Script Lab, and checks what that promises. */
export type Program = () => Promise<void>;

export const first = "Locks are changed. Neighbours know the sign.";
export const second = "The school has a list of who may collect the children.";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const styles: readonly (readonly [type: string, id: string, name: string])[] = [
  ["paragraph", "Normal", "Normal"],
  ["paragraph", "Heading1", "heading 1"],
  ["paragraph", "Heading2", "heading 2"],
  ["character", "IntenseReference", "Intense Reference"],
  ["table", "GridTable5Dark-Accent2", "Grid Table 5 Dark Accent 2"],
];
const stylesXml = `<w:styles xmlns:w="${w}">${styles
  .map(
    ([type, id, name]) =>
      `<w:style w:type="${type}"${id === "Normal" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join("")}</w:styles>`;

/** A document of these lines, with the styles that the samples ask for. */
export function openLines(...lines: readonly string[]): OpenWord {
  return openWord(drawDocx(lines.map((line) => paragraph(line)).join(""), { styles: stylesXml }));
}

/** The body as it is now. */
export function bodyOf({ documentXml }: OpenWord): string {
  return documentXml.replace(/^[^]*<w:body>|<w:sectPr.*$/g, "").replace(/ xml:space="preserve"/g, "");
}

/** The words of the body's paragraphs. */
export function linesOf(open: OpenWord): Promise<readonly string[]> {
  return open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

/** Runs calls that bring nothing back. */
export function act(open: OpenWord, queue: (context: Word.RequestContext) => unknown): Promise<void> {
  return open.run(async (context) => {
    queue(context);
    await context.sync();
  });
}

/** How the samples begin: a body that is cleared and given two paragraphs. */
export async function setUp(open: OpenWord): Promise<void> {
  await act(open, ({ document: { body } }) => {
    body.clear();
    body.insertParagraph(first, "Start");
    body.paragraphs.getLast().insertText(second, "Replace");
  });
  expect(await linesOf(open)).toEqual([first, second]);
}
