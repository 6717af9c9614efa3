import { notPrinted } from "./cli/callWords";
import { codeIn } from "./cli/fileWords";
import { runForm, type ExitCode } from "./cli/run";

/** The command line: `npm run --silent form -- VERB FILE…`. Returns the exit code. */
function main(given: readonly string[]): Promise<ExitCode> {
  const output = {
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
  };
  return runForm(given, output, process.env);
}

// Who reads what is printed may have stopped (`| head`), or the disk that it goes to may be full. OUT may be written by then.
let isPrinted = true;
process.stdout.on("error", (failure) => {
  process.exitCode ||= 1;
  if (isPrinted && codeIn(failure) !== "EPIPE") process.stderr.write(`${notPrinted}\n`);
  isPrinted = false;
});
process.stderr.on("error", () => {
  process.exitCode ||= 1;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code === 0 ? process.exitCode : code;
});
