import { stillBlank } from "../../src/plan/check";
import type { Form } from "../../src/plan/form";
import { adviceKeys } from "../../src/plan/form";
import { box, cellAt, form, place, row, rows } from "./drawForm";

/** A form in which everything is filled, with parts drawn otherwise. */
function full(parts: Partial<Form> = {}): Form {
  const said = box(place("Said"));
  return form({
    fields: {
      clientRef: said,
      intakeDate: said,
      isspDate: said,
      createdOn: said,
      reviewedOn: box(place("")),
      reviewedBy: box(place("")),
    },
    actionRows: rows({ risk: "Weapons", action: "Report", who: "IDVA", byWhen: "09/02/2026" }, {}),
    advice: Object.fromEntries(adviceKeys.map((key) => [key, said])),
    service: { contact: said, openingHours: said },
    ...parts,
  });
}

function keys(form: Form): string[] {
  return stillBlank(form).map(({ key }) => key);
}

test("nothing is missing from a form with a full action, its details, advice and service lines", () => {
  expect(stillBlank(full())).toEqual([]);
});

test("a blank form lacks actions first, then details, advice and service lines, in its own order", () => {
  expect(keys(form())).toEqual([
    "actions",
    "clientRef",
    "intakeDate",
    "isspDate",
    "createdOn",
    ...adviceKeys,
    "contact",
    "openingHours",
  ]);
});

test("started actions without an action come first, then without who, then without by when, and actions of no risk", () => {
  const started = rows(
    { risk: "Debts", action: "Call" },
    { risk: "Fire", byWhen: "ongoing" },
    {},
    { action: "Locks" },
  );
  expect(keys(full({ actionRows: started }))).toEqual([
    "actions[1].action",
    "actions[0].who",
    "actions[1].who",
    "actions[2].who",
    "actions[0].byWhen",
    "actions[2].byWhen",
    "actions[2].risk",
  ]);
});

test("what is missing from an action comes with its risk and the cell to show", () => {
  const started = row({ risk: "Fire", who: "IDVA", byWhen: "ongoing" }, { at: 4 });
  expect(stillBlank(full({ actionRows: [started] }))).toEqual([
    {
      kind: "action",
      key: "actions[0].action",
      column: "action",
      action: 0,
      risk: "Fire",
      about: "",
      place: started.cells.action,
    },
  ]);
});

test("a complete action needs no date to be done by, and a table without a column cannot lack it", () => {
  expect(
    keys(full({ actionRows: rows({ risk: "a", action: "b", who: "c", dateComplete: "28/01/2026" }) })),
  ).toEqual([]);
  expect(
    keys(full({ actionRows: [row({ risk: "a", action: "b" }, { columns: ["risk", "action"] })] })),
  ).toEqual([]);
});

test("a detail that one page has and the other lacks is missing there", () => {
  const pages = [place("SH-0417"), place("", "cell", {}, cellAt(2, 0, 1))];
  const { fields } = full();
  expect(stillBlank(full({ fields: { ...fields, clientRef: box(...pages) } }))).toEqual([
    { kind: "field", key: "clientRef", place: pages[1] },
  ]);
});

test("a review needs its date and who did it; a plan that was not reviewed needs neither", () => {
  const { fields } = full();
  expect(keys(full({ fields: { ...fields, reviewedOn: box(place("01/02/2026")) } }))).toEqual(["reviewedBy"]);
  expect(keys(full({ fields: { ...fields, reviewedBy: box(place("Ann")) } }))).toEqual(["reviewedOn"]);
});

test("boxes that the form does not have are not missing", () => {
  expect(stillBlank({ fields: {}, actionRows: [], advice: {}, bag: [], service: {}, problems: [] })).toEqual(
    [],
  );
});

test("bags are not asked for: packing ahead can be unsafe", () => {
  expect(keys(full({ bag: [box(place(""))] }))).toEqual([]);
});
