import type { FormControl, FormDocument } from "../read/formDocument";

/** The one control that holds the answer; one around nothing but another gives way to it. Undefined where several stand side by side. */
export function answerControl(
  document: FormDocument,
  controls: readonly FormControl[],
): FormControl | undefined {
  if (controls.length < 2) return controls[0];
  const straightIn = new Map<FormControl | undefined, FormControl[]>();
  const known = new Set(controls);
  for (const control of controls) {
    const around = nearestAround(document, control, known);
    const among = straightIn.get(around);
    if (among === undefined) straightIn.set(around, [control]);
    else among.push(control);
  }
  const nested: FormControl[] = [];
  for (;;) {
    const [only, ...others] = straightIn.get(nested.at(-1)) ?? [];
    if (only === undefined || others.length > 0) break;
    nested.push(only);
  }
  return nested.reduceRight<FormControl | undefined>(
    (inner, control) => (inner?.text === control.text ? inner : control),
    undefined,
  );
}

/** Whether a control is one that Google Docs puts round words, cells and rows that it exports, and says something: it asks for nothing. */
function isRoundWords({ tag = "", text, showsPlaceholder }: FormControl): boolean {
  return /^goog_rdk_\d+$/.test(tag) && !showsPlaceholder && text.trim() !== "";
}

/** Whether a control may be one to write in. */
export function mayBeBox(control: FormControl | undefined): boolean {
  return control !== undefined && !control.isContainer && !isRoundWords(control);
}

function nearestAround(
  document: FormDocument,
  control: FormControl,
  known: ReadonlySet<FormControl>,
): FormControl | undefined {
  const parentOf = ({ parent }: FormControl): FormControl | undefined =>
    parent === undefined ? undefined : document.controls[parent];
  let around = parentOf(control);
  while (around !== undefined && !known.has(around)) around = parentOf(around);
  return around;
}
