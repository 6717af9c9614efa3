import { literally, onOneLine } from "../../plan/text";
import type { Option } from "../../plan/data/option";
import { textOf, type Area, type Form } from "../../plan/form";
import { displayedOption } from "../../plan/planOption";
import { blankPattern } from "./wordPieces";
import { changeOf } from "./linesDraft";
import { chosenIn, type OptionsDraft } from "./optionsDraft";
import { linesOfOptions } from "./standingLines";

/**
 * What a client can be shown of an area: what is ticked, then what the form says already, in the words for the plan alone. Nothing
 * that nobody chose is among it, nor prompts, what is for the worker only, what stands in the form and is better kept off paper, and
 * the client's name.
 */
export function wordsForClient(
  form: Form,
  area: Area,
  draft: OptionsDraft,
  options: readonly Option[],
): readonly string[] {
  const forClient = options.filter(({ box, workerOnly }) => box === area && !workerOnly);
  const chosen = chosenIn(draft, area, forClient);
  const lines = linesOfOptions(form, area, forClient);
  const standing = forClient
    .filter(({ id, sensitive }) => !sensitive && !chosen.some((words) => words.id === id))
    .flatMap(({ id }) => {
      const line = lines.get(id);
      if (line === undefined) return [];
      const change = changeOf(draft.lines, line);
      return change.out ? [] : [displayedOption(change)];
    });
  const shown = [...chosen.map(displayedOption), ...standing]
    .map((text) => withoutName(form, withoutBlanks(onOneLine(text))))
    .filter((text) => text !== "" && !/\b(perpetrator|victim)/i.test(text));
  return [...new Set(shown)];
}

function withoutBlanks(text: string): string {
  return text.replace(new RegExp(`${blankPattern.source}\\.?`, "g"), "…");
}

/** The name or ref, and each part of it that tells who it is, are not to be read over a shoulder. */
function withoutName(form: Form, text: string): string {
  const ref = onOneLine(form.fields.clientRef === undefined ? "" : textOf(form.fields.clientRef.answer));
  const parts = [ref, ...ref.split(/[\s,/]+/).filter((part) => /^(\p{Lu}\p{L}{2,}|.*\d.*)$/u.test(part))];
  return parts
    .filter((part) => part.length > 1)
    .reduce(
      (now, part) =>
        now.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally(part)}(?![\\p{L}\\p{N}])`, "gu"), "…"),
      text,
    );
}
