import { runForm } from "./cli/run";

/** The command line: `npm run --silent form -- VERB FILE…`. Returns the exit code. */
function main(given: readonly string[]): Promise<0 | 2> {
  return runForm(given, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
