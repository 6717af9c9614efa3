import type { Form, Place, BoxOrColumn } from "../../src/plan/form";
import { doubtSentence, problemSentences } from "../../src/plan/formWords";
import { readOoxml } from "../../src/word/read/readOoxml";
import { recognise } from "../../src/word/recognise/recognise";
import { documentOf } from "./drawn";

/** The form in a document, where every kind of box can be filled. */
export function formIn(xml: string): Form | undefined {
  return recognise(readOoxml(xml), () => true);
}

/** The form in a drawn body. */
export function formOf(...body: string[]): Form {
  const form = formIn(documentOf(...body));
  if (form === undefined) throw new Error("not recognised");
  return form;
}

/** What the user is told of the problems of a form. */
export function problemsSaid(form: Form | undefined): readonly string[] {
  if (form === undefined) throw new Error("not recognised");
  return problemSentences(form.problems);
}

/** What the user is told of the doubt about a place; undefined where there is none. */
export function doubtSaid(place: Place | undefined, key: BoxOrColumn): string | undefined {
  if (place === undefined) throw new Error("no place");
  return place.confirm && doubtSentence(place.confirm, key);
}

/** Where a place stands: "table/row/cell" or "line 3", with its kind when it is not a bare cell. */
export function at({ position, kind }: Place): string {
  const where =
    position.kind === "line"
      ? `line ${position.paragraph}`
      : `${position.table}/${position.row}/${position.cell}`;
  return kind === "cell" || kind === "line" ? where : `${where} ${kind}`;
}

/** Where each box stands, as `at` writes it. */
export function placesIn(form: Form): Record<string, string> {
  const boxes = { ...form.fields, ...form.advice, ...form.service };
  const found = Object.entries(boxes).map(([key, box]) => [key, box.places.map(at).join(" ")]);
  const bag = form.bag.flatMap((box) => box.places.map(at)).join(" ");
  return Object.fromEntries(bag === "" ? found : [...found, ["bag", bag]]) as Record<string, string>; // pairs of texts
}

/** The rows for actions: table, row, whether blank, and the cell of each column. */
export function rowsIn(form: Form): unknown[] {
  return form.actionRows.map(({ table: of, row: index, blank, cells }) => [
    of,
    index,
    blank,
    Object.entries(cells)
      .map(([column, place]) => `${column} ${place.position.kind === "cell" ? place.position.cell : "?"}`)
      .join(),
  ]);
}

/** The columns of an action table as published. */
export const columns = "risk 0,action 1,who 2,byWhen 3,dateComplete 4,comment 5";
export const blankRow = ["", "", "", "", "", ""];
