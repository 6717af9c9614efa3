// Starts the command line: as one script, which is made anew when what it is made of has changed.
const path = require("node:path");
const bundled = require("./bundle.js");

const script = path.resolve(__dirname, "../../node_modules/.cache/form/form.js");

/** The script; undefined where it cannot be made. */
function made() {
  try {
    return bundled(script);
  } catch {
    process.stderr.write(
      `The command line is made in ${path.dirname(script)} when it is first started, and that did not succeed. Run "npm ci" there, make room on the disk, or see that you may write in that folder.\n`,
    );
    process.exitCode = 2;
    return undefined;
  }
}

const form = made();
if (form !== undefined) require(form);
