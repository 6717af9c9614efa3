import { runForm } from "./cli/run";

/** The command line: `npm run --silent form -- VERB FILE…`. */
void runForm(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
