import type { Answer } from "./answerReaders";
import type { ImportProblem } from "./importProblem";
import { shortened } from "./phoneRemarks";

/** The number of whoever works there is no number of the service. */
export function atHome(row: number, number: string): ImportProblem {
  return {
    row,
    field: "TEL",
    what: `${number} is somebody’s number at home: it was left out`,
    how: "Nothing needs doing",
    used: true,
  };
}

/** A number under "Home phone" of a service that has no other: address books keep services there too. */
export function onlyAtHome(row: number, { text, as }: Answer): ImportProblem {
  return {
    row,
    field: as,
    what: `${shortened(text)} stands under “${shortened(as)}”, and is the only number`,
    how: "Look whether it is the service’s, and not somebody’s at home",
    used: true,
  };
}

/** A mobile that is left out beside the number of the service. */
export function oneWorkersNumber(row: number, { text, as }: Answer): ImportProblem {
  return {
    row,
    field: as,
    what: `${shortened(text)} is the number of whoever works there: it was left out`,
    how: "Add it to the service if clients may have it",
    used: true,
  };
}

/** A card of somebody whose service nothing names. */
export function aPersons(row: number, name: string): ImportProblem {
  return {
    row,
    field: "FN",
    what: `${name} is a person, and the card names no service: it was left out`,
    how: "Enter the name of the service as company",
    used: false,
  };
}
