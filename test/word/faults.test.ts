import { FormError } from "../../src/plan/formError";
import { adviceKeys, textOf, type Form, type Wanted } from "../../src/plan/form";
import { linesIn } from "../../src/plan/lineEdits";
import { nextPlan } from "../../src/plan/nextPlan";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import type { Undo } from "../../src/word/gateway";
import { wordGateway } from "../../src/word/wordGateway";
import { isInTurn } from "../inTurn";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { rowWanted, swapped } from "./rowJobs";

jest.setTimeout(600_000);
afterAll(closeWord);

/** What the pane asks for at a time; each leaves traces of another kind in the form. */
const fills: Readonly<Record<string, Wanted>> = {
  details: { fields: { clientRef: "SH-1", isspDate: "2026-03-01", reviewedBy: "Sam" } },
  actions: {
    actions: Array.from({ length: 5 }, (_, index) => ({
      risk: `Risk ${String(index)}\nin two lines`,
      action: "x",
      who: "Client",
    })),
  },
  options: {
    advice: {
      general: [
        { text: "One", status: "agreed" },
        { text: "Two", status: "not-now" },
      ],
      legal: [
        { text: "Three", status: "agreed" },
        { text: "Four", status: "agreed" },
      ],
      support: [
        { text: "Five", status: "agreed" },
        { text: "Six", status: "agreed" },
      ],
    },
    bag: ["Keys", "Passports", "Medicines"],
  },
  service: { service: { contact: "01632 960123", openingHours: "9 to 5" } },
};

/** Lines that stand, and what is done to each box of them. */
const standing: Wanted = { ...fills["options"], bag: ["Keys", "Passports", "Medicines", "Money", "Papers"] };
const rewritings: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  "lines changed": ([first = "", ...others]) => [`${first}, and more`, ...others],
  "lines taken out": (lines) => lines.slice(1),
  "lines turned round": (lines) => [...lines].reverse(),
};

/** The form with its lines as they stand, and the boxes that are to say something else. */
async function linesRewritten(rewrite: (lines: readonly string[]) => readonly string[]): Promise<Wanted> {
  const form = await wordGateway.readForm();
  const places = [
    ...adviceKeys.flatMap((key) => (form.advice[key]?.places ?? []).map((place) => ({ key, place }))),
    ...form.bag.flatMap((box) => box.places.map((place) => ({ key: "bag" as const, place }))),
  ];
  const lines = places.flatMap(({ key, place }) => {
    const was = linesIn(textOf(place.answer));
    return was.length === 0 ? [] : [{ key, position: place.position, was, now: rewrite(was) }];
  });
  return { lines };
}

/** Three actions, and what is done to the rows that they stand in. */
const threeActions: Wanted = {
  actions: ["One", "Two", "Three"].map((risk) => ({
    risk,
    action: `Act on ${risk}\nin two lines`,
    who: "Client",
    byWhen: "2026-03-01",
    dateComplete: risk === "Three" ? "" : "2026-02-01",
  })),
};
const rowJobs: Readonly<Record<string, (form: Form) => Wanted>> = {
  "an action edited": (form) => ({
    rows: [
      rowWanted(rowSaying(form, "Two"), { kind: "write", cells: { action: "Else\nand more", who: "" } }),
    ],
  }),
  "an action completed": (form) => ({
    rows: [rowWanted(rowSaying(form, "Three"), { kind: "write", cells: { dateComplete: "2026-02-28" } })],
  }),
  "an action taken out": (form) => ({ rows: [rowWanted(rowSaying(form, "Two"), { kind: "delete" })] }),
  "an action put in above": (form) => ({
    rows: [
      rowWanted(rowSaying(form, "Two"), {
        kind: "insert-above",
        cells: { risk: "New", action: "Do this\nand that", who: "Sam" },
      }),
    ],
  }),
  "an action moved": (form) => ({ rows: swapped(rowSaying(form, "One"), rowSaying(form, "Two")) }),
  "rows written, put in and taken out": (form) => ({
    rows: [
      rowWanted(rowSaying(form, "One"), { kind: "delete" }),
      rowWanted(rowSaying(form, "Two"), { kind: "insert-above", cells: { risk: "New" } }),
      rowWanted(rowSaying(form, "Two"), { kind: "write", cells: { comment: "Noted" } }),
      rowWanted(rowSaying(form, "Three"), { kind: "delete" }),
    ],
    actions: Array.from({ length: 4 }, (_, index) => ({ risk: `More ${String(index)}`, action: "x" })),
  }),
  "the next plan": (form) => nextPlan(form, { on: "2026-03-01" }).wanted,
};

function rowSaying(form: Form, risk: string) {
  return form.actionRows.find(({ cells }) => textOf(cells.risk?.answer ?? { kind: "blank" }).includes(risk));
}

type Job = {
  readonly name: string;
  readonly form: string;
  readonly act: (word: SimulatedWord) => Promise<unknown>;
  readonly prepare?: () => Promise<void>;
};

/** Of the faults of each job one in 31 is tried, each job beginning at another; with FAULTS=1 all, with FAULTS=13 one in 13. */
const every = Number(process.env["FAULTS"] ?? "31");
const words = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const jobsOf = (form: string): readonly Job[] => [
  ...Object.entries(fills).map(([name, wanted]): Job => ({
    name,
    form,
    act: () => wordGateway.fillForm(wanted),
  })),
  ...Object.entries(fills).map(([name, wanted]): Job => {
    let undo: Undo | undefined;
    return {
      name: `undo of ${name}`,
      form,
      prepare: async () => {
        ({ undo } = await wordGateway.fillForm(wanted));
      },
      act: () =>
        undo === undefined ? Promise.reject(new Error("nothing to undo")) : wordGateway.undoFill(undo),
    };
  }),
  ...Object.entries(rewritings).flatMap(([name, rewrite]): readonly Job[] => {
    let wanted: Wanted = {};
    let undo: Undo | undefined;
    const stand = async () => {
      await wordGateway.fillForm(standing);
      wanted = await linesRewritten(rewrite);
    };
    return [
      { name, form, prepare: stand, act: () => wordGateway.fillForm(wanted) },
      {
        name: `undo of ${name}`,
        form,
        prepare: async () => {
          await stand();
          ({ undo } = await wordGateway.fillForm(wanted));
        },
        act: () =>
          undo === undefined ? Promise.reject(new Error("nothing to undo")) : wordGateway.undoFill(undo),
      },
    ];
  }),
  ...Object.entries(rowJobs).flatMap(([name, wish]): readonly Job[] => {
    let wanted: Wanted = {};
    let undo: Undo | undefined;
    const stand = async () => {
      await wordGateway.fillForm({ ...threeActions, ...fills["details"] });
      wanted = wish(await wordGateway.readForm());
    };
    return [
      { name, form, prepare: stand, act: () => wordGateway.fillForm(wanted) },
      {
        name: `undo of ${name}`,
        form,
        prepare: async () => {
          await stand();
          ({ undo } = await wordGateway.fillForm(wanted));
        },
        act: () => (undo === undefined ? Promise.resolve() : wordGateway.undoFill(undo)),
      },
    ];
  }),
  {
    name: "lines taken out and others added",
    form,
    prepare: async () => {
      await wordGateway.fillForm(standing);
    },
    act: async () => {
      const { lines } = await linesRewritten((all) => all.slice(1));
      const added = ["Seven", "Eight"].map((text) => ({ text, status: "agreed" as const }));
      return wordGateway.fillForm({ lines, advice: { general: added, legal: added, support: added } });
    },
  },
  { name: "reading", form, act: () => wordGateway.readForm() },
  { name: "insert at the cursor", form, act: () => wordGateway.insertAtCursor("01632 960123") },
];
/** Each job fails in an everyday run on one Word in its turn, in a long run on each. */
const cases = words.flatMap((profile, at) =>
  ["in-use", "typed-controls"]
    .flatMap(jobsOf)
    .map((job, number) => ({ ...job, profile, number }))
    .filter(({ number }) => isInTurn(number + at, words.length)),
);

type Fault = { readonly request: number; readonly action?: number; readonly after?: boolean };
let runs = 0;

test.each(cases)(
  "$name in $form on $profile is done or leaves the form as it was, whatever fails once",
  async ({ profile, number, ...job }) => {
    const first = openWord(formFile(job.form), profile);
    await job.prepare?.();
    const prepared = first.word.save();
    /** What a document says, by its XML: after most faults it is one that was looked at before. */
    const looked = new Map<string, string>();
    const says = (word: SimulatedWord): string => {
      const xml = word.partText("word/document.xml") ?? "";
      const words = looked.get(xml) ?? wordsOf(new FilledForm({ "word/document.xml": xml }));
      looked.set(xml, words);
      return words;
    };
    const before = says(first.word);
    const clean = openWord(prepared, profile);
    await job.act(clean.word);
    const done = says(clean.word);
    const faults = clean.word.traffic.actions.flatMap((count, request): Fault[] => [
      { request },
      { request, after: true },
      ...Array.from({ length: count }, (_, action) => ({ request, action })),
    ]);

    const start = (number * 7 + words.indexOf(profile) * 3) % Math.min(every, faults.length);
    const tried = faults.filter((_, index) => index % every === start);
    for (const fault of tried) {
      const { word } = openWord(prepared, profile);
      word.failAt({ ...fault, code: fault.action === undefined ? 5001 : "GeneralException" });
      let failure: unknown;
      try {
        await job.act(word);
      } catch (thrown) {
        failure = thrown;
      }
      runs += 1;
      const now = says(word);
      const told =
        failure === undefined
          ? "done"
          : failure instanceof FormError && !failure.wrote
            ? "as it was"
            : failure instanceof Error
              ? failure.message
              : "something else";
      const is =
        now === done && told === "done"
          ? "done"
          : now === before && told === "as it was"
            ? "as it was"
            : "neither";
      expect({ fault, told, is }).toEqual({ fault, told, is: told });
    }
  },
);

test("the run was a long one", () => {
  process.stdout.write(`${String(runs)} failures were injected, one at a time\n`);
  expect(runs).toBeGreaterThan(every === 1 ? 2000 : 200);
});
