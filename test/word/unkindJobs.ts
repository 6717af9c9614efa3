import { writtenName } from "../../src/plan/editNames";
import { linesIn } from "../../src/plan/lineEdits";
import { nextPlan } from "../../src/plan/nextPlan";
import { adviceKeys, textOf, type Form, type Wanted } from "../../src/plan/form";
import { wordGateway } from "../../src/word/wordGateway";
import { rowWanted } from "./rowJobs";

/** A job that the pane asks of Word, and the way back. */
export type Job = {
  readonly name: string;
  /** What stands in the form before; done while Word is kind. */
  readonly prepare?: Wanted;
  /** Whether asking twice is asking once. */
  readonly again: boolean;
  /** Whether it gives names to content controls. */
  readonly names?: true;
  readonly act: (seen: Form) => Promise<Done>;
};

export type Done = {
  /** How many things were left, by name. */
  readonly left: readonly string[];
  readonly undo?: () => Promise<unknown>;
};

const three: Wanted = {
  actions: ["One", "Two", "Three"].map((risk) => ({
    risk: `Risk ${risk}`,
    action: `Act on ${risk}`,
    who: "Client",
    byWhen: "2026-03-01",
  })),
};
const options: Wanted = {
  advice: {
    general: [
      { text: "One", status: "agreed" },
      { text: "Two", status: "not-now" },
    ],
    legal: [{ text: "Three", status: "agreed" }],
    support: [
      { text: "Four", status: "agreed" },
      { text: "Five", status: "agreed" },
    ],
  },
  bag: ["Keys", "Passports", "Medicines"],
};

export const jobs: readonly Job[] = [
  fill("details", { fields: { isspDate: "2026-03-01", reviewedBy: "Sam", reviewedOn: "2026-03-02" } }),
  fill("actions added", {
    actions: Array.from({ length: 4 }, (_, index) => ({
      risk: `New ${String(index)}\nin two lines`,
      action: `do ${String(index)}`,
      who: "Client",
    })),
  }),
  fill("options", options),
  fill("service lines", { service: { contact: "01632 960123", openingHours: "9 to 5\nclosed on Sunday" } }),
  rows("an action edited", (form) => [
    rowWanted(saying(form, "Two"), { kind: "write", cells: { action: "Other words", who: "" } }),
  ]),
  rows("an action taken out", (form) => [rowWanted(saying(form, "Two"), { kind: "delete" })]),
  rows("an action put in above", (form) => [
    rowWanted(saying(form, "Two"), { kind: "insert-above", cells: { risk: "Put in", action: "do this" } }),
  ]),
  {
    ...fill("lines changed", {}),
    prepare: options,
    again: false,
    act: (seen) => filled(linesChanged(seen), seen),
  },
  {
    ...fill("the next plan", {}),
    prepare: three,
    again: false,
    act: (seen) => filled(nextPlan(seen, { on: "2026-03-01" }).wanted, seen),
  },
  {
    name: "set-up",
    again: false,
    names: true,
    act: async () => {
      const { left, undo } = await wordGateway.setUpForm();
      return {
        left: left.map(({ name }) => name),
        ...(undo === undefined ? {} : { undo: () => wordGateway.undoSetUp(undo) }),
      };
    },
  },
];

function fill(name: string, wanted: Wanted): Job {
  return { name, again: true, act: (seen) => filled(wanted, seen) };
}

function rows(name: string, wish: (form: Form) => NonNullable<Wanted["rows"]>): Job {
  return { name, prepare: three, again: false, act: (seen) => filled({ rows: wish(seen) }, seen) };
}

async function filled(wanted: Wanted, seen: Form): Promise<Done> {
  const { left, undo } = await wordGateway.fillForm(wanted, seen);
  return {
    left: left.map((each) => `${writtenName(each.name)} ${each.why}`),
    ...(undo === undefined ? {} : { undo: () => wordGateway.undoFill(undo) }),
  };
}

function saying(form: Form, risk: string) {
  return form.actionRows.find(({ cells }) => textOf(cells.risk?.answer ?? { kind: "blank" }).includes(risk));
}

function linesChanged(form: Form): Wanted {
  const lines = adviceKeys.flatMap((key) =>
    (form.advice[key]?.places ?? []).flatMap((place) => {
      const was = linesIn(textOf(place.answer));
      const [first = "", ...others] = was;
      return was.length === 0
        ? []
        : [{ key, position: place.position, was, now: [`${first}, and more`, ...others] }];
    }),
  );
  return { lines };
}
