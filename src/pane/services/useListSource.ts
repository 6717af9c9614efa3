import { useState } from "react";
import { rememberColumns, rememberedColumns } from "../../services/columnMemory";
import type { Imported } from "../../services/importContacts";
import type { ListSource, SourceTable } from "../../lists/listSource";
import { headsIn, likelyColumns, type Heads } from "../../services/tableColumns";
import { tableInHtml } from "./pastedTable";

/** A list that was chosen or pasted, as far as it has been taken apart. */
export type ReadList = {
  readonly name: string;
  readonly tables: readonly SourceTable[];
  readonly table: SourceTable | undefined;
  readonly heads: Heads | undefined;
  /** What is in it; undefined until somebody has said what its columns are. */
  readonly imported: Imported | undefined;
};

export type ListReading = {
  readonly list: ReadList | undefined;
  readonly failed: "not-read" | "no-table" | undefined;
  readonly onFile: (file: File) => Promise<void>;
  readonly onPaste: (html: string, text: string) => Promise<void>;
  readonly onSheet: (name: string) => Promise<void>;
  readonly onHeads: (heads: Heads) => Promise<void>;
  /** What the columns are is right: it is kept for the next list of the same shape. */
  readonly onRight: () => Promise<void>;
};

/** Workbooks, cards and packages are read by a part of the pane that is loaded only now. */
const reader = () => import("../../lists/listSource");
const storage = () => window.localStorage;

/** Reads a list of services from a file or from what was copied. */
export function useListSource(): ListReading {
  const [list, setList] = useState<ReadList>();
  const [failed, setFailed] = useState<ListReading["failed"]>();

  const show = async (name: string, source: ListSource) => {
    const { importTable, nothing, imported } = await reader();
    setFailed(undefined);
    if (source.kind !== "tables") {
      const all = source.kind === "entries" ? imported(source.entries) : nothing(source.what, source.how);
      setList({ name, tables: [], table: undefined, heads: undefined, imported: all });
      return;
    }
    const { tables } = source;
    const table = tables.find((each) => headsIn(each.table) !== undefined) ?? tables[0];
    if (table === undefined) return;
    const heads = headsOf(table);
    setList({ name, tables, table, heads, imported: heads.at < 0 ? undefined : importTable(table, heads) });
  };
  const fail = (why: ListReading["failed"]) => {
    setList(undefined);
    setFailed(why);
  };

  return {
    list,
    failed,
    async onFile(file) {
      try {
        const { sourceIn } = await reader();
        await show(file.name, sourceIn(new Uint8Array(await file.arrayBuffer()), file.name));
      } catch {
        fail("not-read"); // it was moved or taken away since it was chosen
      }
    },
    async onPaste(html, text) {
      const pasted = html === "" ? undefined : tableInHtml(html);
      const { sourceIn, sourceOfPaste } = await reader();
      if (pasted !== undefined) await show("", sourceOfPaste(pasted));
      else if (text.trim() !== "") await show("", sourceIn(text, ""));
      else fail("no-table");
    },
    async onSheet(name) {
      const table = list?.tables.find((each) => each.name === name);
      if (list === undefined || table === undefined) return;
      const { importTable } = await reader();
      const heads = headsOf(table);
      setList({ ...list, table, heads, imported: heads.at < 0 ? undefined : importTable(table, heads) });
    },
    async onHeads(heads) {
      if (list?.table === undefined) return;
      const { importTable } = await reader();
      const isSaid = list.imported !== undefined;
      setList({ ...list, heads, imported: isSaid ? importTable(list.table, heads) : undefined });
      if (isSaid) rememberColumns(storage, list.table.table, heads);
    },
    async onRight() {
      if (list?.table === undefined || list.heads === undefined) return;
      const { importTable } = await reader();
      setList({ ...list, imported: importTable(list.table, list.heads) });
      rememberColumns(storage, list.table.table, list.heads);
    },
  };
}

/** What the user has said of such a list before, else what its headings say, else what stands in it. */
function headsOf({ table }: SourceTable): Heads {
  const named = headsIn(table);
  const first = table.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  return rememberedColumns(storage, table, named?.at ?? first) ?? named ?? likelyColumns(table);
}
