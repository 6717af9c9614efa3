import { compare, lineIn, tableIn, there, type Look, type Trial } from "./trial";
import { cellWith, line } from "./inScratch";

/** How rows come and go, and whether what is held of the document goes with them. */
export const rowTrials = {
  rowLike: async ({ ask, look }) => {
    await ask(async (context) => {
      cellWith(context, "Row two").insertRows("After", 1);
      await context.sync();
    });
    const { rows } = tableIn(await look(), "Row head");
    const added = there(rows[rows.findIndex(({ cells }) => cells[0]?.text === "Row two") + 1]);
    const controls = added.cells.flatMap((cell) => cell.controls).length;
    const words = added.cells.map(({ text }) => text).join("");
    return compare("600 | 0 | ", `${added.height ?? ""} | ${controls} | ${words}`);
  },

  rowsMoved: async ({ ask, look }) => {
    await ask(async (context) => {
      addRow(context, "Row one", "Before", "Row before");
      await context.sync();
    });
    const added = firstCells(await look());
    const at = added.indexOf("Row before");
    await ask(async (context) => {
      cellWith(context, "Row head").parentTable.deleteRows(at, 1);
      await context.sync();
    });
    const [before, after] = [added, firstCells(await look())].map((cells) => cells.slice(0, 3).join(", "));
    return compare(
      "Row head, Row before, Row one | Row head, Row one, Row two",
      `${before ?? ""} | ${after ?? ""}`,
    );
  },

  rowWithControl: async ({ ask, look }) => {
    const at = firstCells(await look()).indexOf("Row two");
    await ask(async (context) => {
      cellWith(context, "Row head").parentTable.deleteRows(at, 1);
      await context.sync();
    });
    return compare("0", String(firstCells(await look()).filter((text) => text === "Row two").length));
  },

  headRows: async ({ ask, look }) => {
    await ask(async (context) => {
      cellWith(context, "Row head").parentTable.headerRowCount = 2;
      await context.sync();
    });
    const heads = tableIn(await look(), "Row head").rows.map(({ isHead }) => (isHead ? 1 : 0));
    return compare("1, 1, 0", heads.slice(0, 3).join(", "));
  },

  /** As in OfficeDev/office-js 1215: a range is held, and the same line is edited before it. */
  rangesFollow: async ({ ask }) => {
    const text = await ask(async (context) => {
      const held = line(context, "Range begins:").insertText(" green", "End");
      held.load("text");
      await context.sync();
      line(context, "Range begins:").search("Range").getFirst().insertText("Here the range", "Replace");
      await context.sync();
      held.load("text");
      await context.sync();
      return held.text;
    });
    return compare(" green", text);
  },

  /** Somebody else's row comes between the request that finds a cell and the one that writes to it. */
  rowBetween: async ({ ask, look }) => {
    await ask(async (context) => {
      const held = cellWith(context, "Row three").body.paragraphs.getFirst();
      held.load("text");
      await context.sync();
      // A batch of its own, as a colleague's edit is none of ours.
      await Word.run(async (other) => {
        addRow(other, "Row one", "Before", "Row between");
        await other.sync();
      });
      held.insertText(", found", "End");
      await context.sync();
    });
    return compare("Row three, found", lineIn(await look(), "Row three").text);
  },
} satisfies Readonly<Record<string, Trial>>;

/** Queues a new row beside the one that begins with some words, and words for its first cell, as a fill does. */
export function addRow(
  context: Word.RequestContext,
  beside: string,
  where: "Before" | "After",
  words: string,
): void {
  const cell = cellWith(context, beside);
  const row = cell.insertRows(where, 1).getFirst();
  row.cells.getFirst().body.paragraphs.getFirst().insertText(words, "Start");
}

/** What the first cells of the rows say. */
function firstCells(look: Look): readonly string[] {
  return tableIn(look, "Row head").rows.map(({ cells }) => cells[0]?.text ?? "");
}
