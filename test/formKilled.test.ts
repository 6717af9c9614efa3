import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { form } from "./runForm";

const start = join(__dirname, "../src/cli/start.js");
const published = readFileSync(join(__dirname, "forms/published.docx"));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "form-killed-"));
  writeFileSync(at("form.docx"), published);
  writeFileSync(at("plan.json"), '{"fields":{"clientRef":"SH-1"}}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
jest.setTimeout(120_000);

function at(name: string): string {
  return join(folder, name);
}

/** The files of the folder by name; what only a stopped call has begun to write is not among them. */
function held(): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => !/^\.issp-.*\.part$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(at(name), "base64")]));
}

function fillIn(out: string, stopAt: number, signal: string, ...more: readonly string[]) {
  return spawnSync(
    process.execPath,
    [
      "--require",
      join(__dirname, "hostile/killer.js"),
      start,
      "fill",
      at("form.docx"),
      at("plan.json"),
      out,
      ...more,
    ],
    { env: { ...process.env, KILL_AT: String(stopAt), KILL_WITH: signal }, encoding: "utf8" },
  );
}

const ways: readonly (readonly [what: string, was: string | undefined, more: readonly string[]])[] = [
  ["a file that is replaced", "mine", ["--force"]],
  ["a new file", undefined, []],
];

// Both with `npm run test:long`.
test.each(process.env["EVERY_STOP"] === undefined ? ways.slice(0, 1) : ways)(
  "wherever a call is stopped while it writes %s, no file is harmed and OUT is whole or as it was",
  async (_what, was, more) => {
    expect((await form("inspect", at("form.docx"))).code).toBe(0); // so that the script of the command line is made
    fillIn(at("first.docx"), 0, "SIGKILL");
    const whole = readFileSync(at("first.docx"), "base64");
    rmSync(at("first.docx"));
    if (was !== undefined) writeFileSync(at("out.docx"), was);
    const before = held();
    let stops = 0;
    for (;;) {
      const { signal, status } = fillIn(at("out.docx"), stops + 1, "SIGKILL", ...more);
      const { "out.docx": out, ...others } = held();
      const { "out.docx": outBefore, ...othersBefore } = before;
      expect(others).toEqual(othersBefore);
      expect([outBefore, whole]).toContain(out);
      if (signal === null) {
        expect({ status, out }).toEqual({ status: 0, out: whole });
        break;
      }
      expect(signal).toBe("SIGKILL");
      stops += 1;
      if (was === undefined) rmSync(at("out.docx"), { force: true });
      else writeFileSync(at("out.docx"), was);
    }
    // Opening, writing, making sure, naming: at the least.
    expect(stops).toBeGreaterThanOrEqual(4);
  },
);

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

test.each(process.env["EVERY_STOP"] === undefined ? signals.slice(0, 1) : signals)(
  "a call that is asked to stop while it writes (%s) leaves OUT whole or as it was, and nothing beside it",
  (signal) => {
    fillIn(at("first.docx"), 0, signal);
    const whole = readFileSync(at("first.docx"), "base64");
    const before = readdirSync(folder).sort();
    let survived = 0;
    for (let stop = 1; stop <= 8; stop += 1) {
      writeFileSync(at("out.docx"), "mine");
      const ended = fillIn(at("out.docx"), stop, signal, "--force");
      const out = readFileSync(at("out.docx"));
      expect(readdirSync(folder).sort()).toEqual([...before, "out.docx"].sort());
      if (ended.status === 0) {
        survived += 1;
        expect(out.toString("base64")).toBe(whole);
      } else expect(out.toString()).toBe("mine");
    }
    expect(survived).toBeGreaterThanOrEqual(4);
  },
);

const mayMount = process.getuid?.() === 0 && mounted(join(tmpdir(), "form-mount-try"), "unmount");

/** Whether a disk of 64 KB could be mounted at a folder, which it is not where only the attempt is wanted. */
function mounted(place: string, after: "keep" | "unmount"): boolean {
  mkdirSync(place, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place], { stdio: "ignore" });
    if (after === "unmount") execFileSync("umount", [place]);
    return true;
  } catch {
    return false;
  }
}

// Without the right to mount, the limit of the shell on the size of files takes the place of the small disk.
test(`a disk that is full (${mayMount ? "of 64 KB" : "by a limit"}) leaves every file as it was`, () => {
  const disk = at("disk");
  mkdirSync(disk);
  if (mayMount) mounted(disk, "keep");
  try {
    writeFileSync(join(disk, "out.docx"), "mine");
    writeFileSync(join(disk, "other.bin"), new Uint8Array(61_000));
    for (const [out, more] of [
      ["new.docx", ""],
      ["out.docx", "--force"],
    ] as const) {
      const limit = mayMount ? "" : "ulimit -f 8; ";
      const command = `${limit}exec "$0" "$@"`;
      const given = [start, "fill", at("form.docx"), at("plan.json"), join(disk, out), more].filter(
        (each) => each !== "",
      );
      const { status, stderr, stdout } = spawnSync("sh", ["-c", command, process.execPath, ...given], {
        encoding: "utf8",
      });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/The disk is full.*Nothing was written\.\n$/);
      expect(readdirSync(disk).sort()).toEqual(["other.bin", "out.docx"]);
      expect(readFileSync(join(disk, "out.docx"), "utf8")).toBe("mine");
    }
  } finally {
    if (mayMount) execFileSync("umount", [disk]);
  }
});
