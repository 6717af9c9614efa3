import * as v from "valibot";
import { copyAnswers, copyLayouts, copyTiers, type CopyChoice } from "./copyChoice";
import { FormError } from "./formError";
import { jsonOnce } from "./jsonOnce";
import { isObject, list, object, pathTo, text } from "./jsonShapes";
import { limits, most } from "./limits";

const oneOf = (words: readonly string[]): string => `write ${words.map((word) => `"${word}"`).join(" or ")}`;
const id = v.string("write an id in quotes, as --list gives it");

/** Only the answer has to be there: without a yes the rest is not looked at. */
const answerShape = v.pipe(
  v.unknown(),
  v.check(isObject, "write this as { … }"),
  v.looseObject({ safe: v.picklist(copyAnswers, oneOf(copyAnswers)) }, oneOf(copyAnswers)),
);

const choiceShape = object({
  safe: v.picklist(copyAnswers, oneOf(copyAnswers)),
  tier: v.picklist(copyTiers, oneOf(copyTiers)),
  lines: list(
    v.lazy((entry) =>
      typeof entry === "string"
        ? v.pipe(
            id,
            v.transform((line) => ({ id: line })),
          )
        : object({ id, text: v.optional(text(limits.option)) }),
    ),
    most.optionsInBox * 10,
  ),
  heading: v.optional(text(limits.heading), ""),
  layout: v.picklist(copyLayouts, oneOf(copyLayouts)),
});

/** Reads the text of a CHOICES.json. Throws FormError "bad-plan", whose detail says where and what to put right. */
export function copyChoiceFrom(file: string): CopyChoice {
  const given = jsonOnce(file);
  const { safe } = checked(answerShape, given);
  if (safe !== "yes") return { safe, tier: "discreet", lines: [], heading: "", layout: "plain" };
  return checked(choiceShape, given);
}

function checked<Shape extends v.GenericSchema>(shape: Shape, given: unknown): v.InferOutput<Shape> {
  const read = v.safeParse(shape, given, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new FormError("bad-plan", { detail: `${pathTo(issue.path ?? [], "choices")}: ${issue.message}` });
}
