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
  const own = nameKey(name);
  return answers.map((answer) => {
    const parts = answer.text.split(/(?<=\d)\s*[;,\n|]\s*(?=\p{Lu})/u);
    const named = parts.map((part) => /^([\p{L}'’&. -]*\p{L})[\s:\u2013\u2014(-]*[\d+(][\d\s()+-]+$/u.exec(part.trim())?.[1] ?? ""); // prettier-ignore
    const isOwn = named.map((each) => each !== "" && ` ${nameKey(each)} `.includes(` ${own} `));
    if (parts.length < 2 || own === "" || !isOwn.includes(true)) return answer;
    const isOthers = named.map((each, at) => isOwn[at] === false && each !== "" && !saysWhichNumber(each));
    for (const [at, part] of parts.entries())
      if (isOthers[at] === true)
        remark(answer.as, {
          what: `“${shortened(part.trim())}” is another's number, as the cell says: it was left out`,
          how: "Give it a row of its own",
        });
    return { ...answer, text: parts.filter((_, at) => isOthers[at] !== true).join("; ") };
  });
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

/** "Jane Smith": a first name that many people have, and one word more that no service is called by. */
function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = "", last = ""] = words;
  return words.length === 2 && isGivenName(first) && /^\p{Lu}[\p{L}'’-]+$/u.test(last) && !words.some(isOfServices); // prettier-ignore
}

function isMobile(number: string): boolean {
  return /^07[1-57-9]/.test(phoneKey(number));
}

/** Where the row makes no service there is no note either. */
export function withoutNote<R extends CellRemark>(remark: R): R {
  return { ...remark, what: remark.what.replace(/: it stands in the note$/, ": it is no number to call") };
}
