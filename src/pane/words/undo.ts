import { clientWords, formNowWords } from "./clients";
import type { Outcome, StoppedUndo } from "../formInWord";
import { labelOfKey } from "./labels";
import { counted } from "./counting";
import type { FailureWords } from "./failures";
import { failureWords } from "./jobFailures";

/** What is said of what was typed for a step that was put back, where other words are typed by now. */
export const asideWords = {
  typedSince:
    "Other words are typed in its place by now. What you typed for it can be copied here until the next step.",
  label: "what you typed",
};

/** What is said once steps have been put back. */
export function undoneWords({
  count,
  waits,
  step,
  aside,
}: Extract<Outcome, { readonly kind: "undone" }>): string {
  const done =
    count === 1
      ? `Put back as it was${step === undefined ? "" : `: ${step}`}`
      : `${counted(count, "step")} put back as they were`;
  return waits && aside.length === 0
    ? `${done}. What you typed for ${count === 1 ? "it" : "them"} is still here`
    : done;
}

/** Where Undo stopped and why, and what is safe. */
export function stoppedWords({ step, count, why }: StoppedUndo): FailureWords {
  const above =
    count === 0
      ? "Nothing was put back."
      : `${counted(count, "step")} above it ${count === 1 ? "was" : "were"} put back, the rest stays as it is.`;
  switch (why.kind) {
    case "changed": {
      const where = why.where === undefined ? "" : ` (${labelOfKey(why.where)})`;
      return {
        title: `Stopped: “${step}” was changed in Word since${where}.`,
        advice: `${above} Change it in Word, or use Undo in Word.`,
      };
    }
    case "other-client":
      return {
        title: `Stopped: “${step}” was done for ${clientWords(why.was)}. ${formNowWords(why.now)}`,
        advice: `${above} If it is the same client, change it in Word, or use Undo in Word.`,
      };
    case "failed": {
      const { title, advice } = failureWords(why.code, "undo", why.wrote);
      if (count === 0) return { title, advice };
      const inPart = why.wrote ? " Part of it may be put back too." : "";
      return { title, advice: `Stopped at “${step}”. ${above}${inPart} Read the form again, and look.` };
    }
  }
}
