import type { Answer } from "./answerReaders";
import type { Column } from "./columnWordings";
import { fromWindows1252 } from "./fileText";
import type { ImportProblem } from "./importProblem";
import { aPersons, atHome, oneWorkersNumber } from "./peopleApart";
import { isKin, isSomebody } from "./somebody";
import type { Entries, Entry } from "./importedEntry";

/** Takes apart vCards (2.1, 3.0 and 4.0): each card is an entry; its number is its place in the file. Sources: RFC 2426, RFC 6350. */
export function entriesInVCards(text: string): Entries {
  const lines = text
    .replace(/\r\n?/g, "\n")
    // Quoted-printable goes on where a line ends in "=", all else where the next begins with a space.
    .replace(/^([^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:.*=\n)+)/gim, (whole: string) => whole.replace(/=\n/g, ""))
    .replace(/\n[ \t]/g, "")
    .split("\n");
  const entries: Entry[] = [];
  let card: Property[] | undefined;
  for (const line of lines) {
    if (/^BEGIN:VCARD/i.test(line)) card = [];
    else if (/^END:VCARD/i.test(line) && card !== undefined) {
      entries.push(entryOf(card, entries.length + 1));
      card = undefined;
    } else {
      const property = propertyOf(line);
      if (property !== undefined) card?.push(property);
    }
  }
  // A file that ends in the middle of a card still has that card.
  if (card !== undefined && card.length > 0) entries.push(entryOf(card, entries.length + 1));
  return {
    entries,
    problems: [],
    fields: ["name", "phone", "otherPhones", "text", "relay", "email", "website", "note"],
  };
}

type Property = {
  /** Properties of one group belong together: a number and its label. */
  readonly group: string;
  readonly name: string;
  readonly types: readonly string[];
  /** The parts of the value, which semicolons part. */
  readonly parts: readonly string[];
  readonly value: string;
};

function propertyOf(line: string): Property | undefined {
  const match = /^(?:([\w-]+)\.)?([A-Z][A-Z-]*)((?:;(?:"[^"]*"|[^":;]|"[^"]*")*)*):(.*)$/is.exec(line);
  if (match === null) return undefined;
  const parameters = (match[3] ?? "")
    .toLowerCase()
    .split(";")
    .filter((each) => each !== "");
  const raw = match[4] ?? "";
  const decoded = parameters.some((each) => each.includes("quoted-printable"))
    ? quotedPrintable(raw, charsetIn(parameters))
    : raw;
  const parts = decoded.split(/(?<!\\);/).map(unescaped);
  const types = parameters.flatMap((each) =>
    each
      .replace(/^type=/, "")
      .replace(/"/g, "")
      .split(","),
  );
  return {
    group: (match[1] ?? "").toLowerCase(),
    name: (match[2] ?? "").toUpperCase(),
    types,
    parts,
    value: unescaped(decoded),
  };
}

function entryOf(card: readonly Property[], row: number): Entry {
  const named = (name: string) => card.filter((property) => property.name === name);
  const texts = (name: string) =>
    named(name)
      .map(({ value }) => value.trim())
      .filter((value) => value !== "");
  const organisation = (named("ORG")[0]?.parts ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const kind = (texts("KIND")[0] ?? "").toLowerCase();
  const ownName = (named("N")[0]?.parts ?? []).map((part) => part.trim()).filter((part) => part !== "");
  const [fullName = ownName.join(" ")] = texts("FN");
  const hasFamilyName = (named("N")[0]?.parts[0] ?? "").trim() !== "" && organisation.length > 0;
  const isCompany = /^company$/i.test(texts("X-ABSHOWAS")[0] ?? "");
  const isPerson =
    (hasFamilyName || (kind === "individual" && organisation.length > 0)) &&
    fullName !== organisation[0] &&
    !isCompany &&
    kind !== "org";
  const answers: Partial<Record<Column, Answer[]>> = {};
  const add = (column: Column, as: string, said: readonly string[]) => {
    if (said.length > 0) (answers[column] ??= []).push(...said.map((text) => ({ text, as })));
  };
  add("organisation", "ORG", organisation.length === 0 ? [] : [organisation.join(", ")]);
  add(isPerson ? "person" : "name", "FN", fullName === organisation.join(", ") ? [] : [fullName].filter((each) => each !== "")); // prettier-ignore
  const labels = new Map(
    named("X-ABLABEL").map((label) => [label.group, label.value.replace(/^_\$!<|>!\$_$/g, "")]),
  );
  const isPreferred = ({ types }: Property): boolean =>
    types.some((type) => type === "pref" || type === "pref=1");
  const phones = [...named("TEL").filter(isPreferred), ...named("TEL").filter((each) => !isPreferred(each))];
  const [family = "", given = ""] = (named("N")[0]?.parts ?? []).map((part) => part.trim());
  const isNobodys = organisation.length === 0 && kind !== "org" && !isCompany;
  const somebody =
    given !== "" && family !== ""
      ? [given, family]
      : kind === "individual" || !/\s/.test(fullName)
        ? [fullName]
        : [];
  const problems: ImportProblem[] = kind === "location" || kind === "group" ? [otherKind(row, kind)] : isNobodys && (isSomebody(somebody) || isKin(fullName)) ? [aPersons(row, fullName)] : []; // prettier-ignore
  for (const { group, types, value } of phones) {
    const number = value.replace(/^tel:/i, "").replace(/;ext=/i, " ext ").trim();
    if (isPerson && types.includes("home") && !types.includes("work")) {
      problems.push(atHome(row, number));
      continue;
    }
    if (
      isPerson &&
      types.includes("cell") &&
      phones.some((each) => !/cell|home|fax|pager/.test(each.types.join()))
    ) {
      problems.push(oneWorkersNumber(row, { text: number, as: "TEL" }));
      continue;
    }
    const label = types.some((type) => /textphone|tty/.test(type)) ? "Textphone: " : types.some((type) => /fax/.test(type)) ? "Fax: " : types.includes("pager") ? "Pager: " : types.some((type) => /^(?:text|sms)$/.test(type)) && !types.includes("voice") ? "Text: " : ownLabel(labels.get(group)); // prettier-ignore
    add(types.includes("cell") ? "otherPhones" : "phone", "TEL", [`${label}${number}`]);
  }
  add("email", "EMAIL", texts("EMAIL"));
  add("website", "URL", texts("URL"));
  add("note", "NOTE", texts("NOTE"));
  add("address", "ADR", named("ADR").map(({ parts }) => parts.filter((part) => part.trim() !== "").join(", ")).filter((each) => each !== "")); // prettier-ignore
  const unread = ["CATEGORIES", "TITLE", "ROLE", "NICKNAME", "GEO", "LABEL"].flatMap((name) =>
    texts(name).map((text) => ({ text, as: name })),
  );
  return { row, answers, unread, problems };
}

function otherKind(row: number, kind: "location" | "group"): ImportProblem {
  return {
    row,
    field: "KIND",
    what: `This card is of a ${kind === "location" ? "place" : "group of cards"}: it was left out`,
    how: "Nothing needs doing if it is no service",
    used: false,
  };
}

/** What somebody has called a number: "Fax", "Old number", "Minicom". */
function ownLabel(label: string | undefined): string {
  if (label === undefined || usualLabels.has(label.toLowerCase())) return "";
  return /fax$/i.test(label) ? "Fax: " : `${label}: `; // "HomeFAX" is a label of Apple's
}

const usualLabels: ReadonlySet<string> = new Set([
  "",
  "other",
  "work",
  "home",
  "main",
  "mobile",
  "iphone",
  "helpline",
  "phone",
]);

function unescaped(value: string): string {
  return value.replace(/\\([nN,;\\:])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark));
}

function charsetIn(parameters: readonly string[]): string {
  const charset = parameters.find((each) => each.startsWith("charset="))?.slice("charset=".length) ?? "utf-8";
  return /^(?:windows-1252|iso-8859-1|latin1|cp1252)$/.test(charset) ? "windows-1252" : "utf-8";
}

function quotedPrintable(value: string, charset: string): string {
  const bytes = [...value.matchAll(/=([0-9A-F]{2})|([^=])/gi)].flatMap(([, code, plain]) =>
    code === undefined ? [...new TextEncoder().encode(plain ?? "")] : [parseInt(code, 16)],
  );
  return charset === "utf-8" ? new TextDecoder().decode(new Uint8Array(bytes)) : fromWindows1252(new Uint8Array(bytes)); // prettier-ignore
}
