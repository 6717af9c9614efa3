import { inWriting } from "../plan/inWriting";
import { textOf, type Form, type Wanted } from "../../src/plan/form";
import { FormError } from "../../src/plan/formError";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import type { Person } from "../../src/simulator/person/person";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import { wordGateway } from "../../src/word/wordGateway";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm } from "./filledForm";
import { rowWanted } from "./rowJobs";

jest.setTimeout(60_000);
afterAll(closeWord);

/** The table of actions in the form in-use: a head, three rows and two blank ones. */
const actionTable = 1;
const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table

/** The number of the first paragraph of the body that says something, or of the n-th after it. */
function paragraphSaying(word: SimulatedWord, text: string, after = 0): number {
  const [, ...paragraphs] = (word.partText("word/document.xml") ?? "").split(/<w:p(?=[ >/])/);
  const at = paragraphs.findIndex((xml) => xml.replace(/<[^>]*>/g, "").includes(text));
  if (at < 0) throw new Error(`nothing says ${text}`);
  return at + after;
}

const hisRow = ["His risk", "His action", "Him", "", "", "His comment"];

function rowsIn(word: SimulatedWord): readonly string[] {
  const form = new FilledForm(word.save());
  return Array.from({ length: form.rowCount(actionTable) }, (_, row) => form.row(actionTable, row).join("|"));
}

describe.each(profileNames)("on %s, between the reading and the writing of a fill", (profile) => {
  const open = () => openWord(formFile("in-use"), profile).word;
  const meanwhile = (word: SimulatedWord, act: (person: Person) => void) => {
    word.meanwhile(1, act);
  };

  test.each([
    ["above the first", 1, "above"],
    ["above the second", 2, "above"],
    ["below the last filled", 3, "below"],
    ["below the last", 5, "below"],
  ] as const)("a colleague puts in a row %s: his and ours stand", async (_where, row, side) => {
    const word = open();
    const before = rowsIn(word);
    meanwhile(word, (person) => person.insertRow(actionTable, row, side, hisRow));
    const { left } = await wordGateway.fillForm({
      actions: [
        { risk: "Ours", action: "Do it", who: "Client" },
        { risk: "Ours too", action: "Do that", who: "IDVA" },
      ],
    });
    expect(left).toEqual([]);
    const after = rowsIn(word);
    for (const said of [...before, hisRow.join("|"), "Ours|Do it|Client|||", "Ours too|Do that|IDVA|||"])
      if (said !== "|||||") expect(after).toContain(said);
    expect(after.filter((said) => said !== "|||||")).toHaveLength(
      before.filter((said) => said !== "|||||").length + 3,
    );
  });

  test("a colleague types in the blank row that was to be filled: ours goes into the next", async () => {
    const word = open();
    const blank = rowsIn(word).indexOf("|||||");
    meanwhile(word, (person) => person.insertRow(actionTable, blank, "above", hisRow));
    meanwhile(word, (person) => person.deleteRow(actionTable, blank + 1));
    await wordGateway.fillForm({ actions: [{ risk: "Ours", action: "Do it" }] });
    expect(rowsIn(word)).toContain(hisRow.join("|"));
    expect(rowsIn(word)).toContain("Ours|Do it||||");
  });

  test("a colleague puts in a row above one that is changed: nobody's row is written over", async () => {
    const word = open();
    const form = await wordGateway.readForm();
    const row = form.actionRows[1];
    const before = rowsIn(word);
    word.meanwhile(1, (person) => person.insertRow(actionTable, 1, "above", hisRow));
    const said = await outcomeOf(
      { rows: [rowWanted(row, { kind: "write", cells: { comment: "Changed" } })] },
      form,
    );
    const after = rowsIn(word);
    expect(after).toContain(hisRow.join("|"));
    if (said === "done") expect(after.filter((each) => each.endsWith("Changed"))).toHaveLength(1);
    else {
      expect(said).toBe("changed-meanwhile, nothing written");
      expect(after.filter((each) => each !== hisRow.join("|"))).toEqual(before);
    }
  });

  test("a colleague puts in a row above one that is taken out: his stays, and so does every other", async () => {
    const word = open();
    const form = await wordGateway.readForm();
    const before = rowsIn(word);
    word.meanwhile(1, (person) => person.insertRow(actionTable, 1, "above", hisRow));
    const said = await outcomeOf({ rows: [rowWanted(form.actionRows[0], { kind: "delete" })] }, form);
    expect(rowsIn(word)).toContain(hisRow.join("|"));
    expect(said).toBe("changed-meanwhile, nothing written");
    expect(rowsIn(word).filter((each) => each !== hisRow.join("|"))).toEqual(before);
  });

  test("a colleague types in a box of lines: his line and ours stand", async () => {
    const word = open();
    const at = paragraphSaying(word, "Keep phone charged.");
    meanwhile(word, (person) => person.type(at, " And his words"));
    const { left } = await wordGateway.fillForm({
      advice: {
        general: [
          { text: "One", status: "agreed" },
          { text: "Two", status: "agreed" },
        ],
      },
    });
    expect(left).toEqual([]);
    expect(new FilledForm(word.save()).cell(4, 2, 0)).toBe("Keep phone charged. And his words\nOne\nTwo");
  });

  test("a colleague types in a line that the form keeps for writing, and that ours would use up", async () => {
    const word = open();
    const at = paragraphSaying(word, "Keep phone charged.", 2);
    meanwhile(word, (person) => person.type(at, "His line"));
    await wordGateway.fillForm({
      advice: { general: ["One", "Two", "Three"].map((text) => ({ text, status: "agreed" })) },
    });
    const lines = new FilledForm(word.save()).cell(4, 2, 0)?.split("\n") ?? [];
    for (const line of ["Keep phone charged.", "His line", "One", "Two", "Three"])
      expect(lines).toContain(line);
  });

  test("a colleague changes a line that is to be changed: his stays", async () => {
    const word = open();
    const form = await wordGateway.readForm();
    const place = form.advice.general?.places[0];
    if (place === undefined) throw new Error("no General box");
    const was = textOf(place.answer).split("\n");
    const at = paragraphSaying(word, "Keep phone charged.");
    word.meanwhile(1, (person) => person.type(at, " His"));
    const said = await outcomeOf(
      { lines: [{ key: "general", position: place.position, was, now: ["Ours"] }] },
      form,
    );
    expect(new FilledForm(word.save()).cell(4, 2, 0)).toBe("Keep phone charged. His");
    expect(said).toBe("changed-meanwhile, nothing written");
  });

  test.each(["published", "typed-controls"])(
    "a colleague types in the control of %s that is to be filled: his words stay, and nothing is said to be filled",
    async (name) => {
      const { word } = openWord(formFile(name), profile);
      const form = await wordGateway.readForm();
      const place = form.advice.legal?.places[0];
      if (place?.refusal !== undefined) return;
      word.clickParagraph(0);
      await wordGateway.showPlace(place ?? neverPlace());
      const at = word.selectedParagraph;
      word.meanwhile(1, (person) => person.type(at, "His words"));
      const { left } = await wordGateway.fillForm(
        { advice: { legal: [{ text: "Ours", status: "agreed" }] } },
        form,
      );
      const lines = textOf((await wordGateway.readForm()).advice.legal?.answer ?? { kind: "blank" });
      expect(lines).toContain("His words");
      if (left.length === 0) expect(lines).toContain("Ours");
    },
  );

  test("a colleague answers a detail that was blank: his answer stays", async () => {
    const { word } = openWord(formFile("published"), profile);
    const form = await wordGateway.readForm();
    const [place] = form.fields.reviewedBy?.places ?? [];
    await wordGateway.showPlace(place ?? neverPlace());
    const at = word.selectedParagraph;
    word.meanwhile(1, (person) => person.type(at, "Him"));
    const said = await outcomeOf({ fields: { reviewedBy: "Us" } }, form);
    expect(textOf((await wordGateway.readForm()).fields.reviewedBy?.answer ?? { kind: "blank" })).toBe("Him");
    expect(said).toBe("changed-meanwhile, nothing written");
  });

  test("what a colleague types elsewhere stays, and the fill takes two round trips", async () => {
    const word = open();
    const at = paragraphSaying(word, "Keep phone charged.");
    word.resetTraffic();
    meanwhile(word, (person) => person.type(at, " His"));
    const { left } = await wordGateway.fillForm({ advice: { legal: [{ text: "Ours", status: "agreed" }] } });
    expect({ left, requests: word.traffic.requests }).toEqual({ left: [], requests: 2 });
    expect(new FilledForm(word.save()).text).toContain("Keep phone charged. His");
  });
});

test("a colleague types in a blank box that is to be set up: his words stay, and nothing is said to be set up", async () => {
  const { word } = openWord(formFile("in-use"));
  const at = paragraphSaying(word, "Reviewed by") + 1;
  word.meanwhile(1, (person) => person.type(at, "His words"));
  const before = new FilledForm(word.save()).text;
  await expect(wordGateway.setUpForm()).rejects.toMatchObject({ code: "changed-meanwhile" });
  const after = new FilledForm(word.save());
  expect(after.text.replace("His words", "")).toBe(before);
  expect(after.text).toContain("His words");
});

describe.each(profileNames)("on %s, between the reading and the writing of an undo", (profile) => {
  test.each([
    ["puts in a row above ours", (person: Person) => person.insertRow(actionTable, 1, "above", hisRow)],
    ["puts in a row below ours", (person: Person) => person.insertRow(actionTable, 4, "below", hisRow)],
  ])("a colleague %s: his stays, and what is said is what happened", async (_what, act) => {
    const { word } = openWord(formFile("in-use"), profile);
    const before = rowsIn(word).filter((said) => said !== "|||||");
    const { undo } = await wordGateway.fillForm({
      actions: ["A", "B", "C", "D"].map((risk) => ({ risk, action: "Ours" })),
    });
    const filled = rowsIn(word).filter((said) => said !== "|||||");
    word.meanwhile(1, (person) => {
      act(person);
    });
    let told = "undone";
    try {
      await wordGateway.undoFill(undo ?? never());
    } catch (failure) {
      told = failure instanceof FormError ? `${failure.code} ${String(failure.wrote)}` : String(failure);
    }
    const after = rowsIn(word).filter((said) => said !== "|||||");
    expect(after).toContain(hisRow.join("|"));
    expect(after.filter((said) => said !== hisRow.join("|"))).toEqual(told === "undone" ? before : filled);
    expect(["undone", "changed-meanwhile false"]).toContain(told);
  });

  test("a colleague types after two lines that are to be taken out: his words and ours stand", async () => {
    const { word } = openWord(formFile("in-use"), profile);
    const { undo } = await wordGateway.fillForm({ service: { openingHours: "9 to 5\nclosed on Sunday" } });
    const at = paragraphSaying(word, "closed on Sunday");
    word.meanwhile(1, (person) => person.type(at, " and his"));
    await expect(wordGateway.undoFill(undo ?? never())).rejects.toMatchObject({
      code: "changed-meanwhile",
      wrote: false,
    });
    expect(new FilledForm(word.save()).text).toContain("9 to 5\nclosed on Sunday and his");
  });

  test("a colleague types in a box that is to be put back: his words stay", async () => {
    const { word } = openWord(formFile("in-use"), profile);
    const { undo } = await wordGateway.fillForm({ advice: { legal: [{ text: "Ours", status: "agreed" }] } });
    const at = paragraphSaying(word, "Ours");
    word.meanwhile(1, (person) => person.type(at, " and his"));
    await expect(wordGateway.undoFill(undo ?? never())).rejects.toMatchObject({
      code: "changed-meanwhile",
      wrote: false,
    });
    expect(new FilledForm(word.save()).text).toContain("Ours and his");
  });
});

describe.each(profileNames)(
  "on %s, between the reading and the writing of the undo of a set-up",
  (profile) => {
    test.each(["in-use", "published"])(
      "a colleague types in a box of %s that is to lose its control",
      async (name) => {
        const { word } = openWord(formFile(name), profile);
        const { undo } = await wordGateway.setUpForm();
        const at = paragraphSaying(word, "Reviewed by") + 1;
        word.meanwhile(1, (person) => person.type(at, "His words"));
        const undoing = wordGateway.undoSetUp(undo ?? never());
        // A Word that sets no prompts has put no control there.
        if (profile === "web") await undoing;
        else await expect(undoing).rejects.toMatchObject({ code: "changed-meanwhile", wrote: true });
        expect(new FilledForm(word.save()).text).toContain("His words");
      },
    );

    test("a colleague puts in a row elsewhere: it stays, and what was set up goes", async () => {
      const { word } = openWord(formFile("in-use"), profile);
      const before = word.partText("word/document.xml")?.match(/<w:sdt>/g)?.length;
      const { undo } = await wordGateway.setUpForm();
      word.meanwhile(1, (person) => person.insertRow(actionTable, 1, "above", hisRow));
      await wordGateway.undoSetUp(undo ?? never());
      expect(rowsIn(word)).toContain(hisRow.join("|"));
      expect(word.partText("word/document.xml")?.match(/<w:sdt>/g)?.length).toBe(before);
    });
  },
);

/** What a fill said of itself. */
async function outcomeOf(wanted: Wanted, seen: Form): Promise<string> {
  try {
    const { left } = await wordGateway.fillForm(wanted, seen);
    return left.length === 0
      ? "done"
      : `left ${inWriting(left)
          .map(({ name, why }) => `${name}: ${why}`)
          .join(", ")}`;
  } catch (failure) {
    if (!(failure instanceof FormError)) throw failure;
    return `${failure.code}, ${failure.wrote ? "perhaps written" : "nothing written"}`;
  }
}

function never(): never {
  throw new Error("nothing to undo");
}

function neverPlace(): never {
  throw new Error("no such box");
}
