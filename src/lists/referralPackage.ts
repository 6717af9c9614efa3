import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Entries } from "../services/importedEntry";
import { entriesOfList } from "../services/jsonEntries";

type Row = Readonly<Record<string, string>>;

const tables = ["services", "organizations", "phones", "contacts", "schedules", "regular_schedules", "locations", "service_at_locations", "service_areas", "languages", "attributes"] as const; // prettier-ignore
type TableName = (typeof tables)[number];

/** Whether a zip archive is an Open Referral package of tables. */
export function isReferralPackage(names: readonly string[]): boolean {
  return names.some((name) => tableNamed(name) === "services");
}

/**
 * The services of an Open Referral package (HSDS tabular: services.csv, phones.csv, schedules.csv and so on, zipped), each put
 * together with what points to it by its id, then read as the same standard's JSON. Source: HSDS 3.0, tabular serialisation.
 */
export function entriesInPackage(bytes: Uint8Array): Entries {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => originalSize < 60_000_000 && tableNamed(name) !== undefined,
  });
  const rows = new Map<TableName, readonly Row[]>();
  for (const [name, content] of Object.entries(files)) {
    const table = tableNamed(name);
    if (table === undefined) continue;
    const { data } = Papa.parse<Row>(strFromU8(content).replace(/^\ufeff/, ""), { header: true, skipEmptyLines: "greedy" }); // prettier-ignore
    rows.set(table, data);
  }
  const of = (table: TableName, key: string, id: string | undefined): readonly Row[] =>
    id === undefined || id === "" ? [] : (rows.get(table) ?? []).filter((row) => row[key] === id);
  const about = (key: string, id: string | undefined) => ({
    phones: of("phones", key, id),
    schedules: [...of("schedules", key, id), ...of("regular_schedules", key, id)],
    contacts: of("contacts", key, id).map((contact) => ({
      ...contact,
      phones: of("phones", "contact_id", contact.id),
    })),
  });
  const services = (rows.get("services") ?? []).map((service) => {
    const [organization] = of("organizations", "id", service.organization_id);
    const places = of("service_at_locations", "service_id", service.id).map((place) => ({
      ...place,
      ...about("service_at_location_id", place.id),
      location: of("locations", "id", place.location_id).map((location) => ({ ...location, ...about("location_id", location.id) }))[0], // prettier-ignore
    }));
    return {
      ...service,
      ...about("service_id", service.id),
      service_areas: of("service_areas", "service_id", service.id),
      languages: of("languages", "service_id", service.id),
      attributes: of("attributes", "link_id", service.id),
      service_at_locations: places,
      ...(organization !== undefined && {
        organization: { ...organization, ...about("organization_id", organization.id) },
      }),
    };
  });
  return entriesOfList(services);
}

function tableNamed(path: string): TableName | undefined {
  const name = path
    .toLowerCase()
    .replace(/^.*\//, "")
    .replace(/\.csv$/, "");
  return path.toLowerCase().endsWith(".csv") ? tables.find((each) => each === name || each.replace(/s$/, "") === name) : undefined; // prettier-ignore
}
