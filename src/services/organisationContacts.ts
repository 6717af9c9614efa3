import { isObject, pathTo, unknownKeys } from "../plan/jsonShapes";
import type { Contact } from "./contact";
import { importContacts, imported } from "./importContacts";
import type { ImportProblem } from "./importProblem";
import { entriesOfList } from "./jsonEntries";
import { starter } from "./starter";

/** What an organisation has set for the services of everybody who uses its pane. */
export type OrganisationContacts = {
  /** Services of its own. */
  readonly contacts: readonly Contact[];
  /** Ids of the starter list that are not offered. */
  readonly hide: readonly string[];
  readonly problems: readonly string[];
};

/**
 * Reads the "contacts" of an organisation.json, `{ "hide": [id…], "add": [contact…] }`, and the contacts.csv beside it, where
 * there is one. Never throws: what is wrong is left out, each with a problem that says where and what to do, and the rest
 * holds. That a text is not JSON is not said here: `organisationFrom` says it.
 */
export function organisationContacts(json: string, csv?: Uint8Array | string): OrganisationContacts {
  const given = contactsKeyIn(json);
  const problems: string[] = [];
  if (given !== undefined && !isObject(given)) problems.push(`contacts: write this as { … }. ${leftOut}`);
  const settings = isObject(given) ? given : {};
  problems.push(...unknownKeys(settings, ["hide", "add"], ["contacts"]));
  const add = listOf(settings.add, "contacts.add", problems);
  const own = imported(entriesOfList(add));
  const inCsv = csv === undefined ? undefined : importContacts(csv, "contacts.csv");
  problems.push(...own.problems.map(inJson), ...(inCsv?.problems ?? []).map(inTable));
  const ids = new Set(own.contacts.map(({ id }) => id));
  return {
    contacts: [...own.contacts, ...(inCsv?.contacts ?? []).filter(({ id }) => !ids.has(id))],
    hide: hideFrom(settings.hide, problems),
    problems,
  };
}

const leftOut = "It was left out.";

function contactsKeyIn(json: string): unknown {
  try {
    const file: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    return isObject(file) ? file.contacts : undefined;
  } catch {
    return undefined;
  }
}

function hideFrom(given: unknown, problems: string[]): readonly string[] {
  return listOf(given, "contacts.hide", problems).flatMap((id, at) => {
    if (starter.some((contact) => contact.id === id)) return [String(id)];
    problems.push(
      `contacts.hide[${String(at)}]: write the id of a shipped service, like "samaritans". ${leftOut}`,
    );
    return [];
  });
}

function inJson({ row, field, what, how, used }: ImportProblem): string {
  const path = pathTo(
    [{ key: "contacts" }, { key: "add" }, { key: row - 1 }, ...(field === "" ? [] : [{ key: field }])],
    "",
  );
  return `${path}: ${what}. ${how}.${used ? "" : ` ${leftOut}`}`;
}

function inTable({ row, field, what, how, used }: ImportProblem): string {
  const place = ["contacts.csv", row === 0 ? "" : `row ${String(row)}`, field].filter((each) => each !== "").join(", "); // prettier-ignore
  return `${place}: ${what}. ${how}.${used ? "" : ` ${leftOut}`}`;
}

function listOf(given: unknown, path: string, problems: string[]): readonly unknown[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given as readonly unknown[];
  problems.push(`${path}: write this as [ … ]. ${leftOut}`);
  return [];
}
