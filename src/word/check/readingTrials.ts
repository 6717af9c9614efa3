import { isRefusal, formErrorFrom } from "../runWord";
import { cellWith, line, saidOf, stretch, textsOfParagraphs } from "./inScratch";
import { scratchEdges } from "./scratch";
import { compare, lineIn, lookAt, tableIn, there, Untried, type Look, type Trial } from "./trial";

/** How the document is read, and what Word says of its parts. */
export const readingTrials = {
  /** The first reading after the shapes were put in: of a document that has been edited. */
  whole: async ({ ask }) => {
    const ooxml = await ask(async (context) => {
      const answer = context.document.body.getOoxml();
      await context.sync();
      return answer.value;
    });
    const lines = lookAt(ooxml).document.paragraphs.map(({ text }) => text);
    return compare(
      [scratchEdges.first, scratchEdges.last].join(" … "),
      Object.values(scratchEdges)
        .filter((edge) => lines.includes(edge))
        .join(" … "),
    );
  },

  stories: async ({ ask, look }) => {
    const words = "At the head of each page";
    await ask(async (context) => {
      context.document.sections.getFirst().getHeader("Primary").insertParagraph(words, "Start");
      await context.sync();
    });
    const { document, ooxml } = await look();
    const came = [
      ...(ooxml.includes("settings.xml") ? ["settings"] : []),
      ...(document.pageEdges.includes(words) ? ["header"] : []),
    ];
    return compare("settings, header", came.join(", "));
  },

  readTwice: async ({ ask }) => {
    const [before, after] = await ask(async (context) => {
      const { body } = context.document;
      const first = body.getOoxml();
      line(context, "Reads twice:").insertText(" between", "End");
      const second = body.getOoxml();
      await context.sync();
      return [first.value, second.value];
    });
    const textOf = (ooxml = ""): string => lineIn(lookAt(ooxml), "Reads twice:").text;
    return compare("Reads twice: | Reads twice: between", `${textOf(before)} | ${textOf(after)}`);
  },

  searchStops: async ({ ask, look }) => {
    await ask(async (context) => {
      stretch(context, "Nowhere do these words stand");
      line(context, "Stops:").insertText(" not at all", "End");
      await context.sync();
    }).catch(assertRefused);
    return compare("Stops:", lineIn(await look(), "Stops:").text);
  },

  readBeforeFailure: async ({ ask }) => {
    const read = await ask(async (context) => {
      const answer = context.document.body.getOoxml();
      stretch(context, "Nowhere do these words stand");
      await context.sync().catch((failure: unknown) => assertRefused(formErrorFrom(failure)));
      try {
        return answer.value.length > 0;
      } catch {
        return false;
      }
    });
    return compare("1 of 1", `${Number(read)} of 1`);
  },

  lastParagraph: async ({ ask, look }) => {
    const { document } = await look();
    const texts = await ask(textsOfParagraphs);
    return compare(`${texts.length} + 1`, `${texts.length} + ${document.paragraphs.length - texts.length}`);
  },

  paragraphsInOrder: async ({ ask, look }) => {
    const { document } = await look();
    const marks = [scratchEdges.first, "Merged top", "Inner", scratchEdges.last];
    const texts = await ask(textsOfParagraphs);
    const placesIn = (lines: readonly string[]): string =>
      marks.map((mark) => lines.indexOf(mark)).join(", ");
    return compare(placesIn(document.paragraphs.map(({ text }) => text)), placesIn(texts));
  },

  breaks: async ({ ask }) => compare("Tabs:\ttab\vbreak", await ask((context) => saidOf(context, "Tabs:"))),
  hiddenText: async ({ ask, look }) => {
    if (!lineIn(await look(), "Hidden:").hasHidden) throw new Untried("not-there");
    return compare("Hidden: unseen", await ask((context) => saidOf(context, "Hidden:")));
  },
  deletedText: async ({ ask, look }) => {
    if (!lineIn(await look(), "Deleted:").hasDeletions) throw new Untried("not-there");
    return compare("Deleted: gone", await ask((context) => saidOf(context, "Deleted:")));
  },

  textBox: async ({ ask, look }) => {
    const { document } = await look();
    const words = there(document.textBoxes.find((text) => text.includes("text box")));
    const texts = await ask(textsOfParagraphs);
    return compare("", texts.filter((text) => text.includes(words)).join(" | "));
  },

  outerTables: async ({ ask, look }) => {
    const outer = (await look()).document.tables.filter(({ level }) => level === 1);
    const counts = await ask(async (context) => {
      const { tables } = context.document.body;
      tables.load("items/rowCount");
      await context.sync();
      return tables.items.map(({ rowCount }) => rowCount);
    });
    return compare(outer.map(({ rows }) => rows.length).join(", "), counts.join(", "));
  },

  raggedRows: async ({ ask }) => {
    const value = await ask(async (context) => {
      const cell = cellWith(context, "Ragged one").parentTable.getCell(1, 1);
      cell.load("value");
      await context.sync();
      return cell.value;
    });
    return compare("Wide two", value);
  },

  mergedValues: async ({ ask, look }) => {
    const at = placeOfTable(await look(), "Merged top");
    const values = await ask(async (context) => {
      const table = await tableAt(context, at);
      table.load("values");
      await context.sync();
      return table.values;
    });
    return compare(
      "Merged top, Beside one | , Beside two",
      values.map((cells) => cells.join(", ")).join(" | "),
    );
  },

  mergedCells: async ({ ask, look }) => {
    const at = placeOfTable(await look(), "Merged top");
    const counts = await ask(async (context) => {
      const { rows } = await tableAt(context, at);
      rows.load("items/cellCount");
      await context.sync();
      return rows.items.map(({ cellCount }) => cellCount);
    });
    return compare("2, 2", counts.join(", "));
  },

  roomInLine: async ({ ask }) => {
    const between = await ask(async (context) => {
      const lines = line(context, "Lines:");
      const end = (words: string) => lines.search(words).getFirst().getRange("End");
      const room = end("Lines:").expandTo(end("Lines: first"));
      room.load("text");
      await context.sync();
      return room.text;
    });
    return compare(" first", between);
  },

  expandTo: async ({ ask, look }) => {
    await ask(async (context) => {
      const lines = line(context, "Lines:");
      const first = lines.search("first line").getFirst();
      first.expandTo(lines.search("second line").getFirst()).delete();
      await context.sync();
    });
    return compare("Lines: ", lineIn(await look(), "Lines:").text);
  },

  pictures: () => Promise.reject(new Untried("person")),
} satisfies Readonly<Record<string, Trial>>;

/** Passes on what is no refusal of Word's: an answer that never came tells nothing. */
function assertRefused(failure: unknown): void {
  const error = formErrorFrom(failure);
  if (!isRefusal(error)) throw error;
}

/** Which of the tables outside of others it is. */
function placeOfTable(look: Look, words: string): number {
  const outer = look.document.tables.filter(({ level }) => level === 1);
  return outer.indexOf(tableIn(look, words));
}

async function tableAt(context: Word.RequestContext, index: number): Promise<Word.Table> {
  const { tables } = context.document.body;
  tables.load("items/nestingLevel");
  await context.sync();
  return there(tables.items[index]);
}
