import { FormError } from "../../plan/formError";
import { formErrorFrom, runWord } from "../runWord";
import { aboutWord, type AboutWord } from "./aboutWord";
import { isBlank } from "./blankDocument";
import { allCheckLines, type CheckLine } from "./checkLines";
import { controlTrials } from "./controlTrials";
import { cursorTrials, newDocumentTrials } from "./cursorTrials";
import { formTrials } from "./formTrial";
import { knownOf } from "../knownWords";
import { lineTrials } from "./lineTrials";
import { readingTrials } from "./readingTrials";
import { rowTrials } from "./rowTrials";
import { scratchOoxml } from "./scratch";
import { compare, lookAt, Untried, type Outcome, type Trial, type Trying } from "./trial";

/** What trying one line came to. `isKnown`: this Word is known not to hold it, and the pane takes its other way. */
export type Tried = { readonly line: CheckLine; readonly outcome: Outcome; readonly isKnown: boolean };

export type CheckAsked = {
  /** Whether the keyboard is in the pane. */
  readonly hasKeyboard: () => boolean;
  /** How many lines have been tried. */
  readonly onProgress: (tried: number, of: number) => void;
  /** In milliseconds: an answer that takes longer is slow, and how long what Word says by itself is waited for. */
  readonly times?: { readonly slow: number; readonly moment: number };
};

export type Checked =
  /** Something stands in the document: nothing was done in it. */
  | { readonly kind: "not-blank" }
  | { readonly kind: "checked"; readonly about: AboutWord; readonly tried: readonly Tried[] };

const usualTimes = { slow: 2_000, moment: 300 };

/**
 * Tries in the open document, which has to be blank, what the pane believes of Word. In a document in which anything stands, or
 * that cannot be read, nothing is written. What a Word fails at is a result and no failure.
 */
export async function checkWord(asked: CheckAsked): Promise<Checked> {
  const talk = new Talk();
  const tried = new Map<CheckLine, Outcome>();
  let began: Outcome | "not-blank";
  try {
    began = await begin(talk);
  } catch (failure) {
    began = outcomeOf(failure);
  }
  if (began === "not-blank") return { kind: "not-blank" };
  if (began.kind !== "holds")
    tried.set("answers", began.kind === "untried" ? compare("1 of 1", "0 of 1") : began);
  else
    for (const line of allCheckLines.filter((each) => !talked.has(each))) {
      tried.set(line, talk.isOver ? { kind: "untried", why: "no-answer" } : await tryLine(talk, line, asked));
      asked.onProgress(tried.size, allCheckLines.length);
    }
  if (!tried.has("answers")) tried.set("answers", compare("0 × —", `${talk.unanswered} × —`));
  if (began.kind === "holds") tried.set("soon", talk.soon((asked.times ?? usualTimes).slow));
  return {
    kind: "checked",
    about: aboutWord(),
    tried: allCheckLines.map((line) => ({
      line,
      outcome: tried.get(line) ?? { kind: "untried", why: "not-begun" },
      isKnown: knownOf(line) !== undefined,
    })),
  };
}

/** What all trials together tell. */
const talked: ReadonlySet<CheckLine> = new Set(["answers", "soon"]);

/** Puts the shapes into the document, if it is blank. What is put in stands before all that is there: nothing is written over. */
function begin(talk: Talk): Promise<Outcome | "not-blank"> {
  return talk.ask(async (context) => {
    const { body } = context.document;
    const ooxml = body.getOoxml();
    await context.sync();
    if (!isBlank(ooxml.value)) return "not-blank";
    body.insertOoxml(scratchOoxml(), "Start");
    await context.sync();
    return { kind: "holds" };
  });
}

const trials: Readonly<Record<Exclude<CheckLine, "answers" | "soon">, Trial>> = {
  /** Two batches at once, which `runWord` never lets happen: other add-ins, and a pane that was closed, are on their own. */
  overlapping: ({ ask }) =>
    ask(async (context) => {
      const texts = await Promise.all([
        firstText(context),
        Word.run((other) => firstText(other)), // past runWord: that is what is tried
      ]);
      return compare("1 of 1", `${Number(texts[0] === texts[1])} of 1`);
    }),
  ...readingTrials,
  ...controlTrials,
  ...lineTrials,
  ...rowTrials,
  ...formTrials,
  ...cursorTrials,
  ...newDocumentTrials,
};

async function firstText(context: Word.RequestContext): Promise<string> {
  const first = context.document.body.paragraphs.getFirst();
  first.load("text");
  await context.sync();
  return first.text;
}

async function tryLine(
  talk: Talk,
  line: CheckLine,
  { hasKeyboard, times = usualTimes }: CheckAsked,
): Promise<Outcome> {
  const trial = line === "answers" || line === "soon" ? undefined : trials[line];
  if (trial === undefined) return { kind: "untried", why: "not-begun" };
  const trying: Trying = {
    ask: (batch, kind) => talk.ask(batch, kind),
    look: () => talk.look(),
    hasKeyboard,
    moment: () => new Promise((over) => setTimeout(over, times.moment)),
  };
  try {
    return await trial(trying);
  } catch (failure) {
    const outcome = outcomeOf(failure);
    // That it does not tell where its cursor is costs no other line.
    const isSilent = outcome.kind === "untried" && outcome.why === "no-answer";
    if (isSilent && line === "cursorAnswer") return { kind: "differs", wanted: "1 of 1", found: "0 of 1" };
    if (isSilent) talk.unanswered += 1;
    return outcome;
  }
}

function outcomeOf(failure: unknown): Outcome {
  if (failure instanceof Untried) return { kind: "untried", why: failure.why };
  const { code, detail } = formErrorFrom(failure);
  return code === "no-answer"
    ? { kind: "untried", why: "no-answer" }
    : { kind: "refused", code: detail ?? code };
}

/** How many trials may go unanswered before the rest is not tried. */
const mostUnanswered = 3;

/** The talk with Word, and how it goes. */
class Talk {
  unanswered = 0;
  private slowest = 0;

  get isOver(): boolean {
    return this.unanswered >= mostUnanswered;
  }

  async ask<T>(
    batch: (context: Word.RequestContext) => Promise<T>,
    kind: "hint" | "trial" = "trial",
  ): Promise<T> {
    try {
      return await this.run(batch, kind);
    } catch (failure) {
      // What a trial gives up by itself is no failure of Word's.
      throw failure instanceof FormError && failure.cause instanceof Untried ? failure.cause : failure;
    }
  }

  private run<T>(batch: (context: Word.RequestContext) => Promise<T>, kind: "hint" | "trial"): Promise<T> {
    return runWord(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <P>(value?: P): Promise<P> => {
        const from = performance.now();
        const answer = await sync(value);
        this.slowest = Math.max(this.slowest, performance.now() - from);
        return answer;
      };
      return batch(context);
    }, kind);
  }

  async look(): Promise<ReturnType<typeof lookAt>> {
    try {
      const ooxml = await this.ask(async (context) => {
        const answer = context.document.body.getOoxml();
        await context.sync();
        return answer.value;
      });
      return lookAt(ooxml);
    } catch (failure) {
      if (failure instanceof FormError && failure.code === "no-answer") throw failure;
      throw new Untried("not-read");
    }
  }

  soon(limit: number): Outcome {
    const [wanted, found] = [limit, this.slowest].map((time) => `${(time / 1000).toFixed(1)} s`);
    if (this.slowest <= limit) return { kind: "holds" };
    return { kind: "differs", wanted: `≤ ${wanted ?? ""}`, found: found ?? "" };
  }
}
