import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { IsoDate } from "../../src/plan/calendar";
import { addDays, localDay } from "../../src/plan/calendar";
import type { Form } from "../../src/plan/form";
import type { Contact } from "../../src/services/contact";
import { contactStore } from "../../src/services/contactStore";
import { starter } from "../../src/services/starter";
import { bar, goTo, openPane, textbox, write } from "./renderPane";

// Its forms have many fields, each of which jsdom looks at for every one that is sought.
jest.setTimeout(90_000);

/**
 * Opens the services beside a form, with a list of the user's own that was kept before. Of the national ones only the Samaritans
 * are there, as jsdom looks for roles slowly.
 */
export async function openServices(form?: Form, own: readonly Contact[] = []) {
  const store = contactStore(() => localStorage);
  if (own.length > 0) store.save(own);
  store.saveHidden(starter.map(({ id }) => id).filter((id) => id !== "samaritans"));
  const pane = await openPane(form);
  await goTo(pane.user, "Services");
  return pane;
}

export async function addHaven(user: UserEvent) {
  await user.click(bar("Add a service"));
  await write(user, textbox("Name of the service"), "Haven");
  await write(user, textbox("Phone number"), "01632960001");
  await write(user, textbox("Opening hours"), "Monday to Friday, 9am to 5pm");
  await user.click(bar("Save service"));
}

export const haven: Contact = {
  id: "haven",
  name: "Haven",
  phone: "01632960001",
  hours: "Monday to Friday, 9am to 5pm",
  checkedOn: daysAgo(12),
};

export const bridge: Contact = {
  id: "bridge",
  name: "The Bridge",
  phone: "01632960777",
  hours: "",
  categories: ["housing"],
  checkedOn: daysAgo(1),
};

export function daysAgo(days: number): IsoDate {
  return addDays(localDay(new Date()), -days);
}

/** The card of a service. */
export const card = (name: string) => screen.getByRole("listitem", { name });

/** The names on the cards that are drawn. */
export function cardNames(): readonly string[] {
  const list = screen.getByRole("list", { name: "Services" });
  return [...list.children].map((item) => item.getAttribute("aria-label") ?? "");
}

/** What the pane has kept in the browser's storage. */
export const keptText = () => JSON.stringify(Object.entries(localStorage));
