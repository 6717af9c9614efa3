import type { ActionColumn, ActionRow, AdviceKey, FieldKey } from "../../src/plan/form";
import {
  bold,
  cell,
  control,
  headRow,
  lines,
  paragraph,
  prompt,
  row,
  run,
  table,
  type CellLooks,
  type ControlLooks,
} from "./wordXml";

/** The parts of a form, drawn as published unless told otherwise. */

export type BagKey = "bag1" | "bag2" | "bag3" | "bag4";
export type HeadedKey = AdviceKey | BagKey;
/** A label or a heading: its box and its text. */
export type Label<K extends string = string> = readonly [key: K, text: string];

export const title = "Individualised Safety and Support Plan";

export const fieldLabels: readonly (readonly Label<FieldKey>[])[] = [
  [
    ["clientRef", "Client name / ref"],
    ["intakeDate", "Intake date"],
    ["isspDate", "ISSP date"],
    ["page", "Page"],
    ["pageCount", "of"],
  ],
  [
    ["createdOn", "Created on"],
    ["reviewedOn", "Reviewed on"],
    ["reviewedBy", "Reviewed by"],
  ],
];

/** A head of the action table; "-" for a column that the published form does not have. */
export type Head = Label<ActionColumn | "-">;
export const heads: readonly Head[] = [
  ["risk", "List the risk factors or issues you would like to address"],
  ["action", "Agreed action"],
  ["who", "Who will do this?"],
  ["byWhen", "By when?"],
  ["dateComplete", "Date complete"],
  ["comment", "Comment"],
];

export const headings: readonly (readonly Label<HeadedKey>[])[] = [
  [
    ["general", "General safety planning"],
    ["separating", "Separating & post separation"],
    ["bag1", "If I need to leave, I will try and take with me..."],
  ],
  [
    ["legal", "Legal"],
    ["children", "Children"],
    ["bag2", "In an emergency, I will try to take..."],
  ],
  [
    ["financial", "Financial"],
    ["housing", "Housing and security"],
    ["bag3", "If I need to leave, I will try and take with me..."],
  ],
  [
    ["health", "Health and wellbeing:"],
    ["support", "Additional support factors:"],
    ["bag4", "In an emergency, I will try to take..."],
  ],
];

export const prompts: Readonly<Partial<Record<HeadedKey, string>>> = {
  general: "Advice on: Routine/safety at home, work, social settings/plan escape route/code words",
  separating: "Code words/escape route/ plan for leaving/support post separation",
  legal:
    "Advice on: Criminal & Civil Options/police reporting/ court support/ breaches/ any child contact/residence/protection issues/ immigration/ probation involvement for client or [ex] partner or family member",
  children: "[Ex]partner, family member access to children & school/PR status/CYPS ref/support for children",
  financial:
    "Advice on: Access to finances, benefits/housing areas/D&A or immigration issues affecting finances",
  housing: "Advice on emergency and longer term housing option/security measures/ fire assessment",
  health:
    "Advice on immediate medical needs, access to sexual and general health services, mental health services and whether client has disabilities compounding situation",
  support: "D&A/mental health/disability",
};

export const heading1 = '<w:pStyle w:val="Heading1"/>';

/** A title of a page. */
export function titled(text = title, under = ""): string {
  return paragraph(text, { properties: heading1 }) + (under === "" ? "" : paragraph(under));
}

export type BoxLooks = ControlLooks & {
  /** The level of its content control; a bare cell without. */
  readonly level?: "cell" | "block" | "run";
  readonly says?: string;
  readonly prompt?: string;
  readonly confirm?: string;
  /** Why a fill leaves it, when it does. */
  readonly left?: string;
  readonly cell?: CellLooks;
};

/** A cell that is a box of the form. */
export function box(key: string, looks: BoxLooks = {}): string {
  const { level, says = "", cell: cellLooks = {} } = looks;
  const marks = {
    box: key,
    says: says === "" ? undefined : says,
    control: level,
    kind: looks.kind,
    confirm: looks.confirm,
    left: looks.left,
    ...cellLooks.marks,
  };
  const within = { ...cellLooks, marks };
  if (level === undefined) return cell(says, within);
  const around = { ...looks, shows: says === "" };
  const content = says === "" ? prompt(looks.prompt) : run(says);
  if (level === "run") return cell(paragraph(control(content, around)), within);
  const block = says === "" ? paragraph(content) : lines(says);
  return level === "block" ? cell(control(block, around), within) : control(cell(block, within), around);
}

export function labelCell(text: string, looks: CellLooks = {}): string {
  const words = text
    .split("\n")
    .map((line) => paragraph(run(line, bold)))
    .join("");
  return cell(words, { isShaded: true, ...looks });
}

type BoxOf<K extends string = string> = (key: K, looks: CellLooks) => string;
const bareBox: BoxOf = (key, looks) => box(key, { cell: looks });

/** The details, each box beside its label. */
export function details(labels: readonly (readonly Label[])[] = fieldLabels, boxOf = bareBox): string {
  const width = Math.max(...labels.map((each) => each.length * 2));
  const rows = labels.map((each) => {
    const cells = each.flatMap(([key, text]) => [
      labelCell(text, { width: 1500 }),
      boxOf(key, { width: 1500 }),
    ]);
    const rest = width - cells.length;
    return row(
      rest === 0 ? cells : [...cells, cell("", { width: rest * 1500, ...(rest > 1 ? { span: rest } : {}) })],
    );
  });
  return table(
    Array.from({ length: width }, () => 1500),
    rows,
  );
}

/** The details, each box under its label. */
export function detailsUnder(labels: readonly (readonly Label[])[] = fieldLabels, boxOf = bareBox): string {
  return labels
    .map((each) =>
      table(
        each.map(() => 2900),
        [
          row(each.map(([, text]) => labelCell(text, { width: 2900 }))),
          row(each.map(([key]) => boxOf(key, { width: 2900 }))),
        ],
      ),
    )
    .join(paragraph());
}

export type Said = Readonly<Partial<ActionRow>>;
/** A cell of the action table. */
export type ActionCell = (column: Head[0], says: string, looks: CellLooks) => string;
const bareActionCell: ActionCell = (_column, says, looks) => cell(says, looks);

/** A row for an action. */
export function actionRow(of: readonly Head[], said: Said = {}, cellOf = bareActionCell): string {
  const cells = of.map(([column]) => {
    const says = column === "-" ? "" : (said[column] ?? "");
    return cellOf(column, says, { width: 2500, marks: says === "" ? {} : { says } });
  });
  return row(cells, { marks: { row: "action" } });
}

/** The action table: its head, and the rows drawn or so many blank ones. */
export function actionTable(
  of: readonly Head[] = heads,
  rows: readonly string[] | number = 4,
  {
    head,
    confirm,
    cellOf,
  }: { readonly head?: string; readonly confirm?: string; readonly cellOf?: ActionCell } = {},
): string {
  const drawn =
    typeof rows === "number" ? Array.from({ length: rows }, () => actionRow(of, {}, cellOf)) : rows;
  const usual = row(
    of.map(([, text]) => labelCell(text, { width: 2500 })),
    { properties: headRow, marks: { row: "head" } },
  );
  return table(
    of.map(() => 2500),
    [head ?? usual, ...drawn],
    { actions: of.map(([column]) => column).join(" "), confirm },
  );
}

export type OptionLooks = {
  readonly prompts?: Readonly<Partial<Record<HeadedKey, string>>>;
  readonly gutters?: boolean;
  readonly boxOf?: BoxOf<HeadedKey>;
};

/** The rows of option boxes under a row of headings, with lines of advice between where there are any. */
export function optionRows(of: readonly Label<HeadedKey>[], looks: OptionLooks = {}): readonly string[] {
  const boxOf = looks.boxOf ?? ((key, cellLooks) => box(key, { cell: cellLooks }));
  const width = 4800;
  const spaced = (cells: readonly string[]): string =>
    row(
      cells.flatMap((each, at) =>
        looks.gutters === true && at > 0 ? [cell("", { width: 250 }), each] : [each],
      ),
    );
  const advice = looks.prompts;
  return [
    spaced(of.map(([, text]) => labelCell(text, { width }))),
    ...(advice === undefined ? [] : [spaced(of.map(([key]) => cell(advice[key] ?? "", { width })))]),
    spaced(of.map(([key]) => boxOf(key, { width }))),
  ];
}

export function optionTable(of: readonly Label<HeadedKey>[], looks: OptionLooks = {}): string {
  const grid = of.flatMap((_, at) => (looks.gutters === true && at > 0 ? [250, 4800] : [4800]));
  return table(grid, optionRows(of, looks));
}

/** The option boxes, a table for each row of headings. */
export function options(
  looks: OptionLooks = {},
  of: readonly (readonly Label<HeadedKey>[])[] = headings,
): string {
  return of.map((each) => optionTable(each, looks)).join(paragraph());
}

/** The head of the options pages: the client again, and the page. */
export function secondHead(labels: readonly Label[] = [["clientRef", "Client name / ref"]]): string {
  const page: readonly Label[] = [
    ["page", "Page"],
    ["pageCount", "of"],
  ];
  return [details([labels]), paragraph(), details([page])].join("");
}

/** The service lines: a control under the first, room after the second. */
export function serviceLines(contact = "The service can be contacted on:", hours = "We are open: "): string {
  return [
    paragraph(contact),
    paragraph(control(prompt(), { shows: true }), {
      marks: { box: "serviceContact", label: contact, control: "below" },
    }),
    paragraph(hours, { marks: { box: "openingHours", label: hours.trim(), control: "none" } }),
  ].join("");
}

export function actionPage(
  parts: { readonly details?: string; readonly actions?: string; readonly title?: string } = {},
): string {
  return [titled(parts.title), parts.details ?? details(), paragraph(), parts.actions ?? actionTable()].join(
    "",
  );
}

export function optionPages(
  parts: {
    readonly head?: string;
    readonly options?: string;
    readonly service?: string;
    readonly title?: string;
    readonly under?: string;
  } = {},
): string {
  return [
    titled(parts.title, parts.under ?? "Options and advice"),
    parts.head ?? secondHead(),
    paragraph(),
    parts.options ?? options({ gutters: true, prompts }),
    paragraph(),
    parts.service ?? serviceLines(),
  ].join("");
}

/** The whole form. */
export function wholeForm(
  first: Parameters<typeof actionPage>[0] = {},
  second: Parameters<typeof optionPages>[0] = {},
): string {
  return actionPage(first) + paragraph() + optionPages(second);
}

/** What happens to most forms. */
export const allFilled = "Every box is found and filled.";

/** A part that is no form to be filled, such as a plan of another time: its boxes carry no marks. */
export function unmarked(xml: string): string {
  return xml.replace(/ t:(?:box|says|label|control|kind|actions|row)="[^"]*"/g, "");
}

/** Paragraphs of prose. */
export function prose(...texts: readonly string[]): string {
  return texts.map((text) => paragraph(text)).join("");
}
