import type { Form, Pointed } from "../plan/form";
import { FormError } from "../plan/formError";
import { canFill } from "./capabilities";
import type { FormDocument } from "./read/formDocument";
import { keepRead } from "./lastRead";
import { readOoxml } from "./read/readOoxml";
import { recognise } from "./recognise/recognise";
import { runWord } from "./runWord";

/** See `Gateway.readForm`. */
export function readForm(pointed?: Pointed): Promise<Form> {
  return runWord(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return formIn(readOoxml(ooxml.value), pointed);
  });
}

/** The form in a document that was read, with what the user has pointed to. Throws FormError "not-a-form". */
export function formIn(document: FormDocument, pointed?: Pointed): Form {
  const form = recognise(document, canFill, pointed);
  keepRead(form && { document, form });
  if (form === undefined) throw new FormError("not-a-form");
  return form;
}
