import type { Element } from "slimdom";
import type { Form } from "../../src/plan/form";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import { filledNow, type FilledForm, inside, showsPlaceholder } from "./filledForm";

/** What stands in a form, piece by piece: rows of actions whole, of all else each line by itself. */
export type Units = readonly string[];

/**
 * What a form says by now; `form` is the form as it was read, and has the tables of actions. With `controls`, the names of its
 * content controls too.
 */
export function unitsOf(word: SimulatedWord, { actionRows }: Form, controls = false): Units {
  const form = formOf(word);
  const whole = new Set(actionRows.map(({ table }) => table));
  const tables = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)).flatMap((cells) =>
      whole.has(table)
        ? cells.every((cell) => cell === "")
          ? []
          : [JSON.stringify(cells)]
        : cells.flatMap((cell) => cell.split("\n")),
    ),
  );
  const names = controls
    ? inside(form.root, "sdtPr").map(
        (control) => `control ${nameIn(control, "tag")}, ${nameIn(control, "alias")}`,
      )
    : [];
  return [...tables.flat(), ...form.lines.map((line) => line.trim()), ...names].filter((unit) => unit !== "");
}

function nameIn(properties: Element, name: string): string {
  return inside(properties, name)[0]?.attributes.find(({ localName }) => localName === "val")?.value ?? "";
}

/**
 * How many rows, paragraphs, breaks and controls there are: what a person sees as blank lines. What stands in prompts is not
 * counted: Word shows a prompt again as it has it, which may be in fewer paragraphs than it stood in.
 */
export function lookOf(word: SimulatedWord): string {
  const { root } = formOf(word);
  const prompts = inside(root, "sdt").filter(showsPlaceholder);
  return ["p", "br", "sdt", "tr"]
    .map((name) => {
      const inPrompts = new Set(prompts.flatMap((prompt) => inside(prompt, name)));
      return `${name} ${String(inside(root, name).length - inPrompts.size)}`;
    })
    .join(" ");
}

const seen = new Map<string, FilledForm>();

/** What the last few documents came to, which are looked at again and again. */
function formOf(word: SimulatedWord): FilledForm {
  const xml = word.partText("word/document.xml") ?? "";
  const form = seen.get(xml) ?? filledNow(word);
  seen.delete(xml);
  seen.set(xml, form);
  for (const oldest of [...seen.keys()].slice(0, -8)) seen.delete(oldest);
  return form;
}

/** What there is more of in some units than in others. */
export function excess(some: Units, other: Units): Units {
  return [...new Set(some)].filter((unit) => countIn(some, unit) > countIn(other, unit));
}

export function countIn(units: Units, unit: string): number {
  return units.filter((each) => each === unit).length;
}

export function same(one: Units, other: Units): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

export function difference(now: Units, wanted: Units): string {
  return `more: ${excess(now, wanted).join(" | ")}; fewer: ${excess(wanted, now).join(" | ")}`;
}
