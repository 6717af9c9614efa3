import * as v from "valibot";
import { bracketsPair } from "./blanks";
import { optionAreas } from "./data/option";
import type { Area } from "./form";
import { object } from "./jsonShapes";
import { limits } from "./limits";
import { namesHelp } from "./planOption";

/** Plain text on one line; what looks like HTML is text too. */
export function lineShape(limit: number) {
  return v.pipe(
    v.string('write text in quotes, like "text"'),
    v.trim(),
    v.nonEmpty("write some text here"),
    v.maxLength(
      limit,
      (issue) =>
        `shorten this to ${String(limit)} characters or fewer (it has ${String(issue.input.length)})`,
    ),
    v.check(
      // Control characters, lone halves of a pair, other line ends, and unseen marks that turn the direction of writing.
      (text) => !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(text),
      "write this on one line, without control characters",
    ),
  );
}

/** The wording of an option of a box. */
export function wordingShape(box: Area) {
  return v.pipe(
    lineShape(box === "bag" ? limits.bagItem : limits.option),
    v.check(
      bracketsPair,
      "close every [ with a ], with words between them: a blank is like [name of solicitor]",
    ),
  );
}

/** What stands after "Talked about, not for now:". */
const topicShape = v.pipe(
  lineShape(limits.topic),
  v.check((topic) => !/[[\]]/.test(topic), "take the square brackets out: what is put off has no blanks"),
  v.check((topic) => !namesHelp(topic), "take the number out: help in danger is never put off"),
);

/** What an option of a box is to say instead. */
export function rewordShape(box: Area) {
  return object({ wording: v.optional(wordingShape(box)), topic: v.optional(topicShape) });
}

/** An option of an organisation’s own. */
export const addShape = v.pipe(
  object({
    id: v.optional(
      v.pipe(
        v.string('write an id in quotes, like "own-drop-in"'),
        v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters, numbers and hyphens, like own-drop-in"),
        v.maxLength(60, "shorten this to 60 characters or fewer"),
      ),
    ),
    box: v.picklist(optionAreas, `write one of ${optionAreas.join(", ")}`),
    prompt: lineShape(limits.prompt),
    wording: wordingShape("general"),
    topic: v.optional(topicShape),
    search: v.optional(lineShape(limits.prompt)),
    caution: v.optional(lineShape(limits.prompt)),
    sensitive: v.optional(v.boolean("write true or false, without quotes"), false),
    workerOnly: v.optional(v.boolean("write true or false, without quotes"), false),
  }),
  v.forward(
    v.check(
      ({ box, topic }) => box !== "bag" || topic === undefined,
      "remove this: a thing to take is not put off",
    ),
    ["topic"],
  ),
  v.forward(
    v.check(
      ({ box, wording }) => box !== "bag" || wording.length <= limits.bagItem,
      `shorten this to ${String(limits.bagItem)} characters or fewer: the boxes for things to take are small`,
    ),
    ["wording"],
  ),
);
