import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults, ruleCount } from "./manifestRules";

const folder = path.resolve(__dirname, "../../dist/release");
const manifest = path.join(folder, "manifest.xml");

/** `npm run validate`: says what in the release breaks a rule of Microsoft, and where that rule comes from. */
function validate(): void {
  if (!existsSync(manifest)) {
    process.stderr.write(
      "There is no release yet. Make one: npm run release https://word.example.org/pane\n",
    );
    process.exitCode = 2;
    return;
  }
  const faults = manifestFaults(readFileSync(manifest, "utf8"), (name) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  for (const { rule, what, source } of faults) process.stdout.write(`${rule}: ${what}\n  ${source}\n`);
  process.stdout.write(
    faults.length === 0
      ? `dist/release/manifest.xml keeps all ${ruleCount} rules.\n`
      : `${faults.length} faults.\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

validate();
