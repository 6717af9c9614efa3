import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  type BigIntStats,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeIn, notToWrite } from "./fileWords";
import { UsageError } from "./words";

/** A file that is to be written, and that harms no other. */
export type OutFile = {
  readonly path: string;
  /** Writes all of it or nothing, whatever happens meanwhile. Throws `UsageError`. */
  write(bytes: Uint8Array): void;
};

/**
 * Makes sure, before any work, that a file may be written: it is none of those that are read, by whatever name, no link, and not
 * there yet unless it may be replaced. `ending` is how its name ends. Throws `UsageError`.
 */
export function outFile(
  path: string,
  {
    from,
    mayReplace,
    ending = /\.do[ct][xm]$/i,
    isRead = false,
  }: {
    readonly from: readonly string[];
    readonly mayReplace: boolean;
    readonly ending?: RegExp;
    /** What stands in it is read meanwhile, and is a part of what is written: nobody else may change it. */
    readonly isRead?: boolean;
  },
): OutFile {
  refuseInputs(path, from);
  if (!ending.test(path)) throw new UsageError(notToWrite.ending(path));
  refuseName(path);
  const check = (): BigIntStats | undefined => standing(path, from, mayReplace);
  const before = check();
  checkFolder(path);
  return {
    path,
    write: (bytes) => {
      const replaced = check();
      if (isRead && stamp(before) !== stamp(replaced)) throw new UsageError(notToWrite.changed(path));
      uninterrupted(() => {
        writeBeside(path, bytes, replaced);
      });
    },
  };
}

/** Which file stands there, and as it was changed last. */
function stamp(found: BigIntStats | undefined): string {
  return found === undefined ? "" : [found.ino, found.size, found.mtimeNs].join(" ");
}

/**
 * Refuses a name under which the file would not be found again: of bytes that are no letters, which become another name; or of
 * those that Windows keeps for devices (Microsoft, "Naming Files, Paths, and Namespaces"). There "form.docx:x" is a part of form.docx.
 */
function refuseName(path: string): void {
  const name = basename(path);
  if (name.includes("\ufffd")) throw new UsageError(notToWrite.letters(path));
  const isDevice = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*\./i.test(name);
  if (isDevice || /[<>:"|?*]/.test(process.platform === "win32" ? name : ""))
    throw new UsageError(notToWrite.reserved(path));
}

/** The file that may be replaced; undefined where there is none. */
function standing(path: string, from: readonly string[], mayReplace: boolean): BigIntStats | undefined {
  const found = attempted(path, () => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
  if (found === undefined) return undefined;
  refuseInputs(path, from);
  if (found.isSymbolicLink()) throw new UsageError(notToWrite.link(path));
  if (found.isDirectory()) throw new UsageError(notToWrite.folder(path));
  if (!found.isFile()) throw new UsageError(notToWrite.device(path));
  if (!mayReplace) throw new UsageError(notToWrite.exists(path));
  // Putting another file in its place would not ask whether it may be written.
  if ((found.mode & 0o222n) === 0n) throw new UsageError(notToWrite.readOnly(path));
  attempted(path, () => {
    accessSync(path, constants.W_OK);
  });
  return found;
}

function refuseInputs(path: string, from: readonly string[]): void {
  const same = from.find((input) => isSame(path, input));
  if (same !== undefined) throw new UsageError(notToWrite.input(path, same));
}

/** Whether two names lead to one file: by what the file system says of it, as names can differ in case, links and shares. */
function isSame(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return (
      (first.ino !== 0n && first.ino === second.ino && first.dev === second.dev) ||
      realpathSync.native(one) === realpathSync.native(other)
    );
  } catch {
    return false; // one of them is not there
  }
}

function checkFolder(path: string): void {
  const folder = dirname(path);
  const found = attempted(path, () => statSync(folder, { throwIfNoEntry: false }));
  if (found?.isDirectory() !== true) throw new UsageError(notToWrite.noFolder(path));
  attempted(path, () => {
    accessSync(folder, constants.W_OK);
  });
}

/** Writes another file in the same folder, and gives it the name only once it is whole and on the disk. */
function writeBeside(path: string, bytes: Uint8Array, replaced: BigIntStats | undefined): void {
  const beside = join(dirname(path), `.issp-${randomBytes(6).toString("hex")}.part`);
  const mode = replaced === undefined ? 0o666 : Number(replaced.mode & 0o777n);
  attempted(path, () => {
    const file = openSync(beside, "wx", mode);
    try {
      try {
        writeFileSync(file, bytes);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      if (replaced === undefined) giveNewName(beside, path);
      else renameSync(beside, path);
    } catch (cause) {
      unlinkSync(beside);
      throw cause;
    }
  });
}

/** Lets nobody stop the call half-way (Ctrl+C, a window that is closed): what was begun would be left beside the file. */
function uninterrupted(act: () => void): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const letPass = (): void => undefined;
  for (const signal of signals) process.on(signal, letPass);
  try {
    act();
  } finally {
    for (const signal of signals) process.off(signal, letPass);
  }
}

/** Gives a file a name that no other has. A second name is refused where there is one by now; a new one would take its place. */
function giveNewName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (cause) {
    if (codeIn(cause) === "EEXIST") throw new UsageError(notToWrite.exists(name), { cause });
    // Some disks and shares know no second names.
    if (lstatSync(name, { throwIfNoEntry: false }) !== undefined)
      throw new UsageError(notToWrite.exists(name), { cause });
    renameSync(file, name);
    return;
  }
  unlinkSync(file);
}

function attempted<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(notToWrite.failed(path, cause), { cause });
  }
}
