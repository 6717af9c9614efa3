import { textOf, type Form } from "../../plan/form";
import { readForm } from "../readForm";
import { fillForm } from "../write/fillForm";
import { undoFill } from "../write/undoFill";
import { compare, type Trial } from "./trial";

/** The pane's own work, from end to end, on a small form. */
export const formTrials = {
  form: async () => {
    const seen = await readForm();
    const { left, undo, form } = await fillForm(
      {
        fields: { clientRef: "SH-5", intakeDate: "2026-01-31" },
        actions: [{ risk: "The back door", action: "New lock asked for", who: "Housing officer" }],
        advice: {
          general: ["First words", "More words"].map((text) => ({ text, status: "agreed" as const })),
        },
      },
      seen,
    );
    const undone = undo === undefined ? form : await undoFill(undo);
    return compare(
      "SH-5, 31/01/2026, The back door, First words + More words | 0 | , , , ",
      `${saidBy(form)} | ${left.length} | ${saidBy(undone)}`,
    );
  },
} satisfies Readonly<Record<string, Trial>>;

function saidBy({ fields, actionRows, advice }: Form): string {
  const answers = [fields.clientRef, fields.intakeDate, actionRows[0]?.cells.risk, advice.general].map(
    (box) => (box === undefined ? "" : textOf(box.answer).replaceAll("\n", " + ")),
  );
  return answers.join(", ");
}
