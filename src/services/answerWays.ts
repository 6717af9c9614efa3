import { emailAddress, webAddress, type Answer, type Answers, type Remark } from "./answerReaders";
import { isLikelyTextNumber } from "./phoneCheck";
import { phonesInCell, unlikePhones } from "./phoneCell";

/** The numbers that a row says, those for the public first, with the emails and websites that stand among them. */
export function numbersOf(answers: Answers, remark: Remark) {
  const phones: string[] = [];
  const forStaff: string[] = [];
  const ofWorkers: string[] = [];
  const texts: string[] = [];
  const notes: string[] = [];
  const relay: string[] = [];
  const emails: Answer[] = [];
  const sites: Answer[] = [];
  for (const { text: whole, as } of [...(answers.phone ?? []), ...(answers.otherPhones ?? [])]) {
    const { text, found } = withoutAddresses(whole);
    for (const each of found) (each.includes("@") ? emails : sites).push({ text: each, as });
    if (found.length > 0 && text === "") continue;
    const cell = phonesInCell(text);
    phones.push(...cell.phones.filter((each) => !cell.staff.includes(each) && !cell.workers.includes(each)));
    ofWorkers.push(...cell.workers);
    forStaff.push(...cell.staff);
    texts.push(...cell.texts);
    relay.push(...cell.relay);
    if (cell.rest !== "") notes.push(`${as}: ${cell.rest}`);
    for (const each of cell.remarks) remark(as, each);
  }
  for (const { text: whole, as } of answers.text ?? []) {
    if (whole === "") continue;
    const text = whole.replace(/^\s*([678]\d{4,5})[\s(,:;\u2013\u2014-]+(?:text\s+)?["“'‘]?(\p{Lu}[\p{Lu}\d]{1,19})["”'’]?\)?\s*$/u, "$2 to $1"); // prettier-ignore
    const keyed = /^(?:text\s+)?["“']?([\p{L}\d]+)["”']?\s+to\s+(\d{5,6})$/iu.exec(text);
    const cell =
      keyed === null
        ? phonesInCell(/^\s*[678]\d{4,5}\s*$/.test(text) ? `text ${text}` : text)
        : {
            phones: [],
            staff: [],
            workers: [],
            texts: [`${keyed[1] ?? ""} to ${keyed[2] ?? ""}`],
            relay: [],
            rest: "",
            remarks: [],
          };
    texts.push(...[...cell.texts, ...cell.phones].filter(isLikelyTextNumber));
    relay.push(...cell.relay);
    if (cell.rest !== "") notes.push(`${as}: ${cell.rest}`);
    for (const each of cell.remarks) remark(as, each);
  }
  const [phone = "", ...otherPhones] = unlikePhones([
    ...phones,
    ...forStaff,
    ...(phones.length + forStaff.length === 0 ? ofWorkers : []),
  ]);
  const [text = "", ...otherTexts] = [...new Set(texts)];
  for (const other of otherTexts) notes.push(`Text: ${other}`);
  return { phone, otherPhones, text, relay, notes, emails, sites };
}

/** The text of a cell of phones without the emails and websites that stand in it too. */
function withoutAddresses(cell: string): { readonly text: string; readonly found: readonly string[] } {
  const addresses = new RegExp(String.raw`${emailPattern.source}|(?:https?:\/\/|\bwww\.)[^\s,;]+`, "giu");
  const found = cell.match(addresses) ?? [];
  if (found.length === 0) return { text: cell, found };
  const text = cell.replace(addresses, " ").replace(/\b(?:e-?mail|web(?:site)?|mailto)\b\s*:?/gi, " ").replace(/^[\s,;:/|()<>-]+|[\s,;:/|(<-]+$/g, "").replace(/[^\S\n]+/g, " "); // prettier-ignore
  return { text, found };
}

/** The addresses of the web that one or several cells hold, the first that can be used first. */
export function sitesIn(answers: readonly Answer[] = []): readonly Answer[] {
  const all = unlike(answers).flatMap(({ text, as }) => {
    const parts = text.split(/\s*[;,|\n]\s*|\s+(?:or|and|\/|&)\s+|\s*:::\s*|\s+(?=www\.|https?:)/).filter((part) => part !== ""); // prettier-ignore
    const isSeveral = parts.length > 1 && parts.every((part) => webAddress(part) !== undefined);
    return (isSeveral ? parts : [text]).map((part) => ({ text: part, as }));
  });
  return unlike(all);
}

/** The emails that one or several cells hold, whatever words and signs stand round them. */
export function emailsIn(answers: readonly Answer[] = []): readonly Answer[] {
  const all = unlike(answers).flatMap(({ text, as }) => {
    const emails = text.replace(/mailto:/gi, " ").match(emailPattern) ?? [];
    return emails.length === 0 ? [{ text, as }] : emails.map((email) => ({ text: email, as }));
  });
  const isEmail = ({ text }: Answer): boolean => emailAddress(text) !== undefined;
  return unlike([...all.filter(isEmail), ...all.filter((each) => !isEmail(each))]);
}

/** "Referrals: a@…": which address is for what. */
export function saysMoreThanEmails(cell: string): boolean {
  const rest = cell.replace(/mailto:/gi, "").replace(emailPattern, "");
  return emailPattern.test(cell) && /\p{L}{2}/u.test(rest.replace(/\b(?:e-?mail|and|or)\b/gi, ""));
}

const emailPattern = /[^\s<>()[\]{},;:"'“”‘’/|&]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;

export function unlike(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(
    ({ text }, at) => text !== "" && answers.findIndex((each) => each.text === text) === at,
  );
}
