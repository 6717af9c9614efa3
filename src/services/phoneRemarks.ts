import { likelyPhone } from "./likelyPhone";
import { isPhone } from "./phone";

/** What is said of a number of a cell, and how to put it right. */
export type CellRemark = { readonly what: string; readonly how: string };

/** A leading 0 or a + is put back. */
export function mended(written: string, whole: string, fault: "lost-0" | "lost-+"): CellRemark {
  return {
    what: `${written} has lost its ${fault === "lost-0" ? "leading 0" : "+"}: it is read as ${whole}`,
    how: "Compare the number with the service’s own page",
  };
}

/** A number that cannot be whole, with the one that was most likely meant. */
export function notWhole(number: string): CellRemark {
  const digits = number.replace(/\D/g, "").length;
  const many = isPhone(number) ? ` (it has ${String(digits)} digits)` : "";
  const likely = likelyPhone(number);
  return {
    what: `${shortened(number)} is not a whole phone number${many}${likely === undefined ? "" : `. It may be ${likely}`}`,
    how: "Enter the number with its area code, as the service’s own page gives it",
  };
}

/** A number that is not for the public. */
export function forStaff(number: string): CellRemark {
  return {
    what: `${number} is not for the public, as the cell says: it stands behind the others`,
    how: "Look before you give it to a client",
  };
}

/** A number that the pane gives apart. */
export function emergency(number: string): CellRemark {
  return {
    what: `${number} is a number for emergencies or for the police`,
    how: "Take it out: the pane gives it apart, with what it does not do",
  };
}

/** A number of somebody who works there, which changes when they go. */
export function oneWorkers(number: string, standsIn: boolean): CellRemark {
  return {
    what: `${number} is one person’s number, as the cell says${standsIn ? "" : ": it stands in the note"}`,
    how: "Look whether it may be given to a client",
  };
}

/** A number whose owner has gone, as the cell says. */
export function outOfDate(number: string, isBehind: boolean): CellRemark {
  return {
    what: `${number} may be out of date, as the cell says${isBehind ? ": it stands behind the others" : ""}`,
    how: "Compare the number with the service’s own page",
  };
}

/** A number that is nobody's at work. */
export function ofHome(number: string): CellRemark {
  return { what: `${number} is somebody’s number at home: it was left out`, how: "Nothing needs doing" };
}

/** A long text, cut for a remark. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
