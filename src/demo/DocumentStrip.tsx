import type { Cursor } from "../simulator/person/cursor";
import type { Person } from "../simulator/person/person";
import type { SimulatedWord } from "../simulator/simulatedWord";
import type { Refusal } from "../simulator/view/documentEditor";

type DocumentStripProps = {
  readonly word: SimulatedWord;
  readonly cursor: Cursor | undefined;
  readonly refusal: Refusal | undefined;
  /** What became of a colleague who waited. */
  readonly colleague: string | undefined;
  /** A button has done its work. */
  readonly onDone: () => void;
  readonly onRefused: (refusal: Refusal | undefined) => void;
};

/** Above the form: the rows of the table that the cursor is in, what the keys do, and why one did nothing. */
export function DocumentStrip({ word, cursor, refusal, colleague, onDone, onRefused }: DocumentStripProps) {
  const cell = cursor?.cell;
  const act = (edit: (person: Person, table: number, row: number) => boolean): void => {
    const place = word.keyboard.cursor.cell;
    if (place === undefined) return;
    onRefused(resultOf(() => edit(word.person, place.table, place.row)));
    onDone();
  };
  const button = (label: string, edit: (person: Person, table: number, row: number) => boolean) => (
    <button type="button" disabled={cell === undefined} onClick={() => act(edit)}>
      {label}
    </button>
  );
  return (
    <div className="strip">
      <div className="buttons" role="group" aria-label="Rows of the table">
        {button("Row above", (person, table, row) => person.insertRow(table, row, "above"))}
        {button("Row below", (person, table, row) => person.insertRow(table, row, "below"))}
        {button("Delete row", (person, table, row) => person.deleteRow(table, row))}
      </div>
      <p id="document-help">
        Type in the form as in Word. Tab: next cell. F6: to the pane, the bar, and back.
      </p>
      <p role="status" className="news">
        {colleague}
      </p>
      <p role="status">{refusal === undefined ? null : refusals[refusal]}</p>
    </div>
  );
}

function resultOf(edit: () => boolean): Refusal | undefined {
  try {
    return edit() ? undefined : "refused";
  } catch {
    return "not-simulated";
  }
}

const refusals: Readonly<Record<Refusal, string>> = {
  refused: "Word does not allow that here: this part of the form is locked. Nothing was changed.",
  "not-simulated": "This demo does not know what Word does here, and leaves it.",
  "several-paragraphs": "Select words in one paragraph at a time to type over them. Nothing was changed.",
};
