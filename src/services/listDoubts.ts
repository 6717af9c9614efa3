import type { Answer, Remark } from "./answerReaders";
import { mayHaveEnded } from "./closedInWords";
import { phoneKey } from "./phone";
import { shortened, type CellRemark } from "./phoneRemarks";
import { isGivenName, nameKey } from "./serviceNames";
import { isOfServices } from "./tableColumns";

/**
 * The answers under "Phone" without the numbers that a cell says are another service's: "Haven 01632…; Anchor 01632…", where the row
 * is Haven's.
 */
export function withoutOthersNumbers(
  name: string,
  answers: readonly Answer[],
  remark: Remark,
): readonly Answer[] {
  return answers.map((answer) => {
    const parts = partsOf(answer.text);
    const isOwn = parts.map(({ label }) => label !== "" && names(label, name));
    const isOthers = parts.map(({ label }, at) => isOwn[at] === false && /^\p{Lu}/u.test(label) && !saysWhichNumber(label)); // prettier-ignore
    const hasBare = parts.some(({ label }) => label === "");
    if (parts.length < 2 || name === "" || !(isOwn.includes(true) || hasBare) || !isOthers.includes(true)) return answer; // prettier-ignore
    const isTold = isOwn.includes(true);
    for (const [at, { label, number, text }] of parts.entries()) {
      if (isOthers[at] !== true) continue;
      if (isTold)
        remark(answer.as, {
          what: `“${shortened(text)}” is another’s number, as the cell says: it was left out`,
          how: "Give it a row of its own",
        });
      else if (!isGivenName(label.split(/\s/)[0] ?? ""))
        remark(answer.as, {
          what: `“${shortened(label)}” stands beside ${number}: it may be another’s number`,
          how: "Give it a row of its own if it is",
        });
    }
    if (!isTold) return answer;
    return { ...answer, text: parts.filter((_, at) => isOthers[at] !== true).map(({ text }) => text).join("; ") }; // prettier-ignore
  });
}

type Part = { readonly label: string; readonly number: string; readonly text: string };

/** The numbers of a cell, each with the words before it or, in brackets, behind it; none where the cell says anything else. */
function partsOf(cell: string): readonly Part[] {
  const numbers = [...cell.matchAll(/(?<![\p{L}\d])[+(]?\d[\d\s()+-]{7,}\d(?!\d)/gu)];
  let end = 0;
  return numbers.map((match, at) => {
    const bracket = /^\s*\(([^()\d]*)\)/.exec(cell.slice(match.index + match[0].length));
    const before = cell.slice(end, match.index).replace(/^[\s,;/|&.)]*(?:\b(?:and|or)\b)?\s*/i, "");
    const isBehind = before === "" && bracket !== null && (at === 0 || bracket[1] !== "");
    const label = (isBehind ? (bracket[1] ?? "") : before).replace(/[\s:(\u2013\u2014-]+$/, "");
    const from = end;
    end = match.index + match[0].length + (isBehind ? bracket[0].length : 0);
    const text = cell.slice(from, end).replace(/^[\s,;/|&.)]*(?:\b(?:and|or)\b)?\s*/i, "");
    return { label, number: match[0].trim(), text };
  });
}

/** Whether a label names the service: by its name, a part of it, or its initials. */
function names(label: string, name: string): boolean {
  const [said, own] = [nameKey(label), nameKey(name)];
  const initials = own.split(" ").map((word) => word.charAt(0)).join(""); // prettier-ignore
  return ` ${said} `.includes(` ${own} `) || ` ${own} `.includes(` ${said} `) || (initials.length > 1 && said === initials); // prettier-ignore
}

/** "Office", "Out of hours": which of the service's own numbers it is. */
function saysWhichNumber(words: string): boolean {
  return /\b(?:office|help ?line|advice line|duty|mobile|mob|main|admin\w*|reception|switchboard|referrals?|enquir\w+|out of hours|ooh|emergenc\w+|day ?time|evenings?|weekends?|nights?|tel(?:ephone)?|phone|text|sms|fax|free ?phone|land ?line|new|old|direct|call|ring|or|and|mini ?com|text ?phone|whats ?app|men|women|youth|children|team|branch|local|national)\b/i.test(words); // prettier-ignore
}

/** What a reader is to look at in a service that is taken: its name may be two, or a person's; a note may say that it has ended. */
export function remarkOnDoubts(
  { name, notes, numbers, isClosed, isOrganisation }: Doubted,
  nameAnswer: Answer | undefined,
  phoneCell: string,
  remark: Remark,
): void {
  const field = nameAnswer?.as ?? "name";
  const [names, cells] = [nameAnswer?.text ?? "", phoneCell].map((text) => text.split("\n").filter((line) => line.trim() !== "")); // prettier-ignore
  const count = names?.length ?? 0;
  if (count > 1 && count === cells?.length && numbers.length >= count)
    remark(field, {
      what: `The name stands on ${String(count)} lines and so do the numbers: it may be ${String(count)} services`,
      how: "Give each service a row of its own",
    });
  if (!isOrganisation && isFullName(name) && numbers.length > 0 && numbers.every(isMobile))
    remark(field, {
      what: `${name} may be a person, with a number of her or his own`,
      how: "Take the row out, or enter the name of the service",
    });
  if (!isClosed)
    for (const note of notes.filter(mayHaveEnded))
      remark("note", { what: `“${shortened(note)}”: the service may have ended`, how: "Mark it as closed, or take it out, if it has" }); // prettier-ignore
}

type Doubted = {
  readonly name: string;
  readonly notes: readonly string[];
  readonly numbers: readonly string[];
  readonly isClosed: boolean;
  /** The list names an organisation beside it. */
  readonly isOrganisation: boolean;
};

/** "Jane Smith", "Mrs Shah", "J. Smith (SW)": two words in capitals that no service is called by. */
function isFullName(name: string): boolean {
  const plain = name.replace(/\([^()]*\)|\s[-\u2013\u2014]\s.*$/gu, "").trim();
  const words = plain.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|PS|DS|Sgt)\.?\s+/, "").split(/\s+/);
  const isTitled = plain !== words.join(" ");
  return (
    words.length >= (isTitled ? 1 : 2) &&
    words.length <= 2 &&
    words.every(
      (word) => /^\p{Lu}(?:[\p{L}'’-]*\p{Ll}|\.?)$/u.test(word) && !isOfServices(word) && word !== "The",
    )
  );
}

function isMobile(number: string): boolean {
  return /^07[1-57-9]/.test(phoneKey(number));
}

/** Where the row makes no service there is no note either. */
export function withoutNote<R extends CellRemark>(remark: R): R {
  return { ...remark, what: remark.what.replace(/: it stands in the note$/, ": it is no number to call") };
}
