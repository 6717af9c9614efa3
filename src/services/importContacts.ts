import type { Contact, ContactField } from "./contact";
import { tableInCsv } from "./csvTable";
import { fileText, isWorkbook } from "./fileText";
import { saidOfAll, titleInFileName, type Entries, type Entry } from "./importedEntry";
import type { ImportProblem } from "./importProblem";
import { entriesInJson } from "./jsonEntries";
import { phoneKey } from "./phone";
import { shortened } from "./phoneRemarks";
import { cellText, isBlank, type Table } from "./table";
import { headsIn } from "./tableColumns";
import { entriesInTable } from "./tableEntries";
import { contactFromAnswers } from "./readAnswers";
import type { Answer } from "./answerReaders";
import { hasAddress, partsOfAddress } from "./secretPlace";
import { nameKey } from "./serviceNames";
import { shownTitle } from "./shownTitle";
import { isSecret } from "./withoutSecrets";

/** What became of a row. */
export type RowOutcome =
  | { readonly kind: "contact"; readonly row: number; readonly id: string }
  | { readonly kind: "duplicate"; readonly row: number; readonly of: number }
  | { readonly kind: "not-used"; readonly row: number };

export type Imported = {
  readonly contacts: readonly Contact[];
  readonly problems: readonly ImportProblem[];
  /** One for every row that is not blank; where services stand side by side, one for each of them. */
  readonly rows: readonly RowOutcome[];
  /** What the file speaks of: an answer that it leaves blank is taken away from a contact, one that it has no column for stays. */
  readonly fields: readonly ContactField[];
};

/**
 * Reads a file of services as it stands beside the pane: CSV, Open Referral (HSDS) JSON, or contacts as JSON. Never throws; what
 * cannot be used is named. `importFile` reads more kinds, and is loaded only when it is needed.
 */
export function importContacts(file: Uint8Array | string, fileName: string): Imported {
  const fault = otherFile(file, fileName);
  if (fault !== undefined) return nothing(fault.what, fault.how);
  const text = fileText(file);
  if (text.trim() === "") return nothing("The file is empty", "Choose the file that has the services");
  const entries = /^\s*[[{]/.test(text) ? entriesInJson(text) : entriesInCsv(text);
  const all = imported(saidOfAll(entries, [titleInFileName(fileName)]));
  if (all.rows.length > 0 || all.problems.some(({ used }) => !used)) return all;
  return nothing("There is no service in the file", "Choose the file that has the services");
}

function entriesInCsv(text: string): Entries {
  const { table, problems } = tableInCsv(text);
  const heads = headsIn(table);
  if (heads === undefined) return { entries: [], problems: [...problems, noHeads(table)], fields: [] };
  const entries = entriesInTable(table, heads);
  return { ...entries, problems: [...problems, ...entries.problems] };
}

/** A table that nobody has named the columns of. */
export function withoutHeads({
  table,
  problems,
}: {
  readonly table: Table;
  readonly problems: readonly ImportProblem[];
}): Imported {
  return { contacts: [], problems: [...problems, noHeads(table)], rows: [], fields: [] };
}

function noHeads(table: Table): ImportProblem {
  const first = table.find((cells) => !cells.every(isBlank)) ?? [];
  const said = first.map((cell) => `“${shownTitle(cellText(cell)) ?? "…"}”`).join(", ");
  return {
    row: 0,
    field: "",
    what: `No row names the columns. The first says ${shortened(said)}`,
    how: "Say in the pane what each column is, or put Name, Phone and so on in the first row",
    used: false,
  };
}

/** The contacts that entries make: of two that are the same service only the first, each with an id of its own. */
export function imported({ entries, problems: ofFile, fields }: Entries): Imported {
  const problems: ImportProblem[] = [...ofFile];
  const rows: RowOutcome[] = [];
  const contacts: Contact[] = [];
  const ids = new Set<string>();
  const known = new Map<string, { row: number; contact: Contact }>();
  const byNumber = new Map<string, { row: number; contact: Contact }>();
  const keptBack: KeptBack[] = [];
  const houses = secretHouses(entries);
  for (const entry of entries) {
    const { row, answers, problems: ofRow } = entry;
    const read = contactFromAnswers(answers, standsAt(entry, houses));
    problems.push(...(read.isSecret ? ofRow.map(untold) : ofRow));
    if (ofRow.some(({ used }) => !used)) {
      rows.push({ kind: "not-used", row });
      continue;
    }
    const { contact, givenId, remarks, keptBack: left } = read;
    problems.push(...remarks.map((remark) => ({ row, ...remark, used: contact !== undefined })));
    if (contact === undefined) {
      rows.push({ kind: "not-used", row });
      continue;
    }
    const key = serviceKey(contact);
    const twin = known.get(key);
    if (twin !== undefined) {
      const unlike = differences(twin.contact, contact).filter(
        (field) => field !== "name" && field !== "phone",
      );
      rows.push({ kind: "duplicate", row, of: twin.row });
      problems.push({
        row,
        field: "",
        what: `${contact.name} is the same service as in row ${String(twin.row)}${unlike.length === 0 ? "" : `, and differs in ${unlike.join(", ")}`}: row ${String(twin.row)} is used`,
        how: unlike.length === 0 ? "Nothing needs doing" : "Keep the row that is right",
        used: false,
      });
      continue;
    }
    const like = byNumber.get(phoneKey(contact.phone));
    if (like === undefined) byNumber.set(phoneKey(contact.phone), { row, contact });
    else if (contact.phone !== "" && isWithin(contact.name, like.contact.name)) problems.push(perhapsSame(row, contact, like)); // prettier-ignore
    if (left !== undefined) keptBack.push({ row, left });
    const id = freeId(givenId, contact.name, ids);
    ids.add(id);
    known.set(key, { row, contact });
    contacts.push({ ...contact, id });
    rows.push({ kind: "contact", row, id });
  }
  return { contacts, problems: [...problems, ...remarksOn(keptBack)], rows, fields };
}

/** Whether one of two names is the other with words more: "Haven", "Haven Women’s Aid". */
function isWithin(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => ` ${nameKey(name)} `) as [string, string]; // two names
  return a.includes(b) || b.includes(a);
}

function perhapsSame(
  row: number,
  { name }: Contact,
  like: { readonly row: number; readonly contact: Contact },
): ImportProblem {
  return {
    row,
    field: "",
    what: `${name} has the number of ${like.contact.name} in row ${String(like.row)}: perhaps it is the same service`,
    how: "Keep one of them if it is",
    used: true,
  };
}

/** Where places that are kept secret stand, by their own rows: another row may give the same house away. */
function secretHouses(entries: readonly Entry[]): ReadonlySet<string> {
  const parts = entries.flatMap(({ answers, unread = [] }) => {
    const addresses = answers.address ?? [];
    return addresses.length > 0 && isSecret(answers, unread) ? addresses : [];
  });
  return new Set(parts.flatMap(({ text }) => partsOfAddress(text).filter(hasAddress)));
}

/** What else a row says; that it stands in a secret house, where it does. */
function standsAt({ answers, unread = [] }: Entry, houses: ReadonlySet<string>): readonly Answer[] {
  const addresses = (answers.address ?? []).flatMap(({ text }) => partsOfAddress(text));
  return addresses.some((part) => houses.has(part)) ? [...unread, { text: "redacted", as: "" }] : unread;
}

/** A remark on a row that may be a refuge does not say what it left out. */
function untold(problem: ImportProblem): ImportProblem {
  return { ...problem, what: problem.what.replace(/^“[^”]*” /, "What ") };
}

/** Two entries are the same service when name and number are; without a number, when name and the other way are. */
export function serviceKey({ name, phone, text = "", website = "", email = "" }: Contact): string {
  const way = [phone === "" ? "" : phoneKey(phone), text, email, website].find((each) => each !== "") ?? "";
  return `${nameKey(name)}|${way.toLowerCase()}`;
}

/** The answers in which two contacts differ. */
export function differences(one: Contact, other: Contact): readonly ContactField[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Contact)[]; // the keys of contacts
  return fields.flatMap((field) =>
    field === "id" || JSON.stringify(one[field]) === JSON.stringify(other[field]) ? [] : [field],
  );
}

/** An id that nobody has yet: the one given, else the name in small letters. */
export function freeId(given: string | undefined, name: string, taken: ReadonlySet<string>): string {
  const slug = nameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60);
  const wanted = given ?? (slug === "" ? "service" : slug);
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
  return id;
}

type KeptBack = { readonly row: number; readonly left: "address" | "secret" };

function remarksOn(keptBack: readonly KeptBack[]): readonly ImportProblem[] {
  const rowsWith = (left: KeptBack["left"]) => keptBack.filter((each) => each.left === left).map(({ row }) => row); // prettier-ignore
  const [addresses, secrets] = [rowsWith("address"), rowsWith("secret")];
  return [
    ...leftOut(
      addresses,
      (rows) => `Addresses were left out (${rows}): nothing says that they may be given`,
      "Add a column “Address may be given” with yes where the service says so",
    ),
    ...leftOut(
      secrets,
      (rows) => `What may tell where a refuge or another secret place is was left out (${rows})`,
      "Nothing needs doing: it is never kept here",
    ),
  ];
}

function leftOut(
  rows: readonly number[],
  what: (rows: string) => string,
  how: string,
): readonly ImportProblem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const listed = `rows ${rows.slice(0, 20).join(", ")}${rows.length > 20 ? " and more" : ""}`;
  return [{ row: first, field: "address", what: what(listed), how, used: true }];
}

function otherFile(file: Uint8Array | string, name: string): { what: string; how: string } | undefined {
  if (isWorkbook(file))
    return {
      what: "This is a workbook, not a CSV file",
      how: "In the spreadsheet choose File > Save As > CSV UTF-8, and import that",
    };
  const start = typeof file === "string" ? file.slice(0, 60) : new TextDecoder().decode(file.slice(0, 60));
  if (/^\s*BEGIN:VCARD/i.test(start) || /\.vcf$/i.test(name))
    return {
      what: "This is a vCard file, which cannot stand here",
      how: "Import it in the pane, and export it as CSV",
    };
  if (/^\s*<|^%PDF/.test(start) || /\.(?:pdf|docx?|html?|xml)$/i.test(name))
    return { what: "This is not a CSV or JSON file", how: "Put the services in a spreadsheet, save it as CSV UTF-8, and import that" }; // prettier-ignore
  return undefined;
}

/** A file of which nothing can be used. */
export function nothing(what: string, how: string): Imported {
  return { contacts: [], problems: [{ row: 0, field: "", what, how, used: false }], rows: [], fields: [] };
}
