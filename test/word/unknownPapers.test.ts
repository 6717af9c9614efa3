import { wordGateway } from "../../src/word/wordGateway";
import {
  actionTable,
  box,
  details,
  fieldLabels,
  heads,
  optionPages,
  options,
  serviceLines,
  title,
  titled,
  wholeForm,
  type Label,
} from "../forms/formParts";
import { drawn } from "../forms/variations";
import { cell, paragraph, row, run, table, type CellLooks } from "../forms/wordXml";
import { closeWord, openWord } from "../simulator/inWord";
import { readingFaults } from "./variationsFaults";

afterAll(closeWord);

const titles = [
  "Housing application",
  "Sanctuary scheme request",
  "Injury body map",
  "Non-molestation order statement",
  "Target hardening",
  "Support sessions",
  "Client charter",
  "Welfare benefits form",
  "Timeline of incidents",
  "Children’s plan",
  "Home visit",
  "Property inventory",
];

const bold = "<w:b/>";
const newPage = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
/** The client is asked about, as each page of the form can name them; what the form has once is its own. */
const clientAsked = (key: string, looks: CellLooks): string =>
  key === "clientRef" ? box(key, { confirm: "elsewhere", cell: looks }) : cell("", looks);
const clientAnd = (...labels: readonly Label[]): string =>
  details([[["clientRef", "Client name / ref"], ...labels]], clientAsked);
const created: Label = ["createdOn", "Created on"];
const reviewedBy: Label = ["reviewedBy", "Reviewed by"];
const allColumns = heads.map(([key]) => key).join(" ");

const papers: Readonly<Record<string, (name: string) => string>> = {
  "details under a heading": (name) => titled(name) + clientAnd(["intakeDate", "Intake date"], reviewedBy),
  "details on a page of their own": (name) => newPage + paragraph(name) + clientAnd(created, reviewedBy),
  "lines to fill in": (name) =>
    newPage +
    titled(name) +
    paragraph("Reviewed by: ________________") +
    paragraph("Reviewed on: ____________") +
    paragraph("We are open: "),
  "actions of its own": (name) =>
    newPage +
    titled(name) +
    clientAnd(created) +
    paragraph() +
    actionTable(heads, 2, { confirm: allColumns }),
  "a banner over its table": (name) =>
    newPage +
    table(
      [2400, 2400, 2400, 2400],
      [
        row([cell(name, { span: 4 })]),
        row([cell("Intake date"), cell(), cell("ISSP date"), cell()]),
        row([cell("Reviewed by"), cell(), cell("Reviewed on"), cell()]),
      ],
    ),
  "boxes under areas of life": (name) =>
    newPage +
    titled(name) +
    table(
      [3000, 2000, 4000],
      ["General safety planning", "Legal", "Children", "Housing and security"].map((area) =>
        row([cell(area), cell(), cell()]),
      ),
    ),
};

const kinds = Object.keys(papers);
const places = ["before", "behind"] as const;
const tried = titles.flatMap((name, at) =>
  places.map((place, turn) => [name, kinds[(at + turn) % kinds.length] ?? "", place] as const),
);

test.each(tried)(
  "“%s” with %s, %s the form: what it asks for is not the form’s",
  async (name, kind, place) => {
    const paper = papers[kind]?.(name) ?? "";
    const body = place === "before" ? paper + newPage + wholeForm() : wholeForm() + paper;
    expect(await faultsIn(body)).toEqual([]);
  },
);

test.each(titles.slice(0, 4))(
  "“%s” on a line straight behind the form parts it from its own details",
  async (name) => {
    const line = paragraph(run(name, bold));
    for (const paper of [
      clientAnd(["intakeDate", "Intake date"], reviewedBy),
      clientAnd(created, reviewedBy),
      clientAnd(created) + paragraph() + actionTable(heads, 2, { confirm: allColumns }),
    ])
      expect(await faultsIn(wholeForm() + paragraph() + line + paper)).toEqual([]);
  },
);

/** Forms whose own pages have headings that nobody knows. */
const ownHeadings: Readonly<Record<string, string>> = {
  "each part under words of the service’s own": [
    titled(title),
    titled("Getting to know you"),
    details(),
    titled("Steps towards safer days"),
    actionTable(),
    titled("Options and advice"),
    options(),
    serviceLines(),
  ].join(""),
  "the service’s name over each page": [
    titled("Riverside Women’s Aid"),
    titled(title),
    details(),
    newPage,
    titled("Riverside Women’s Aid"),
    actionTable(),
    newPage,
    titled("Riverside Women’s Aid"),
    details([[["clientRef", "Client name"]]]),
    options(),
    serviceLines(),
  ].join(""),
  "actions on a page that the service names itself": [
    titled(title),
    details(),
    newPage,
    titled("Moving forward together"),
    details([[["clientRef", "Client name"]]]),
    actionTable(),
    newPage,
    optionPages(),
  ].join(""),
  "a part of its own at the end": [
    titled(title),
    details([fieldLabels[0] ?? []]),
    actionTable(),
    titled("Options and advice"),
    options(),
    paragraph("4. Looking back together"),
    details([[created, reviewedBy]]),
    serviceLines(),
  ].join(""),
  "options on two pages that the service names itself": [
    titled(title),
    details(),
    actionTable(),
    newPage,
    titled("Ideas for at home"),
    options({}, [
      [
        ["general", "General safety planning"],
        ["separating", "Separating"],
      ],
    ]),
    newPage,
    titled("Ideas for out and about"),
    options({}, [
      [
        ["legal", "Legal"],
        ["children", "Children"],
      ],
    ]),
  ].join(""),
};

test.each(Object.entries(ownHeadings))("a form with %s is all its own", async (_what, body) => {
  expect(await faultsIn(body)).toEqual([]);
});

test("who reviews the plan, asked on a page of another name alone, is asked about", async () => {
  const [first = []] = fieldLabels;
  const signed = details([[reviewedBy]], (key, looks) => box(key, { confirm: "elsewhere", cell: looks }));
  expect(
    await faultsIn(wholeForm({ details: details([first]) }) + newPage + titled("Sessions held") + signed),
  ).toEqual([]);
});

test("where no title of the form stands, no page is another paper’s", async () => {
  const body = [titled("Jo’s pages"), details(), newPage, titled("Days ahead"), actionTable(), options()];
  expect(await faultsIn(body.join(""))).toEqual([]);
});

async function faultsIn(body: string): Promise<readonly string[]> {
  const { docx, truth } = drawn({ name: "papers", what: "", happens: "", body });
  openWord(docx);
  return readingFaults(truth, await wordGateway.readForm());
}
