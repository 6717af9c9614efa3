import type { Option } from "../../plan/data/option";
import { editsToFill } from "../../plan/editsToFill";
import {
  adviceKeys,
  areaKeys,
  bagLists,
  type Area,
  type Form,
  type Wanted,
  type WantedOption,
} from "../../plan/form";
import { wantedOption } from "../../plan/optionLines";
import { displayedOption } from "../../plan/planOption";
import { lineKey } from "../../plan/text";
import type { ListOfThings } from "../../plan/thingsToTake";
import type { LinesDraft } from "./linesDraft";
import {
  formWithLines,
  isChanged,
  linesBeside,
  noLineChanges,
  problemOf,
  wantedLines,
  workOnLines,
} from "./linesDraft";
import { linesIn } from "./standingLines";
import type { StatedWords } from "./wordsStatus";

/** Words for the plan as they stand in the pane. They stay when the tick is taken away, so that nothing typed is lost. */
export type DraftWords = StatedWords & { readonly ticked: boolean };

/** What is chosen and not yet in the form, and what is to become of the lines that are. */
export type OptionsDraft = {
  /** By the id of the option or, for own words, by `ownId`, and the list that it is for: see `draftKey`. */
  readonly chosen: Readonly<Record<string, DraftWords>>;
  readonly lines: LinesDraft;
};

/** Where an area's own words stand in the draft. */
export function ownId(area: Area): string {
  return `own-${area}`;
}

/** Where the words of an option stand in the draft: what to take can be chosen for each list of the form. */
export function draftKey(id: string, list?: ListOfThings): string {
  return list === undefined ? id : `${id} ${list}`;
}

/** The words of an option in the draft, or as its wording has them. */
export function wordsOf(
  draft: OptionsDraft,
  { id, wording }: Pick<Option, "id" | "wording">,
  list?: ListOfThings,
): DraftWords {
  return draft.chosen[draftKey(id, list)] ?? { ticked: false, text: wording, status: "agreed" };
}

/** Whether an option is ticked, for whichever list. */
export function isTicked({ chosen }: OptionsDraft, { id }: Option): boolean {
  return [undefined, ...everyList].some((list) => chosen[draftKey(id, list)]?.ticked === true);
}

const everyList: readonly ListOfThings[] = [...bagLists, "other"];

/** The draft with other words at a key. */
export function withWords(draft: OptionsDraft, key: string, words: DraftWords): OptionsDraft {
  return { ...draft, chosen: { ...draft.chosen, [key]: words } };
}

/** The areas that the form has a box for, in its order. */
export function areasIn(form: Form): readonly Area[] {
  return areaKeys.filter((area) => (area === "bag" ? form.bag.length > 0 : form.advice[area] !== undefined));
}

/** What is ticked or written in an area. */
export function chosenIn(
  draft: OptionsDraft,
  area: Area,
  options: readonly Option[],
): readonly (WantedOption & { readonly id: string; readonly list: ListOfThings | undefined })[] {
  const ids = [...options.filter(({ box }) => box === area).map(({ id }) => id), ownId(area)];
  const lists = area === "bag" ? [undefined, ...everyList] : [undefined];
  return lists.flatMap((list) =>
    ids.flatMap((id) => {
      const words = draft.chosen[draftKey(id, list)];
      return words?.ticked === true && words.text.trim() !== "" ? [{ ...words, id, list }] : [];
    }),
  );
}

/** All that is chosen or changed, as the form is to have it. */
export function wantedOptions(form: Form, draft: OptionsDraft, options: readonly Option[]): Wanted {
  return {
    ...wantedBeside(formWithLines(form, draft.lines), draft, options),
    lines: wantedLines(form, draft.lines),
  };
}

/** What is chosen and does not stand in the form. */
function wantedBeside(form: Form, draft: OptionsDraft, options: readonly Option[]): Wanted {
  const chosenFor = (area: Area) => {
    const saidIn = (list: ListOfThings | undefined) =>
      new Set(linesIn(form, area, list).map(({ line }) => lineKey(line)));
    return chosenIn(draft, area, options).filter(
      (words) => !saidIn(words.list).has(lineKey(displayedOption(words))),
    );
  };
  const advice = adviceKeys.flatMap((area) => {
    const chosen = chosenFor(area).map(({ id, text, status }) => {
      const option = options.find((each) => each.id === id);
      return option === undefined ? { text, status } : wantedOption(option, text, status);
    });
    return chosen.length === 0 ? [] : [[area, chosen] as const];
  });
  const bag = chosenFor("bag").map(({ text, list }) => (list === undefined ? text : { text, list }));
  return { advice: Object.fromEntries(advice), bag };
}

/** What one area has still to be given. */
export type AreaWork = {
  readonly area: Area;
  readonly added: number;
  readonly changed: number;
  readonly out: number;
  readonly moved: boolean;
};

/** What is still to be done, by area; those with nothing to do are left out. */
export function workToDo(form: Form, draft: OptionsDraft, options: readonly Option[]): readonly AreaWork[] {
  const onLines = workOnLines(form, draft.lines);
  const added = linesToAdd(formWithLines(form, draft.lines), draft, options);
  return areaKeys
    .map((area) => {
      const here = onLines.filter(({ box }) => box.area === area);
      return {
        area,
        added: added.get(area) ?? 0,
        changed: here.reduce((sum, { changed }) => sum + changed, 0),
        out: here.reduce((sum, { out }) => sum + out, 0),
        moved: here.some(({ moved }) => moved),
      };
    })
    .filter((work) => work.added > 0 || work.changed > 0 || work.out > 0 || work.moved);
}

function linesToAdd(form: Form, draft: OptionsDraft, options: readonly Option[]): ReadonlyMap<Area, number> {
  const { edits, left } = editsToFill(form, wantedBeside(form, draft, options));
  const counts = areaKeys.map((area) => {
    const added = edits.map((edit) =>
      edit.kind === "add-lines" && edit.key === area ? edit.lines.length : 0,
    );
    const leftOver = left.filter(({ name }) => name.kind === "option" && name.key === area).length;
    return [area, added.reduce((sum, lines) => sum + lines, leftOver)] as const;
  });
  return new Map(counts);
}

/** What is still a draft once `before` has become `after` with `written`: all that the form does not say. */
export function draftBeside(
  forms: { readonly before: Form; readonly after: Form },
  written: OptionsDraft,
  draft: OptionsDraft,
  options: readonly Option[],
): OptionsDraft {
  const isDraft = (id: string, words: DraftWords) =>
    !words.ticked ||
    workToDo(forms.after, { chosen: { [id]: words }, lines: noLineChanges }, options).length > 0;
  return {
    chosen: Object.fromEntries(Object.entries(draft.chosen).filter(([id, words]) => isDraft(id, words))),
    lines: linesBeside({ ...forms, written: written.lines }, draft.lines),
  };
}

/** How many options and lines are chosen or changed and not in the form so. */
export function countOptions(form: Form, draft: OptionsDraft, options: readonly Option[]): number {
  const work = workToDo(form, draft, options);
  const wrong = areaKeys
    .flatMap((area) => linesIn(form, area).map((line) => ({ area, line })))
    .filter(({ area, line }) => isChanged(draft.lines, line) && problemOf(form, draft.lines, area, line));
  return work.reduce(
    (sum, { added, changed, out, moved }) => sum + added + changed + out + (moved ? 1 : 0),
    wrong.length,
  );
}
