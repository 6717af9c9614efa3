import type { Demo } from "./harness";
import type { TriedField } from "./keyFields";
import type { Deed } from "./keyModel";
import type { Find, RealKeys } from "./realKeys";

/** What is to be seen of a field: where the keyboard is, what it says, how many lists are open, what the bar's button says. */
export type Seen = {
  readonly at: "field" | "words" | "before" | "after" | "nowhere";
  readonly text: string;
  readonly word: number;
  readonly lists: number;
  readonly bar: string;
  readonly isBusy: boolean;
};

/** A field of the pane under somebody's hands. */
export type FieldInPane = {
  /** The words under the field. */
  words(): Promise<readonly string[]>;
  /** Does one thing as a user does it. */
  act(deed: Deed): Promise<void>;
  look(): Promise<Seen>;
  /** Presses the bar's button. */
  fill(): Promise<void>;
  /** Empties the field, and goes there. */
  empty(): Promise<void>;
};

/** Opens a form of its own, and goes to the field in the pane. */
export async function openField(demo: Demo, keys: RealKeys, field: TriedField): Promise<FieldInPane> {
  const { page } = demo;
  const before = await page.locator("iframe").elementHandle();
  await demo.openFile("Form.docx", field.docx);
  await page.waitForFunction(
    (old) => !old.isConnected || document.querySelector("dialog[open]") !== null,
    before,
  );
  const goOn = page.getByRole("dialog").getByRole("button", { name: /^Open the other form without/ });
  if (await goOn.isVisible()) await goOn.click();
  await before.waitForElementState("hidden");
  await demo.pane.getByRole("tab", { name: field.tab }).click();
  if (field.tab === "Actions") await demo.pane.getByRole("button", { name: "Add action" }).click();
  await demo.pane.getByLabel(field.label, { exact: true }).first().waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The demo has no pane.");

  const group = `[role="group"][aria-label="Words for ${field.label}"] button`;
  const input: Find = { selector: "label", texts: [field.label] };
  const click = (find: Find): Promise<void> => keys.click(frame, find);
  const look = (): Promise<Seen> => frame.evaluate(lookAt, spotsOf(field));
  return {
    words: () =>
      frame.evaluate(
        (selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent),
        group,
      ),
    act: async (deed) => {
      switch (deed.kind) {
        case "type":
          return keys.type(deed.words);
        case "key":
          await keys.press(deed.key);
          // Browsers differ in what they select when Tab comes back into a field.
          if (deed.key.endsWith("Tab") && (await look()).at === "field") await keys.press("End");
          return;
        case "take":
          return click({ selector: group, nth: deed.nth });
        case "click-field":
          await click(input);
          return keys.press("End");
        case "click-away":
          return click({ selector: "h1, h2", texts: [field.away] });
        case "leave-and-return":
          if (field.tab === "Actions") {
            await click({ selector: "button", texts: ["Close"] });
            return click({ selector: "button", texts: ["Add action", "Carry on with your action"] });
          }
          await click({ selector: '[role="tab"]', texts: ["Services"] });
          return click({ selector: '[role="tab"]', texts: [field.tab] });
      }
    },
    look,
    fill: () => click({ selector: "button", texts: [field.fills] }),
    empty: async () => {
      await click(input);
      for (const key of ["Control+A", "Backspace"]) await keys.press(key);
    },
  };
}

type Spots = Pick<TriedField, "label" | "before" | "bars"> & { readonly after: string | undefined };

function spotsOf({ label, before, after, bars }: TriedField): Spots {
  return { label, before, after, bars };
}

function lookAt({ label, before, after, bars }: Spots): Seen {
  const labels = [...document.querySelectorAll("label")];
  const fieldOf = (name: string | undefined) =>
    labels.find((each) => each.textContent === name)?.control ?? undefined;
  const now = document.activeElement;
  const field = fieldOf(label);
  const group = now?.closest('[role="group"]');
  const bar = [...document.querySelectorAll("button")].find((each) => bars.includes(each.textContent));
  const stops = [...document.querySelectorAll<HTMLElement>("a, button, input, textarea, [tabindex]")].filter(
    (each) =>
      each.tabIndex >= 0 &&
      each.dataset["tabsterDummy"] === undefined &&
      field?.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const places = [
    ["field", now === field],
    ["words", group?.getAttribute("aria-label") === `Words for ${label}`],
    ["before", now === fieldOf(before)],
    ["after", now === (fieldOf(after) ?? stops[0])],
  ] as const;
  return {
    at: places.find(([, isHere]) => isHere)?.[0] ?? "nowhere",
    text: field instanceof HTMLInputElement ? field.value : "",
    word: [...(group?.querySelectorAll("button") ?? [])].findIndex((each) => each === now),
    lists: [...document.querySelectorAll('[role="listbox"]')].filter(
      (each) => each.getClientRects().length > 0,
    ).length,
    bar: bar?.textContent ?? "",
    isBusy: bar?.getAttribute("aria-busy") === "true",
  };
}
