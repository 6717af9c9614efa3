import { useState } from "react";
import type { Form } from "../../plan/form";
import { standingRows, standingRowsAfter, type StandingRow } from "./standingRows";

/** The rows of the form with their ids, which outlive what a fill, an undo or the user in Word does to the form; none without a form. */
export function useStandingRows(form: Form = noForm): readonly StandingRow[] {
  const [known, setKnown] = useState(() => standingRows(form));
  const now = known.form === form ? known : standingRowsAfter(known, form);
  if (now !== known) setKnown(now);
  return now.rows;
}

const noForm: Form = { fields: {}, actionRows: [], advice: {}, bag: [], service: {}, problems: [] };
