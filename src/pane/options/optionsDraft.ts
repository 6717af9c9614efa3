import type { Option } from "../../plan/data/option";
import { options } from "../../plan/data/options";
import { editsToFill } from "../../plan/editsToFill";
import type { Form, OptionStatus, Wanted, WantedOption } from "../../plan/form";
import { adviceKeys, textOf } from "../../plan/form";
import { optionOnLine } from "../../plan/planOption";
import { lineKey } from "../../plan/text";
import type { Area } from "../labels";
import { areaKeys } from "../labels";

/** Words for the plan as they stand in the pane. They stay when the tick is taken away, so that nothing typed is lost. */
export type DraftWords = { readonly ticked: boolean; readonly text: string; readonly status: OptionStatus };

/** What is chosen and not yet in the form, by the id of the option or, for own words, by `ownId`. */
export type OptionsDraft = Readonly<Record<string, DraftWords>>;

/** Where an area's own words stand in the draft. */
export function ownId(area: Area): string {
  return `own-${area}`;
}

/** The words of an option in the draft, or as Appendix A's wording has them. */
export function wordsOf(draft: OptionsDraft, { id, wording }: Pick<Option, "id" | "wording">): DraftWords {
  return draft[id] ?? { ticked: false, text: wording, status: "agreed" };
}

/** The areas that the form has a box for, in its order. */
export function areasIn(form: Form): readonly Area[] {
  return areaKeys.filter((area) => (area === "bag" ? form.bag.length > 0 : form.advice[area] !== undefined));
}

/** The lines of an area's box or boxes, those that are blank left out. */
export function linesIn(form: Form, area: Area): readonly string[] {
  const boxes = area === "bag" ? form.bag : [form.advice[area]];
  return boxes
    .flatMap((box) => box?.places ?? [])
    .flatMap(({ answer }) => textOf(answer).split("\n"))
    .filter((line) => lineKey(line) !== "");
}

/** The line of the form that an option stands on already, whatever its blanks were filled with. */
export function lineOfOption(form: Form, option: Option): string | undefined {
  const words = option.wording.split(blank).map((part) => lineKey(`x${part}`).slice(1));
  const pattern = new RegExp(`^${words.map(literally).join(".+")}$`, "s");
  return linesIn(form, option.box).find((line) => pattern.test(lineKey(optionOnLine(line).text)));
}

/** The blanks that are left in a text, brackets and all. */
export function blanksIn(text: string): readonly string[] {
  return text.match(new RegExp(blank, "g")) ?? [];
}

/** What is ticked or written in an area. */
export function chosenIn(draft: OptionsDraft, area: Area): readonly WantedOption[] {
  const ids = [...options.filter(({ box }) => box === area).map(({ id }) => id), ownId(area)];
  return ids.flatMap((id) => {
    const words = draft[id];
    return words?.ticked === true && words.text.trim() !== "" ? [words] : [];
  });
}

/** All that is chosen, as the form is to have it. */
export function wantedOptions(draft: OptionsDraft): Wanted {
  const advice = adviceKeys.flatMap((area) => {
    const chosen = chosenIn(draft, area);
    return chosen.length === 0 ? [] : [[area, chosen.map(({ text, status }) => ({ text, status }))] as const];
  });
  return { advice: Object.fromEntries(advice), bag: chosenIn(draft, "bag").map(({ text }) => text) };
}

/** How many lines each area has still to be given, the areas with none left out. */
export function linesToAdd(form: Form, draft: OptionsDraft): readonly (readonly [Area, number])[] {
  const { edits, left } = editsToFill(form, wantedOptions(draft));
  return areaKeys.flatMap((area) => {
    const added = edits.map((edit) =>
      edit.kind === "add-lines" && edit.key === area ? edit.lines.length : 0,
    );
    const count =
      added.reduce((sum, lines) => sum + lines, 0) + left.filter(({ name }) => name === area).length;
    return count === 0 ? [] : [[area, count] as const];
  });
}

/** What is still a draft once the form says something new: all that it does not say. */
export function draftBeside(form: Form, draft: OptionsDraft): OptionsDraft {
  const entries = Object.entries(draft).filter(
    ([id, words]) => !words.ticked || linesToAdd(form, { [id]: words }).length > 0,
  );
  return Object.fromEntries(entries);
}

const blank = /\[[^[\]\n]+\]/;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
