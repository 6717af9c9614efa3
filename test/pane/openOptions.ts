import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Form } from "../../src/plan/form";
import { textOf } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { goTo, openPane } from "./renderPane";

/** Opens the pane at an area of the options. */
export async function openOptions(form: Form = formWith(), area = "general") {
  const pane = await openPane(form);
  await goTo(pane.user, "Options");
  if (area !== "general") await goToArea(pane.user, area);
  return pane;
}

export const areaPicker = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Area" });
export const goToArea = (user: UserEvent, key: string) => user.selectOptions(areaPicker(), key);
export const prompt = (name: RegExp) => screen.getByRole("checkbox", { name });

/** The lines of the Legal box. */
export function legalLines(form: Form): readonly string[] {
  return textOf(form.advice.legal?.answer ?? { kind: "blank" }).split("\n");
}
