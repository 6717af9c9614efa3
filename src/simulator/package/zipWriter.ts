import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipReader";

/** A new file for an archive, packed. */
export function packedEntry(name: string, bytes: Uint8Array): ZipEntry {
  const writtenName = strToU8(name);
  return {
    name,
    writtenName,
    isUtf8: writtenName.length !== name.length,
    method: 8,
    time: firstDay,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes),
  };
}

/** 1 January 1980, with which zip begins; Word writes no other. */
const firstDay = 0x00210000;

/** An archive of these files, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, { writtenName, packed }) => sum + 76 + 2 * writtenName.length + packed.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, entry);
    bytes.set(entry.writtenName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.writtenName.length);
    at += 30 + entry.writtenName.length + entry.packed.length;
  }
  const start = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    describe(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.writtenName, at + 46);
    at += 46 + entry.writtenName.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** Of the format: 2.0, which knows deflated files. */
const version = 20;

/** What both headers of a file say of it. */
function describe(
  view: DataView,
  at: number,
  { isUtf8, method, time, crc, packed, size, writtenName }: ZipEntry,
): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, isUtf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, writtenName.length, true);
}
