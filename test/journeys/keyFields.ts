import type { ChoiceRule } from "../../src/pane/choiceRule";
import type { FieldKey } from "../../src/plan/form";
import { docxOf, mainPart } from "../forms/docx";
import { actionPage, actionTable, box, details, heads, type BoxLooks, type Label } from "../forms/formParts";
import { withoutMarks } from "../forms/truth";
import { FilledForm } from "../word/filledForm";

/** A field of the pane that takes names, in a small form: the demo draws a large one anew after every fill. */
export type TriedField = {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly tab: "Actions" | "Details";
  readonly label: string;
  readonly rule: ChoiceRule;
  /** The label of the field before it; of the one behind it, where that is a field. */
  readonly before: string;
  readonly after?: string;
  /** What is clicked to be nowhere, by its beginning. */
  readonly away: string;
  /** The words of the bar's button when there is something to fill in. */
  readonly fills: string;
  /** All that the bar's button may say. */
  readonly bars: readonly string[];
  /** What the form says in the field, before and after. */
  said(docx: Uint8Array): readonly string[];
  /** What the bar says of the draft. */
  bar(text: string, said: readonly string[]): string;
  /** What the form says once the draft is filled in. */
  filled(text: string, said: readonly string[]): readonly string[];
};

type Lists = { readonly who?: "dropdown" | "combo"; readonly reviewedBy?: "dropdown" | "combo" };

/** What the lists of the forms offer. */
export const choices = ["The manager", "Client", "IDVA", "Priya Shah", "Housing officer", "Ms Smith"];
export const reviewer = "Priya Shah";

/** Who does an action: each draft that is filled in becomes a row. */
export function who(kind?: "dropdown" | "combo"): TriedField {
  const rule = ruleOf(kind);
  const inForm = "This action is in the form";
  const [none, fills] = ["No new action to add", "Add 1 action"];
  return {
    name: `Who will do this? (${kind ?? "a cell"})`,
    docx: formWith({ who: kind }),
    tab: "Actions",
    label: "Who will do this?",
    rule,
    before: "Agreed action",
    after: "By when?",
    away: "New action",
    fills,
    bars: [none, fills, inForm],
    said: (docx) =>
      rowsOf(docx, "Agreed action")
        .map((row) => row[2] ?? "")
        .filter((text) => text !== ""),
    bar: (text, said) => {
      if (text.trim() === "") return none;
      return said.some((each) => plain(each) === plain(asListed(rule, text))) ? inForm : fills;
    },
    // What a list does not take goes into a row of its own, behind all others.
    filled: (text, said) => {
      const wanted = asListed(rule, text).trim();
      const inList = said.filter((each) => rule === "any" || isListed(each));
      const behind = said.filter((each) => !inList.includes(each));
      return rule === "any" || isListed(text)
        ? [...inList, wanted, ...behind]
        : [...inList, ...behind, wanted];
    },
  };
}

/** Who reviewed the plan: a detail that is filled already, and typed over. */
export function reviewedBy(kind?: "dropdown" | "combo"): TriedField {
  const rule = ruleOf(kind);
  const [none, fills] = ["Type a detail to fill in", "Fill in 1 detail"];
  const refused = rule === "list" ? "Put 1 detail right first" : "1 detail to put in by hand";
  return {
    name: `Reviewed by (${kind ?? "a cell"})`,
    docx: formWith({ reviewedBy: kind }),
    tab: "Details",
    label: "Reviewed by",
    rule,
    before: "Client name or ref",
    away: "No name or ref yet",
    fills,
    bars: [none, refused, fills],
    said: (docx) => [rowsOf(docx, "Reviewed by")[0]?.[1] ?? ""],
    bar: (text, [said = ""]) => {
      const isSaid = text.trim() === "" || plain(asListed(rule, text)) === plain(said);
      if (isSaid) return none;
      return rule === "any" || isListed(text) ? fills : refused;
    },
    filled: (text) => [asListed(rule, text).trim()],
  };
}

function ruleOf(kind?: "dropdown" | "combo"): ChoiceRule {
  return kind === undefined ? "any" : kind === "dropdown" ? "list" : "list-or-own";
}

const plain = (text: string): string => text.trim().replace(/ +/g, " ");

const listed = (text: string): string | undefined =>
  choices.find((choice) => choice.toLowerCase() === plain(text).toLowerCase());
const isListed = (text: string): boolean => listed(text) !== undefined;

/** A list has its own spelling of what is typed. */
function asListed(rule: ChoiceRule, text: string): string {
  return rule === "any" ? text : (listed(text) ?? text);
}

const labels: readonly (readonly Label<FieldKey>[])[] = [
  [["clientRef", "Client name / ref"]],
  [["reviewedBy", "Reviewed by"]],
];

function formWith(lists: Lists): Uint8Array {
  const list = (kind: "dropdown" | "combo" | undefined, prompt?: string): BoxLooks =>
    kind === undefined ? {} : { level: "run", kind, choices, prompt };
  const body = actionPage({
    details: details(labels, (key, looks) =>
      key === "reviewedBy"
        ? box(key, { ...list(lists.reviewedBy), says: reviewer, cell: looks })
        : box(key, { cell: looks }),
    ),
    actions: actionTable(heads.slice(0, 4), blankRows, {
      cellOf: (column, says, looks) =>
        column === "who"
          ? box(column, { ...list(lists.who, "Choose an item."), says, cell: looks })
          : box(column, { says, cell: looks }),
    }),
  });
  return docxOf(withoutMarks(mainPart(body)));
}

/** As many rows as a sequence of fills needs: a row that is added has no list. */
const blankRows = 12;

/** The rows under the head of the table that holds a label; the row itself where it stands beside its box. */
function rowsOf(docx: Uint8Array, label: string): readonly (readonly string[])[] {
  const form = new FilledForm(docx);
  const rows = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)),
  );
  return rows.flatMap((table) => {
    const at = table.findIndex((row) => row.includes(label));
    if (at === -1) return [];
    return table[at]?.[0] === label ? [table[at]] : table.slice(at + 1);
  });
}
