import { isToldOfMoves, watchCursor } from "../cursor/watchCursor";
import { line, textsOfParagraphs } from "./inScratch";
import { scratchEdges } from "./scratch";
import { compare, Untried, type Trial, type Trying } from "./trial";

/** What Word says of its cursor, and where the keyboard is. */
export const cursorTrials = {
  cursorAnswer: async ({ ask }) => {
    const text = await ask(async (context) => {
      line(context, scratchEdges.first).select("Start");
      await context.sync();
      const at = context.document.getSelection().paragraphs.getFirst();
      at.load("text");
      await context.sync();
      return at.text;
    }, "hint");
    return compare(scratchEdges.first, text);
  },

  cursorTold: async ({ ask, moment }) => {
    const heard = await movesDuring(moment, () =>
      ask(async (context) => {
        line(context, scratchEdges.last).select("Start");
        await context.sync();
      }),
    );
    return compare("1 of 1", `${Math.min(heard, 1)} of 1`);
  },

  cursorQuiet: async ({ ask, moment }) => {
    const heard = await movesDuring(moment, async () => {
      for (let times = 0; times < 3; times += 1) await ask(textsOfParagraphs);
    });
    return compare("0", String(heard));
  },

  keyboardStays: async ({ ask, hasKeyboard, moment }) => {
    if (!hasKeyboard()) throw new Untried("person");
    await ask(async (context) => {
      line(context, scratchEdges.first).select("Start");
      await context.sync();
    });
    await moment();
    return compare("1 of 1", `${Number(hasKeyboard())} of 1`);
  },

  handlerGone: () => Promise.reject(new Untried("person")),
  selectScrolls: () => Promise.reject(new Untried("person")),
  focusSaid: () => Promise.reject(new Untried("person")),
  coverKey: () => Promise.reject(new Untried("person")),
  coverKeyInCalendar: () => Promise.reject(new Untried("person")),
  tabLeaves: () => Promise.reject(new Untried("person")),
} satisfies Readonly<Record<string, Trial>>;

/** A new document, and what stands in the file of one. */
export const newDocumentTrials = {
  copyProperties: () => Promise.reject(new Untried("person")),
  copyNames: () => Promise.reject(new Untried("person")),
  newDocument: async ({ ask }) => {
    await ask(async (context) => {
      context.application.createDocument().open();
      await context.sync();
    });
    return { kind: "asks" };
  },
} satisfies Readonly<Record<string, Trial>>;

/** How often Word says that its cursor has moved while something is done, and a moment longer. */
async function movesDuring(moment: Trying["moment"], act: () => Promise<void>): Promise<number> {
  let heard = 0;
  let counts = false;
  const stop = watchCursor(() => {
    if (counts) heard += 1;
  });
  try {
    for (let times = 0; times < 5 && !isToldOfMoves(); times += 1) await moment();
    if (!isToldOfMoves()) throw new Untried("not-in-this-word");
    await moment(); // a move from before may still be on its way
    counts = true;
    await act();
    await moment();
    return heard;
  } finally {
    stop();
  }
}
