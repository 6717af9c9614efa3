import type { Locator } from "playwright-core";
import type { FilledForm } from "../word/filledForm";
import { truthOf } from "../word/forms";

const truth = truthOf("published");

function placeOf(area: string): { readonly table: number; readonly row: number; readonly cell: number } {
  const place = truth.fields[area]?.[0];
  if (place === undefined || !("table" in place)) throw new Error(`The form has no ${area} box.`);
  return place;
}

/** What a box of the published form says. */
export function box(form: FilledForm, area: string): string | undefined {
  const { table, row, cell } = placeOf(area);
  return form.cell(table, row, cell);
}

/** The box for an area, as it is drawn. */
export function boxFor(form: Locator, area: string): Locator {
  const { table, row, cell } = placeOf(area);
  return form.locator("table").nth(table).locator("tr").nth(row).locator("td").nth(cell);
}
