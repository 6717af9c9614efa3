import { FormError } from "../plan/formError";
import { formErrorFrom, runWord } from "./runWord";

/** Microsoft's name for the setting of a document that asks Word to open a pane with it. */
const name = "Office.AutoShowTaskpaneWithDocument";

/** See `Gateway.opensWithForm`. */
export function opensWithForm(): Promise<boolean> {
  return runWord(async () => {
    const kept = settings();
    // What the document holds, not what was asked of it last. A Word that does not read them again has said them at the start.
    await new Promise<void>((done) => kept.refreshAsync(() => done()));
    return kept.get(name) === true;
  });
}

/** See `Gateway.setOpensWithForm`. */
export function setOpensWithForm(opens: boolean): Promise<void> {
  // In its turn, and with its patience: settings are asked for past the batches.
  return runWord(async () => {
    const kept = settings();
    const before: unknown = kept.get(name);
    put(kept, opens);
    try {
      await saved(kept);
    } catch (failure) {
      put(kept, before === true);
      throw formErrorFrom(failure);
    }
  });
}

function settings(): Office.Settings {
  const { document } = Office.context as Partial<Office.Context>; // some Words have no settings, whatever the types promise
  const kept: Office.Settings | undefined = document?.settings;
  if (kept === undefined) throw new FormError("word-refused", { detail: "settings" });
  return kept;
}

/** Off is not there: nothing is left of it. */
function put(kept: Office.Settings, opens: boolean): void {
  if (opens) kept.set(name, true);
  else kept.remove(name);
}

function saved(kept: Office.Settings): Promise<void> {
  return new Promise((done, fail) => {
    kept.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) done();
      else fail(new FormError("word-refused", { cause: error, detail: String(error.code) }));
    });
  });
}
