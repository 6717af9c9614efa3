import type { Place, Pointed } from "../../plan/form";
import { FormError } from "../../plan/formError";
import {
  setUpOf,
  type Adding,
  type LeftAsItIs,
  type Naming,
  type SetUp,
  type SetUpReason,
} from "../../plan/setUp";
import { findPlaces, type Places } from "./findPlaces";
import { isPlain, type FormDocument } from "../read/formDocument";
import type { SetUpDone } from "../gateway";
import { stoodStill } from "./meanwhile";
import { formIn } from "../readForm";
import { isRefusal, runWord } from "../runWord";
import { blankText, isAsLeft, stepsFor, takeBack } from "./setUpFormUndo";
import type { Touched } from "./touched";
import { takeBackMeanwhile } from "./undoFill";
import { boxIn, listedControl, tableOf } from "./wordObjects";
import { beginWriting, saysTheSame, takenOutAfter } from "./writeAndRead";
import { paragraphsOfBox } from "./writeBox";

/**
 * The prompt of a box that is to look blank: five no-break spaces, as Word shows where there is no prompt (ECMA-376 part 1,
 * §17.5.2.25). Any words would show in print.
 */
const blankPrompt = blankText.repeat(5);

/** See `Gateway.setUpForm`. What Word refuses as a whole is asked for in parts. */
export function setUpForm(agreed?: SetUp, pointed?: Pointed): Promise<SetUpDone> {
  return runWord(async (context) => {
    const places = await findPlaces(context, { paragraphs: true, lists: true });
    if (places.document.protection !== undefined) throw new FormError("protected");
    const form = formIn(places.document, pointed);
    const setUp = setUpOf(form);
    if (agreed !== undefined && JSON.stringify(agreed) !== JSON.stringify(setUp))
      throw new FormError("changed-meanwhile");
    if (setUp.named.length + setUp.added.length === 0) return { named: 0, added: 0, left: setUp.left, form };

    const { after, queued, isRefused } = await sentInParts(context, places, setUp);
    const still = setUpOf(formIn(after, pointed));
    const lost = [...still.named, ...still.added].map(({ name, place }): LeftAsItIs => {
      const why = whyLost(place, queued);
      return { name, place, why: why === "no-prompt" && !isRefused ? "not-kept" : why };
    });
    const steps = stepsFor(setUp, places.document, after);
    return {
      named: setUp.named.length - still.named.length,
      added: setUp.added.length - still.added.length,
      left: [...still.left, ...lost],
      form: formIn(after, pointed),
      undo: steps.length === 0 ? undefined : { kind: "set-up", steps },
    };
  });
}

/**
 * Sets up all at once or, where Word refuses, first what is to be named, then box by box. Two boxes refused in a row, and the
 * others of their kind are left too. Fails where Word refuses everything.
 */
async function sentInParts(context: Word.RequestContext, places: Places, setUp: SetUp): Promise<Sent> {
  try {
    return await sent(context, places, setUp);
  } catch (failure) {
    const isOne = setUp.named.length + setUp.added.length === 1;
    if (!(failure instanceof FormError) || failure.wrote || !isRefusal(failure) || isOne) throw failure;
    let done: Sent | undefined;
    const refusals = new Map<boolean, number>();
    const parts: readonly SetUp[] = [
      { ...setUp, added: [] },
      ...setUp.added.map((adding) => ({ ...setUp, named: [], added: [adding] })),
    ];
    for (const part of parts.filter(({ named, added }) => named.length + added.length > 0)) {
      const [adding] = part.added;
      const kind = adding !== undefined && hasLines(places, adding);
      if (adding !== undefined && (refusals.get(kind) ?? 0) >= 2) continue;
      try {
        const now =
          done === undefined ? places : await findPlaces(context, { paragraphs: true, lists: true });
        const one = await sent(context, now, part);
        done = done === undefined ? one : both(done, one);
        refusals.set(kind, 0);
      } catch (cause) {
        if (!(cause instanceof FormError)) throw cause;
        const { code, detail } = cause;
        if (cause.wrote || !isRefusal(cause)) throw new FormError(code, { cause, detail, wrote: true });
        if (adding !== undefined) refusals.set(kind, (refusals.get(kind) ?? 0) + 1);
      }
    }
    if (done === undefined) throw failure;
    return done;
  }
}

function both(one: Sent, other: Sent): Sent {
  return {
    after: other.after,
    isRefused: one.isRefused || other.isRefused,
    queued: {
      named: [...one.queued.named, ...other.queued.named],
      roundLines: [...one.queued.roundLines, ...other.queued.roundLines],
      withPrompt: [...one.queued.withPrompt, ...other.queued.withPrompt],
    },
  };
}

function hasLines(places: Places, { place }: Adding): boolean {
  return boxIn(places, place.position).paragraphs.length > 1;
}

/** What is asked of Word: controls named, put round the lines of a blank cell, put into a blank line with a prompt. */
type Queued = {
  readonly named: readonly Naming[];
  readonly roundLines: readonly Adding[];
  readonly withPrompt: readonly Adding[];
};

/** Those that Word leads to, once what is to be done to them is queued. */
function reached<T extends Naming | Adding>(all: readonly T[], queue: (each: T) => void): readonly T[] {
  return all.filter((each) => {
    try {
      queue(each);
      return true;
    } catch (failure) {
      if (failure instanceof FormError && failure.code === "place-missing") return false;
      throw failure;
    }
  });
}

function whyLost({ position }: Place, { named, roundLines, withPrompt }: Queued): SetUpReason {
  const isAmong = (all: readonly (Naming | Adding)[]): boolean =>
    all.some(({ place }) => JSON.stringify(place.position) === JSON.stringify(position));
  if (isAmong(withPrompt)) return "no-prompt";
  return isAmong([...named, ...roundLines]) ? "not-kept" : "unsupported";
}

function nameControl(places: Places, { place, tag, title }: Naming): void {
  const { control } = boxIn(places, place.position);
  if (control === undefined) return;
  const found = listedControl(places, control);
  if (title !== undefined) found.title = title;
  if (tag !== undefined) found.tag = tag;
}

/** Puts a control round all lines of a blank cell, which stay. For a moment the first holds a space, or Word shows a prompt. */
function addRoundLines(places: Places, { place, tag, title }: Adding): void {
  const box = boxIn(places, place.position);
  const [first] = paragraphsOfBox(places, box);
  const { cell } = box;
  const table = cell && places.document.tables[cell.table];
  if (first === undefined || cell === undefined || table === undefined) return;
  const whole = isPlain(table)
    ? tableOf(places, table.index, cell.row).getCell(cell.row, cell.cell)
    : first.parentTableCell;
  first.insertText(blankText, "Start");
  const control = whole.body.insertContentControl();
  first.clear();
  control.title = title;
  control.tag = tag;
}

/** Puts a control into a blank line. Its tag comes last: one that has it has its prompt too. */
function addWithPrompt(places: Places, { place, tag, title }: Adding): void {
  const box = boxIn(places, place.position);
  const [line] = paragraphsOfBox(places, box);
  if (line === undefined) return;
  let control: Word.ContentControl;
  if (box.label === "") {
    control = line.insertContentControl();
    control.placeholderText = blankPrompt;
  } else {
    if (!/\s$/.test(box.paragraphs[0]?.text ?? "")) line.insertText(" ", "End");
    control = line.insertText(blankText, "End").insertContentControl();
    control.placeholderText = blankPrompt;
    control.clear();
  }
  control.title = title;
  control.tag = tag;
}

type Sent = { readonly after: FormDocument; readonly queued: Queued; readonly isRefused: boolean };

/**
 * Queues what is to be set up, sends it and reads it back. Where this Word sets no prompt, the one control that shows Word's own
 * is taken out again. Where it fails otherwise, or somebody else has edited a box meanwhile, all that it did is taken out.
 */
async function sent(context: Word.RequestContext, places: Places, setUp: SetUp): Promise<Sent> {
  const writing = beginWriting(context, places);
  const queued: Queued = {
    named: reached(setUp.named, (naming) => nameControl(places, naming)),
    roundLines: reached(
      setUp.added.filter((adding) => hasLines(places, adding)),
      (adding) => addRoundLines(places, adding),
    ),
    // What needs a prompt comes last: a Word that sets none stops there, with all else done.
    withPrompt: reached(
      setUp.added.filter((adding) => !hasLines(places, adding)),
      (adding) => addWithPrompt(places, adding),
    ),
  };
  let isRefused = false;
  const { before, after } = await writing.send(async (failure, now) => {
    const steps = stepsFor(setUp, places.document, now);
    const unfinished = steps.filter((step) => step.kind === "added" && !step.isWhole);
    const { named, roundLines, withPrompt } = queued;
    const others = named.length + roundLines.length;
    if (steps.length === others + withPrompt.length && unfinished.length === 0) return now;
    // All is done but what needs a prompt, of which the first has been begun.
    isRefused = steps.length === others + 1 && unfinished.length === 1 && withPrompt.length > 0;
    const then = await takenOutAfter(failure, () => takeBack(context, isRefused ? unfinished : steps));
    if (!isRefused) throw failure;
    return then;
  });
  const boxes = [...queued.roundLines, ...queued.withPrompt].map(
    ({ name, place: { position } }): Touched => ({ kind: "box", name, position }),
  );
  if (!stoodStill(boxes, places.document, before)) {
    // A box in which they have typed stays as it is by now, and is not said to be untouched.
    const steps = stepsFor(setUp, before, after);
    const ours = steps.filter((step) => isAsLeft(after, step));
    const failure = new FormError("changed-meanwhile", { wrote: ours.length < steps.length });
    const now = await takenOutAfter(failure, () => takeBack(context, ours));
    if (ours.length === steps.length && !saysTheSame(now, before))
      await takeBackMeanwhile(context, [], before, now);
    throw failure;
  }
  return { after, queued, isRefused };
}
