import { keyTwiceIn, lineOfJsonFault } from "../plan/jsonFault";
import { isObject, shownKey } from "../plan/jsonShapes";
import type { Column } from "./columnWordings";
import { columnWordings } from "./columnWordings";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";
import type { Entries, Entry } from "./importedEntry";
import { referralAnswers, referralFields, remarksOnOthers } from "./openReferral";
import type { Answer } from "./answerReaders";
import { headsIn } from "./tableColumns";
import { entriesInTable } from "./tableEntries";

/** Takes apart JSON: Open Referral (one service, a page of a list, or a bare list; HSDS 3.0, HSDS-UK 3.0 and 1.0), or contacts in the keys that the command line prints. */
export function entriesInJson(text: string): Entries {
  const fault = lineOfJsonFault(text);
  const texts = fault === undefined ? [text] : linesOfJson(text);
  if (texts === undefined)
    return none(
      `Line ${String(fault)} is not JSON`,
      "Check its quotes, commas and brackets, or ask for the file again",
    );
  for (const each of texts) {
    const twice = keyTwiceIn(each);
    if (twice?.kind !== "twice") continue;
    const line = twice.line + (fault === undefined ? 0 : text.split("\n").indexOf(each));
    return none(
      `Line ${String(line)} has the key ${shownKey(twice.key)} twice in one service`,
      "Keep the one that is right, and choose the file again",
    );
  }
  const read = texts.map((each): unknown => JSON.parse(each));
  const list = fault === undefined ? listIn(read[0]) : read;
  if (list === undefined)
    return none(
      "The JSON has no list of services in it",
      "Choose a file of Open Referral services, or of contacts",
    );
  const all = entriesOfList(list);
  return { ...all, problems: [...pagesLeft(read[0]), ...all.problems] };
}

/** What is on another page of a list is not in the file. */
function pagesLeft(json: unknown): readonly ImportProblem[] {
  if (!isObject(json)) return [];
  const [pages, page] = [
    Number(json.total_pages ?? json.totalPages),
    Number(json.page_number ?? json.number),
  ];
  if (!Number.isInteger(pages) || pages < 2) return [];
  return [
    {
      row: 0,
      field: "",
      what: `The file is page ${Number.isInteger(page) ? String(page) : "1"} of ${String(pages)}: the other services are not in it`,
      how: "Import the other pages too",
      used: true,
    },
  ];
}

/** A service on each line, as some exports have them. */
function linesOfJson(text: string): readonly string[] | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isService = (line: string): boolean =>
    /^\s*\{.*\}\s*$/.test(line) && lineOfJsonFault(line) === undefined;
  return lines.every(isService) ? lines : undefined;
}

/** The same for a list that stands in another file. */
export function entriesOfList(list: readonly unknown[]): Entries {
  const asTable = tableOf(list);
  if (asTable !== undefined) return asTable;
  const services = list.flatMap(servicesIn);
  const areOwn = services.length > 0 && services.every(isOwn);
  const entries = services.map((service, index): Entry => {
    const row = index + 1;
    if (!isObject(service)) return { row, answers: {}, problems: [notService(row)] };
    const other = isOwn(service) ? undefined : otherKindOf(service);
    if (other !== undefined) return { row, answers: {}, problems: [noService(row, other)] };
    if (isOwn(service)) return ownEntry(service, row);
    // Whatever else an object says may tell a refuge.
    const unread = [{ text: wordsIn(service).join(" \n "), as: "" }];
    return { row, answers: referralAnswers(service), unread, problems: remarksOnOthers(service, row) };
  });
  return { entries, problems: [], fields: areOwn ? ownFields : referralFields };
}

/** A table as other programs write it: objects whose keys are the names of its columns. */
function tableOf(list: readonly unknown[]): Entries | undefined {
  if (!areObjects(list) || list.every((each) => isOwn(each))) return undefined;
  const keys = [...new Set(list.flatMap((each) => Object.keys(each)))];
  const isReferral = (each: Json): boolean =>
    Object.entries(each).some(([key, value]) => referralKeys.has(key) || (referralObjects.has(key) && isNested(value))); // prettier-ignore
  if (list.some(isReferral)) return undefined;
  const table = [keys, ...list.map((each) => keys.map((key) => wordsIn(each[key]).join(", ")))];
  const heads = headsIn(table);
  if (heads?.at !== 0) return undefined;
  const { entries, problems, fields } = entriesInTable(table, heads);
  return { entries: entries.map((entry) => ({ ...entry, row: entry.row - 1 })), problems, fields };
}

type Json = Readonly<Record<string, unknown>>;

function areObjects(list: readonly unknown[]): list is readonly Json[] {
  return list.length > 0 && list.every(isObject);
}

/** Keys of Open Referral that no table of another program has; and those that hold an object or a list in it. */
const referralKeys: ReadonlySet<string> = new Set(["status", "organization_id", "service_id", "location_type", "latitude", "alternate_name"]); // prettier-ignore
const referralObjects: ReadonlySet<string> = new Set(["phones", "contacts", "service", "services", "organization", "locations", "location", "service_at_locations", "schedules", "addresses"]); // prettier-ignore

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** All words and numbers in a value, however deep they stand. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function listIn(json: unknown): readonly unknown[] | undefined {
  if (isList(json)) return json;
  if (!isObject(json)) return undefined;
  // A page of a list: v3 says contents, v1 content.
  for (const key of ["contents", "content", "services", "data", "results", "items"]) {
    const list = json[key];
    if (isList(list) && typeof json.name !== "string") return list;
  }
  // GeoJSON: where each stands is not taken.
  if (isList(json.features))
    return json.features.flatMap((each) => (isObject(each) && isObject(each.properties) ? [each.properties] : [])); // prettier-ignore
  // Our own contacts are services; those of Open Referral are people.
  if (isList(json.contacts) && typeof json.name !== "string")
    return json.contacts.map((each) => (isOwn(each) || !isObject(each) || isList(each.services) ? each : { contact_id: "", ...each })); // prettier-ignore
  return "name" in json || "phones" in json || "service" in json ? [json] : undefined;
}

/** The services that an entry stands for: itself, those of an organisation, or that of a service at a location. */
function servicesIn(entry: unknown): readonly unknown[] {
  if (!isObject(entry)) return [entry];
  if (isList(entry.services)) {
    const { services, ...organization } = entry;
    return services.map((service) => (isObject(service) ? { organization, ...service } : service));
  }
  const [first] = isList(entry.service_at_locations) ? entry.service_at_locations : [];
  if (isObject(first) && isObject(first.service)) {
    const { service_at_locations: links, ...location } = entry;
    return isList(links) ? links.flatMap((link) => servicesIn(isObject(link) ? { location, ...link } : link)) : []; // prettier-ignore
  }
  if (isObject(entry.service)) {
    const { service, ...place } = entry;
    return [{ service_at_locations: [place], ...entry.service }];
  }
  return [entry];
}

/**
 * What an object of Open Referral is where it is no service: a place or a person has a name and a number too. A key tells it even
 * where it is blank: no service has a title, a latitude, or the id of a service.
 */
function otherKindOf(entry: Json): string | undefined {
  const has = (...keys: readonly string[]) => keys.some((key) => key in entry);
  if (has(...keysOfServices)) return undefined;
  if (has(...keysOfPlaces)) return "a place";
  if (has("title", "department", "first_name", "last_name", "job_title", "contact_id")) return "a person";
  const isLinked = has("service_id", "service_at_location_id", "location_id");
  if (isLinked && has("name", "email")) return "a person";
  return isLinked ? "the number or the place of a service, without the service" : undefined;
}

const keysOfServices = ["status", "organization", "service_at_locations", "service_areas", "eligibility_description", "eligibilitys", "fees", "fees_description", "cost_options", "assured_date", "program_id", "service_taxonomys", "deliverable_type", "attending_type"]; // prettier-ignore
const keysOfPlaces = ["location_type", "latitude", "longitude", "addresses", "physical_addresses", "physical_address", "postal_address", "address_1", "transportation", "accessibility", "accessibility_for_disabilities"]; // prettier-ignore

/** Whether an entry is in our own shape: Open Referral has none of these keys in a service. */
function isOwn(entry: unknown): entry is Json {
  return (
    isObject(entry) &&
    ["phone", "hours", "text", "forWhom", "checkedOn"].some((key) => typeof entry[key] === "string")
  );
}

const notOurs: ReadonlySet<string> = new Set(["organisation", "person", "label"]);
const ownKeys = (Object.keys(columnWordings) as readonly Column[]).filter((key) => !notOurs.has(key)); // the record has no keys but these
const ownFields = ownKeys.filter((key): key is ContactField & Column => key !== "id");

function ownEntry(given: Readonly<Record<string, unknown>>, row: number): Entry {
  const problems: ImportProblem[] = [];
  const answers: Partial<Record<Column, readonly Answer[]>> = {};
  const unread: Answer[] = [];
  for (const [key, value] of Object.entries(given)) {
    const column = ownKeys.find((each) => each === key);
    const text = textOf(value);
    if (column === undefined || text === undefined)
      unread.push({ text: wordsIn(value).join(" \n "), as: key });
    if (column === undefined)
      problems.push({
        row,
        field: key.slice(0, 40),
        what: "There is no such key",
        how: `Remove it; the keys here are ${ownKeys.join(", ")}`,
        used: true,
      });
    else if (text === undefined)
      problems.push({
        row,
        field: key,
        what: "This is neither text nor a list of texts",
        how: 'Write text in quotes, like "text"',
        used: true,
      });
    else answers[column] = [{ text, as: key }];
  }
  return { row, answers, unread, problems };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join("; ");
  return undefined;
}

function notService(row: number): ImportProblem {
  return {
    row,
    field: "",
    what: "This is not a service",
    how: "Write each service as { … }",
    used: false,
  };
}

function noService(row: number, kind: string): ImportProblem {
  return {
    row,
    field: "",
    what: `This is ${kind}: it was left out`,
    how: "Ask for the file of services: it names their numbers and places itself",
    used: false,
  };
}

function none(what: string, how: string): Entries {
  return { entries: [], problems: [{ row: 0, field: "", what, how, used: false }], fields: [] };
}
