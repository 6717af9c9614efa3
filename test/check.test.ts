import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretForm } from "./copy/secretForm";
import { docxOf, mainPart, root, type Part } from "./forms/docx";
import { cell, paragraph, row, table } from "./forms/wordXml";
import { form } from "./runForm";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
jest.setTimeout(60_000);

type Problem = {
  readonly kind: string;
  readonly first: boolean;
  readonly where?: string;
  readonly text: string;
};

async function problemsOf(...given: readonly string[]): Promise<readonly Problem[]> {
  const ended = await form("check", ...given);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(ended.stdout) as readonly Problem[]; // the promised shape
}

test("the problems of a form are printed worst first, each with its place and a sentence", async () => {
  const [first, ...others] = await problemsOf("test/forms/in-use.docx", "--on", "2026-11-29");
  expect(first).toEqual({
    kind: "overdue",
    first: true,
    where: "actions[0]",
    text: "“Report to police and ask for a marker on the address” is 321 days late.",
  });
  expect(others).toContainEqual({
    kind: "missing",
    first: false,
    where: "children",
    text: "Nothing is in the Children box yet.",
  });
});

test("comments, tracked changes and hidden text in the file are named", async () => {
  const path = join(folder, "form.docx");
  writeFileSync(path, secretForm().docx);
  const problems = await problemsOf(path);
  expect(problems.filter(({ kind }) => kind === "trace").map(({ text }) => text.split(".")[0])).toEqual([
    "The document holds comments",
    "Tracked changes are still in the document, with what was deleted",
    "The document holds hidden text",
  ]);
});

const heads = [
  "List the risk factors or issues you would like to address",
  "Agreed action",
  "Who will do this?",
  "By when?",
  "Date complete",
  "Comment",
];
const plain =
  paragraph("Individualised Safety and Support Plan") +
  table(
    heads.map(() => 1500),
    [row(heads.map((head) => cell(head))), row(heads.map(() => cell()))],
  );
const by = 'w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z"';
const boxed = (inside: string): string =>
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
test.each<readonly [string, string, Readonly<Record<string, Part>>, string | undefined]>([
  ["a comment on a text box", boxed('<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>'), {}, "comments"],
  [
    "a comment that is anchored nowhere",
    "",
    { "comments.xml": { kind: "comments", xml: root("comments", `<w:comment ${by}><w:p/></w:comment>`) } },
    "comments",
  ],
  [
    "a change of a header",
    "",
    {
      "header1.xml": {
        kind: "header",
        xml: root("hdr", `<w:p><w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`),
      },
    },
    "changes",
  ],
  [
    "a change of looks",
    `<w:p><w:r><w:rPr><w:rPrChange ${by}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>`,
    {},
    "changes",
  ],
  [
    "hidden text in a footer",
    "",
    {
      "footer1.xml": {
        kind: "footer",
        xml: root("ftr", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>"),
      },
    },
    "hidden",
  ],
  [
    "hidden text in a text box",
    boxed("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>"),
    {},
    "hidden",
  ],
  [
    "a header that says what it does",
    "",
    { "header1.xml": { kind: "header", xml: root("hdr", "<w:p><w:r><w:t>Haven</w:t></w:r></w:p>") } },
    undefined,
  ],
  ["a text box", boxed("<w:p><w:r><w:t>x</w:t></w:r></w:p>"), {}, undefined],
])("%s is found in the file, or there is nothing to find", async (_, body, parts, trace) => {
  const path = join(folder, "traces.docx");
  writeFileSync(path, docxOf(mainPart(`${plain}${body}<w:p/>`), { parts }));
  const found = (await problemsOf(path)).filter(({ kind }) => kind === "trace").map(({ text }) => text);
  const words = { comments: /comments/, changes: /Tracked changes/, hidden: /hidden text/ };
  expect(found).toHaveLength(trace === undefined ? 0 : 1);
  if (trace === "comments" || trace === "changes" || trace === "hidden")
    expect(found[0]).toMatch(words[trace]);
});

test("services that stand in the form otherwise than in the list, and those nobody checked for long, are named", async () => {
  const list = join(folder, "list.csv");
  const plan = join(folder, "plan.json");
  const filled = join(folder, "filled.docx");
  writeFileSync(
    list,
    "Name,Phone,Last checked\nHaven House,01632 960001,2026-11-01\nOak Tree Advice,01632 960777,2025-01-01\n",
  );
  const legal = ["Haven House: 01632 960009", "Oak Tree Advice: 01632 960777"].map((text) => ({
    text,
    status: "agreed",
  }));
  writeFileSync(plan, JSON.stringify({ advice: { legal } }));
  expect(await form("fill", "test/forms/published.docx", plan, filled)).toMatchObject({ code: 0 });
  const services = async (...given: readonly string[]): Promise<readonly string[]> =>
    (await problemsOf(filled, "--on", "2026-11-29", ...given))
      .filter(({ kind }) => kind === "service")
      .map(({ text }) => text);
  expect(await services("--contacts", list)).toEqual([
    "The list has another number for Haven House.",
    "It is 697 days since Oak Tree Advice was checked. Check it first.",
  ]);
  expect(await services()).toEqual([]);
});

test("what is no form is refused in one line", async () => {
  const path = join(folder, "notes.docx");
  writeFileSync(path, "no zip");
  const ended = await form("check", path);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(/^[^\n]+\n$/);
});
