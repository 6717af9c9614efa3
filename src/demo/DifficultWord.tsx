import { useEffect, useId, useRef, useState } from "react";
import type { Person } from "../simulator/person/person";
import type { SimulatedWord } from "../simulator/simulatedWord";
import { unkindnesses, type Unkindness } from "../simulator/unkind/unkind";
import { Choice, type Option } from "./Choice";

type DifficultWordProps = {
  readonly word: SimulatedWord;
  /** The colleague who waited has acted, or could not: a sentence about it. */
  readonly onColleague: (outcome: string) => void;
  readonly onClose: () => void;
};

/** What real Words have done to add-ins, each to be switched on, and a colleague who works in the same form. */
export function DifficultWord({ word, onColleague, onClose }: DifficultWordProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [on, setOn] = useState<ReadonlySet<Unkindness>>(new Set(word.unkind));
  useEffect(() => dialog.current?.showModal(), []);

  const turn = (name: Unkindness, isOn: boolean): void => {
    const wanted = new Set(on);
    if (isOn) wanted.add(name);
    else wanted.delete(name);
    word.setUnkind([...wanted]);
    setOn(wanted);
  };
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>Make Word difficult</h2>
      <p>
        Each of these has been reported of a real Word. What is on holds for this form from now on, until it
        is turned off or another form is opened.
      </p>
      <Colleague word={word} onActed={onColleague} />
      <fieldset>
        <legend>Word</legend>
        {unkindnessNames.map((name) => (
          <label className="switch" key={name}>
            <input
              type="checkbox"
              checked={on.has(name)}
              onChange={({ target }) => turn(name, target.checked)}
            />
            {unkindnesses[name].what}
            <small>{unkindnesses[name].report}</small>
          </label>
        ))}
      </fieldset>
      <div className="buttons">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}

const unkindnessNames = Object.keys(unkindnesses) as readonly Unkindness[]; // the keys of a constant table

type ColleagueProps = { readonly word: SimulatedWord; readonly onActed: (outcome: string) => void };

/** Lets a colleague edit the form while the pane is at work in it. */
function Colleague({ word, onActed }: ColleagueProps) {
  const [deed, setDeed] = useState<Deed>("type");
  const [request, setRequest] = useState<Moment>("0");
  const [told, setTold] = useState<string>();
  return (
    <fieldset>
      <legend>A colleague in the same form</legend>
      <div className="buttons">
        <Choice label="The colleague" value={deed} options={deeds} onChoose={setDeed} />
        <Choice label="Just before" value={request} options={moments} onChoose={setRequest} />
        <button
          type="button"
          onClick={() => {
            const { paragraph, cell } = word.keyboard.cursor;
            if (deed !== "type" && cell === undefined) {
              setTold("Put the cursor in a row of a table first.");
              return;
            }
            word.meanwhile(Number(request), (person) => {
              onActed(tryTo(() => edit(person, deed, paragraph, cell)));
            });
            setTold("The colleague waits for the pane. Close this, then press a button in the pane.");
          }}
        >
          Let the colleague wait
        </button>
      </div>
      <p role="status">{told}</p>
    </fieldset>
  );
}

type Deed = "type" | "row" | "delete";
const deeds: readonly Option<Deed>[] = [
  { value: "type", label: "types where the cursor is now" },
  { value: "row", label: "inserts a row above the cursor" },
  { value: "delete", label: "deletes the row of the cursor" },
];

/** Of the pane's requests to come, counted from 0. */
type Moment = "0" | "1" | "2" | "3";
const moments: readonly Option<Moment>[] = [
  { value: "0", label: "the pane's next request" },
  { value: "1", label: "the one after it" },
  { value: "2", label: "the third" },
  { value: "3", label: "the fourth" },
];

function edit(
  person: Person,
  deed: Deed,
  paragraph: number,
  cell: { readonly table: number; readonly row: number } | undefined,
): boolean {
  if (deed === "type" || cell === undefined) return person.type(paragraph, " (typed by a colleague)");
  if (deed === "row") return person.insertRow(cell.table, cell.row, "above", ["Row of a colleague"]);
  return person.deleteRow(cell.table, cell.row);
}

function tryTo(act: () => boolean): string {
  try {
    return act() ? "The colleague has done it." : "Word did not let the colleague do it.";
  } catch {
    return "The colleague could not do it: the place is gone, or this demo does not know what Word does.";
  }
}
