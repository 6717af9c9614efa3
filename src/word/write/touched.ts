import type { Position } from "../../plan/form";
import type { RowMove } from "./rowMoves";

/** What a fill did: wrote in a box, put a row in, took one out, or made a head repeat. */
export type Touched =
  | { readonly kind: "box"; readonly name: string; readonly position: Position }
  /** A row that was put in, numbered as its table stood by then. */
  | {
      readonly kind: "row";
      readonly name: string;
      readonly table: number;
      readonly row: number;
      readonly cells: number;
      readonly says: readonly string[];
    }
  /** A row that was taken out: see the edit "delete-row". */
  | {
      readonly kind: "gone-row";
      readonly name: string;
      readonly table: number;
      readonly row: number;
      readonly at: number;
      readonly like: "before" | "after";
    }
  | { readonly kind: "headings"; readonly table: number };

/** The rows that a fill put in and took out, in their order. */
export function movesIn(touched: readonly Touched[]): readonly RowMove[] {
  return touched.flatMap((each): readonly RowMove[] => {
    if (each.kind !== "row" && each.kind !== "gone-row") return [];
    const { name, table } = each;
    return [
      each.kind === "row"
        ? { kind: "put-in", name, table, row: each.row, says: each.says }
        : { kind: "taken-out", name, table, row: each.at },
    ];
  });
}
