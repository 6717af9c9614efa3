import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Zippable } from "fflate";
import { zipSync } from "fflate";
import * as v from "valibot";
import { askedRelease } from "./askedRelease";
import { buildPane } from "./buildPane";
import { licencesOf, packageFolders } from "./licences";
import { fingerprint, idIn, manifestFor } from "./manifestFor";
import { manifestFaults } from "./manifestRules";
import { readMeFirst } from "./readMeFirst";
import { ReleaseError } from "./releaseError";
import type { ReleaseRecord } from "./releaseRecord";
import { earlierRelease, idFor, nextVersion, placeOf, recordName } from "./releaseRecord";
import { nginxConf, staticWebAppConfig, webConfig } from "./serverSettings";

const project = path.resolve(__dirname, "../..");
// Tests make theirs where it costs nobody the one that they follow.
const dist = process.env["RELEASE_INTO"] ?? path.join(project, "dist");
const folder = path.join(dist, "release");

/** `npm run release ADDRESS …`: writes dist/release and the zip beside it. */
async function release(): Promise<string[]> {
  const asked = askedRelease(process.argv.slice(2), process.env);
  const { address } = asked;
  const ownFolder = existsSync(path.join(folder, recordName)) ? folder : undefined;
  const place = asked.previous === undefined ? ownFolder : placeOf(asked.previous, [project, dist]);
  const last = place === undefined ? undefined : earlierRelease(place);
  // Another organisation's, or that of an address that was tried.
  const before = last?.record.address === address || asked.previous !== undefined ? last : undefined;

  const source = readFileSync(path.join(project, "manifest.xml"), "utf8");
  const id = asked.id ?? before?.record.id ?? idFor(address, idIn(source));
  const own = { address, id, provider: asked.provider, support: asked.support };
  const manifest = fingerprint(manifestFor(source, { ...own, version: "" }));
  const version = nextVersion(
    packageVersion(),
    manifest,
    before?.record.id === id ? before.record : undefined,
  );
  const text = manifestFor(source, { ...own, version });

  process.stdout.write("Building the pane. This takes a minute or two.\n");
  // The build empties the folder, in which the release before may stand.
  const kept = before === undefined ? [] : [...before.record.scripts, ...before.record.earlier];
  const bytesOfKept = new Map(kept.map((name) => [name, before?.script(name)]));
  const sourceFiles = await buildPane(project, folder);

  const scripts = readdirSync(folder).filter((name) => /\.[\da-f]{20}\.js$/.test(name));
  const isSame = before !== undefined && before.record.scripts.every((name) => scripts.includes(name));
  const earlier = (isSame ? before.record.earlier : (before?.record.scripts ?? [])).filter(
    (name) => !scripts.includes(name),
  );
  for (const name of earlier) write(name, bytesOfKept.get(name) ?? new Uint8Array());
  const record: ReleaseRecord = { version, address, id, manifest, scripts, earlier };
  const served = { address, policy: policyOf(read("taskpane.html")), scripts: [...scripts, ...earlier] };
  write("manifest.xml", text);
  write("licences.txt", licencesOf(packageFolders(sourceFiles), project));
  write("web.config", webConfig(served));
  write("staticwebapp.config.json", staticWebAppConfig(served));

  const faults = manifestFaults(text, bytesInFolder);
  if (faults.length > 0)
    throw new ReleaseError(
      [
        "The manifest breaks rules of Microsoft, so no zip was made.",
        ...faults.map(({ rule, what }) => `${rule}: ${what}`),
      ].join("\n"),
    );
  // Last, so that a release that failed is not taken for one.
  write(recordName, `${JSON.stringify(record, null, 2)}\n`);
  const support = asked.support ?? `${address}/support.html`;
  const zip = `issp-for-word-${version.replace(/\.0$/, "")}.zip`;
  writeFileSync(
    path.join(dist, zip),
    zipped({
      "READ-ME-FIRST.txt": Buffer.from(readMeFirst(record, support)),
      "manifest.xml": Buffer.from(text),
      "guide.md": readFileSync(path.join(project, "assets/guide/guide.md")),
      "blank-form.docx": readFileSync(path.join(project, "assets/blank-form.docx")),
      "nginx.conf": Buffer.from(nginxConf(served)),
      ...Object.fromEntries(
        filesIn(folder).map((file) => [`pane/${file}`, bytesInFolder(file) ?? Buffer.of()]),
      ),
    }),
  );
  return [
    `Made dist/${zip}: unpack it and begin with READ-ME-FIRST.txt.`,
    `  address   ${address}`,
    `  provider  ${asked.provider ?? "Support plan"}`,
    `  support   ${support}`,
    `  id        ${id}`,
    `  version   ${version}`,
    before === undefined
      ? "  follows   no earlier release. For an update give the last zip: previous=issp-for-word-….zip"
      : `  follows   ${before.record.version}${before.record.id === id ? "" : ", which has another id: Office takes it for another add-in"}`,
  ];
}

function packageVersion(): string {
  const shape = v.object({ version: v.string() });
  return v.parse(shape, JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"))).version;
}

function policyOf(page: string): string {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  if (policy === undefined) throw new Error("taskpane.html has no policy.");
  return policy.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

/** The same bytes from the same files, on any day. */
function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) entries[name] = [bytes, { mtime, level: 9 }];
  return zipSync(entries);
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

function bytesInFolder(name: string): Uint8Array | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** What goes onto the server; the manifest does not. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => file !== "manifest.xml")
    .sort();
}

release().then(
  (lines) => process.stdout.write(`${lines.join("\n")}\n`),
  (error: unknown) => {
    if (!(error instanceof ReleaseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
