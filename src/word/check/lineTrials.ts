import { elementsSaying, compare, lineIn, there, Untried, within, type Look, type Trial } from "./trial";
import { line } from "./inScratch";
import { addRow } from "./rowTrials";

/** How lines become lists, are written over, and are marked while changes are tracked. */
export const lineTrials = {
  bullets: async ({ ask, look }) => {
    await ask(async (context) => {
      const first = line(context, "List begins here");
      first.startNewList().setLevelBullet(0, "Solid");
      first.insertParagraph("The next item", "After");
      await context.sync();
    });
    // Up to the line that stands behind the list: an item more than was asked for stands between.
    return compare(
      "• List begins here | • The next item | Break here:",
      linesFrom(await look(), "List begins", 3),
    );
  },

  listById: async ({ ask }) => {
    const [id, found] = await ask(async (context) => {
      const { list } = line(context, "List begins here");
      list.load("id");
      await context.sync();
      const again = context.document.body.lists.getById(list.id);
      again.load("id");
      await context.sync();
      return [list.id, again.id];
    });
    return compare(String(id), String(found));
  },

  rewrittenItem: async ({ ask, look }) => {
    await ask(async (context) => {
      const item = line(context, "The next item");
      item.insertText("The last item", "Replace");
      item.insertParagraph("One before it", "Before");
      await context.sync();
    });
    return compare("• One before it | • The last item", linesFrom(await look(), "One before", 2));
  },

  breakStays: async ({ ask, look }) => {
    await ask(async (context) => {
      const paragraph = line(context, "Break here:");
      paragraph.insertText(" above", "End").insertBreak("Line", "After");
      paragraph.insertText("below", "End");
      await context.sync();
    });
    return compare("Break here: above\nbelow | After the break", linesFrom(await look(), "Break here:", 2));
  },

  looksKept: async ({ ask, look }) => {
    await ask(async (context) => {
      line(context, "Bold words").insertText("Bold again", "Replace");
      await context.sync();
    });
    const runs = elementsSaying(await look(), "r", "Bold again");
    return compare("bold", within(there(runs.at(-1)), "b").length > 0 ? "bold" : "");
  },

  tracked: async ({ ask, look }) => {
    await tracking(ask, async (context) => {
      line(context, "Tracked:").search("former").getFirst().insertText("newer", "Replace");
      await context.sync();
    });
    const paragraph = elementsSaying(await look(), "p", "newer").at(-1);
    const kinds = ["del", "ins"].flatMap((name) =>
      within(paragraph, name).map(({ textContent }) => `${name} ${textContent}`),
    );
    return compare("del former | ins newer", kinds.join(" | "));
  },

  trackedRow: async ({ ask, look }) => {
    await tracking(ask, async (context) => {
      addRow(context, "Row three", "After", "Row tracked");
      await context.sync();
    });
    const row = elementsSaying(await look(), "tr", "Row tracked").at(-1);
    const properties = within(row, "trPr")[0];
    return compare("ins", within(properties, "ins").length > 0 ? "ins" : "");
  },
} satisfies Readonly<Record<string, Trial>>;

/** Runs a batch while changes are tracked, and ends that whatever becomes of it. */
async function tracking(
  ask: Parameters<Trial>[0]["ask"],
  batch: (context: Word.RequestContext) => Promise<void>,
): Promise<void> {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.4")) throw new Untried("not-in-this-word");
  const turn = (mode: "TrackAll" | "Off"): Promise<void> =>
    ask(async (context) => {
      context.document.changeTrackingMode = mode;
      await context.sync();
    });
  try {
    await turn("TrackAll");
    await ask(batch);
  } finally {
    await turn("Off");
  }
}

/** So many lines from the one that begins with some words, with the bullets of a list. */
function linesFrom(look: Look, words: string, count: number): string {
  const { index } = lineIn(look, words);
  return look.document.paragraphs
    .slice(index, index + count)
    .map(({ isListItem, text }) => (isListItem ? "• " : "") + text)
    .join(" | ");
}
