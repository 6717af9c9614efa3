import type { IsoDate } from "../plan/calendar";
import { adviceKeys, serviceKeys, textOf, type AdviceKey, type Form, type ServiceKey } from "../plan/form";
import { linesIn } from "../plan/lineEdits";
import { checkedAge } from "../services/checkedAge";
import type { Contact } from "../services/contact";
import { contactsInForm, type FormText } from "../services/contactsInForm";

/** A service that stands in a form and is not as the lists have it now, or that nobody has checked for long. */
export type ServiceProblem = { readonly where: AdviceKey | ServiceKey; readonly text: string };

/** The services of a form that are to be looked at; each in each box once. */
export function serviceProblems(
  form: Form,
  contacts: readonly Contact[],
  today: IsoDate,
): readonly ServiceProblem[] {
  const found = contactsInForm(textsOf(form), contacts);
  const changed = new Set(found.filter(({ kind }) => kind !== "same").map(({ contact }) => contact.id));
  const problems = found.flatMap(({ kind, contact, where: { key } }): readonly ServiceProblem[] => {
    if (kind === "same") {
      const { days, stale } = checkedAge(contact, today);
      const since = days === undefined ? "Nobody has said when" : `It is ${String(days)} days since`;
      return stale && !changed.has(contact.id)
        ? [{ where: key, text: `${since} ${contact.name} was checked. Check it first.` }]
        : [];
    }
    return [{ where: key, text: changedWords[kind](contact.name) }];
  });
  return [...new Map(problems.map((problem) => [`${problem.where} ${problem.text}`, problem])).values()];
}

const changedWords = {
  closed: (name: string) => `${name} is closed, says the list.`,
  number: (name: string) => `The list has another number for ${name}.`,
  hours: (name: string) => `The list has other hours for ${name}.`,
} as const;

type Where = { readonly key: AdviceKey | ServiceKey; readonly at: number };

function textsOf(form: Form): readonly FormText<Where>[] {
  const lines = adviceKeys.flatMap((key) =>
    (form.advice[key]?.places ?? [])
      .flatMap(({ answer }) => linesIn(textOf(answer)))
      .map((text, at): FormText<Where> => ({ where: { key, at }, text })),
  );
  const [contact, hours] = serviceKeys.map((key): FormText<Where> => {
    const box = form.service[key];
    return { where: { key, at: 0 }, text: box === undefined ? "" : textOf(box.answer) };
  });
  if (contact === undefined || hours === undefined) return lines;
  return [...lines, contact, { ...hours, hoursOf: contact.where }];
}
