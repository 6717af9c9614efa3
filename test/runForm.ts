import { execFile } from "node:child_process";
import { join } from "node:path";
import { runForm } from "../src/cli/run";

/** How a call of the command line ended. */
export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line in this process. */
export async function form(...given: readonly string[]): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const code = await runForm(given, {
    out: (text) => (said.stdout += text),
    err: (text) => (said.stderr += text),
  });
  return { code, ...said };
}

/** Runs it as a person does, in a process of its own. */
export function formInProcess(...given: readonly string[]): Promise<Ended> {
  const root = join(__dirname, "..");
  const command = [join(root, "src/cli/start.js"), ...given];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: root }, (failure, stdout, stderr) => {
      done({ code: failure === null ? 0 : Number(failure.code), stdout, stderr });
    });
  });
}
