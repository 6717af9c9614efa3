import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { ReleaseError } from "./releaseError";

/** Licences that let us give the code on, with their text and nothing else asked. */
const welcome = ["MIT", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
const packageShape = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
});
/** Who holds the rights in packages under MIT that come without its text, as their repositories say. */
const holders: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "Copyright (c) Microsoft Corporation", // github.com/microsoft/fluentui-system-icons
  "embla-carousel": "Copyright (c) David Jerleke", // github.com/davidjerleke/embla-carousel
  "embla-carousel-autoplay": "Copyright (c) David Jerleke",
  "embla-carousel-fade": "Copyright (c) David Jerleke",
};

/** The folders of the packages that these files belong to, each once and in order. */
export function packageFolders(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => {
    const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file) ?? [];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set(folders)].sort();
}

/** The licences of the project and of the packages in those folders, in full. Throws ReleaseError where one is missing. */
export function licencesOf(folders: readonly string[], project: string): string {
  const rule = "=".repeat(78);
  const ours = licenceText(project, "ISSP for Word", "");
  const parts = [
    `ISSP for Word\n\n${ours}`,
    ...folders.map((folder) => {
      const { name, version, license } = v.parse(
        packageShape,
        JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")),
      );
      if (!welcome.includes(license))
        throw new ReleaseError(`${name} ${version} has the licence ${license}.`);
      return `${name} ${version} (${license})\n\n${licenceText(folder, name, ours)}`;
    }),
  ];
  return `What is in this release, and under which licences. office.js is not in it: Word's page fetches that from Microsoft.\n\n${parts.join(
    `\n\n${rule}\n\n`,
  )}\n`;
}

function licenceText(folder: string, name: string, mit: string): string {
  const file = readdirSync(folder).find((each) => /^(licen[sc]e|copying)/i.test(each));
  if (file !== undefined)
    return readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const holder = holders[name];
  if (holder === undefined) throw new ReleaseError(`${name} comes without the text of its licence.`);
  return mit.replace(/^Copyright .*$/m, () => holder);
}

const lockShape = v.object({
  lockfileVersion: v.literal(3),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
      cpu: v.optional(v.array(v.string())),
      link: v.optional(v.boolean()),
      inBundle: v.optional(v.boolean()),
      dependencies: v.optional(v.record(v.string(), v.string())),
      devDependencies: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

type Wanted = Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>>;

/**
 * What in a lock file is not what it should be: every package with its hash and from no
 * other place than a registry of npm, the project's as it asks.
 */
export function lockFaults(lock: unknown, wanted: Wanted): string[] {
  const { packages } = v.parse(lockShape, lock);
  const root = packages[""];
  return [
    ...Object.entries(packages).flatMap(
      ([place, { resolved, integrity, link, inBundle, dev, optional, cpu }]) => {
        if (place === "" || inBundle === true) return [];
        if (link === true) return [`${place} is a link`];
        // npm notes no hash for a build of a tool for another system than that on which the lock was made.
        const isElsewhere = dev === true && optional === true && cpu !== undefined && integrity === undefined;
        return [
          ...(resolved === undefined || resolved.startsWith("https://registry.npmjs.org/")
            ? []
            : [`${place} is not from npm`]),
          ...(isElsewhere || integrity?.startsWith("sha512-") === true ? [] : [`${place} has no sha512`]),
        ];
      },
    ),
    ...(["dependencies", "devDependencies"] as const).flatMap((kind) =>
      [...new Set([...Object.keys(wanted[kind]), ...Object.keys(root?.[kind] ?? {})])]
        .filter((name) => {
          const asked = wanted[kind][name];
          return (
            !/^\d+\.\d+\.\d+$/.test(asked ?? "") ||
            root?.[kind]?.[name] !== asked ||
            packages[`node_modules/${name}`]?.version !== asked
          );
        })
        .map((name) => `${name} is not locked at the one version that package.json asks for`),
    ),
  ];
}

/** Packages that reach users (all but the development ones) under a licence that is not welcome; office.js comes from Microsoft. */
export function licenceFaults(lock: unknown): string[] {
  const { packages } = v.parse(lockShape, lock);
  return Object.entries(packages)
    .filter(
      ([place, { dev }]) => place !== "" && dev !== true && place !== "node_modules/@microsoft/office-js",
    )
    .filter(([, { license }]) => !welcome.includes(license ?? ""))
    .map(([place, { license }]) => `${place}: ${license ?? "no licence named"}`);
}
