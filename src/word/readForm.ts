import type { Form } from "../plan/form";
import { FormError } from "../plan/formError";
import { canFill } from "./capabilities";
import type { FormDocument } from "./formDocument";
import { readOoxml } from "./readOoxml";
import { recognise } from "./recognise";
import { runWord } from "./runWord";

/** See `Gateway.readForm`. */
export function readForm(): Promise<Form> {
  return runWord(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return formIn(readOoxml(ooxml.value));
  });
}

/** The form in a document that was read. Throws FormError "not-a-form". */
export function formIn(document: FormDocument): Form {
  const form = recognise(document, canFill);
  if (form === undefined) throw new FormError("not-a-form");
  return form;
}
