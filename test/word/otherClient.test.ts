import { wordGateway } from "../../src/word/wordGateway";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { formNames } from "./forms";

afterAll(closeWord);

const otherClient = { code: "other-client", wrote: false };

test.each(formNames)("a fill of %s that was meant for another client writes nothing", async (name) => {
  const open = openWord(formFile(name));
  await wordGateway.fillForm({ fields: { clientRef: "AB123" } });
  const seen = await wordGateway.readForm();
  await wordGateway.fillForm({ fields: { clientRef: "CD456" } });
  const now = open.documentXml;
  const wanted = { advice: { legal: [{ text: "I can ask for help.", status: "agreed" }] } } as const;
  await expect(wordGateway.fillForm(wanted, seen)).rejects.toMatchObject(otherClient);
  await expect(wordGateway.insertAtCursor("Helpline", undefined, seen)).rejects.toMatchObject(otherClient);
  expect(open.documentXml).toBe(now);
});

test("Undo of what was written for another client puts nothing back", async () => {
  const open = openWord(formFile("published"));
  await wordGateway.fillForm({ fields: { clientRef: "AB123" } });
  const { undo, form: seen } = await wordGateway.fillForm({ fields: { reviewedBy: "Sam" } });
  await wordGateway.fillForm({ fields: { clientRef: "CD456" } });
  const now = open.documentXml;
  if (undo === undefined) throw new Error("nothing to undo");
  await expect(wordGateway.undoFill(undo, undefined, seen)).rejects.toMatchObject(otherClient);
  expect(open.documentXml).toBe(now);
});

test("Undo that is stopped names the box that was changed", async () => {
  openWord(formFile("published"));
  const { undo } = await wordGateway.fillForm({
    fields: { clientRef: "AB123", reviewedBy: "Sam" },
    actions: [{ risk: "Isolation", who: "Client" }],
  });
  if (undo === undefined) throw new Error("nothing to undo");
  const changed = await wordGateway.fillForm({ fields: { reviewedBy: "Alex" } });
  await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({ detail: "reviewedBy" });
  if (changed.undo !== undefined) await wordGateway.undoFill(changed.undo);
  const [row] = changed.form.actionRows;
  if (row === undefined) throw new Error("no action row");
  await wordGateway.fillForm({
    rows: [
      {
        table: row.table,
        row: row.row,
        was: { risk: "Isolation", action: "", who: "Client", byWhen: "", dateComplete: "", comment: "" },
        now: { kind: "write", cells: { who: "IDVA" } },
      },
    ],
  });
  await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({ detail: "who" });
});
