const { readdirSync, renameSync, rmSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const madeOf = ["src", "package.json", "package-lock.json"].map((name) => path.join(root, name));

/** Makes one script of the command line, unless there is one that is newer than all it is made of. */
module.exports = function bundled(script) {
  const made = statSync(script, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > Math.max(...madeOf.map(newestIn))) return script;
  // Under a name of its own first: it may be started twice at once, or stopped half-way.
  const unready = `${script}.${process.pid}`;
  try {
    require("esbuild").buildSync({
      entryPoints: [path.join(root, "src/form.ts")],
      outfile: unready,
      bundle: true,
      platform: "node",
      target: "node20",
      banner: { js: "#!/usr/bin/env node" },
      // Microsoft's library goes along as it is.
      external: ["@microsoft/office-js"],
      logLevel: "error",
    });
    renameSync(unready, script);
  } finally {
    rmSync(unready, { force: true });
  }
  return script;
};

/** When a file, or any in a folder, was changed last. */
function newestIn(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
