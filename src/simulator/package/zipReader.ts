import { Inflate } from "fflate";
import { SimulatorError } from "../wordError";
import { crc32 } from "./crc32";
import { limits } from "./limits";

/** One file of a zip archive, packed as it came. */
export type ZipEntry = {
  readonly name: string;
  /** The name as it stands in the archive, and whether that is UTF-8. */
  readonly writtenName: Uint8Array;
  readonly isUtf8: boolean;
  /** 0: as it is. 8: deflated. */
  readonly method: number;
  /** Date and time as MS-DOS has them. */
  readonly time: number;
  readonly crc: number;
  /** Bytes unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
};

const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
};

/** The files of an archive in their order. Throws SimulatorError where it is none, is damaged, has a password or is too large. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > limits.packed) throw tooLarge("packed");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesIn(bytes, view);
  } catch (cause) {
    if (cause instanceof RangeError) throw new SimulatorError("not-a-docx", "not-a-zip", { cause });
    throw cause;
  }
}

/** What a file of an archive holds. Throws SimulatorError "damaged" where that is not what the archive says of it. */
export function unpacked(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

function entriesIn(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, start } = directoryIn(view);
  if (count > limits.parts) throw tooLarge("parts");
  const entries: ZipEntry[] = [];
  let at = start;
  let total = 0;
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== signatures.central) throw new RangeError("no entry");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const writtenName = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
    const flags = view.getUint16(at + 8, true);
    const isUtf8 = (flags & 0x800) !== 0;
    const name = nameIn(writtenName, isUtf8);
    const { size, packedSize, offset } = sizesOf(view, at, nameLength ?? 0, extraLength ?? 0);
    total += size;
    if (total > limits.unpacked) throw tooLarge("unpacked");
    if ((flags & 1) !== 0) throw new SimulatorError("not-a-docx", "encrypted");
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw damaged(name);
    entries.push({
      name,
      writtenName,
      isUtf8,
      method,
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: packedAt(bytes, view, offset, packedSize, writtenName, name),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  // What it does not count would be lost when the file is written.
  if (at + 4 <= bytes.length && view.getUint32(at, true) === signatures.central) throw damaged("");
  return entries;
}

/** Where the directory of an archive starts, and how many entries it has. */
function directoryIn(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== signatures.end) end -= 1;
  if (end < first) throw new RangeError("no end of the directory");
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 0xffff && start !== 0xffffffff) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator) return { count, start };
  const end64 = longAt(view, locator + 8);
  if (view.getUint32(end64, true) !== signatures.end64) throw new RangeError("no end of the directory");
  return { count: longAt(view, end64 + 32), start: longAt(view, end64 + 48) };
}

/** Sizes and place of an entry; those of large archives stand in an extra field, in this order. */
function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number) {
  let [size, packedSize, offset] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const end = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const long = (known: number): number => {
      if (known !== 0xffffffff) return known;
      next += 8;
      return longAt(view, next - 8);
    };
    size = long(size);
    packedSize = long(packedSize);
    offset = long(offset);
  }
  return { size, packedSize, offset };
}

function packedAt(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  length: number,
  writtenName: Uint8Array,
  name: string,
): Uint8Array {
  if (view.getUint32(offset, true) !== signatures.local) throw damaged(name);
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  const local = bytes.subarray(offset + 30, offset + 30 + nameLength);
  // Two names for one file: what one program checks another would not read.
  if (local.length !== writtenName.length || local.some((byte, at) => byte !== writtenName[at]))
    throw damaged(name);
  if (start + length > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + length);
}

/** Unpacks in steps, so that an entry which is larger than it says ends early. */
function inflated({ name, packed, size }: ZipEntry): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw damaged(name);
    whole.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length; start += step)
      stream.push(packed.subarray(start, start + step), start + step >= packed.length);
  } catch (cause) {
    throw cause instanceof SimulatorError ? cause : damaged(name, cause);
  }
  return whole.subarray(0, at);
}

/** Unpacked, these are 16 MB at most. */
const step = 16 * 1024;

function nameIn(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (isUtf8) throw new RangeError("a name that is no UTF-8", { cause });
    return new TextDecoder("latin1").decode(bytes);
  }
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function damaged(part: string, cause?: unknown): SimulatorError {
  return new SimulatorError("not-a-docx", "damaged", { detail: part, cause });
}

function tooLarge(what: keyof typeof limits): SimulatorError {
  return new SimulatorError("not-a-docx", "too-large", { detail: what });
}
