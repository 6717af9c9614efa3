import type { PlaceDoubt } from "./doubt";
import type { BoxOrColumn, FormProblem } from "./form";
import { boxNames } from "./boxNames";

/** The problems of a form as sentences. Boxes that are left for the same reason share one. */
export function problemSentences(problems: readonly FormProblem[]): readonly string[] {
  const said = new Set<string>();
  return problems.flatMap((problem) => {
    switch (problem.kind) {
      case "no-page":
        return problem.page === "actions"
          ? "The page with the action plan was not found."
          : "The pages for options and advice were not found.";
      case "no-action-table":
        return "The action table was not found.";
      case "no-box": {
        const { name, why } = problem;
        if (why === "nowhere") return `The box for ‘${boxNames[name]}’ was not found.`;
        if (said.has(why)) return [];
        said.add(why);
        const names = problems.flatMap((each) =>
          each.kind === "no-box" && each.why === why ? `‘${boxNames[each.name]}’` : [],
        );
        return leftAloneSentence(why, names);
      }
      case "no-column":
        return `The action table has no column for ‘${boxNames[problem.column]}’.`;
      case "client-refs-differ":
        return "The client name or reference is not the same on every page. Check which is right.";
      case "several-plans":
        return "This document holds more than one plan. The last one is filled; the earlier ones are left alone.";
    }
  });
}

function leftAloneSentence(why: "unclear" | "text-box" | "page-edge", names: readonly string[]): string {
  const one = names.length === 1;
  const all = list.format(names);
  switch (why) {
    case "unclear":
      return one
        ? `It is not clear which box is for ${all}, so it is left alone.`
        : `It is not clear which boxes are for ${all}, so they are left alone.`;
    case "text-box":
      return one
        ? `The box for ${all} stands in a text box, which cannot be filled from here.`
        : `The boxes for ${all} stand in text boxes, which cannot be filled from here.`;
    case "page-edge":
      return one
        ? `The box for ${all} stands in the page header or footer, which cannot be filled from here.`
        : `The boxes for ${all} stand in the page header or footer, which cannot be filled from here.`;
  }
}

const list = new Intl.ListFormat("en-GB");

/** Why a place is in doubt, as one sentence. It quotes labels and headings and, where the user pointed, what stands there. */
export function doubtSentence(doubt: PlaceDoubt, key: BoxOrColumn): string {
  const name = boxNames[key];
  switch (doubt.kind) {
    case "word":
      return `Its label is “${quoted(doubt.said)}”, which may be ‘${name}’.`;
    case "place":
      return `It stands in the place of ‘${name}’, under the heading “${quoted(doubt.said)}”.`;
    case "below":
      return `It stands below the heading for ‘${name}’; the box beside the heading may be meant.`;
    case "beside":
      return `It stands beside the heading for ‘${name}’; the box below the heading may be meant.`;
    case "columns":
      return `It is the nearest of the cells beside the heading for ‘${name}’; another may be meant.`;
    case "elsewhere":
      return `It stands apart from the form’s other boxes, under the heading for ‘${name}’.`;
    case "rows":
      return `It is the upper of two rows under the heading for ‘${name}’.`;
    case "own-advice":
      return `It stands under a line that may be advice on ‘${name}’, or an answer.`;
    case "several":
      return `More than one box has the heading ‘${name}’.`;
    case "earlier-plan":
      return `It stands in an earlier plan of this document; the last one has no box for ‘${name}’.`;
    case "older-plan":
      return "It stands in the last plan of this document, and another plan in it is newer or still blank.";
    case "says":
      return `It says “${begun(doubt.said)}” now.`;
  }
}

/** A label on one line, cut where it is long. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}

/** The first line of a text, cut where it is long. */
function begun(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
