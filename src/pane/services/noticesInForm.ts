import type { AdviceKey, Form, Place, Position, ServiceKey, Wanted } from "../../plan/form";
import { adviceKeys, serviceKeys, textOf } from "../../plan/form";
import { linesIn } from "../../plan/lineEdits";
import type { LayeredContact } from "../../services/contact";
import type { FormText } from "../../services/contactsInForm";
import { contactsInForm } from "../../services/contactsInForm";
import { areaLabels, serviceLabels } from "../words/labels";
import type { FillJob } from "../formInWord";
import { closedWords } from "../words/contacts";
import { formNoticesWords } from "../words/formNotices";

/** A place of the form where a service is not as the directory has it now. */
export type FormNotice = {
  readonly id: string;
  readonly contact: LayeredContact;
  /** "The list has another number for Haven". */
  readonly title: string;
  /** What the place is called: "Legal". */
  readonly where: string;
  readonly was: string;
  /** What it would say; undefined when the line is to go. */
  readonly now: string | undefined;
  /** Changes this one line and nothing else; undefined where only the user can. */
  readonly wanted: Wanted | undefined;
  readonly place: Place | undefined;
};

type Where =
  | {
      readonly kind: "line";
      readonly key: AdviceKey;
      readonly place: Place;
      readonly lines: readonly string[];
      readonly index: number;
    }
  | { readonly kind: "service"; readonly key: ServiceKey; readonly place: Place | undefined };

/** What of the services in a form's boxes and service lines is no longer as the directory has it, in the order of the form. */
export function noticesIn(form: Form, contacts: readonly LayeredContact[]): readonly FormNotice[] {
  return contactsInForm(textsOf(form), contacts).flatMap((found, index): FormNotice[] => {
    if (found.kind === "same") return [];
    const { where, contact } = found;
    const isLine = where.kind === "line";
    const about = {
      id: [found.kind, contact.id, where.key, textAt(form, where), index].join(" "),
      contact,
      where: isLine ? areaLabels[where.key] : `“${serviceLabels[where.key]}”`,
      was: textAt(form, where),
      place: where.place,
    };
    if (found.kind === "closed") {
      // A line that says more than this is the user's to change.
      const wanted = isLine && found.isWholeLine ? linesWith(where, undefined) : undefined;
      const title = `${contact.name}: ${closedWords[contact.closed ?? "closed"].toLowerCase()}`;
      return [{ ...about, title, now: undefined, wanted }];
    }
    const title =
      found.kind === "number"
        ? formNoticesWords.numberChanged(contact.name)
        : formNoticesWords.hoursChanged(contact.name);
    const wanted = isLine ? linesWith(where, found.text) : { service: { [where.key]: found.text } };
    return [{ ...about, title, now: found.text, wanted }];
  });
}

/** The change of one notice as a job. */
export function replaceJob({ wanted = {}, contact, where, now }: FormNotice): FillJob {
  const done =
    now === undefined ? formNoticesWords.lineTakenOut(where) : formNoticesWords.putRight(contact.name, where);
  return {
    wanted,
    done: ({ filled }) => (filled > 0 ? done : formNoticesWords.nothingChanged),
    written: () => undefined,
  };
}

function textsOf(form: Form): readonly FormText<Where>[] {
  const lines = adviceKeys.flatMap((key) =>
    (form.advice[key]?.places ?? []).flatMap((place) => {
      const standing = linesIn(textOf(place.answer));
      return standing.map((text, index): FormText<Where> => ({
        where: { kind: "line", key, place, lines: standing, index },
        text,
      }));
    }),
  );
  const [contact, hours] = serviceKeys.map((key) => {
    const box = form.service[key];
    const where: Where = { kind: "service", key, place: box?.places[0] };
    return { where, text: box === undefined ? "" : textOf(box.answer) };
  });
  if (contact === undefined || hours === undefined) return lines;
  return [...lines, contact, { ...hours, hoursOf: contact.where }];
}

function textAt(form: Form, where: Where): string {
  if (where.kind === "line") return where.lines[where.index] ?? "";
  const box = form.service[where.key];
  return box === undefined ? "" : textOf(box.answer);
}

/** The lines of a box with one of them changed, or taken out. */
function linesWith({ key, place, lines, index }: Where & { kind: "line" }, text: string | undefined): Wanted {
  const position: Position = place.position;
  const now = lines.flatMap((line, at) => (at !== index ? [line] : text === undefined ? [] : [text]));
  return { lines: [{ key, position, was: lines, now }] };
}
