import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { licenceFaults, lockFaults } from "./licences";

const project = path.resolve(__dirname, "../..");
const versions = v.record(v.string(), v.string());
const wanted = v.parse(v.object({ dependencies: versions, devDependencies: versions }), json("package.json"));
const checks: Readonly<Record<string, () => string[]>> = {
  licences: () => licenceFaults(json("package-lock.json")),
  lock: () => lockFaults(json("package-lock.json"), wanted),
};

for (const name of process.argv.slice(2)) {
  const faults = checks[name]?.() ?? [`${name} is no check`];
  process.stdout.write(faults.length === 0 ? `${name}: sound\n` : `${name}:\n  ${faults.join("\n  ")}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(path.join(project, file), "utf8"));
}
