import { writtenName } from "../../src/plan/editNames";
import { FormError } from "../../src/plan/formError";
import { textOf, type Form } from "../../src/plan/form";
import type { Filled } from "../../src/word/gateway";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { wholeWanted } from "./forms";
import { FilledForm, wordsOf } from "./filledForm";
import { rowWanted } from "./rowJobs";

jest.setTimeout(120_000);
afterAll(closeWord);

const forty = Array.from({ length: 40 }, (_, index) => ({
  risk: `Risk ${index + 1}`,
  action: `Agreed ${index + 1}`,
  who: "Client",
  byWhen: "2026-03-01",
}));

/** Watches a fill and stops it once so many rows are in the form. */
function watchTo(last = Infinity) {
  const told: (readonly [number, number])[] = [];
  return {
    told,
    onProgress: (done: number, all: number) => void told.push([done, all]),
    isStopped: () => (told.at(-1)?.[0] ?? 0) >= last,
  };
}

const risksIn = (form: Form): readonly string[] =>
  form.actionRows.filter(({ blank }) => !blank).map(({ cells }) => textOf((cells.risk ?? cells.action)?.answer ?? { kind: "blank" })); // prettier-ignore

const stoppedIn = ({ left }: Filled): readonly number[] => [
  ...new Set(
    left.flatMap(({ name, why }) => (why === "stopped" && name.kind === "action" ? [name.index] : [])),
  ),
];

describe.each(Object.keys(profiles) as ProfileName[])("in %s", (profile) => {
  const open = () => openWord(formFile("published"), profile);
  const wordsIn = ({ word }: ReturnType<typeof open>) => wordsOf(new FilledForm(word.save()));

  test("forty rows go in ten at a time as they would at once, and one undo of two round trips takes all back", async () => {
    const atOnce = open();
    await wordGateway.fillForm({ fields: { clientRef: "SH-0417" }, actions: forty });
    const whole = wordsIn(atOnce);

    const stepped = open();
    const before = wordsIn(stepped);
    const watch = watchTo();
    const seen = await wordGateway.readForm();
    const wanted = { fields: { clientRef: "SH-0417" }, actions: forty };
    const filled = await wordGateway.fillForm(wanted, seen, undefined, watch);
    expect(watch.told).toEqual([0, 10, 20, 30, 40].map((done) => [done, 40]));
    expect(filled.left).toEqual([]);
    expect(new Set(filled.written.map(({ name }) => writtenName(name))).size).toBe(1 + 40 * 4);
    expect(wordsIn(stepped)).toBe(whole);
    const again = await wordGateway.fillForm(wanted);
    expect(again.filled).toBe(0);

    if (filled.undo === undefined) throw new Error("nothing to undo");
    const asked = stepped.word.traffic.requests;
    await wordGateway.undoFill(filled.undo, undefined, again.form);
    expect(stepped.word.traffic.requests - asked).toBe(2);
    expect(wordsIn(stepped)).toBe(before);
  });

  test("stopped after twenty, twenty are in the form and twenty are left by name; asked for again, only those go in", async () => {
    const stepped = open();
    const before = wordsIn(stepped);
    const filled = await wordGateway.fillForm({ actions: forty }, undefined, undefined, watchTo(20));
    expect(risksIn(filled.form)).toEqual(forty.slice(0, 20).map(({ risk }) => risk));
    expect(stoppedIn(filled)).toEqual(forty.slice(20).map((_, index) => 20 + index));
    expect(filled.left.filter(({ why }) => why !== "stopped")).toEqual([]);
    expect(filled.stoppedBy).toBeUndefined();
    const rest = await wordGateway.fillForm({ actions: forty.slice(20) }, filled.form);
    expect(risksIn(rest.form)).toEqual(forty.map(({ risk }) => risk));
    if (rest.undo === undefined || filled.undo === undefined) throw new Error("nothing to undo");
    await wordGateway.undoFill(rest.undo);
    await wordGateway.undoFill(filled.undo);
    expect(wordsIn(stepped)).toBe(before);
  });

  test("when Word refuses the third step, twenty are in the form, the rest is left, and why is said", async () => {
    const stepped = open();
    const before = wordsIn(stepped);
    for (const request of [4, 5]) {
      const { word } = open();
      word.failAt({ request, code: "ActivityLimitReached" });
      const filled = await wordGateway.fillForm({ actions: forty }, undefined, undefined, watchTo());
      expect(filled.stoppedBy).toBe("busy");
      expect(risksIn(filled.form)).toEqual(forty.slice(0, 20).map(({ risk }) => risk));
      expect(stoppedIn(filled)).toEqual(forty.slice(20).map((_, index) => 20 + index));
      if (filled.undo === undefined) throw new Error("nothing to undo");
      await wordGateway.undoFill(filled.undo);
      expect(wordsOf(new FilledForm(word.save()))).toBe(before);
    }
  });

  test("when the first step fails, nothing is in the form and the failure is told", async () => {
    const stepped = open();
    const before = wordsIn(stepped);
    stepped.word.failAt({ request: 1, code: "ActivityLimitReached" });
    const fill = wordGateway.fillForm({ actions: forty }, undefined, undefined, watchTo());
    await expect(fill).rejects.toMatchObject({ code: "busy", wrote: false });
    expect(wordsIn(stepped)).toBe(before);
  });

  test("what stood is changed and taken out with the rows, and stopping leaves no row half moved", async () => {
    open();
    const three = ["One", "Two", "Three"].map((risk) => ({ risk, action: `Act on ${risk}` }));
    const { form } = await wordGateway.fillForm({ actions: three });
    const rowOf = (risk: string) =>
      form.actionRows.find(({ cells }) => textOf((cells.risk ?? cells.action)?.answer ?? { kind: "blank" }) === risk); // prettier-ignore
    const rows = [
      rowWanted(rowOf("One"), { kind: "write", cells: { who: "Police" } }),
      rowWanted(rowOf("Two"), { kind: "delete" }),
    ];
    const filled = await wordGateway.fillForm({ rows, actions: forty }, form, undefined, watchTo(10));
    expect(risksIn(filled.form)).toEqual(["One", "Three", ...forty.map(({ risk }) => risk)]);
    expect(filled.left).toEqual([]);
  });

  test("ten rows or fewer are one step, of which nobody is told", async () => {
    const { word } = open();
    const watch = watchTo(0);
    const filled = await wordGateway.fillForm({ actions: forty.slice(0, 10) }, undefined, undefined, watch);
    expect(risksIn(filled.form)).toHaveLength(10);
    expect(watch.told).toEqual([]);
    expect(word.traffic.requests).toBe(2);
  });
});

test("what Word refuses as a whole goes in by parts; where it fails then, it is said whether anything is in the form", async () => {
  const refused = () => {
    const trial = openWord(formFile("typed-controls"), "web");
    trial.word.setUnkind(["one-control-refused"]);
    return trial;
  };
  const whole = refused();
  const { left } = await wordGateway.fillForm(wholeWanted);
  expect(left.map(({ why }) => why)).toContain("refused");
  const told = [];
  for (let request = 3; request < whole.word.traffic.requests; request += 7) {
    const trial = refused();
    const before = wordsOf(new FilledForm(trial.word.save()));
    trial.word.failAt({ request, code: "ActivityLimitReached" });
    const failed = await codeAndWrote(wordGateway.fillForm(wholeWanted));
    if (failed !== undefined)
      told.push({ ...failed, isChanged: wordsOf(new FilledForm(trial.word.save())) !== before });
  }
  expect(told.filter(({ isChanged }) => isChanged)).not.toEqual([]);
  expect(told.filter(({ wrote, isChanged }) => wrote !== isChanged)).toEqual([]);
});

async function codeAndWrote(job: Promise<unknown>) {
  try {
    await job;
    return undefined;
  } catch (failure) {
    if (!(failure instanceof FormError)) throw failure;
    return { code: failure.code, wrote: failure.wrote };
  }
}
