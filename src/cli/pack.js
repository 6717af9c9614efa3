// Packs the command line by itself: `npx --package ./issp-form-VERSION.tgz issp-form inspect FORM.docx` runs it in any folder.
const { execFileSync } = require("node:child_process");
const { cpSync, mkdirSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const bundled = require("./bundle.js");
const { version, description, license, engines, dependencies } = require("../../package.json");

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "dist/form");
const library = "@microsoft/office-js";

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
bundled(path.join(folder, "form.js"));
cpSync(path.join(root, "LICENSE"), path.join(folder, "LICENSE"));
const about = {
  name: "issp-form",
  version,
  description,
  license,
  engines,
  bin: "form.js",
  dependencies: { [library]: dependencies[library] },
};
writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(about, null, 2)}\n`);
// On Windows npm is a script of the shell.
execFileSync("npm", ["pack", "--pack-destination", ".."], {
  cwd: folder,
  stdio: "inherit",
  shell: process.platform === "win32",
});
