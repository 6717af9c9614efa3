import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import * as v from "valibot";
import { guid } from "./askedRelease";
import { ReleaseError } from "./releaseError";

const recordShape = v.object({
  version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){3}$/)),
  address: v.string(),
  id: v.pipe(v.string(), v.regex(guid)),
  /** What the manifest says, the version apart. */
  manifest: v.string(),
  scripts: v.array(v.pipe(v.string(), v.regex(/^[\w.-]+\.js$/))),
  earlier: v.array(v.pipe(v.string(), v.regex(/^[\w.-]+\.js$/))),
});

/** What a release notes of itself in release.json, so that the next can follow it. */
export type ReleaseRecord = v.InferOutput<typeof recordShape>;

/** An earlier release: its record, and its scripts by name. */
export type EarlierRelease = { readonly record: ReleaseRecord; script(name: string): Uint8Array };

export const recordName = "release.json";

/** The first of these folders that holds what was named as the last release; a zip is made in `dist`, and may have been kept elsewhere. */
export function placeOf(named: string, folders: readonly string[]): string {
  const places = folders.map((folder) => path.resolve(folder, named));
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new ReleaseError(
      `There is no ${[...new Set(places)].join(", and no ")}. Give the path of the last zip: previous="…"`,
    );
  return found;
}

/** Reads a release from its folder or its zip. Throws ReleaseError where there is none, or a script of it is missing. */
export function earlierRelease(place: string): EarlierRelease {
  const fileOf = statSync(place, { throwIfNoEntry: false })?.isFile() ? inZip(place) : inFolder(place);
  const bytes = fileOf(recordName);
  if (bytes === undefined)
    throw new ReleaseError(
      `${place} holds no ${recordName}: give the folder or the zip that "npm run release" made for the last update.`,
    );
  return {
    record: readRecord(bytes, place),
    script: (name) => {
      const script = fileOf(name);
      if (script === undefined) throw new ReleaseError(`${place} lacks ${name}. Unpack its zip again.`);
      return script;
    },
  };
}

function readRecord(bytes: Uint8Array, place: string): ReleaseRecord {
  try {
    return v.parse(recordShape, JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (cause) {
    throw new ReleaseError(`${recordName} in ${place} cannot be read. Unpack its zip again.`, { cause });
  }
}

function inFolder(folder: string): (name: string) => Uint8Array | undefined {
  const within = existsSync(path.join(folder, "pane", recordName)) ? path.join(folder, "pane") : folder;
  return (name) => {
    const file = path.join(within, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
}

function inZip(file: string): (name: string) => Uint8Array | undefined {
  try {
    const entries = unzipSync(readFileSync(file));
    return (name) => entries[`pane/${name}`];
  } catch (cause) {
    throw new ReleaseError(`${file} is no zip that can be read.`, { cause });
  }
}

/**
 * The id of the add-in at an address: the same at every release, and another for another organisation. A name-based UUID as in
 * RFC 9562, 5.5, within the project's own id.
 */
export function idFor(address: string, projectId: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(projectId.replaceAll("-", ""), "hex"))
    .update(address)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Four parts: the project's three, and a count of releases of the same three whose manifest says something else. Never lower
 * than the last, because Office takes only a higher version for an update. Throws ReleaseError.
 */
export function nextVersion(project: string, manifest: string, last: ReleaseRecord | undefined): string {
  const parts = project.split(".").map(Number);
  if (!/^\d+\.\d+\.\d+$/.test(project) || (parts[0] ?? 0) < 1 || parts.some((part) => part > 65_535))
    throw new ReleaseError(`package.json has version ${project}: Microsoft takes 1.0.0 and higher.`);
  if (last === undefined) return `${project}.0`;
  const lastParts = last.version.split(".").map(Number);
  for (const [at, part] of parts.entries()) {
    const before = lastParts[at] ?? 0;
    if (part > before) return `${project}.0`;
    if (part < before)
      throw new ReleaseError(
        `The last release has version ${last.version}, and this would have ${project}: fetch the newest copy of the project.`,
      );
  }
  const count = lastParts[3] ?? 0;
  return `${project}.${last.manifest === manifest ? count : count + 1}`;
}
