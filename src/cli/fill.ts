import { writtenName } from "../plan/editNames";
import { FormError } from "../plan/formError";
import { actionEditsFromPlanFile, rowsForEdits, wantedFromPlanFile } from "../plan/planFile";
import { linesFor } from "../services/contactsForPlan";
import { wordGateway } from "../word/wordGateway";
import { inWord, openedFor, textAt } from "./files";
import { outFile } from "./outFile";
import type { Print, Settings } from "./settings";
import { leftShown, saidShown, writtenShown } from "./words";

/** Fills a form from a plan. Prints what was written and what that replaced, what stood already and what was left; `roundTrips` are requests to Word. */
export async function fill(
  form: string,
  plan: string,
  out: string,
  { profile, offered, contacts, remembered, mayReplace, read }: Settings,
  print: Print,
): Promise<void> {
  const target = outFile(out, { from: [form, plan, ...read], mayReplace });
  const word = openedFor(form, target, profile);
  const planFile = textAt(plan);
  const wanted = wantedFromPlanFile(planFile, offered, linesFor(contacts));
  const edits = actionEditsFromPlanFile(planFile);
  const { filled, written, standing, left } = await inWord(word, async () => {
    // The pane has read the form before it fills it. Here that is needed only where rows are to be edited, and is not
    // counted.
    const rows = edits.length === 0 ? undefined : rowsForEdits(await wordGateway.readForm(remembered), edits);
    word.resetTraffic();
    return wordGateway.fillForm({ ...wanted, rows }, undefined, remembered);
  });
  const locked = left.filter((each) => each.why === "locked").map((each) => writtenName(each.name));
  if (locked.length > 0) throw new FormError("locked", { detail: [...new Set(locked)].join(", ") });
  target.write(word.save());
  print({
    filled,
    written: written.map(writtenShown),
    standing: standing.map(saidShown),
    left: left.map(leftShown),
    roundTrips: word.traffic.requests,
  });
}
