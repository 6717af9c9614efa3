import type { IsoDate } from "../../plan/calendar";
import { adviceKeys, serviceKeys, textOf, type Form, type Place } from "../../plan/form";
import type { LayeredContact } from "../../services/contact";
import { contactsInForm } from "../../services/contactsInForm";
import { noticesIn } from "../services/noticesInForm";
import { staleCaution } from "../words/contacts";
import { capital } from "../words/counting";

/** A service in the form to look at: its number or hours are others in the list now, or nobody has checked it for long. */
export type ServiceToCheck = {
  readonly key: string;
  readonly text: string;
  readonly place: Place | undefined;
};

/** The services that stand in the form and are changed, closed or stale in the practitioner's lists; each service once. */
export function servicesToCheck(
  form: Form,
  contacts: readonly LayeredContact[],
  today: IsoDate,
): readonly ServiceToCheck[] {
  const notices = noticesIn(form, contacts);
  const said = new Set(notices.map(({ contact }) => contact.id));
  const places = [
    ...adviceKeys.map((key) => form.advice[key]),
    ...serviceKeys.map((key) => form.service[key]),
  ].flatMap((box) => box?.places ?? []);
  const texts = places.map((place) => ({ where: place, text: textOf(place.answer) }));
  const stale = contactsInForm(texts, contacts).flatMap(({ where, contact }) => {
    const caution = staleCaution([contact], today);
    if (said.has(contact.id) || caution === undefined) return [];
    said.add(contact.id);
    return [{ key: `stale ${contact.id}`, text: capital(caution), place: where }];
  });
  return [...notices.map(({ id, title, place }) => ({ key: id, text: title, place })), ...stale];
}
