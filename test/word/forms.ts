import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionColumns, adviceKeys, type ActionColumn } from "../../src/plan/form";
import { wantedFromPlanFile } from "../../src/plan/planFile";
import type { FilledForm } from "./filledForm";

/** Where each answer of a form stands, worked out by hand: test/forms/NAME.json. */
export type Truth = {
  readonly fields: Readonly<Record<string, readonly TruePlace[]>>;
  readonly actions: {
    readonly table: number;
    readonly headerRows: number;
    readonly columns: Readonly<Record<ActionColumn, number>>;
    readonly rows: number;
  };
  readonly actionRows: readonly Readonly<Record<ActionColumn, string>>[];
};
type TruePlace =
  | {
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      readonly value: string;
      readonly kind: string;
    }
  | { readonly label: string; readonly paragraph: true; readonly value: string };

export type PlanFile = {
  readonly fields: Readonly<Record<string, string>>;
  readonly actions: readonly Readonly<Partial<Record<ActionColumn, string>>>[];
  readonly advice: Readonly<Record<string, readonly (string | { readonly text: string })[]>>;
  readonly service: { readonly contact: string; readonly openingHours: string };
};

export const formNames = ["published", "in-use", "typed-controls"] as const;

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(__dirname, "../forms", `${name}.json`), "utf8")) as Truth; // written by hand to this shape
}

/** A plan that touches every field, box and line. */
const wholePlanText = readFileSync(join(__dirname, "../forms/whole-plan.json"), "utf8");
export const wholePlan = JSON.parse(wholePlanText) as PlanFile; // our own file
export const wholeWanted = wantedFromPlanFile(wholePlanText);

/** What is wrong with a filled form, held against the truth about the blank one and what was wanted; [] when nothing is. */
export function faultsOf(truth: Truth, before: FilledForm, after: FilledForm, plan: PlanFile): string[] {
  const faults: string[] = [];
  const expect = (ok: boolean, fault: string): void => {
    if (!ok) faults.push(fault);
  };
  for (const [key, places] of Object.entries(truth.fields)) {
    for (const place of places) {
      if ("paragraph" in place) {
        const wanted = key === "openingHours" ? plan.service.openingHours : plan.service.contact;
        const at = after.text.indexOf(place.label);
        expect(
          after.text.slice(at, at + place.label.length + wanted.length + 4).includes(wanted),
          `${key} is not after its label`,
        );
        continue;
      }
      const now = after.cell(place.table, place.row, place.cell) ?? "no such cell";
      if (key in plan.fields) expect(now === shown(plan.fields[key] ?? ""), `${key}: "${now}"`);
      else if ((adviceKeys as readonly string[]).includes(key)) {
        const lines = now.split("\n").map((line) => line.replace(/^\u2022 /, ""));
        for (const item of plan.advice[key] ?? [])
          expect(lines.includes(lineOf(item)), `${key} lacks ${JSON.stringify(item)}`);
        for (const old of place.value.split("\n"))
          expect(lines.includes(old) || old === "", `${key} lost "${old}"`);
        expect(
          lines.length ===
            (plan.advice[key] ?? []).length + (place.value === "" ? 0 : place.value.split("\n").length),
          `${key} holds "${now}"`,
        );
      }
    }
  }
  const bagPlaces = Object.entries(truth.fields).flatMap(([key, places]) =>
    key.startsWith("bag") ? places.flatMap((place) => ("table" in place ? [place] : [])) : [],
  );
  const bag = bagPlaces.map(({ table, row, cell }) => after.cell(table, row, cell) ?? "");
  for (const item of plan.advice["bag"] ?? [])
    expect(bag.join("\n").includes(wordsOf(item)), `bag lacks ${wordsOf(item)}`);
  const { table, headerRows, columns } = truth.actions;
  const rows = Array.from({ length: after.rowCount(table) - headerRows }, (_, index) =>
    after.row(table, index + headerRows),
  );
  const found = rows
    .filter((row) => row.some((text) => text !== ""))
    .map((row) => actionColumns.map((column) => row[columns[column]]));
  const wanted = [...truth.actionRows, ...plan.actions].map((row) =>
    actionColumns.map((column) => shown(row[column] ?? "")),
  );
  expect(JSON.stringify(found) === JSON.stringify(wanted), `actions: ${JSON.stringify(found)}`);
  expect(new Set(rows.map((row) => row.length)).size === 1, "action rows of different widths");
  expect(
    before.controlIds.every((id) => after.controlIds.includes(id)),
    "a control is lost",
  );
  expect(new Set(after.controlIds).size === after.controlIds.length, "two controls share an id");
  expect(after.cellsWithoutParagraph === 0, "a cell has no paragraph");
  // The boxes of the list that nothing was for keep the prompts that the form has as text.
  const spared = bagPlaces.filter(
    ({ table, row, cell }, at) => before.cell(table, row, cell) === bag[at],
  ).length;
  const prompts = after.text.split("Click or tap").length - 1;
  expect(prompts <= spared, "a prompt counts as text");
  for (const [name, text] of Object.entries(before.parts)) {
    expect(name in after.parts, `${name} is lost`);
    if (!/document\.xml$|numbering\.xml$|Content_Types|document\.xml\.rels$/.test(name))
      expect(after.parts[name] === text, `${name} is changed`);
  }
  return faults;
}

/** A line of advice as the form says it, once its bullet is taken away. */
function lineOf(item: string | { readonly text: string; readonly status?: string }): string {
  const isNotNow = typeof item === "object" && item.status === "not-now";
  return `${isNotNow ? "Talked about, not for now: " : ""}${wordsOf(item)}`;
}

function wordsOf(item: string | { readonly text: string }): string {
  return typeof item === "string" ? item : item.text;
}

function shown(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
}
