import { deflateSync, strToU8, Unzip, UnzipInflate } from "fflate";
import { crc32 } from "node:zlib";

/** A file of an archive that is drawn in a test, and what is odd about it. */
export type DrawnFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As it is, not deflated. */
  readonly isStored?: boolean;
  /** Its sizes stand behind it, as programs write them that do not know them before. */
  readonly hasDescriptor?: boolean;
  /** Its sizes stand in the field for large files. */
  readonly is64?: boolean;
  /** What its headers say in place of the truth. */
  readonly says?: {
    readonly crc?: number;
    readonly size?: number;
    readonly flags?: number;
    readonly method?: number;
  };
  /** Its name where it stands, if another than in the directory. */
  readonly localName?: string;
};

/** An archive of these files, byte by byte: nothing of it comes from the code under test. */
export function drawZip(
  files: readonly DrawnFile[],
  { comment = "", count = files.length } = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const packed = file.isStored === true ? file.bytes : deflateSync(file.bytes);
    const name = strToU8(file.name);
    const local = strToU8(file.localName ?? file.name);
    const flags =
      (file.says?.flags ?? 0) | (file.hasDescriptor === true ? 8 : 0) | (isAscii(file.name) ? 0 : 0x800);
    const sum = file.says?.crc ?? crc32(file.bytes);
    const size = file.says?.size ?? file.bytes.length;
    const about = [
      short(20),
      short(flags),
      short(file.says?.method ?? (file.isStored === true ? 0 : 8)),
      long(0x5a21_6b40),
    ];
    const sizes = [long(sum), long(packed.length), long(size)];
    const later = file.hasDescriptor === true;
    const body = [
      long(0x04034b50),
      ...about,
      ...(later ? [long(0), long(0), long(0)] : sizes),
      short(local.length),
      short(0),
      local,
      packed,
      ...(later ? [long(0x08074b50), ...sizes] : []),
    ];
    const extra =
      file.is64 === true
        ? joinedBytes([short(1), short(16), long(size), long(0), long(packed.length), long(0)])
        : new Uint8Array();
    directory.push(
      long(0x02014b50),
      short(20),
      ...about,
      ...(file.is64 === true ? [long(sum), long(0xffffffff), long(0xffffffff)] : sizes),
      short(name.length),
      short(extra.length),
      short(0),
      short(0),
      short(0),
      long(0),
      long(at),
      name,
      extra,
    );
    parts.push(...body);
    at += joinedBytes(body).length;
  }
  const central = joinedBytes(directory);
  const end = [
    long(0x06054b50),
    short(0),
    short(0),
    short(count),
    short(count),
    long(central.length),
    long(at),
  ];
  return joinedBytes([...parts, central, ...end, short(comment.length), strToU8(comment)]);
}

/** The files of an archive by name, read by another reader than the one under test; folders are left out. */
export function filesIn(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const reader = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    file.ondata = (failure, chunk, isLast) => {
      if (failure !== null) throw failure;
      chunks.push(chunk);
      if (isLast && !file.name.endsWith("/")) files.set(file.name, joinedBytes(chunks));
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.push(zip, true);
  return files;
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function isAscii(text: string): boolean {
  return strToU8(text).length === text.length;
}

function short(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff);
}

function long(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
}
