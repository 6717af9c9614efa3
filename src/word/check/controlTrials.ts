import { isRefusal, formErrorFrom } from "../runWord";
import { cellWith, line, rich, typed } from "./inScratch";
import {
  compare,
  controlIn,
  elementsSaying,
  tableIn,
  there,
  Untried,
  valueWithin,
  within,
  type Look,
  type Trial,
} from "./trial";

/** How the boxes of a form, which are content controls, take what is written into them. */
export const controlTrials = {
  listed: async ({ ask }) => {
    const tags = await ask(tagsListed);
    return compare("check.inline", tags.find((tag) => tag === "check.inline") ?? tags.join(", "));
  },
  listedInTables: async ({ ask, look }) => {
    controlIn(await look(), "check.cell");
    const tags = await ask(tagsListed);
    return compare("check.cell", tags.find((tag) => tag === "check.cell") ?? tags.join(", "));
  },

  controlIds: async ({ ask, look }) => {
    const read = await look();
    const ids = await ask(idsListed);
    const known = (id: number | undefined): string => String((id ?? 0) | 0);
    return compare(
      known(controlIn(read, "check.inline").id),
      known(ids.find(({ tag }) => tag === "check.inline")?.id),
    );
  },

  idsStay: async ({ ask }) => {
    const [first, second] = [await ask(idsListed), await ask(idsListed)];
    const said = (ids: Awaited<ReturnType<typeof idsListed>>): string => ids.map(({ id }) => id).join(", ");
    return compare(said(first), said(second));
  },

  ownIds: async ({ ask }) => {
    const ids = await ask(async (context) => {
      const [outer, inner] = [rich(context, "check.outer"), rich(context, "check.inner")];
      outer.load("id");
      inner.load("id");
      await context.sync();
      return [outer.id, inner.id];
    });
    return compare("2 ids", `${new Set(ids).size} ids`);
  },

  promptGoes: async ({ ask, look }) => {
    await ask(async (context) => {
      for (const tag of ["check.inline", "check.block"]) rich(context, tag).insertText("SH-1", "Replace");
      await context.sync();
    });
    const read = await look();
    return compare("SH-1 | SH-1", `${saidIn(read, "check.inline")} | ${saidIn(read, "check.block")}`);
  },

  promptReturns: async ({ ask, look }) => {
    await ask(async (context) => {
      const control = rich(context, "check.block");
      control.insertText("SH-2", "Replace");
      await context.sync();
      control.clear();
      await context.sync();
    });
    return compare(showsPrompt, saidIn(await look(), "check.block"));
  },

  promptOfChoice: async ({ ask, look }) => {
    await ask(async (context) => {
      typed(context, "check.choice", "dropDown").clear();
      await context.sync();
    });
    return compare(showsPrompt, saidIn(await look(), "check.choice"));
  },

  promptOfList: async ({ ask, look }) => {
    await ask(async (context) => {
      const control = rich(context, "check.list");
      control.insertText("one", "Replace");
      control.paragraphs.getFirst().startNewList().setLevelBullet(0, "Solid");
      control.insertParagraph("two", "End");
      await context.sync();
      control.paragraphs.getFirst().detachFromList();
      control.clear();
      await context.sync();
    });
    const read = await look();
    const { paragraphs } = controlIn(read, "check.list");
    const items = paragraphs.filter((index) => read.document.paragraphs[index]?.isListItem).length;
    return compare(
      `${showsPrompt} | 1 | 0`,
      `${saidIn(read, "check.list")} | ${paragraphs.length} | ${items}`,
    );
  },

  plainText: async ({ ask, look }) => {
    await ask(async (context) => {
      typed(context, "check.plain", "plainText").insertText("SH-3", "Replace");
      await context.sync();
    });
    return compare("SH-3", saidIn(await look(), "check.plain"));
  },

  multiLine: async ({ ask, look }) => {
    await ask(async (context) => {
      typed(context, "check.lines", "multiLine").insertText("one\ntwo", "Replace");
      await context.sync();
    });
    const read = await look();
    const { paragraphs } = controlIn(read, "check.lines");
    return compare("one\ntwo | 1", `${saidIn(read, "check.lines")} | ${paragraphs.length}`);
  },

  choice: async ({ ask, look }) => {
    await ask(async (context) => {
      const { listItems } = typed(context, "check.choice", "dropDown").dropDownListContentControl;
      listItems.load("items/displayText");
      await context.sync();
      there(listItems.items.find(({ displayText }) => displayText === "Second")).select();
      await context.sync();
    });
    return compare("Second", saidIn(await look(), "check.choice"));
  },

  date: async ({ ask, look }) => {
    await ask(async (context) => {
      typed(context, "check.date", "date").insertText("31/01/2026", "Replace");
      await context.sync();
    });
    const read = await look();
    const picker = elementsSaying(read, "sdt", "31/01/2026").at(-1);
    const day = valueWithin(picker, "date", "fullDate")?.slice(0, 10) ?? "";
    return compare("31/01/2026 | 2026-01-31", `${saidIn(read, "check.date")} | ${day}`);
  },

  breakInLine: async ({ ask, look }) => {
    await ask(async (context) => {
      const control = rich(context, "check.break");
      control.insertText("one", "Replace");
      control.insertBreak("Line", "End");
      control.insertText("two", "End");
      await context.sync();
    });
    return compare("one\ntwo", saidIn(await look(), "check.break"));
  },

  locked: async ({ ask, look }) => {
    if (!controlIn(await look(), "check.locked").isLocked) throw new Untried("not-there");
    await ask(async (context) => {
      rich(context, "check.locked").insertText("written", "Replace");
      await context.sync();
    }).catch((failure: unknown) => {
      const error = formErrorFrom(failure);
      if (!isRefusal(error) && error.code !== "protected") throw error;
    });
    return compare("stays", saidIn(await look(), "check.locked"));
  },

  bound: async ({ ask, look }) => {
    if (!controlIn(await look(), "check.twin").isBound) throw new Untried("not-there");
    await ask(async (context) => {
      typed(context, "check.bound", "plainText").insertText("SH-4", "Replace");
      await context.sync();
    });
    const read = await look();
    return compare("SH-4 | SH-4", `${saidIn(read, "check.bound")} | ${saidIn(read, "check.twin")}`);
  },

  controlInCell: async ({ ask, look }) => {
    await ask(async (context) => {
      const { body } = cellWith(context, "To set up").parentTable.getCell(0, 1);
      const first = body.paragraphs.getFirst();
      first.insertText(" ", "Start");
      const control = body.insertContentControl();
      first.clear();
      control.tag = "check.set-up";
      await context.sync();
    });
    const read = await look();
    const at = read.document.controls.findIndex(({ tag }) => tag === "check.set-up");
    const shape = tableIn(read, "To set up").rows.map(({ cells }) =>
      cells.map(({ controls }) => (controls.includes(at) ? 1 : 0)).join(", "),
    );
    return compare("0, 1 | 0, 0", shape.join(" | "));
  },

  ownPrompt: async ({ ask, look }) => {
    await ask(async (context) => {
      const { body } = cellWith(context, "To prompt").parentTable.getCell(1, 1);
      const control = body.paragraphs.getFirst().insertContentControl();
      control.placeholderText = "Write here";
      control.tag = "check.prompt";
      await context.sync();
    });
    const read = await look();
    const [control] = elementsSaying(read, "sdt", "Write here").slice(-1);
    return compare(`Write here | ${showsPrompt}`, `${textIn(control)} | ${saidIn(read, "check.prompt")}`);
  },

  controlRoundWords: async ({ ask }) => {
    const text = await ask(async (context) => {
      const control = line(context, "Round:").search("two words").getFirst().insertContentControl();
      control.load("text");
      await context.sync();
      return control.text;
    });
    return compare("two words", text);
  },
} satisfies Readonly<Record<string, Trial>>;

/** What stands for the prompt of a box, whatever its words. */
const showsPrompt = "[prompt]";

/** What a control says; its prompt by its sign. */
function saidIn(look: Look, tag: string): string {
  const { showsPlaceholder, text } = controlIn(look, tag);
  return showsPlaceholder ? showsPrompt : text;
}

function textIn(control: Parameters<typeof within>[0]): string {
  return within(control, "t")
    .map(({ textContent }) => textContent)
    .join("");
}

async function tagsListed(context: Word.RequestContext): Promise<readonly string[]> {
  const { contentControls } = context.document;
  contentControls.load("items/tag");
  await context.sync();
  return contentControls.items.map(({ tag }) => tag);
}

async function idsListed(
  context: Word.RequestContext,
): Promise<readonly { readonly tag: string; readonly id: number }[]> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/id");
  await context.sync();
  return contentControls.items.map(({ tag, id }) => ({ tag, id }));
}
