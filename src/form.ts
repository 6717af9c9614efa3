import { runForm } from "./cli/run";

/** The command line: `npm run --silent form -- VERB FILE…`. Returns the exit code. */
function main(given: readonly string[]): Promise<0 | 2> {
  return runForm(given, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

// Who reads what is printed may have stopped (`| head`), or the disk that it goes to may be full. OUT is written by then.
process.stdout.on("error", () => {
  process.exitCode = 2;
});
process.stderr.on("error", () => {
  process.exitCode = 2;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode ||= code;
});
