import type { NotInForm } from "../drafts/notInForm";
import { capital, counted, listed } from "./counting";

/** "2 options and 1 detail", most first; what is not counted comes last. */
export function notInFormWords(count: NotInForm): string {
  return listed(notInFormParts(count));
}

/** "2 options and 1 detail are not in the form yet". */
export function notInFormSentence(count: NotInForm): string {
  const { details, actions, options, services, risks, review } = count;
  const isOne = details + actions + options + services + (review ? 1 : 0) === 1 && !risks;
  const words = notInFormWords(count);
  return `${capital(words)} ${isOne ? "is" : "are"} not in the form yet`;
}

function notInFormParts({
  details,
  actions,
  risks,
  options,
  services,
  review,
}: NotInForm): readonly string[] {
  const numbered = [
    [details, "detail", "details"],
    // Of actions with risks of the Dash among them no count is said.
    [risks ? 0 : actions, "action", "actions"],
    [options, "option", "options"],
    [services, "service", "services"],
  ] as const;
  return [
    ...numbered
      .filter(([count]) => count > 0)
      .sort(([one], [other]) => other - one)
      .map(([count, thing, things]) => counted(count, thing, things)),
    ...(risks ? ["some actions"] : []),
    ...(review ? ["a review"] : []),
  ];
}
